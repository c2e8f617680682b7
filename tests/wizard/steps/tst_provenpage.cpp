// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/provenpage.h"

#include "core/session.h"
#include "core/words/checktexts.h"
#include "tests/support/fakechecks.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/steps/stepbuttons.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/statusicon.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWizard>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// A step of one field: empty is incomplete, and whatever stands there is right.
class OneFieldPage final : public ProvenPage
{
    Q_OBJECT

public:
    OneFieldPage(Session &session, FakeChecks &fake)
        : ProvenPage(session, {u"A step"_s, u"What it is about."_s, u"&Test"_s}, [](const QUrl &) {})
        , m_session(session)
        , m_fake(fake)
        , m_edit(new QLineEdit(bodyWidget()))
    {
        m_edit->setObjectName(u"field"_s);
        connect(m_edit, &QLineEdit::textEdited, this, &OneFieldPage::onEdited);
        body()->addWidget(m_edit);
        body()->addWidget(&panel());
    }

protected:
    [[nodiscard]] Input readInput() override
    {
        return m_edit->text().isEmpty() ? Input::Incomplete : Input::Complete;
    }
    [[nodiscard]] QList<Check> checks() override { return {m_fake.make(u"a"_s, {}, CheckId::SignIn)}; }
    [[nodiscard]] bool isProven() const override { return m_session.connectProven; }
    void forgetProof() override
    {
        m_session.connectProven = false;
        m_session.user.reset();
        m_session.info.reset();
    }
    [[nodiscard]] QString missing(Input) const override { return u"It is not proven."_s; }
    [[nodiscard]] bool holdsInputsOf(const Session &session) const override
    {
        return session.info && session.info->workspaceId == m_edit->text();
    }
    void onChecked() override
    {
        if (isProven())
            m_session.info.emplace().workspaceId = m_edit->text();
    }

private:
    Session &m_session;
    FakeChecks &m_fake;
    QLineEdit *m_edit;
};

} // namespace

/// What every step does with its proof: the second of three pages, with a check that ends when the test
/// likes.
class TestProvenPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }

    void anEditTakesTheProofBack();
    void anEditTakesGoingOnUnprovenBack();
    void anEditForgetsWhatAStoppedRunHasLearnt();
    void anEarlierStepTakesEverythingBack();
    void aNewTestIsNoProofYet();
    void whoLeavesIsNotLedOn();
    void whoStaysIsLedOn();
    void aMissingRightIsNoProblem_data();
    void aMissingRightIsNoProblem();
    void whatCannotBeShownIsNoProblem();
    void returnRepeatsTheTestAndWaivesNothing();
    void whatIsOfferedCanBeSeen();
    void whileItRunsOneGoesOnMeanwhile();
    void anUndoneEditFindsTheProofAgain();
    void thePageTurnsOnceOneHasSeenIt();
    void theVerdictIsInViewAndHeard();
    void whatIsLostIsSaidBeforeAndAskedOnce();

private:
    void press(QWizard::WizardButton button) const
    {
        QTest::mouseClick(m_wizard->button(button), Qt::LeftButton);
    }
    void prove();

    Session m_session;
    FakeChecks m_fake;
    std::unique_ptr<QWizard> m_wizard;
    OneFieldPage *m_page = nullptr;
    std::unique_ptr<Person> m_person;
};

void TestProvenPage::init()
{
    failOnAnyWarning();
    m_session = {};
    m_fake = {};
    m_wizard = std::make_unique<QWizard>();
    new StepButtons(*m_wizard);
    m_wizard->setOption(QWizard::IndependentPages);
    m_page = new OneFieldPage(m_session, m_fake);
    m_wizard->addPage(new QWizardPage);
    m_wizard->addPage(m_page);
    m_wizard->addPage(new QWizardPage);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    press(QWizard::NextButton);
    QCOMPARE(m_wizard->currentPage(), m_page);
    m_person = std::make_unique<Person>(*m_wizard);
    QVERIFY(m_person->type(u"field"_s, u"one"_s));
}

void TestProvenPage::prove()
{
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.pass(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Proven);
}

void TestProvenPage::anEditTakesTheProofBack()
{
    prove();
    const QSignalSpy outdated(m_page, &StepPage::outdated);
    QVERIFY(m_person->type(u"field"_s, u"2"_s));
    QVERIFY(!m_session.connectProven);
    QCOMPARE(m_page->state(), StepState::Open);
    QVERIFY(!outdated.isEmpty());
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    QCOMPARE(m_wizard->currentPage(), m_page);
}

void TestProvenPage::anEditTakesGoingOnUnprovenBack()
{
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    QVERIFY(m_person->waive());
    QCOMPARE(m_page->state(), StepState::Unproven);
    press(QWizard::BackButton);
    QCOMPARE(m_wizard->currentPage(), m_page);

    QVERIFY(m_person->type(u"field"_s, u"2"_s));
    QCOMPARE(m_page->state(), StepState::Open);
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    QCOMPARE(m_wizard->currentPage(), m_page);
}

