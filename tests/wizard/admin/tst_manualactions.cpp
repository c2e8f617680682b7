// SPDX-License-Identifier: Apache-2.0
#include "core/profile/standing.h"
#include "tests/support/patience.h"
#include "tests/support/playedbrowser.h"
#include "tests/support/sqleditor.h"
#include "tests/support/startscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/steplist.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto warehouse = "7e57ab1e00000001"_L1;
constexpr auto components = "inventory.assets.components"_L1;

/// Where something is done, and how.
enum class Where { Databricks, Wizard };
enum class How {
    Pressed, ///< a button, a box, a row
    Entered, ///< a field, by hand or from the clipboard
    Itself,  ///< the wizard does it, where another way of connecting leaves it to the person
};

struct Action {
    Where where;
    How how;
    QString what;
};

} // namespace

#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)

/// What a person does from nothing, where there is no service principal even, to a connection that is proven
/// and saved: by hand in two products, and with an admin's sign-in. Both end at the same.
class TestManualActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void byHand();
    void withASignIn();
    void withASignInAndWhatCanBePasted();

private:
    [[nodiscard]] const Person &person() const { return *m_scene->person; }
    [[nodiscard]] SetupWizard &wizard() const { return *m_scene->window->wizard(); }
    [[nodiscard]] bool comes(const std::function<bool()> &condition) const
    {
        return waitFor(condition, patience);
    }
    void note(Where where, How how, const QString &what) { m_actions += {where, how, what}; }
    /// A click in the workspace that the demo plays.
    [[nodiscard]] QJsonObject clickThere(const QJsonObject &what);
    void clickHere(const QString &button, const QString &what);
    void pasteHere(const QString &text, const QString &what);
    void clickNext(int following);
    void waitForProof(int step);
    void runScriptThere(const QString &what);
    void removeTheConnector();
    void makeThePrincipal();
    void connectTheWizard();
    void signInAsAdmin();
    void verifyProven();
    void print(const char *how) const;
    [[nodiscard]] int count(Where where, How how) const;

    std::unique_ptr<StartScene> m_scene;
    QList<Action> m_actions;
    QString m_clientId; ///< copied in Databricks
    QString m_secret;
};

void TestManualActions::init()
{
    failOnAnyWarning();
    m_scene = std::make_unique<StartScene>();
    QVERIFY(m_scene->demo.server().choose(u"normal"_s));
    m_scene->http.setTimeScale(0.005);
    m_actions.clear();
    removeTheConnector();
    m_scene->openWindow();
    m_scene->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
}

void TestManualActions::cleanup()
{
    m_scene->window.reset();
    QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
}

void TestManualActions::removeTheConnector()
{
    const auto path = u"/api/2.0/preview/scim/v2/ServicePrincipals"_s;
    const auto headers = bearer(m_scene->demo.who().adminToken);
    for (const auto &one : httpCall("GET", m_scene->demo.url(path), headers).json["Resources"_L1].toArray()) {
        if (one["displayName"_L1] == u"draftt-connector"_s)
            (void)httpCall("DELETE", m_scene->demo.url(path + u'/' + one["id"_L1].toString()), headers);
    }
}

QJsonObject TestManualActions::clickThere(const QJsonObject &what)
{
    const auto answer = httpCall("POST", m_scene->demo.url(u"/demo/act"_s),
                                 bearer(m_scene->demo.who().adminToken), QJsonDocument(what).toJson());
    if (answer.status != 200)
        qWarning("%s", answer.body.constData());
    return answer.json;
}

void TestManualActions::clickHere(const QString &button, const QString &what)
{
    note(Where::Wizard, How::Pressed, what);
    QVERIFY2(person().click(button), qPrintable(button));
}

/// Into the field that has the focus.
void TestManualActions::pasteHere(const QString &text, const QString &what)
{
    note(Where::Wizard, How::Entered, what);
    QGuiApplication::clipboard()->setText(text);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
}

