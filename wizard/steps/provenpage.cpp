// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/provenpage.h"

#include "core/checks/stepproof.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/taborder.h"

#include <QApplication>
#include <QWizard>

#include <utility>

namespace draftt
{

ProvenPage::ProvenPage(Session &session, const Texts &texts, const OpenUrl &openUrl, QWidget *parent)
    : StepPage(texts.title, texts.intro, parent)
    , m_session(session)
    , m_texts(texts)
    , m_panel(new ProofPanel(session, openUrl, bodyWidget()))
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer); // a coarse one may come too early
    m_turn.setInterval(seenAfter);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (isProven() && wizard() && wizard()->currentPage() == this)
            wizard()->next();
    });
    connectPanel();
}

ProvenPage::~ProvenPage() = default;

void ProvenPage::connectPanel()
{
    connect(m_panel, &ProofPanel::stateChanged, this, &StepPage::stateChanged);
    connect(m_panel, &ProofPanel::progressed, this, [this] { showVerdict(); });
    connect(m_panel, &ProofPanel::finished, this, &ProvenPage::onFinished);
    connect(m_panel, &ProofPanel::copied, this, [this] { noteBriefly(tr("Copied.")); });
    // Queued: the layout is done only then.
    connect(
        m_panel, &ProofPanel::grown, this, [this] { orderTabsByLayout(*this); }, Qt::QueuedConnection);
    connect(m_panel, &ProofPanel::fieldBlamed, this, &StepPage::fieldBlamed);
}

bool ProvenPage::isLeftAsleep() const
{
    const auto &runner = m_panel->runner();
    const auto first = runner.firstFailed();
    return m_panel->state() == ProofPanel::State::NotProvable && first && m_session.warehouse &&
           runner.look(*first)->diagnosis->code == Code::WarehouseStoppedOrStarting;
}

QList<Check> ProvenPage::sparing(const QList<Check> &checks, const LookAtWarehouse &look)
{
    if (!look)
        return checks;
    return leavingAsleep(checks, m_session,
                         {look, [this] { return m_asleep; }, m_longestUse,
                          [this](const CheckKey &key) { return keep(key); }, [this] { m_hasRested = true; }});
}

std::optional<CheckAnswer> ProvenPage::keep(const CheckKey &key)
{
    auto kept = m_earlier.before ? keepProof(*m_earlier.before, key) : std::nullopt;
    m_earlier.hasKept = m_earlier.hasKept || kept;
    return kept;
}

void ProvenPage::waive()
{
    m_goesOnUnproven = true;
    Q_EMIT stateChanged();
    if (wizard())
        wizard()->next();
}

void ProvenPage::leave()
{
    m_earlier.edited.reset(); // other steps may be edited meanwhile
    m_nextWhenProven = false;
    m_turn.stop();
}

bool ProvenPage::takeInput()
{
    const auto input = readInput();
    clearMarks();
    return input != Input::Wrong;
}

void ProvenPage::restart()
{
    m_earlier.edited.reset();
    clearMarks();
    forgetResults();
}

void ProvenPage::forgetResults()
{
    m_complaint.clear();
    m_earlier.before.reset();
    m_earlier.isPutBack = false;
    m_earlier.hasKept = false;
    m_rests = false;
    m_asleep = Asleep::Left;
    m_goesOnUnproven = false;
    m_nextWhenProven = false;
    m_wasStopped = false;
    m_wasMissing = false;
    m_turn.stop();
    forgetProof();
    m_panel->reset();
}

void ProvenPage::stop()
{
    m_wasStopped = true;
    m_asleep = Asleep::Left;
    m_nextWhenProven = false;
    const bool stands = m_earlier.isRepeat && m_earlier.before && !m_panel->runner().firstFailed();
    m_panel->stop();
    if (stands)
        putBack();
}

