// SPDX-License-Identifier: Apache-2.0
#include "core/words/diagnosistexts.h"
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/patience.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wizardwalk.h"
#include "wizard/steps/steppage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

demo::Options hurried(const QString &scenario)
{
    demo::Options options;
    options.timeScale = 0.01;
    options.scenario = scenario;
    return options;
}

/// A scenario of the demo workspace, and the field that its failure is blamed on (empty: none).
void add(const char *scenario, SetupWizard::PageId step, const char *blamed)
{
    QTest::newRow(scenario) << QString::fromLatin1(scenario) << int(step) << QString::fromLatin1(blamed);
}

} // namespace

/// Every diagnosis that can come in the window, on the page where it comes: named, explained, marked at the
/// field that caused it, and never the end of the road.
class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup();

    void isNamedAndLeadsOn_data();
    void isNamedAndLeadsOn();
    void leadsBackToTheFieldOfAnotherPage();

private:
    void open(const QString &scenario, int step);
    void reach(int step);
    void fail(int step);
    void checkCopiedResults(const QString &scenario) const;

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
};

void TestFailures::cleanup()
{
    m_walk.reset();
    m_demo.reset();
}

void TestFailures::open(const QString &scenario, int step)
{
    const bool isFromTheStart = scenario == "host.tls"_L1;
    m_demo = std::make_unique<DemoFixture>(hurried(isFromTheStart ? scenario : QString()));
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    m_walk->http().setTimeScale(0.001);
    if (step == SetupWizard::GrantsStep)
        QVERIFY(m_demo->server().choose(u"granted"_s));
    reach(step);
    if (!isFromTheStart)
        QVERIFY(m_demo->server().choose(scenario));
}

void TestFailures::reach(int step)
{
    FINE(m_walk->enterConnection());
    if (step == SetupWizard::ConnectStep)
        return;
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    if (step == SetupWizard::WarehouseStep)
        return;
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    if (step == SetupWizard::CatalogStep)
        return;
    m_walk->person().lookAgain();
    FINE(m_walk->waitForProof());
    FINE(m_walk->goNext());
    QVERIFY(
        QTest::qWaitFor([&] { return m_walk->person().tickRow(u"tableView"_s, u"components"_s); }, patience));
}

void TestFailures::fail(int step)
{
    const auto &person = m_walk->person();
    if (step == SetupWizard::WarehouseStep)
        QVERIFY(QTest::qWaitFor(
            [&] { return person.clickRow(u"warehouseView"_s, u"Reporting serverless"_s); }, patience));
    m_walk->testStep();
    const auto &page = *static_cast<const StepPage *>(m_walk->window().currentPage());
    QTRY_VERIFY_WITH_TIMEOUT(
        (page.state() == StepState::Problem || page.state() == StepState::RightsMissing) &&
            !person.see(u"stopButton"_s),
        patience);
}

void TestFailures::isNamedAndLeadsOn_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("blamed");
    constexpr auto connect = SetupWizard::ConnectStep;
    constexpr auto warehouse = SetupWizard::WarehouseStep;
    constexpr auto catalog = SetupWizard::CatalogStep;
    constexpr auto grants = SetupWizard::GrantsStep;
    add("auth.invalid_client", connect, "secretEdit");
    add("auth.secret_expired", connect, "secretEdit");
    add("auth.pat_invalid", connect, "");
    add("auth.principal_inactive_or_not_in_workspace", connect, "clientIdEdit");
    add("auth.missing_entitlement", connect, "clientIdEdit");
    add("auth.wrong_tenant_or_cloud", connect, "hostEdit");
    add("auth.missing_scope", connect, "");
    add("host.not_a_workspace", connect, "hostEdit");
    add("host.unreachable", connect, "hostEdit");
    add("host.tls", connect, "hostEdit");
    add("host.proxy", connect, "");
    add("host.ip_access_list", connect, "");
    add("rate_limited", connect, "");
    add("service.unavailable", connect, "");
    add("response.malformed", connect, "");
    add("warehouse.not_found", warehouse, "");
    add("warehouse.no_can_use", warehouse, "");
    add("warehouse.start_failed", warehouse, "");
    add("uc.not_enabled", warehouse, "");
    add("sql.syntax", warehouse, "");
    add("other", catalog, "");
    add("catalog.not_found", catalog, "catalogEdit");
    add("catalog.no_use_catalog", catalog, "catalogEdit");
    add("catalog.not_bound", catalog, "catalogEdit");
    add("schema.not_found", catalog, "schemaEdit");
    add("schema.no_use_schema", catalog, "schemaEdit");
    add("table.not_found", grants, "");
    add("table.no_select", grants, "");
    add("table.unreadable", grants, "");
    add("statement.timeout_or_cancelled", grants, "");
}

