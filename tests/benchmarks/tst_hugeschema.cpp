// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/busyapplication.h"
#include "tests/support/adminhand.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTestEventLoop>

#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 120'000; // ms

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Of this process now; 0 where there is no /proc.
double memoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression resident(u"VmRSS:\\s+(\\d+)"_s);
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

/// What is allocated; 0 where the C library does not tell.
double allocatedMb()
{
#ifdef __GLIBC__
    const auto all = mallinfo2();
    return double(all.uordblks + all.hblkhd) / 1e6;
#else
    return 0;
#endif
}

/// How long the window is left alone with all tables chosen; the benchmark's README says 30.
int secondsAlone()
{
    const int told = qEnvironmentVariableIntValue("SECONDS_ALONE");
    return told > 0 ? told : 2;
}

} // namespace

/// Ten thousand tables: listing, filtering and choosing them, and how long the GUI thread was busy at most.
class TestHugeSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysAwake();
    void validates_data();
    void validates();
    void isRefusedTwoThousand();
    void cleanupTestCase();

private:
    void note(const char *what);
    void forget();
    void validate(StepScene &scene, const QStringList &filters, const char *what);
    void leaveAlone();

    QProcess m_demo;
    ScenePlace m_place;
    QString m_adminToken;
};

void TestHugeSchema::initTestCase()
{
    failOnAnyWarning();
    // In a process of its own: its work must not count as ours.
    m_demo.start(QStringLiteral(DRAFTT_BIN_DIR "/draftt-connect-demo"),
                 {u"--json"_s, u"--huge"_s, u"--exit-with-parent"_s, u"--time-scale"_s, u"0.01"_s});
    QVERIFY(m_demo.waitForReadyRead(30'000));
    const auto facts = QJsonDocument::fromJson(m_demo.readLine()).object();
    m_place = {QUrl(facts["url"_L1].toString()),
               facts["client_id"_L1].toString(),
               facts["client_secret"_L1].toString(),
               {},
               u"inventory.huge"_s};
    m_adminToken = facts["admin_token"_L1].toString();
    AdminHand admin(m_place.url, m_adminToken);
    const auto all = awaited<QList<Warehouse>>(
        [&](const Done<QList<Warehouse>> &done) { return fetchWarehouses(admin.workspace(), done); });
    QVERIFY(all && !all->isEmpty());
    for (const auto &warehouse : *all) { // one that the principal may use
        if (warehouse.name == "Serverless Starter Warehouse"_L1)
            m_place.warehouseId = warehouse.id.text();
    }
    QCOMPARE(admin.run(u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;\n"
                       "GRANT USE SCHEMA ON SCHEMA `inventory`.`huge` TO `%1`;\n"
                       "GRANT SELECT ON SCHEMA `inventory`.`huge` TO `%1`;"_s.arg(m_place.clientId)),
             QString());
}

void TestHugeSchema::note(const char *what)
{
    auto *app = static_cast<BusyApplication *>(qApp);
    const auto longest = app->takeLongest();
    const auto dearest = app->takeDearest();
    qInfo("%s: the GUI thread was busy for at most %.1f ms (%s), of its own %.1f ms (%s)", what,
          double(longest.us) / 1000, longest.culprit.constData(), double(dearest.us) / 1000,
          dearest.culprit.constData());
}

void TestHugeSchema::forget()
{
    auto *app = static_cast<BusyApplication *>(qApp);
    (void)app->takeLongest();
    (void)app->takeDearest();
}

void TestHugeSchema::leaveAlone()
{
    QTest::qWait(2'000); // the first reading, and what is written for it
    const auto before = processorSeconds();
    QTestEventLoop().enterLoop(secondsAlone()); // qWait would wake up a hundred times a second
    qInfo("left alone with 10,000 tables chosen for %d s: %.2f processor seconds", secondsAlone(),
          processorSeconds() - before);
}

void TestHugeSchema::staysAwake()
{
    const auto emptyMb = memoryMb();
    StepScene scene(m_place, SetupWizard::GrantsStep);
    const auto &person = scene.person();
    QTRY_VERIFY_WITH_TIMEOUT(person.see<QTableView>(u"tableView"_s), patience);
    auto *view = person.see<QTableView>(u"tableView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, patience);
    forget(); // opening the window is measured elsewhere

    // Already filters and chooses while the list is still coming in.
    QVERIFY(person.type(u"tableFilter"_s, u"000"_s));
    QVERIFY(view->model()->rowCount() < 10'000);
    QVERIFY(person.tickRow(u"tableView"_s, u"asset_00001"_s));
    QVERIFY(person.type(u"tableFilter"_s, {}));
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 10'000, patience);
    note("listing 10,000 tables, filtering meanwhile");
    QTRY_VERIFY_WITH_TIMEOUT(person.read(u"consequenceLabel"_s).contains("columns become readable."_L1),
                             patience);
    note("counting their columns");
    const auto listedMb = allocatedMb();

    QVERIFY(person.type(u"tableFilter"_s, u"asset_07"_s));
    QTRY_COMPARE(view->model()->rowCount(), 1'000);
    QVERIFY(person.type(u"tableFilter"_s, u"9"_s));
    QTRY_COMPARE(view->model()->rowCount(), 3'439);
    QVERIFY(person.type(u"tableFilter"_s, {}));
    QTest::qWait(200);
    note("filtering");

    QVERIFY(person.click(u"chosenTablesRadio"_s));
    QVERIFY(person.click(u"chooseAllButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(scene.session().tables.size(), 10'000, patience);
    QTRY_VERIFY_WITH_TIMEOUT(person.read(u"scriptText"_s).contains("asset_00300"_L1), patience);
    QTest::qWait(500);
    note("choosing all, the plan and the script");

    const auto fullMb = memoryMb();
    const auto chosenMb = allocatedMb();
    leaveAlone();

    QVERIFY(person.click(u"chooseNoneButton"_s));
    QTest::qWait(500);
    note("choosing none");
    qInfo("memory: %.0f MB before, %.0f with all chosen, %.0f after none", emptyMb, fullMb, memoryMb());
    const auto keptMb = allocatedMb() - listedMb;
    QVERIFY2(keptMb <= (chosenMb - listedMb) / 4, qPrintable(QString::number(keptMb)));
}

/// Chooses what these filters find and validates it, to the end.
void TestHugeSchema::validate(StepScene &scene, const QStringList &filters, const char *what)
{
    const auto &person = scene.person();
    QTRY_VERIFY_WITH_TIMEOUT(person.see<QTableView>(u"tableView"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(person.see<QTableView>(u"tableView"_s)->model()->rowCount(), 10'000, patience);
    QVERIFY(person.click(u"chosenTablesRadio"_s));
    for (const auto &names : filters) {
        QVERIFY(person.type(u"tableFilter"_s, names));
        QVERIFY(person.click(u"chooseAllButton"_s));
    }
    QTest::qWait(500); // the plan and its script, which are measured above
    forget();
    const auto before = processorSeconds();
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!person.see(u"stopButton"_s), 2 * patience);
    note(what);
    qInfo("%s: %.1f processor seconds, %.0f MB", what, processorSeconds() - before, memoryMb());
}

void TestHugeSchema::validates_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<int>("tables");
    QTest::newRow("validating 2,000 tables") << QStringList{u"asset_01"_s, u"asset_02"_s} << 2'000;
    QTest::newRow("validating 10,000 tables") << QStringList{QString()} << 10'000;
}

void TestHugeSchema::validates()
{
    if (!qEnvironmentVariableIsSet("SECONDS_ALONE"))
        QSKIP("takes long: set SECONDS_ALONE");
    StepScene scene(m_place, SetupWizard::GrantsStep);
    QFETCH(QStringList, filters);
    QFETCH(int, tables);
    validate(scene, filters, QTest::currentDataTag());
    QCOMPARE(scene.session().tables.size(), tables);
    QVERIFY2(scene.session().tablesProven, qPrintable(scene.person().read(u"stripSentence"_s) + u' ' +
                                                      scene.person().read(u"diagnosisCause"_s)));
}

/// The names of the tables are visible and nothing else, so that each is refused.
void TestHugeSchema::isRefusedTwoThousand()
{
    if (!qEnvironmentVariableIsSet("SECONDS_ALONE"))
        QSKIP("takes long: set SECONDS_ALONE");
    AdminHand admin(m_place.url, m_adminToken);
    QCOMPARE(admin.run(u"REVOKE SELECT ON SCHEMA `inventory`.`huge` FROM `%1`;\n"
                       "GRANT BROWSE ON CATALOG `inventory` TO `%1`;"_s.arg(m_place.clientId)),
             QString());
    StepScene scene(m_place, SetupWizard::GrantsStep);
    validate(scene, {u"asset_01"_s, u"asset_02"_s}, "being refused 2,000 tables");
    QCOMPARE(scene.session().tables.size(), 2'000);
    QVERIFY(!scene.session().tablesProven);
}

void TestHugeSchema::cleanupTestCase()
{
    m_demo.closeWriteChannel(); // it ends with us
    QVERIFY(m_demo.waitForFinished(10'000));
}

int main(int argc, char *argv[])
{
    BusyApplication app(argc, argv);
    TestHugeSchema test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hugeschema.moc"