void TestManualActions::clickNext(int following)
{
    QTest::mouseClick(wizard().button(QWizard::NextButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(wizard().currentId(), following, patience);
}

void TestManualActions::waitForProof(int step)
{
    QTRY_VERIFY_WITH_TIMEOUT(wizard().findChild<StepList *>()->state(step) == StepState::Proven, patience);
}

void TestManualActions::runScriptThere(const QString &what)
{
    QVERIFY(person().click(u"openEditorButton"_s)); // with what is to be run on the clipboard
    note(Where::Databricks, How::Pressed, what);
    QCOMPARE(runInSqlEditor(m_scene->demo, QGuiApplication::clipboard()->text()), QStringList());
}

void TestManualActions::makeThePrincipal()
{
    const auto made = clickThere({{u"action"_s, u"add-principal"_s}, {u"value"_s, u"draftt-connector"_s}});
    note(Where::Databricks, How::Pressed, u"Service principals › Add service principal"_s);
    const auto id = made["go"_L1].toString().section(u'/', -1);
    const auto headers = bearer(m_scene->demo.who().adminToken);
    m_clientId =
        httpCall("GET", m_scene->demo.url(u"/api/2.0/preview/scim/v2/ServicePrincipals/"_s + id), headers)
            .json["applicationId"_L1]
            .toString();
    QVERIFY2(!m_clientId.isEmpty(), QJsonDocument(made).toJson().constData());
    (void)clickThere(
        {{u"action"_s, u"tick"_s}, {u"subject"_s, m_clientId}, {u"value"_s, u"databricks-sql-access"_s}});
    note(Where::Databricks, How::Pressed, u"its entitlement Databricks SQL access"_s);
    const auto secret =
        clickThere({{u"action"_s, u"generate-secret"_s}, {u"subject"_s, m_clientId}, {u"value"_s, u"365"_s}});
    note(Where::Databricks, How::Pressed, u"Secrets › Generate secret, and copy both"_s);
    m_secret = secret["once"_L1][1]["value"_L1].toString();
    QVERIFY(m_secret.startsWith("dose"_L1));
    (void)clickThere(
        {{u"action"_s, u"can-use"_s}, {u"subject"_s, QString(warehouse)}, {u"value"_s, m_clientId}});
    note(Where::Databricks, How::Pressed, u"SQL Warehouses › Permissions › Can use"_s);
}

void TestManualActions::connectTheWizard()
{
    STEP(pasteHere(m_scene->demo.url().toString(), u"workspace host, client ID and OAuth secret"_s));
    QVERIFY(person().click(u"clientIdEdit"_s));
    QGuiApplication::clipboard()->setText(m_clientId);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(person().click(u"secretEdit"_s));
    QGuiApplication::clipboard()->setText(m_secret);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    note(Where::Wizard, How::Pressed, u"test the connection"_s);
    STEP(clickNext(SetupWizard::WarehouseStep));
}

void TestManualActions::verifyProven()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->profiles.list().size(), 1, patience);
    const auto kept = [this] { return *m_scene->profiles.list().constFirst().profile; };
    QTRY_VERIFY_WITH_TIMEOUT(isProven(kept()), patience);
    QCOMPARE(m_scene->keychain.secrets.size(), 1);
    for (int step = SetupWizard::ConnectStep; step < SetupWizard::ReviewStep; ++step)
        STEP(waitForProof(step));
    QCOMPARE(wizard().currentId(), int(SetupWizard::ReviewStep));
}

int TestManualActions::count(Where where, How how) const
{
    return int(std::count_if(m_actions.cbegin(), m_actions.cend(),
                             [&](const Action &one) { return one.where == where && one.how == how; }));
}

void TestManualActions::print(const char *how) const
{
    qInfo("%s:", how);
    for (qsizetype at = 0; at < m_actions.size(); ++at) {
        const auto &one = m_actions.at(at);
        qInfo("%3d. %-10s %s%s", int(at + 1), one.where == Where::Databricks ? "Databricks" : "wizard",
              qPrintable(one.what), one.how == How::Itself ? " (done by the wizard)" : "");
    }
}