/// A check that has passed before the user pressed Stop.
void TestProvenPage::anEditForgetsWhatAStoppedRunHasLearnt()
{
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_session.user = User{};
    QVERIFY(m_person->click(u"stopButton"_s));
    const QSignalSpy outdated(m_page, &StepPage::outdated);
    QVERIFY(m_person->type(u"field"_s, u"2"_s));
    QVERIFY(!m_session.user);
    QVERIFY(!outdated.isEmpty());
}

void TestProvenPage::anEarlierStepTakesEverythingBack()
{
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    const QSignalSpy outdated(m_page, &StepPage::outdated);
    m_page->restart();
    QCOMPARE(m_fake.dropped(), QStringList{u"a"_s});
    QCOMPARE(m_page->state(), StepState::Open);
    QVERIFY(outdated.isEmpty()); // whoever restarts one step restarts the later ones too
    prove();
    QCOMPARE(m_wizard->currentPage(), m_page); // the Next before does not count any more
    m_page->restart();
    QVERIFY(!m_session.connectProven);
    QCOMPARE(m_page->state(), StepState::Open);
}

void TestProvenPage::aNewTestIsNoProofYet()
{
    prove();
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    QVERIFY(!m_session.connectProven);
    QCOMPARE(m_page->state(), StepState::Running);
    m_fake.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    QVERIFY(!m_session.connectProven);
}

void TestProvenPage::whoLeavesIsNotLedOn()
{
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    press(QWizard::BackButton);
    m_page->leave(); // as the window tells it
    press(QWizard::NextButton);
    QCOMPARE(m_wizard->currentPage(), m_page);
    m_fake.pass(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Proven);
    QCOMPARE(m_wizard->currentPage(), m_page);
}

void TestProvenPage::whoStaysIsLedOn()
{
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.pass(u"a"_s);
    QTRY_VERIFY(m_wizard->currentPage() != m_page);
}

void TestProvenPage::aMissingRightIsNoProblem_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<StepState>("state");
    QTest::addColumn<Sign>("sign");
    for (const auto code : allCodes()) {
        const bool isRight = isMissingRight(code);
        QTest::newRow(qPrintable(idOf(code)))
            << code << (isRight ? StepState::RightsMissing : StepState::Problem)
            << (isRight ? Sign::NotYet : Sign::Failed);
    }
}

void TestProvenPage::aMissingRightIsNoProblem()
{
    QFETCH(Code, code);
    QFETCH(StepState, state);
    QFETCH(Sign, sign);
    const QSignalSpy blamed(m_page, &StepPage::fieldBlamed);
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.refute(u"a"_s, code);
    QTRY_COMPARE(m_page->state(), state);
    QCOMPARE(m_person->see(u"verdictStrip"_s)->findChild<StatusIcon *>()->sign(), sign);
    QCOMPARE(blamed.isEmpty(), isMissingRight(code) || !blamedField(code));
}

void TestProvenPage::whatCannotBeShownIsNoProblem()
{
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.passUnproven(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Unproven);
}

/// Whoever sees only that nothing happens presses Return again.
void TestProvenPage::returnRepeatsTheTestAndWaivesNothing()
{
    for (int round = 1; round <= 3; ++round) {
        m_person->press(Qt::Key_Return);
        QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
        QCOMPARE(m_fake.started().size(), round);
        m_fake.fail(u"a"_s);
        QTRY_COMPARE(m_page->state(), StepState::Problem);
        auto *waiver = m_person->see<QPushButton>(u"continueUnprovenButton"_s);
        QVERIFY(waiver);
        QVERIFY(!waiver->hasFocus());
        QVERIFY(!waiver->isDefault() && !waiver->autoDefault());
        QCOMPARE(m_wizard->currentPage(), m_page);
    }
    auto *waiver = m_person->see<QPushButton>(u"continueUnprovenButton"_s);
    waiver->setFocus(Qt::TabFocusReason);
    QTest::keyClick(waiver, Qt::Key_Space);
    QTRY_VERIFY(m_person->see(u"waiverQuestion"_s)); // which says what is lost
    m_person->press(Qt::Key_Return);
    QTRY_VERIFY(!m_person->see(u"waiverQuestion"_s));
    QCOMPARE(m_wizard->currentPage(), m_page);
    QVERIFY(m_person->waive());
    QVERIFY(m_wizard->currentPage() != m_page);
    QCOMPARE(m_page->state(), StepState::Unproven);
}

