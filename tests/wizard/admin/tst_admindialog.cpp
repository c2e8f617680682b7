// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journalstore.h"
#include "core/profile/draftstore.h"
#include "core/profile/standing.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/wizard/admin/adminscene.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/steplist.h"

#include <QAction>
#include <QDialog>

using namespace draftt;
using namespace Qt::StringLiterals;

/// An admin signs in once, sees what would be done, has it done, and has it taken back; by mouse and keys.
class TestAdminDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<AdminScene>();
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
    }

    void fromNothingToAProvenConnection();
    void withATokenOfAnotherTool();
    void tellsWhyNobodySignedIn();
    void byAnotherApp();
    void aStopEndsTheWaiting();
    void nothingIsAskedBeforeItIsWanted();
    void aHostThatWasNotReadIsAskedFor();
    void whatWasStoppedGoesOn();
    void isTakenBackFromTheList();
    void aClosedDialogSignsOut();
    void theTitleSaysWhatIsDone();
    void whatWasSetUpIsNotSavedAgain();
    void theDraftThatLedHereIsSpent();

private:
    std::unique_ptr<AdminScene> m_scene;
};

/// Typed or pasted are only the workspace and what is to be read, which nobody else knows.
void TestAdminDialog::fromNothingToAProvenConnection()
{
    m_scene->removeTheConnector();
    STEP(m_scene->openDialog());
    STEP(m_scene->signIn(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY(m_scene->person->read(u"adminWho"_s).contains(u"workspace admin"_s));
    QCOMPARE(m_scene->steps().size(), 6); // principal, warehouse, three rights, secret
    STEP(m_scene->act(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    qInfo("%d buttons in the wizard, 1 in the browser", m_scene->actions);
    QCOMPARE(m_scene->actions, 3);
    auto *wizard = m_scene->window->wizard();
    QVERIFY(wizard);
    for (int step = SetupWizard::ConnectStep; step < SetupWizard::ReviewStep; ++step)
        QCOMPARE(int(wizard->findChild<StepList *>()->state(step)), int(draftt::StepState::Proven));
    QCOMPARE(wizard->currentId(), int(SetupWizard::ReviewStep));
    const auto listed = m_scene->profiles.list();
    QCOMPARE(listed.size(), 1);
    QVERIFY(isProven(*listed.constFirst().profile));
    QVERIFY(listed.constFirst().profile->access); // and certified
    QVERIFY(m_scene->principals().contains(u"draftt-connector"_s));

    QVERIFY(m_scene->person->click(u"adminOtherButton"_s));
    QCOMPARE(m_scene->steps().size(), 6);
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"All is taken back"_s));
    QVERIFY(m_scene->profiles.list().isEmpty());
    QVERIFY(m_scene->keychain.secrets.isEmpty());
    QVERIFY(!m_scene->principals().contains(u"draftt-connector"_s));
    QTRY_VERIFY(m_scene->person->see(u"hostEdit"_s));
}

void TestAdminDialog::withATokenOfAnotherTool()
{
    STEP(m_scene->openDialog());
    QVERIFY(!m_scene->person->see(u"adminTokenEdit"_s)); // folded away
    QVERIFY(m_scene->person->click(u"adminByTokenButton"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(!m_scene->person->read(u"adminTokenEditError"_s).isEmpty());
    QVERIFY(m_scene->person->click(u"adminByTokenButton"_s));
    STEP(m_scene->signInByToken(people::allRounder()));
    QVERIFY(m_scene->person->read(u"adminWho"_s).contains(people::allRounder().name));
    QVERIFY(m_scene->opened.isEmpty());
}

void TestAdminDialog::tellsWhyNobodySignedIn()
{
    STEP(m_scene->openDialog());
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->comes([this] { return !m_scene->opened.isEmpty(); }));
    QVERIFY(m_scene->person->read(u"adminPageEdit"_s).contains(u"/oidc/v1/authorize"_s));
    (void)signInInBrowser(m_scene->opened.takeLast(), u"deny"_s);
    QVERIFY(m_scene->isSaid(u"denied"_s));
    QVERIFY(!m_scene->person->see(u"adminPageEdit"_s));
    STEP(m_scene->signIn(people::allRounder())); // again
}

/// Folded away; without one it is the app that every account has.
void TestAdminDialog::byAnotherApp()
{
    STEP(m_scene->openDialog());
    QVERIFY(m_scene->person->read(u"adminSignInIntro"_s).contains(u"databricks-cli"_s));
    QVERIFY(!m_scene->person->see(u"adminAppEdit"_s));
    QVERIFY(m_scene->person->click(u"adminAppButton"_s));
    QVERIFY(m_scene->person->type(u"adminAppEdit"_s, u" draftt-setup "_s));
    QVERIFY(m_scene->person->read(u"adminSignInIntro"_s).contains(u"“draftt-setup”"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->comes([this] { return !m_scene->opened.isEmpty(); }));
    QVERIFY(m_scene->person->read(u"adminPageEdit"_s).contains(u"client_id=draftt-setup&"_s));
    QVERIFY(!m_scene->person->see(u"adminAppEdit"_s)->isEnabled());
    QVERIFY(m_scene->person->click(u"adminCloseButton"_s)); // stops
    QVERIFY(m_scene->person->type(u"adminAppEdit"_s, {}));
    QVERIFY(m_scene->person->read(u"adminSignInIntro"_s).contains(u"databricks-cli"_s));
    QVERIFY(m_scene->person->click(u"adminByTokenButton"_s));
    QVERIFY(!m_scene->person->see(u"adminAppButton"_s)); // a token needs none
}

void TestAdminDialog::aStopEndsTheWaiting()
{
    STEP(m_scene->openDialog());
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->comes([this] { return !m_scene->opened.isEmpty(); }));
    QVERIFY(!m_scene->person->see(u"adminGoOnButton"_s));
    QVERIFY(m_scene->person->click(u"adminCloseButton"_s));
    QVERIFY(m_scene->person->see(u"adminDialog"_s));
    QVERIFY(m_scene->isSaid(u"Stopped"_s));
    // Not the link itself: asking for that twice ends the sign-in too.
    QTRY_COMPARE(httpCall("GET", m_scene->opened.constLast().resolved(QUrl(u"/favicon.ico"_s))).status, 0);
    QVERIFY(m_scene->person->click(u"adminCloseButton"_s));
    QTRY_VERIFY(!m_scene->person->see(u"adminDialog"_s));
}

void TestAdminDialog::nothingIsAskedBeforeItIsWanted()
{
    STEP(m_scene->openDialog());
    QCOMPARE(m_scene->demo.count("GET", u"/oidc/.well-known/oauth-authorization-server"_s), 0);
    QCOMPARE(m_scene->demo.count("GET", u"/api/2.0/preview/scim/v2/Me"_s), 0);
}

void TestAdminDialog::aHostThatWasNotReadIsAskedFor()
{
    m_scene->openWindow();
    QVERIFY(m_scene->person->click(u"adminRoadButton"_s));
    QVERIFY(!m_scene->person->see(u"adminDialog"_s));
    QVERIFY(!m_scene->person->read(u"hostEditError"_s).isEmpty());
    QVERIFY(m_scene->person->type(u"hostEdit"_s, u"databricks.acme.test"_s));
    QVERIFY(m_scene->person->click(u"adminRoadButton"_s));
    QVERIFY(!m_scene->person->see(u"adminDialog"_s)); // nobody has confirmed it
    QVERIFY(!m_scene->person->read(u"hostEditError"_s).isEmpty());
}

/// What fails on the way is said; it goes on from there, and from a dialog that is opened anew.
void TestAdminDialog::whatWasStoppedGoesOn()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    demo::Fault fault;
    fault.pathPattern = u"/credentials/secrets$"_s;
    fault.verb = "POST";
    fault.reply.status = 403;
    fault.reply.body = R"({"error_code":"PERMISSION_DENIED","message":"not today"})";
    m_scene->demo.server().inject(fault);
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"It stopped at"_s));
    QVERIFY(m_scene->person->click(u"adminCloseButton"_s));
    QTRY_VERIFY(!m_scene->person->see(u"adminDialog"_s));
    QVERIFY(m_scene->person->click(u"adminRoadButton"_s));
    STEP(m_scene->signInByToken(people::allRounder()));
    QVERIFY(m_scene->person->see(u"adminHalfWay"_s));
    QVERIFY(m_scene->person->click(u"adminResumeButton"_s));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QCOMPARE(m_scene->principals().count(u"draftt-reader"_s), 1);
}

