// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/checklist.h"

#include "core/checks/checkrunner.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/checkreport.h"
#include "wizard/widgets/checkrow.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

CheckList::CheckList(CheckRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_layout(new QVBoxLayout)
    , m_copy(new ActionButton(tr("Copy all res&ults"), u"copyResultsButton"_s, this))
{
    setObjectName(u"checkList"_s);
    m_copy->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_layout->setSpacing(grid / 4);
    layout->addLayout(m_layout);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);

    m_clock.setInterval(500ms);
    connect(&m_clock, &QTimer::timeout, this, &CheckList::tick);
    connect(&m_runner, &CheckRunner::started, this, &CheckList::rebuild);
    connect(&m_runner, &CheckRunner::stateChanged, this, &CheckList::update);
    connect(&m_runner, &CheckRunner::progressed, this,
            [this](const CheckKey &key, const CheckProgress &progress) {
                if (auto *row = m_rows.value(key))
                    row->show(progress);
            });
    connect(&m_runner, &CheckRunner::finished, this, &CheckList::onEnd);
    connect(&m_runner, &CheckRunner::rechecked, this, &CheckList::onEnd);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(reportText(m_runner));
        Q_EMIT copied();
    });
}

void CheckList::clear()
{
    m_clock.stop();
    qDeleteAll(m_rows);
    m_rows.clear();
    m_copy->hide();
}

void CheckList::onEnd()
{
    m_clock.stop();
    const bool isBrief = m_isBriefOnFailure && m_runner.firstFailed();
    for (auto *row : std::as_const(m_rows))
        row->setBrief(isBrief);
    m_copy->setVisible(!isHidden());
}

void CheckList::setVisible(bool visible)
{
    QWidget::setVisible(visible);
    m_copy->setVisible(visible && !m_rows.isEmpty() && !m_runner.isRunning());
}

void CheckList::tick()
{
    const auto now = QDateTime::currentDateTimeUtc();
    for (auto *row : std::as_const(m_rows))
        row->tick(now);
    if (!m_runner.isRunning())
        m_clock.stop(); // stopped by hand
}

void CheckList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_runner.isRunning())
        m_clock.start();
}

void CheckList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void CheckList::rebuild()
{
    clear();
    if (isHidden())
        return; // the page shows the outcomes elsewhere, and there may be thousands
    const auto keys = m_runner.keys();
    for (const auto &key : keys) {
        auto *row = new CheckRow(key, this);
        row->show(m_runner.outcome(key));
        m_rows.insert(key, row);
        m_layout->addWidget(row);
    }
    m_clock.start();
}

void CheckList::update(const CheckKey &key)
{
    if (auto *row = m_rows.value(key))
        row->show(m_runner.outcome(key));
}

} // namespace draftt
