// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journalstore.h"
#include "core/profile/standing.h"
#include "tests/support/adminhand.h"
#include "tests/support/playedbrowser.h"
#include "tests/support/startscene.h"
#include "tests/support/strict.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/steplist.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; // ms
namespace people = demo::people;

} // namespace

/// An admin signs in once, sees what would be done, has it done, and has it taken back; by mouse and keys.
class TestAdminDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<StartScene>();
        QVERIFY(m_scene->demo.server().choose(u"normal"_s));
        m_scene->http.setTimeScale(0.005);
        m_actions = 0;
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
    }

    void fromNothingToAProvenConnection();
    void withATokenOfAnotherTool();
    void whatSomebodyElseMustDoIsHandedOver();
    void whatIsRefusedIsHandedOver();
    void whoMayMakeNoPrincipalCannotGoOn();
    void tellsWhyNobodySignedIn();
    void aStopEndsTheWaiting();
    void nothingIsAskedBeforeItIsWanted();
    void aHostThatWasNotReadIsAskedFor();
    void namesakesAreToldApart();
    void whatWasStoppedGoesOn();
    void isTakenBackFromTheList();
    void aClosedDialogSignsOut();

private:
    [[nodiscard]] const Person &person() const { return *m_scene->person; }
    /// A click that counts.
    void act(const QString &button)
    {
        ++m_actions;
        QVERIFY2(person().click(button), qPrintable(button));
    }
    [[nodiscard]] QString notice() const
    {
        for (const auto *name : {"adminRunNotice", "adminPlanNotice", "adminSignInNotice"}) {
            if (const auto *box = person().see(QString::fromLatin1(name)))
                return box->findChild<QLabel *>(u"noticeText"_s)->text();
        }
        return {};
    }
    [[nodiscard]] bool comes(const std::function<bool()> &condition) const
    {
        return waitFor(condition, patience);
    }
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        if (comes([&] { return notice().contains(words); }))
            return true;
        qWarning("said: %s", qPrintable(notice()));
        return false;
    }
    void openDialog()
    {
        m_scene->openWindow();
        QVERIFY(person().type(u"hostEdit"_s, m_scene->demo.url().toString()));
        act(u"adminRoadButton"_s);
        QVERIFY(person().see(u"adminDialog"_s));
    }
    void signIn(const demo::Principal &who)
    {
        act(u"adminGoOnButton"_s);
        QVERIFY(comes([this] { return !m_scene->opened.isEmpty(); }));
        QCOMPARE(signInInBrowser(m_scene->opened.takeLast(), who.name), 200);
        QVERIFY(comes([this] { return person().see(u"adminPlanNotice"_s) != nullptr; }));
    }
    void signInByToken(const demo::Principal &who)
    {
        QVERIFY(person().click(u"adminByTokenButton"_s));
        QVERIFY(person().type(u"adminTokenEdit"_s, m_scene->demo.personsToken(who)));
        QVERIFY(person().click(u"adminGoOnButton"_s));
        QVERIFY2(comes([this] { return person().see(u"adminPlanNotice"_s) != nullptr; }),
                 qPrintable(notice()));
    }
    void type(const QString &path, const QString &principal)
    {
        auto *edit = person().see<QLineEdit>(u"catalogEdit"_s);
        QVERIFY(edit);
        edit->setText(path); // pasted
        auto *warehouse = person().see<QComboBox>(u"adminWarehouseBox"_s);
        QVERIFY(warehouse);
        if (comes([&] {
                return !person().read(u"adminWarehouseBoxHint"_s).isEmpty() || warehouse->count() > 0;
            }) &&
            warehouse->count() == 0)
            warehouse->setEditText(u"7e57ab1e00000001"_s); // none is listed to who is no admin
        if (!principal.isEmpty())
            QVERIFY(person().type(u"adminPrincipalEdit"_s, principal));
    }
    void name(const QString &path, const QString &principal = {})
    {
        type(path, principal);
        QVERIFY2(comes([this] { return canGoOn(); }), qPrintable(notice()));
    }
    [[nodiscard]] bool canGoOn() const
    {
        const auto *button = person().see(u"adminGoOnButton"_s);
        return button && button->isEnabled();
    }
    [[nodiscard]] QStringList steps() const
    {
        QStringList texts;
        for (const auto *label : m_scene->window->findChildren<QLabel *>(u"adminStepText"_s)) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    [[nodiscard]] QStringList principals() const
    {
        QStringList names;
        const auto listed =
            httpCall("GET", m_scene->demo.url(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s),
                     bearer(m_scene->demo.who().adminToken));
        for (const auto &one : listed.json["Resources"_L1].toArray())
            names += one["displayName"_L1].toString();
        names.sort();
        return names;
    }
    void removeTheConnector()
    {
        const auto path = u"/api/2.0/preview/scim/v2/ServicePrincipals"_s;
        const auto headers = bearer(m_scene->demo.who().adminToken);
        for (const auto &one :
             httpCall("GET", m_scene->demo.url(path), headers).json["Resources"_L1].toArray()) {
            if (one["displayName"_L1] == u"draftt-connector"_s)
                (void)httpCall("DELETE", m_scene->demo.url(path + u'/' + one["id"_L1].toString()), headers);
        }
    }

    std::unique_ptr<StartScene> m_scene;
    int m_actions = 0; ///< buttons that were pressed
};

