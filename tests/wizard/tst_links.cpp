// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/program.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wizardwalk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 60'000;

} // namespace

/// For the same failure of the same workspace, both faces lead to the same page.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ofAFailedSignIn_data();
    void ofAFailedSignIn();
    void ofASchemaThatIsNotThere();
    void ofTheButtons();

private:
    /// What the window opens for the diagnosis that it shows.
    [[nodiscard]] QString opened() const;
    /// What `check` prints for its first diagnosis.
    [[nodiscard]] QString printed(const QString &host, const QByteArray &secret, const QStringList &options);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WizardWalk> m_walk;
};

void TestLinks::init()
{
    failOnAnyWarning();
    m_demo = std::make_unique<DemoFixture>();
    m_secrets = makeSessionStore();
    m_folder = std::make_unique<QTemporaryDir>();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
}

void TestLinks::cleanup()
{
    m_walk.reset();
    m_demo.reset();
}

QString TestLinks::opened() const
{
    const auto &person = m_walk->person();
    const auto before = m_walk->opened().size();
    if (!person.click(u"openInDatabricksButton"_s) || m_walk->opened().size() != before + 1)
        return u"the button opens nothing"_s;
    return m_walk->opened().last().toString(QUrl::FullyEncoded);
}

QString TestLinks::printed(const QString &host, const QByteArray &secret, const QStringList &options)
{
    Program program;
    program.setVariable(u"DATABRICKS_CLIENT_SECRET"_s, QString::fromLatin1(secret));
    const auto process = program.start(
        QStringList{u"check"_s, u"--json"_s, u"--host"_s, host, u"--client-id"_s, m_demo->who().connectorId} +
        options);
    // The demo answers in this process.
    if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, patienceMs))
        return u"the command does not end"_s;
    const auto output = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    for (const auto &value : output.value("checks"_L1).toArray()) {
        const auto diagnosis = value.toObject().value("diagnosis"_L1).toObject();
        if (!diagnosis.isEmpty())
            return diagnosis.value("link"_L1).toString();
    }
    return u"no diagnosis: "_s + QString::fromUtf8(process->readAllStandardError());
}

void TestLinks::ofAFailedSignIn_data()
{
    QTest::addColumn<QString>("behindHost");
    QTest::addColumn<QString>("query");
    QTest::newRow("the address names the workspace")
        << u"/browse?o=4012345678901234#home"_s << u"?o=4012345678901234"_s;
    QTest::newRow("the address does not") << QString() << QString();
}

void TestLinks::ofAFailedSignIn()
{
    QFETCH(QString, behindHost);
    QFETCH(QString, query);
    const QString host = m_demo->url().toString() + behindHost;
    const QByteArray wrongSecret = "dose00000000000000000000000000000000";
    const auto &person = m_walk->person();
    QVERIFY(person.type(u"hostEdit"_s, host));
    QVERIFY(person.type(u"clientIdEdit"_s, m_demo->who().connectorId));
    QVERIFY(person.type(u"secretEdit"_s, QString::fromLatin1(wrongSecret)));
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s), patienceMs);
    const QString expected =
        m_demo->url().toString() + "/settings/workspace/identity-and-access/service-principals"_L1;
    const auto shown = opened();
    QVERIFY2(shown.startsWith(expected), qPrintable(shown));
    QCOMPARE(printed(host, wrongSecret, {}), shown);
    // The workspace tells its id to everybody, and it is not the one that was pasted.
    QVERIFY2(shown == expected + query || shown == expected + "?o="_L1 + m_demo->server().workspaceId(),
             qPrintable(shown));
}

void TestLinks::ofASchemaThatIsNotThere()
{
    QVERIFY(m_demo->server().choose(u"schema.not_found"_s));
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    const auto &person = m_walk->person();
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s), patienceMs);
    const auto shown = opened();
    QVERIFY2(shown.endsWith("?o="_L1 + m_demo->server().workspaceId()), qPrintable(shown));
    const auto warehouse = m_walk->session().warehouse->id.text();
    // Without `?o=`: whoever signs in is told.
    QCOMPARE(
        printed(m_demo->url().toString(), m_demo->who().connectorSecret.toLatin1(),
                {u"--warehouse"_s, warehouse, u"--catalog"_s, u"inventory"_s, u"--schema"_s, u"assets"_s}),
        shown);
}

void TestLinks::ofTheButtons()
{
    QVERIFY(m_demo->server().choose(u"granted"_s));
    const auto ofWorkspace = "?o="_L1 + m_demo->server().workspaceId();
    FINE(m_walk->enterConnection());
    QVERIFY(m_walk->person().click(u"setupLink1"_s));
    QVERIFY(m_walk->person().click(u"setupLink4"_s));
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QVERIFY(m_walk->person().click(u"openEditorButton"_s));
    m_walk->person().lookAgain();
    FINE(m_walk->waitForProof());
    FINE(m_walk->goNext());
    QTRY_VERIFY_WITH_TIMEOUT(m_walk->person().see(u"openEditorButton"_s), patienceMs);
    QVERIFY(m_walk->person().click(u"openEditorButton"_s));
    QStringList paths;
    for (const auto &url : m_walk->opened())
        paths += url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment).remove(m_demo->url().toString());
    QCOMPARE(paths,
             QStringList({"/settings/workspace/identity-and-access/service-principals"_L1 + ofWorkspace,
                          "/sql/warehouses"_L1 + ofWorkspace, "/sql/editor"_L1 + ofWorkspace,
                          "/sql/editor"_L1 + ofWorkspace}));
    // The demo's editor takes the script from the link.
    const auto brought = m_walk->opened().at(2).fragment(QUrl::FullyDecoded);
    QVERIFY2(brought.startsWith("script="_L1) && brought.contains("GRANT USE SCHEMA"_L1),
             qPrintable(brought));
}

DRAFTT_WINDOW_TEST(TestLinks)
#include "tst_links.moc"