void TestProvenPage::whatIsOfferedCanBeSeen()
{
    m_wizard->resize(m_wizard->minimumSizeHint());
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.fail(u"a"_s);
    QTRY_VERIFY(m_person->see(u"continueUnprovenButton"_s));
    auto *waiver = m_person->see(u"continueUnprovenButton"_s);
    QTRY_COMPARE(waiver->visibleRegion().boundingRect(), waiver->rect());
}

void TestProvenPage::whileItRunsOneGoesOnMeanwhile()
{
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    press(QWizard::NextButton);
    QCOMPARE(m_fake.started().size(), 1);
    const auto meanwhile = m_person->read(u"continueUnprovenButton"_s);
    QVERIFY(meanwhile.contains("meanwhile"_L1));
    m_fake.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    QVERIFY(m_person->read(u"continueUnprovenButton"_s).contains("without"_L1));
}

/// With what the later steps knew.
void TestProvenPage::anUndoneEditFindsTheProofAgain()
{
    prove();
    m_session.tablesProven = true;
    QTest::keyClick(m_person->see(u"field"_s), Qt::Key_X);
    QCOMPARE(m_page->state(), StepState::Open);
    m_session.tablesProven = false; // as the window has them forget it
    QTest::keyClick(m_person->see(u"field"_s), Qt::Key_Backspace);
    QCOMPARE(m_page->state(), StepState::Proven);
    QVERIFY(m_session.connectProven && m_session.tablesProven);
    QTest::keyClick(m_person->see(u"field"_s), Qt::Key_X);
    m_page->leave(); // others may be edited now
    QTest::keyClick(m_person->see(u"field"_s), Qt::Key_Backspace);
    QCOMPARE(m_page->state(), StepState::Open);
    QVERIFY(!m_session.connectProven);
}

void TestProvenPage::thePageTurnsOnceOneHasSeenIt()
{
    QElapsedTimer seen;
    connect(m_page, &StepPage::verdictChanged, this, [&] {
        if (m_page->verdict().kind == StepVerdict::Kind::Passed && !seen.isValid())
            seen.start();
    });
    qint64 seenFor = -1;
    connect(m_wizard.get(), &QWizard::currentIdChanged, this, [&] { seenFor = seen.elapsed(); });
    press(QWizard::NextButton);
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    QVERIFY(m_person->read(u"stripMore"_s).contains("by itself"_L1));
    m_fake.pass(u"a"_s);
    QTRY_VERIFY(m_wizard->currentPage() != m_page);
    QVERIFY2(seenFor >= 380, qPrintable(QString::number(seenFor))); // timers may come a little early
}

void TestProvenPage::theVerdictIsInViewAndHeard()
{
    m_wizard->resize(m_wizard->minimumSizeHint());
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    QTRY_VERIFY(m_person->read(u"stripSentence"_s).contains(textFor(FakeChecks::key({}, CheckId::SignIn))));
    m_fake.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    for (const auto &name : {u"stripSentence"_s, u"stripMore"_s}) {
        auto *line = m_person->see(name);
        QVERIFY2(line, qPrintable(name));
        QTRY_COMPARE(line->visibleRegion().boundingRect(), line->rect());
    }
    QTRY_COMPARE(lastAnnounced(*m_page),
                 QString(m_person->read(u"stripSentence"_s) + u' ' + m_person->read(u"stripMore"_s)));
    const auto *announcer = m_wizard->findChild<QWidget *>(u"announcer"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(announcer))->role(),
             QAccessible::Notification);
    QVERIFY(!m_person->see(u"verdictStrip"_s)->findChild<QScrollArea *>());
    for (auto *parent = m_person->see(u"verdictStrip"_s)->parentWidget(); parent;
         parent = parent->parentWidget())
        QVERIFY(!qobject_cast<QScrollArea *>(parent));
}

void TestProvenPage::whatIsLostIsSaidBeforeAndAskedOnce()
{
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    const auto verdict = m_person->read(u"stripSentence"_s);
    auto *waiver = m_person->see(u"continueUnprovenButton"_s);
    QEvent enter(QEvent::Enter);
    QCoreApplication::sendEvent(waiver, &enter);
    QCOMPARE(m_person->read(u"stripSentence"_s), u"It is not proven."_s);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(waiver, &leave);
    QCOMPARE(m_person->read(u"stripSentence"_s), verdict);
    QVERIFY(m_person->waive());
    QVERIFY(m_wizard->currentPage() != m_page);
    press(QWizard::BackButton);
    QVERIFY(m_person->type(u"field"_s, u"2"_s));
    m_person->lookAgain();
    QTRY_COMPARE(m_fake.open(), QStringList{u"a"_s});
    m_fake.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    QVERIFY(m_person->click(u"continueUnprovenButton"_s));
    QVERIFY(m_wizard->currentPage() != m_page);
}

DRAFTT_WINDOW_TEST(TestProvenPage)
#include "tst_provenpage.moc"