#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)

/// Typed or pasted are only the workspace and what is to be read, which nobody else knows.
void TestAdminDialog::fromNothingToAProvenConnection()
{
    removeTheConnector();
    STEP(openDialog());
    STEP(signIn(people::allRounder()));
    STEP(name(u"inventory.assets.components"_s));
    QVERIFY(person().read(u"adminWho"_s).contains(u"workspace admin"_s));
    QCOMPARE(steps().size(), 6); // principal, warehouse, three rights, secret
    STEP(act(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"Proven: "_s));
    qInfo("%d buttons in the wizard, 1 in the browser", m_actions);
    QCOMPARE(m_actions, 3);
    auto *wizard = m_scene->window->wizard();
    QVERIFY(wizard);
    for (int step = SetupWizard::ConnectStep; step < SetupWizard::ReviewStep; ++step)
        QCOMPARE(int(wizard->findChild<StepList *>()->state(step)), int(draftt::StepState::Proven));
    QCOMPARE(wizard->currentId(), int(SetupWizard::ReviewStep));
    const auto listed = m_scene->profiles.list();
    QCOMPARE(listed.size(), 1);
    QVERIFY(isProven(*listed.constFirst().profile));
    QVERIFY(listed.constFirst().profile->access); // and certified
    QVERIFY(principals().contains(u"draftt-connector"_s));

    QVERIFY(person().click(u"adminOtherButton"_s));
    QCOMPARE(steps().size(), 6);
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"All is taken back"_s));
    QVERIFY(m_scene->profiles.list().isEmpty());
    QVERIFY(m_scene->keychain.secrets.isEmpty());
    QVERIFY(!principals().contains(u"draftt-connector"_s));
    QTRY_VERIFY(person().see(u"hostEdit"_s));
}

void TestAdminDialog::withATokenOfAnotherTool()
{
    STEP(openDialog());
    QVERIFY(!person().see(u"adminTokenEdit"_s)); // folded away
    QVERIFY(person().click(u"adminByTokenButton"_s));
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(!person().read(u"adminTokenEditError"_s).isEmpty());
    QVERIFY(person().click(u"adminByTokenButton"_s));
    STEP(signInByToken(people::allRounder()));
    QVERIFY(person().read(u"adminWho"_s).contains(people::allRounder().name));
    QVERIFY(m_scene->opened.isEmpty());
}

/// Seen before: who looks after a schema may grant nothing on the catalog, nor on the warehouse.
void TestAdminDialog::whatSomebodyElseMustDoIsHandedOver()
{
    STEP(openDialog());
    STEP(signInByToken(people::schemaManager()));
    STEP(name(u"inventory.assets.components"_s));
    QVERIFY2(notice().contains(u"2 step"_s), qPrintable(notice()));
    QVERIFY(person().click(u"adminAskButton"_s));
    QTRY_VERIFY(person().see(u"packetDialog"_s));
    person().see(u"packetDialog"_s)->close();
}