void TestAdminDialog::isTakenBackFromTheList()
{
    m_scene->save(u"By hand"_s);
    const auto before = m_scene->principals();
    m_scene->openWindow();
    QVERIFY(!m_scene->window->findChild<QAction *>(u"takeBackAction"_s)->isVisible());
    QVERIFY(m_scene->person->click(u"newButton"_s));
    QVERIFY(m_scene->person->type(u"hostEdit"_s, m_scene->demo.url().toString()));
    QVERIFY(m_scene->person->click(u"adminRoadButton"_s));
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QVERIFY(m_scene->person->click(u"adminCloseButton"_s));
    QTRY_VERIFY(!m_scene->person->see(u"adminDialog"_s));
    m_scene->window->openStart();
    const auto made = m_scene->profiles.list();
    QCOMPARE(made.size(), 2);
    for (const auto &one : made) {
        QVERIFY(m_scene->person->clickRow(u"connectionView"_s, one.profile->name));
        QCOMPARE(m_scene->window->findChild<QAction *>(u"takeBackAction"_s)->isVisible(),
                 one.profile->name != u"By hand"_s);
        if (one.profile->name != u"By hand"_s)
            m_scene->window->findChild<QAction *>(u"takeBackAction"_s)->trigger();
    }
    QVERIFY(m_scene->person->click(u"adminByTokenButton"_s));
    QVERIFY(m_scene->person->type(u"adminTokenEdit"_s, m_scene->demo.personsToken(people::allRounder())));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"would be taken back"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"All is taken back"_s));
    QCOMPARE(m_scene->principals(), before);
    QCOMPARE(m_scene->profiles.names(), QStringList{u"By hand"_s});
}

