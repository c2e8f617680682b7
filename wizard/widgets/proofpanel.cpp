// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/proofpanel.h"

#include "core/checks/sessionfacts.h"
#include "core/diagnosis/field.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/checklist.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/notice.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

ProofPanel::ProofPanel(const Session &session, const QString &button, OpenUrl openUrl, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(m_runner, this)
    , m_start(new ActionButton(button, u"testButton"_s, this))
    , m_stop(new ActionButton(tr("S&top"), u"stopButton"_s, this))
    , m_list(new CheckList(m_runner, this))
    , m_diagnosis(new DiagnosisView(std::move(openUrl), this))
    , m_offer(new Notice(Sign::Unproven, this))
    , m_goOn(new ActionButton({}, u"continueUnprovenButton"_s, m_offer))
{
    build();
    connectRunner();
    showState();
}

ProofPanel::State ProofPanel::state() const
{
    if (m_runner.isRunning())
        return State::Running;
    if (!m_hasRun)
        return State::NotTested;
    return m_ending;
}

ProofPanel::State ProofPanel::ending() const
{
    if (m_runner.allPassed())
        return State::Proven;
    auto ending = State::NotProvable;
    for (const auto &key : m_runner.keys()) {
        const auto outcome = m_runner.outcome(key);
        if (isMissing(outcome))
            ending = State::RightsMissing;
        else if (outcome.state == CheckState::Failed)
            return State::Failed;
    }
    return ending;
}

void ProofPanel::start(const QList<Check> &checks)
{
    m_hasRun = true;
    m_diagnosis->clear();
    m_offer->hide();
    m_runner.start(checks);
    if (m_isWatched)
        m_watch.start();
}

void ProofPanel::reset()
{
    m_watch.stop();
    m_runner.cancel();
    m_hasRun = false;
    m_list->clear();
    m_diagnosis->clear();
    m_offer->hide();
    showState();
}

void ProofPanel::offerToGoOn(const QString &missing)
{
    m_offer->setText(missing);
    m_goOn->setAccessibleDescription(missing);
    m_offer->show();
    Q_EMIT offered(m_offer);
}

QWidget &ProofPanel::mostWanted()
{
    return m_offer->isVisible() ? static_cast<QWidget &>(*m_offer) : *this;
}

void ProofPanel::setListed(bool listed)
{
    m_list->setVisible(listed);
}

void ProofPanel::setHasStatement(bool has)
{
    m_diagnosis->setHasStatement(has);
}

void ProofPanel::setWatched(bool watched)
{
    m_isWatched = watched;
}

void ProofPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.setPaused(false);
}

void ProofPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.setPaused(true);
}

void ProofPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_hasRun && event->size().height() > event->oldSize().height())
        Q_EMIT grown();
}

void ProofPanel::build()
{
    m_offer->setObjectName(u"unprovenNotice"_s);
    m_goOn->setFlat(true);
    m_offer->addAction(m_goOn);
    m_offer->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_list);
    layout->addWidget(m_diagnosis);
    layout->addWidget(m_offer);

    connect(m_start, &QPushButton::clicked, this, &ProofPanel::startWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_watch.stop();
        m_runner.cancel();
        m_hasRun = false;
        showState();
    });
    connect(m_goOn, &QPushButton::clicked, this, &ProofPanel::goOnWanted);
    connect(m_diagnosis, &DiagnosisView::fieldWanted, this, &ProofPanel::fieldWanted);
}

void ProofPanel::connectRunner()
{
    connect(&m_runner, &CheckRunner::started, this, &ProofPanel::showState);
    connect(&m_runner, &CheckRunner::stateChanged, this, [this](const CheckKey &key) {
        if (m_runner.firstFailed() == key)
            showFirstFailure();
    });
    const auto onEnd = [this] {
        m_ending = ending();
        showFirstFailure();
        if (state() == State::Proven)
            m_offer->hide();
        showState();
        Q_EMIT finished();
    };
    connect(&m_runner, &CheckRunner::finished, this, onEnd);
    connect(&m_runner, &CheckRunner::rechecked, this, onEnd);
}

void ProofPanel::showFirstFailure()
{
    const auto failed = m_runner.firstFailed();
    if (!failed)
        return m_diagnosis->clear();
    const auto diagnosis = m_runner.outcome(*failed).diagnosis.value_or(Diagnosis{});
    m_diagnosis->show(diagnosis, knownOf(m_session, securableOf(*failed, m_session)));
    // What is written in the field of a missing right need not be wrong.
    if (const auto field = blamedField(diagnosis.code); field && !isMissingRight(diagnosis.code))
        Q_EMIT fieldBlamed(*field, m_diagnosis->title());
}

void ProofPanel::showState()
{
    // Of the two buttons one can be used; the focus goes with it and does not jump out of the page.
    const bool isRunning = m_runner.isRunning();
    //: The button that goes on to the next step. What is running goes on too.
    m_goOn->setText(isRunning ? tr("&Go on meanwhile") : tr("Continue without p&roof"));
    auto *from = isRunning ? m_start : m_stop;
    auto *to = isRunning ? m_stop : m_start;
    const bool hadFocus = from->hasFocus();
    m_stop->setVisible(isRunning || hadFocus);
    m_start->setEnabled(!isRunning || hadFocus);
    if (hadFocus)
        to->setFocus(Qt::OtherFocusReason);
    m_stop->setVisible(isRunning);
    m_start->setEnabled(!isRunning);
    Q_EMIT stateChanged();
}

} // namespace draftt