/// Seen only when it is tried.
void TestAdminDialog::whatIsRefusedIsHandedOver()
{
    STEP(openDialog());
    STEP(signInByToken(people::workspaceAdmin()));
    STEP(name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY2(notice().contains(u"3 of the steps"_s), qPrintable(notice()));
    QVERIFY(!person().see(u"adminAskButton"_s));
    QVERIFY(!person().see(u"adminCallsText"_s)); // folded away
    QVERIFY(person().click(u"adminCallsButton"_s));
    const auto calls = person().read(u"adminCallsText"_s);
    QVERIFY(calls.contains(u"APPLICATION_ID"_s));
    QVERIFY(!calls.contains(m_scene->demo.who().connectorId));
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"not proven yet"_s));
    QVERIFY(comes([this] { return person().see(u"adminAskButton"_s) != nullptr; }));
}

/// Nothing is begun that leads nowhere.
void TestAdminDialog::whoMayMakeNoPrincipalCannotGoOn()
{
    STEP(openDialog());
    STEP(signInByToken(people::catalogOwner()));
    STEP(type(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(isSaid(u"a workspace admin may"_s));
    QVERIFY(!canGoOn());
}

void TestAdminDialog::tellsWhyNobodySignedIn()
{
    STEP(openDialog());
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(comes([this] { return !m_scene->opened.isEmpty(); }));
    QVERIFY(person().read(u"adminPageEdit"_s).contains(u"/oidc/v1/authorize"_s));
    (void)signInInBrowser(m_scene->opened.takeLast(), u"deny"_s);
    QVERIFY(isSaid(u"denied"_s));
    QVERIFY(!person().see(u"adminPageEdit"_s));
    STEP(signIn(people::allRounder())); // again
}

void TestAdminDialog::aStopEndsTheWaiting()
{
    STEP(openDialog());
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(comes([this] { return !m_scene->opened.isEmpty(); }));
    QVERIFY(!person().see(u"adminGoOnButton"_s));
    QVERIFY(person().click(u"adminCloseButton"_s));
    QVERIFY(person().see(u"adminDialog"_s));
    QVERIFY(isSaid(u"Stopped"_s));
    // Not the link itself: asking for that twice ends the sign-in too.
    QTRY_COMPARE(httpCall("GET", m_scene->opened.constLast().resolved(QUrl(u"/favicon.ico"_s))).status, 0);
    QVERIFY(person().click(u"adminCloseButton"_s));
    QTRY_VERIFY(!person().see(u"adminDialog"_s));
}

void TestAdminDialog::nothingIsAskedBeforeItIsWanted()
{
    STEP(openDialog());
    QCOMPARE(m_scene->demo.count("GET", u"/oidc/.well-known/oauth-authorization-server"_s), 0);
    QCOMPARE(m_scene->demo.count("GET", u"/api/2.0/preview/scim/v2/Me"_s), 0);
}

void TestAdminDialog::aHostThatWasNotReadIsAskedFor()
{
    m_scene->openWindow();
    QVERIFY(person().click(u"adminRoadButton"_s));
    QVERIFY(!person().see(u"adminDialog"_s));
    QVERIFY(!person().read(u"hostEditError"_s).isEmpty());
    QVERIFY(person().type(u"hostEdit"_s, u"databricks.acme.test"_s));
    QVERIFY(person().click(u"adminRoadButton"_s));
    QVERIFY(!person().see(u"adminDialog"_s)); // nobody has confirmed it
    QVERIFY(!person().read(u"hostEditError"_s).isEmpty());
}

void TestAdminDialog::namesakesAreToldApart()
{
    for (int i = 0; i < 2; ++i)
        (void)httpCall("POST", m_scene->demo.url(u"/api/2.0/preview/scim/v2/ServicePrincipals"_s),
                       bearer(m_scene->demo.who().adminToken), R"({"displayName":"twins"})");
    STEP(openDialog());
    STEP(signInByToken(people::allRounder()));
    STEP(name(u"inventory.assets.components"_s));
    QVERIFY(person().type(u"adminPrincipalEdit"_s, u"twins"_s));
    QVERIFY(isSaid(u"Several service principals"_s));
    QVERIFY(!canGoOn());
    auto *which = person().see<QComboBox>(u"adminNamesakeBox"_s);
    QVERIFY(which);
    QCOMPARE(which->count(), 2);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QVERIFY2(comes([this] { return canGoOn(); }), qPrintable(notice()));
}

/// What fails on the way is said; it goes on from there, and from a dialog that is opened anew.
void TestAdminDialog::whatWasStoppedGoesOn()
{
    STEP(openDialog());
    STEP(signInByToken(people::allRounder()));
    STEP(name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    demo::Fault fault;
    fault.pathPattern = u"/credentials/secrets$"_s;
    fault.verb = "POST";
    fault.reply.status = 403;
    fault.reply.body = R"({"error_code":"PERMISSION_DENIED","message":"not today"})";
    m_scene->demo.server().inject(fault);
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"It stopped at"_s));
    QVERIFY(person().click(u"adminCloseButton"_s));
    QTRY_VERIFY(!person().see(u"adminDialog"_s));
    QVERIFY(person().click(u"adminRoadButton"_s));
    STEP(signInByToken(people::allRounder()));
    QVERIFY(person().see(u"adminHalfWay"_s));
    QVERIFY(person().click(u"adminResumeButton"_s));
    QVERIFY(isSaid(u"Proven: "_s));
    QCOMPARE(principals().count(u"draftt-reader"_s), 1);
}

void TestAdminDialog::isTakenBackFromTheList()
{
    m_scene->save(u"By hand"_s);
    const auto before = principals();
    m_scene->openWindow();
    QVERIFY(!m_scene->window->findChild<QAction *>(u"takeBackAction"_s)->isVisible());
    QVERIFY(person().click(u"newButton"_s));
    QVERIFY(person().type(u"hostEdit"_s, m_scene->demo.url().toString()));
    QVERIFY(person().click(u"adminRoadButton"_s));
    STEP(signInByToken(people::allRounder()));
    STEP(name(u"inventory.assets.components"_s, u"draftt-reader"_s));
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"Proven: "_s));
    QVERIFY(person().click(u"adminCloseButton"_s));
    QTRY_VERIFY(!person().see(u"adminDialog"_s));
    m_scene->window->openStart();
    const auto made = m_scene->profiles.list();
    QCOMPARE(made.size(), 2);
    for (const auto &one : made) {
        QVERIFY(person().clickRow(u"connectionView"_s, one.profile->name));
        QCOMPARE(m_scene->window->findChild<QAction *>(u"takeBackAction"_s)->isVisible(),
                 one.profile->name != u"By hand"_s);
        if (one.profile->name != u"By hand"_s)
            m_scene->window->findChild<QAction *>(u"takeBackAction"_s)->trigger();
    }
    QVERIFY(person().click(u"adminByTokenButton"_s));
    QVERIFY(person().type(u"adminTokenEdit"_s, m_scene->demo.personsToken(people::allRounder())));
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"would be taken back"_s));
    QVERIFY(person().click(u"adminGoOnButton"_s));
    QVERIFY(isSaid(u"All is taken back"_s));
    QCOMPARE(principals(), before);
    QCOMPARE(m_scene->profiles.names(), QStringList{u"By hand"_s});
}

void TestAdminDialog::aClosedDialogSignsOut()
{
    STEP(openDialog());
    STEP(signInByToken(people::allRounder()));
    STEP(name(u"inventory.assets.components"_s));
    QVERIFY(person().click(u"adminCloseButton"_s));
    QTRY_VERIFY(!m_scene->window->findChild<QDialog *>(u"adminDialog"_s));
    QVERIFY(m_scene->profiles.list().isEmpty());
    QVERIFY(JournalStore(m_scene->profiles.folder()).list().isEmpty());
}

QTEST_MAIN(TestAdminDialog)
#include "tst_admindialog.moc"
