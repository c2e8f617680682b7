// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/halfwaynotices.h"

#include "core/names/shown.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype mostNotices = 2; // the latest; the others follow once these are gone

} // namespace

HalfWayNotices::HalfWayNotices(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    hide();
}

void HalfWayNotices::show(const QList<Journal> &journals)
{
    if (journals == m_shown)
        return;
    m_shown = journals;
    while (auto *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have led here
        delete item;
    }
    for (const auto &journal : journals.first(std::min(journals.size(), mostNotices)))
        m_layout->addWidget(noticeOf(journal));
    setVisible(!journals.isEmpty());
}

/// What is being taken back is gone on with so alone.
QWidget *HalfWayNotices::noticeOf(const Journal &journal)
{
    auto *notice = new Notice(Sign::Warning, this);
    notice->setObjectName(u"halfWayNotice"_s);
    const auto name = shown(journal.wish.connectionName);
    const auto host = journal.wish.host.text();
    notice->setText(
        journal.isBeingUndone()
            //: %1 is the name of a connection, %2 the host of a workspace
            ? tr("Taking “%1” back was left half-way on %2.").arg(name, host)
            //: %1 is the name of a connection, %2 the host of a workspace
            : tr("Setting “%1” up was left half-way on %2. Nothing is done twice.").arg(name, host));
    if (!journal.isBeingUndone()) {
        auto *goOn = new ActionButton(tr("&Go on…"), u"halfWayGoOnButton"_s, notice);
        connect(goOn, &QPushButton::clicked, this, [this, journal] { Q_EMIT goOnWanted(journal); });
        notice->addAction(goOn);
    }
    auto *back = new ActionButton(tr("Ta&ke it back…"), u"halfWayTakeBackButton"_s, notice);
    connect(back, &QPushButton::clicked, this, [this, journal] { Q_EMIT takeBackWanted(journal); });
    notice->addAction(back);
    return notice;
}

} // namespace draftt