void TestAdminDialog::aClosedDialogSignsOut()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    QVERIFY(m_scene->person->click(u"adminCloseButton"_s));
    QTRY_VERIFY(!m_scene->window->findChild<QDialog *>(u"adminDialog"_s));
    QVERIFY(m_scene->profiles.list().isEmpty());
    QVERIFY(JournalStore(m_scene->profiles.folder()).list().isEmpty());
}

void TestAdminDialog::theTitleSaysWhatIsDone()
{
    const auto title = [this] { return m_scene->person->read(u"adminTitle"_s); };
    const auto window = [this] { return m_scene->person->see(u"adminDialog"_s); };
    STEP(m_scene->openDialog());
    const auto setUp = window()->windowTitle();
    QCOMPARE(title(), u"Sign in as an admin"_s);
    STEP(m_scene->signInByToken(people::allRounder()));
    QCOMPARE(title(), u"What is to be set up"_s);
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QCOMPARE(title(), u"Setting it up"_s);
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QCOMPARE(title(), u"It is set up"_s);
    QVERIFY(m_scene->person->click(u"adminOtherButton"_s));
    QCOMPARE(title(), u"What would be taken back"_s);
    QVERIFY(window()->windowTitle() != setUp);
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"All is taken back"_s));
    QCOMPARE(title(), u"It is taken back"_s);
}

/// The secret is kept and the connection too: there is nothing to be saved, until something is changed.
void TestAdminDialog::whatWasSetUpIsNotSavedAgain()
{
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QVERIFY(m_scene->person->click(u"adminCloseButton"_s));
    auto *wizard = m_scene->window->wizard();
    QCOMPARE(wizard->currentId(), int(SetupWizard::ReviewStep));
    const auto *finish = wizard->button(QWizard::FinishButton);
    QCOMPARE(finish->text().remove(u'&'), u"Close"_s);
    QVERIFY(wizard->button(QWizard::CustomButton3)->isVisible()); // hand over
    QVERIFY(m_scene->person->type(u"nameEdit"_s, u"Another name"_s));
    QCOMPARE(finish->text().remove(u'&'), u"Save connection"_s);
    wizard->button(QWizard::FinishButton)->click();
    QVERIFY(m_scene->comes([&] { return finish->text().remove(u'&') == u"Close"_s; }));
    QCOMPARE(m_scene->profiles.names(), QStringList{u"Another name"_s});
}

/// What it was to become is there.
void TestAdminDialog::theDraftThatLedHereIsSpent()
{
    Session begun;
    begun.address = *PastedAddress::parse(m_scene->demo.url().toString());
    auto draft = draftOf(begun, 1);
    draft.id = QUuid::createUuid();
    const DraftStore drafts(m_scene->profiles.folder());
    QVERIFY(awaited<Draft>([&](Done<Draft> end) { return drafts.keep(draft, std::move(end)); }));
    m_scene->openWindow();
    QVERIFY(m_scene->person->click(u"openButton"_s));
    QVERIFY(m_scene->comes([this] { return m_scene->person->see(u"adminRoadButton"_s) != nullptr; }));
    QVERIFY(m_scene->person->click(u"adminRoadButton"_s));
    STEP(m_scene->signInByToken(people::allRounder()));
    STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QCOMPARE(drafts.list().size(), 1);
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QTRY_VERIFY(drafts.list().isEmpty());
    QCOMPARE(m_scene->profiles.list().size(), 1);
}

DRAFTT_WINDOW_TEST(TestAdminDialog)
#include "tst_admindialog.moc"