void TestFailures::isNamedAndLeadsOn()
{
    QFETCH(QString, scenario);
    QFETCH(int, step);
    QFETCH(QString, blamed);
    open(scenario, step);
    fail(step);

    const auto &person = m_walk->person();
    Diagnosis diagnosis{*codeFromId(scenario), {}};
    // The cases that the scenarios play.
    if (diagnosis.code == Code::Other)
        diagnosis.variant = Variant::OtherRight;
    if (diagnosis.code == Code::HostUnreachable)
        diagnosis.variant = Variant::ConnectionCutOff;
    if (diagnosis.code == Code::HostProxy)
        diagnosis.variant = Variant::ProxyRefuses;
    const DiagnosisText text = textFor(diagnosis);
    // What helps where a right is missing is the script.
    const bool hasScript = isMissingRight(diagnosis.code) && person.see(u"scriptText"_s);
    QCOMPARE(person.see(u"diagnosisView"_s) == nullptr, hasScript);
    if (hasScript && step == SetupWizard::GrantsStep) // there may be many
        QVERIFY(
            person.read(u"stripSentence"_s).contains(u"“components” cannot be read yet: run the script"_s));
    else
        QCOMPARE(person.read(u"stripSentence"_s), text.title);
    if (!hasScript) {
        QVERIFY(!person.read(u"diagnosisCause"_s).isEmpty());
        QVERIFY(!person.read(u"diagnosisFix"_s).isEmpty());
        const auto who = person.read(u"diagnosisWho"_s) + person.read(u"stripMore"_s);
        QVERIFY2(!text.who.isEmpty() && who.count(text.who) == 1, qPrintable(who));
        QVERIFY2(person.see(u"helpOnThisButton"_s), qPrintable("no help page "_L1 + text.helpPage));
    }
    if (!blamed.isEmpty())
        QCOMPARE(person.read(blamed + "Error"_L1), isMissingRight(diagnosis.code) ? QString() : text.title);

    // Which show their results in the table, and rights that are not given yet as such.
    const bool hasRows = step == SetupWizard::GrantsStep ||
                         (step == SetupWizard::CatalogStep && isMissingRight(diagnosis.code));
    if (!hasRows)
        checkCopiedResults(scenario);

    QTest::mouseClick(m_walk->window().button(QWizard::NextButton), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"continueUnprovenButton"_s), patience);
    QVERIFY(person.waive());
    QTRY_COMPARE(m_walk->window().currentId(), step + 1);
}

void TestFailures::checkCopiedResults(const QString &scenario) const
{
    QVERIFY(m_walk->person().click(u"copyResultsButton"_s));
    QCOMPARE(m_walk->person().read(u"stripSentence"_s), u"Copied."_s);
    const auto copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(scenario), qPrintable(copied));
    QVERIFY(copied.contains("Request: curl"_L1));
    QVERIFY(!copied.contains(m_demo->who().connectorSecret));
}

void TestFailures::leadsBackToTheFieldOfAnotherPage()
{
    open(u"auth.secret_expired"_s, SetupWizard::WarehouseStep);
    m_demo->server().expireAccessTokens();
    fail(SetupWizard::WarehouseStep);
    const auto &person = m_walk->person();
    const auto title = person.read(u"stripSentence"_s);
    QVERIFY(person.click(u"stripAction"_s));
    QTRY_COMPARE(m_walk->window().currentId(), int(SetupWizard::ConnectStep));
    QTRY_VERIFY(person.see(u"secretEdit"_s)->hasFocus());
    QCOMPARE(person.read(u"secretEditError"_s), title);
}

DRAFTT_WINDOW_TEST(TestFailures)
#include "tst_failures.moc"
