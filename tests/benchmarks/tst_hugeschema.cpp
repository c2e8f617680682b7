// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/busyapplication.h"
#include "tests/support/adminhand.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTableView>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 120'000; // ms

} // namespace

/// Ten thousand tables: listing, filtering and choosing them, and how long the GUI thread was busy at most.
class TestHugeSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysAwake();
    void cleanupTestCase();

private:
    void note(const char *what);

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
    m_place.warehouseId = all->first().id.text();
    QCOMPARE(admin.run(u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;\n"
                       "GRANT USE SCHEMA ON SCHEMA `inventory`.`huge` TO `%1`;\n"
                       "GRANT SELECT ON SCHEMA `inventory`.`huge` TO `%1`;"_s.arg(m_place.clientId)),
             QString());
}

void TestHugeSchema::note(const char *what)
{
    auto *app = static_cast<BusyApplication *>(qApp);
    const auto longest = app->takeLongest();
    qInfo("%s: the GUI thread was busy for at most %.1f ms (%s)", what, double(longest) / 1000,
          app->culprit().constData());
}

void TestHugeSchema::staysAwake()
{
    auto *app = static_cast<BusyApplication *>(qApp);
    StepScene scene(m_place, SetupWizard::GrantsStep);
    const auto &person = scene.person();
    QTRY_VERIFY_WITH_TIMEOUT(person.see<QTableView>(u"tableView"_s), patience);
    auto *view = person.see<QTableView>(u"tableView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, patience);
    (void)app->takeLongest(); // opening the window is measured elsewhere

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

    QVERIFY(person.click(u"chooseNoneButton"_s));
    QTest::qWait(500);
    note("choosing none");
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