/// The fourteen of Draftt's own guide, in its order.
void TestManualActions::byHand()
{
    STEP(makeThePrincipal());
    STEP(connectTheWizard());
    note(Where::Wizard, How::Pressed, u"choose the SQL warehouse"_s);
    STEP(waitForProof(SetupWizard::WarehouseStep));
    STEP(clickNext(SetupWizard::CatalogStep));
    STEP(pasteHere(u"inventory.assets"_s, u"catalog and schema"_s));
    STEP(runScriptThere(u"SQL editor: GRANT USE CATALOG, USE SCHEMA"_s));
    STEP(waitForProof(SetupWizard::CatalogStep));
    STEP(clickNext(SetupWizard::GrantsStep));
    if (person().see(u"openEditorButton"_s))
        STEP(runScriptThere(u"SQL editor: GRANT SELECT"_s));
    else
        note(Where::Databricks, How::Itself, u"SQL editor: GRANT SELECT, in the same script"_s);
    QVERIFY(comes([this] { return person().clickRow(u"tableView"_s, u"components"_s); }));
    note(Where::Wizard, How::Pressed, u"choose the table"_s);
    note(Where::Wizard, How::Itself, u"validate that it can be read"_s);
    STEP(waitForProof(SetupWizard::GrantsStep));
    STEP(clickNext(SetupWizard::ReviewStep));
    note(Where::Wizard, How::Itself, u"name the connection"_s);
    note(Where::Wizard, How::Pressed, u"save the connection"_s);
    QTest::mouseClick(wizard().button(QWizard::FinishButton), Qt::LeftButton);
    STEP(verifyProven());
    print("by hand");
    QCOMPARE(m_actions.size(), 14);
    QCOMPARE(count(Where::Databricks, How::Pressed), 6);
    QCOMPARE(count(Where::Wizard, How::Pressed) + count(Where::Wizard, How::Entered), 6);
}

void TestManualActions::signInAsAdmin()
{
    STEP(clickHere(u"adminRoadButton"_s, u"Set up with an admin's sign-in"_s));
    STEP(clickHere(u"adminGoOnButton"_s, u"Sign in with the browser"_s));
    QVERIFY(comes([this] { return !m_scene->opened.isEmpty(); }));
    QCOMPARE(signInInBrowser(m_scene->opened.takeLast(), demo::people::allRounder().name), 200);
    note(Where::Databricks, How::Pressed, u"sign in"_s);
    QVERIFY(comes([this] { return person().see(u"adminPlanNotice"_s) != nullptr; }));
}

void TestManualActions::withASignIn()
{
    STEP(pasteHere(m_scene->demo.url().toString(), u"workspace host"_s));
    STEP(signInAsAdmin());
    STEP(pasteHere(components, u"what is to be read"_s));
    QVERIFY(comes([this] { return person().see(u"adminGoOnButton"_s)->isEnabled(); }));
    STEP(clickHere(u"adminGoOnButton"_s, u"Set it up"_s));
    STEP(verifyProven());
    print("with a sign-in");
    QCOMPARE(count(Where::Databricks, How::Pressed), 1); // in the browser
    QCOMPARE(count(Where::Wizard, How::Pressed), 3);
    QCOMPARE(count(Where::Wizard, How::Entered), 2); // what nobody else knows
    QCOMPARE(m_actions.size(), 6);
}

/// A note that names the workspace and the table, as it comes in a mail.
void TestManualActions::withASignInAndWhatCanBePasted()
{
    QGuiApplication::clipboard()->setText(
        u"host: %1\n%2\n"_s.arg(m_scene->demo.url().toString(), components));
    STEP(clickHere(u"pasteAllButton"_s, u"Paste all"_s));
    STEP(signInAsAdmin());
    QVERIFY(comes([this] { return person().see(u"adminGoOnButton"_s)->isEnabled(); }));
    STEP(clickHere(u"adminGoOnButton"_s, u"Set it up"_s));
    STEP(verifyProven());
    print("with a sign-in, pasted");
    QCOMPARE(count(Where::Databricks, How::Pressed), 1);
    QCOMPARE(count(Where::Wizard, How::Pressed), 4);
    QCOMPARE(m_actions.size(), 5);
}

DRAFTT_WINDOW_TEST(TestManualActions)
#include "tst_manualactions.moc"
