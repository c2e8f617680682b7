// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/proofpanel.h"

#include "core/checks/sessionfacts.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/field.h"
#include "core/words/checktexts.h"
#include "wizard/widgets/checklist.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingrow.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto progressInterval = 100ms; ///< thousands of tables may be looked at one by one

} // namespace

ProofPanel::ProofPanel(const Session &session, OpenUrl openUrl, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(m_runner, this)
    , m_list(new CheckList(m_runner, this))
    , m_diagnosis(new DiagnosisView(std::move(openUrl), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_list);
    layout->addWidget(m_diagnosis);
    auto *actions = new WrappingRow;
    m_diagnosis->moveButtonsTo(*actions);
    actions->addWidget(&m_list->copyButton());
    layout->addLayout(actions);
    m_list->setBriefOnFailure(true);
    m_progress.setSingleShot(true);
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, &ProofPanel::progressed);
    connect(m_list, &CheckList::copied, this, &ProofPanel::copied);
    connect(m_diagnosis, &DiagnosisView::copied, this, &ProofPanel::copied);
    connectRunner();
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
        const auto &outcome = *m_runner.look(key);
        if (isMissing(outcome))
            ending = State::RightsMissing;
        else if (outcome.state == CheckState::Failed)
            return State::Failed;
    }
    return ending;
}

QString ProofPanel::runningText() const
{
    return m_runner.isRunning() && m_latest ? textFor(*m_latest) : QString();
}

void ProofPanel::start(const QList<Check> &checks)
{
    prepare();
    m_runner.start(checks);
    if (m_isWatched)
        m_watch.start();
}

void ProofPanel::startInPortions(CheckRunner::NextChecks next)
{
    prepare();
    m_runner.startInPortions(std::move(next));
    if (m_isWatched)
        m_watch.start();
}

void ProofPanel::prepare()
{
    prepareDiagnosis();
    m_hasRun = true;
    m_latest.reset();
    m_diagnosis->clear();
}

void ProofPanel::stop()
{
    m_watch.stop();
    m_runner.cancel();
    m_hasRun = false;
    Q_EMIT stateChanged();
}

void ProofPanel::reset()
{
    m_watch.stop();
    m_runner.cancel();
    m_hasRun = false;
    m_list->clear();
    m_diagnosis->clear();
    Q_EMIT stateChanged();
}

void ProofPanel::setListed(bool listed)
{
    m_list->setVisible(listed);
}

void ProofPanel::setBesideScript(bool isBeside)
{
    if (std::exchange(m_isBesideScript, isBeside) == isBeside)
        return;
    m_diagnosis->setHasStatement(!isBeside);
    showDiagnosis();
}

bool ProofPanel::showsDiagnosis() const
{
    return !m_diagnosis->isHidden();
}

void ProofPanel::showDiagnosis()
{
    const auto failed = m_runner.firstFailed();
    if (!failed || !m_hasRun)
        return;
    const bool isRight =
        isMissing(m_runner.outcome(*failed)) && (m_runner.isRunning() || m_ending == State::RightsMissing);
    m_diagnosis->setVisible(!m_isBesideScript || !isRight);
    // Unless this is what waiting is for, the strip says who.
    m_diagnosis->setHasWho(isRight && m_isWatched);
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

void ProofPanel::connectRunner()
{
    connect(&m_runner, &CheckRunner::started, this, &ProofPanel::stateChanged);
    connect(&m_runner, &CheckRunner::stateChanged, this, [this](const CheckKey &key) {
        if (m_runner.firstFailed() == key)
            showFirstFailure();
        if (m_runner.outcome(key).state == CheckState::Running)
            m_latest = key;
        if (!m_progress.isActive())
            m_progress.start();
    });
    const auto onEnd = [this] {
        m_progress.stop();
        m_ending = ending();
        showFirstFailure();
        Q_EMIT stateChanged();
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
    showDiagnosis();
    // What is written in the field of a missing right need not be wrong.
    if (const auto field = blamedField(diagnosis.code);
        m_isBlaming && field && !isMissingRight(diagnosis.code))
        Q_EMIT fieldBlamed(*field, m_diagnosis->title());
}

} // namespace draftt