/// Nothing was shown against what was proven before. What is told of warehouses is newer.
void ProvenPage::putBack()
{
    const auto before = std::exchange(m_earlier.before, nullptr);
    if (before->warehouse && !m_session.warehouse)
        return;
    before->secret = m_session.secret;
    before->keepSecret = m_session.keepSecret;
    before->confirmedDomain = m_session.confirmedDomain;
    before->warehouses = m_session.warehouses;
    before->warehouse = m_session.warehouse;
    m_session = *before;
    m_earlier.isPutBack = true;
    m_panel->reset();
    clearMarks();
    onPutBack();
    Q_EMIT stateChanged();
}

void ProvenPage::lookAgain()
{
    if (m_panel->state() != ProofPanel::State::Running)
        test();
}

void ProvenPage::act()
{
    const auto field = m_panel->diagnosis().field();
    if (m_panel->state() == ProofPanel::State::Failed && field)
        Q_EMIT fieldWanted(*field);
    else
        lookAgain();
}

bool ProvenPage::validatePage()
{
    m_complaint.clear();
    const auto input = readInput();
    if (input != Input::Wrong && (isProven() || m_goesOnUnproven))
        return true;
    const bool isRunning = m_panel->state() == ProofPanel::State::Running;
    if (input == Input::Complete && !isRunning)
        test(startsOnNext() && buttonText(QWizard::NextButton) == nextText() ? Asleep::Woken : Asleep::Left);
    else if (input == Input::Incomplete && !isRunning)
        m_complaint = missing(input);
    m_nextWhenProven = input != Input::Wrong && m_panel->state() == ProofPanel::State::Running;
    showVerdict();
    return false;
}

void ProvenPage::test(Asleep asleep)
{
    m_asleep = asleep;
    m_nextWhenProven = false;
    m_turn.stop();
    m_earlier.before = std::make_unique<Session>(m_session);
    m_earlier.before->secret = {};
    m_earlier.isRepeat = isProven();
    m_earlier.isPutBack = false;
    m_earlier.hasKept = false;
    m_rests = false;
    forgetProof();
    const auto input = readInput();
    m_complaint = input == Input::Incomplete ? missing(input) : QString();
    if (input == Input::Complete)
        startChecks();
    else
        Q_EMIT stateChanged();
}

void ProvenPage::startChecks()
{
    m_panel->start(checks());
}

void ProvenPage::testIfComplete()
{
    if (!isProven() && !m_wasStopped && m_panel->state() == ProofPanel::State::NotTested && hasAllInput())
        test();
}

void ProvenPage::onEdited()
{
    if (isProven() && holdsInputsOf(m_session))
        return;
    if (m_earlier.edited && holdsInputsOf(*m_earlier.edited))
        return restoreProof();
    if (isProven())
        m_earlier.edited = std::make_unique<Session>(m_session);
    // Also where nothing was tested to its end: a run that was stopped has learnt something all the same.
    forgetResults();
    Q_EMIT outdated();
}

/// What the later steps knew comes back with it: it was of the same.
void ProvenPage::restoreProof()
{
    m_panel->reset();
    Q_EMIT outdated();
    m_earlier.edited->confirmedDomain = m_session.confirmedDomain;
    m_earlier.edited->keepSecret = m_session.keepSecret;
    m_session = *std::exchange(m_earlier.edited, nullptr);
    clearMarks();
    Q_EMIT stateChanged();
}

void ProvenPage::onFinished()
{
    m_asleep = Asleep::Left; // what is repeated by itself was not asked for
    m_rests = std::exchange(m_hasRested, false);
    noteProofs(m_session, m_panel->runner());
    if (isLeftAsleep())
        (void)keep(*m_panel->runner().firstFailed()); // of a step whose checks tell so themselves
    m_earlier.before.reset(); // what is refuted now is not kept when the warehouse sleeps later
    if (isProven()) {
        clearMarks();
        m_earlier.edited.reset();
    }
    onChecked();
    const bool wasMissing = std::exchange(m_wasMissing, m_panel->state() == ProofPanel::State::RightsMissing);
    if (wasMissing && isProven() && isVisible())
        QApplication::alert(window()); // whoever ran the script looks at another window
    goOnIfProven();
}

void ProvenPage::goOnIfProven()
{
    Q_EMIT stateChanged();
    if (m_nextWhenProven && isProven())
        m_turn.start();
}

} // namespace draftt
