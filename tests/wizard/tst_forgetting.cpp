// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/networkdoctor.h"
#include "tests/support/adminhand.h"
#include "tests/support/patience.h"
#include "tests/support/stepscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/rights/accessplan.h"
#include "wizard/steps/steppage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Edit = bool (*)(const Person &);

/// As assistive technology, voice control and password managers fill a field: at once, without a key.
bool fill(const Person &person, const QString &name, const QString &text)
{
    auto *field = person.see<QLineEdit>(name);
    if (!field)
        return false;
    QAccessible::queryAccessibleInterface(field)->setText(QAccessible::Value, text);
    return field->text() == text;
}

/// Selects the row of a warehouse as assistive technology does, which leaves the current row where it is.
bool selectWarehouse(const Person &person, const QString &name)
{
    auto *view = person.see<QTableView>(u"warehouseView"_s);
    const auto rows = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name);
    if (rows.isEmpty())
        return false;
    view->selectionModel()->select(rows.first(),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

bool openWarehouseField(const Person &person)
{
    return QTest::qWaitFor([&person] { return person.click(u"unlistedButton"_s); }, patience);
}

QStringList offeredBy(const QWidget &window, const QString &name)
{
    const auto *model = window.findChild<QLineEdit *>(name)->completer()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, 0).data().toString();
    return names;
}

} // namespace

/// What an edit makes untrue is forgotten at once, in every step, and what it leaves true is kept.
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatAnEditMakesUntrue_data();
    void whatAnEditMakesUntrue();
    void withoutASecretNobodyIsAsked();
    void testingAgainSignsInAgain();
    void aTestIsOfWhatWasEntered();
    void whatTheDoctorLearnsIsItsOwn();
    void closingDropsWhatRuns();
    void closingInAFieldIsNoEdit();

private:
    void goTo(int step);
    void letRequestsArrive();
    [[nodiscard]] QStringList asked() const; ///< the paths of the demo's requests, in their order
    [[nodiscard]] QStringList remembered();
    [[nodiscard]] StepState stateOf(int step)
    {
        return static_cast<StepPage *>(m_scene->window().page(step))->state();
    }

    std::unique_ptr<DemoFixture> m_demo;
    QString m_warehouse;
    std::unique_ptr<StepScene> m_scene;
};

void TestForgetting::initTestCase()
{
    m_demo = std::make_unique<DemoFixture>();
    AdminHand admin(*m_demo);
    const auto all = awaited<QList<Warehouse>>(
        [&admin](const Done<QList<Warehouse>> &done) { return fetchWarehouses(admin.workspace(), done); });
    QVERIFY(all);
    for (const auto &warehouse : *all) {
        if (warehouse.name == "Serverless Starter Warehouse"_L1)
            m_warehouse = warehouse.id.text();
    }
    QCOMPARE(
        admin.run(u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;\n"
                  "GRANT USE SCHEMA ON SCHEMA `inventory`.`assets` TO `%1`;\n"
                  "GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`;"_s.arg(m_demo->who().connectorId)),
        QString());
}

/// Everything is proven, saved, and has been looked at.
void TestForgetting::init()
{
    failOnAnyWarning();
    const ScenePlace place{m_demo->url(), m_demo->who().connectorId, m_demo->who().connectorSecret,
                           m_warehouse, u"inventory.assets"_s};
    m_scene = std::make_unique<StepScene>(place, SetupWizard::ConnectStep);
    auto &session = m_scene->session();
    session.user = User{};
    session.user->userName = m_demo->who().connectorId;
    session.info = WorkspaceInfo{};
    session.warehouses = {*session.warehouse};
    session.catalogProven = session.schemaProven = session.tablesProven = true;
    const auto table = *TableName::parse(u"components");
    session.wholeSchema = false;
    session.tables = {table};
    session.proofs.insert(table, TableProof{table, true, true, false, {}});
    goTo(SetupWizard::GrantsStep);
    auto &model = m_scene->window().findChild<TablePicker *>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 3, patience);
    model.setVerdict(table, TableModel::Verdict::Readable, u"read"_s);
    goTo(SetupWizard::ReviewStep);
    QVERIFY(m_scene->person().type(u"nameEdit"_s, u"Asset inventory"_s));
    QTest::mouseClick(m_scene->window().button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(remembered().contains(u"saved"_s), patience);
    QCOMPARE(remembered(), QStringList({u"connection"_s, u"principal"_s, u"workspace"_s, u"warehouses"_s,
                                        u"name of the warehouse"_s, u"warehouse"_s, u"catalogs"_s,
                                        u"schemas"_s, u"catalog"_s, u"schema"_s, u"listed tables"_s,
                                        u"tables"_s, u"proofs"_s, u"verdicts"_s, u"saved"_s}));
}

void TestForgetting::cleanup()
{
    m_scene.reset();
    QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n')));
}

void TestForgetting::goTo(int step)
{
    auto &window = m_scene->window();
    while (window.currentId() != step) {
        const bool isBack = window.currentId() > step;
        const int next = window.currentId() + (isBack ? -1 : 1);
        QTest::mouseClick(window.button(isBack ? QWizard::BackButton : QWizard::NextButton), Qt::LeftButton);
        QTRY_COMPARE(window.currentId(), next);
        if (next == SetupWizard::CatalogStep)
            QTRY_VERIFY_WITH_TIMEOUT(!offeredBy(window, u"catalogEdit"_s).isEmpty() &&
                                         !offeredBy(window, u"schemaEdit"_s).isEmpty(),
                                     patience);
    }
}

/// What was given up may be on its way on a busy computer.
void TestForgetting::letRequestsArrive()
{
    for (qsizetype known = -1; known != asked().size(); QTest::qWait(300))
        known = asked().size();
}

QStringList TestForgetting::asked() const
{
    QStringList paths;
    for (const auto &request : m_demo->server().requests())
        paths += request.path;
    return paths;
}

/// What is still held for true or offered, in the order of the steps.
QStringList TestForgetting::remembered()
{
    const auto &session = m_scene->session();
    const auto &window = m_scene->window();
    const auto &tables = window.findChild<TablePicker *>()->model();
    bool hasVerdict = false;
    for (int row = 0; row < tables.rowCount(); ++row)
        hasVerdict = hasVerdict || tables.verdictAt(row) != TableModel::Verdict::None;
    const std::initializer_list<std::pair<QString, bool>> all{
        {u"connection"_s, session.connectProven},
        {u"principal"_s, session.user.has_value()},
        {u"workspace"_s, session.info.has_value()},
        {u"warehouses"_s, !session.warehouses.isEmpty()},
        {u"name of the warehouse"_s, !session.warehouse->name.isEmpty()},
        {u"warehouse"_s, session.warehouseProven},
        {u"catalogs"_s, !offeredBy(window, u"catalogEdit"_s).isEmpty()},
        {u"schemas"_s, !offeredBy(window, u"schemaEdit"_s).isEmpty()},
        {u"catalog"_s, session.catalogProven},
        {u"schema"_s, session.schemaProven},
        {u"listed tables"_s, tables.rowCount() > tables.chosenCount()},
        {u"tables"_s, session.tablesProven},
        {u"proofs"_s, !session.proofs.isEmpty()},
        {u"verdicts"_s, hasVerdict},
        {u"saved"_s, stateOf(SetupWizard::ReviewStep) == StepState::Saved},
    };
    QStringList kept;
    for (const auto &[what, isThere] : all) {
        if (isThere)
            kept += what;
    }
    return kept;
}

void TestForgetting::whatAnEditMakesUntrue_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("kept");
    const auto add = [](const char *name, int step, Edit edit, const QStringList &kept) {
        QTest::newRow(name) << step << edit << kept;
    };
    const QStringList ofConnect{u"connection"_s, u"principal"_s, u"workspace"_s, u"warehouses"_s,
                                u"name of the warehouse"_s};
    const auto lists = ofConnect + QStringList{u"warehouse"_s, u"catalogs"_s};
    const auto ofCatalog = lists + QStringList{u"schemas"_s, u"catalog"_s, u"schema"_s, u"listed tables"_s};
    constexpr auto connect = SetupWizard::ConnectStep;
    add("the host", connect, [](const Person &person) { return person.type(u"hostEdit"_s, u"other.test"_s); },
        {});
    add("the client id", connect,
        [](const Person &person) {
            return person.type(u"clientIdEdit"_s, u"00000000-0000-4000-8000-000000000001"_s);
        },
        {});
    add("the secret", connect,
        [](const Person &person) { return person.type(u"secretEdit"_s, u"dose0000"_s); }, {});
    add("the host, filled in", connect,
        [](const Person &person) { return fill(person, u"hostEdit"_s, u"other.test"_s); }, {});
    add("the client id, filled in", connect,
        [](const Person &person) {
            return fill(person, u"clientIdEdit"_s, u"00000000-0000-4000-8000-000000000001"_s);
        },
        {});
    add("the secret, filled in", connect,
        [](const Person &person) { return fill(person, u"secretEdit"_s, u"dose0000"_s); }, {});
    const auto restored =
        ofConnect + QStringList{u"warehouse"_s, u"catalog"_s, u"schema"_s, u"tables"_s, u"proofs"_s};
    add(
        "the host, and back", connect,
        [](const Person &person) {
            const auto before = person.read(u"hostEdit"_s);
            return person.type(u"hostEdit"_s, u"other.test"_s) && person.type(u"hostEdit"_s, before);
        },
        restored);
    add(
        "the way to sign in, and back", connect,
        [](const Person &person) { return person.click(u"tokenRadio"_s) && person.click(u"oauthRadio"_s); },
        restored);
    add("the way to sign in", connect, [](const Person &person) { return person.click(u"tokenRadio"_s); },
        {});
    add(
        "another warehouse of the list", SetupWizard::WarehouseStep,
        [](const Person &person) {
            return QTest::qWaitFor(
                [&person] { return person.clickRow(u"warehouseView"_s, u"Finance pro"_s); }, patience);
        },
        ofConnect);
    add(
        "another warehouse, typed", SetupWizard::WarehouseStep,
        [](const Person &person) {
            return openWarehouseField(person) && person.type(u"warehouseIdEdit"_s, u"0123456789abcdef"_s);
        },
        ofConnect);
    add(
        "another warehouse, selected", SetupWizard::WarehouseStep,
        [](const Person &person) {
            return QTest::qWaitFor([&person] { return selectWarehouse(person, u"Finance pro"_s); }, patience);
        },
        ofConnect);
    add(
        "another warehouse, filled in", SetupWizard::WarehouseStep,
        [](const Person &person) {
            return openWarehouseField(person) && fill(person, u"warehouseIdEdit"_s, u"0123456789abcdef"_s);
        },
        ofConnect);
    add(
        "the catalog, filled in", SetupWizard::CatalogStep,
        [](const Person &person) { return fill(person, u"catalogEdit"_s, u"finance"_s); }, lists);
    add(
        "the schema, filled in", SetupWizard::CatalogStep,
        [](const Person &person) { return fill(person, u"schemaEdit"_s, u"ledger"_s); },
        lists + QStringList{u"schemas"_s});
    add(
        "the catalog", SetupWizard::CatalogStep,
        [](const Person &person) { return person.type(u"catalogEdit"_s, u"finance"_s); }, lists);
    add(
        "the schema", SetupWizard::CatalogStep,
        [](const Person &person) { return person.type(u"schemaEdit"_s, u"ledger"_s); },
        lists + QStringList{u"schemas"_s});
    add(
        "whole or chosen", SetupWizard::GrantsStep,
        [](const Person &person) { return person.click(u"wholeSchemaRadio"_s); }, ofCatalog);
    add(
        "another table", SetupWizard::GrantsStep,
        [](const Person &person) { return person.tickRow(u"tableView"_s, u"devices"_s); }, ofCatalog);
    add(
        "no table", SetupWizard::GrantsStep,
        [](const Person &person) { return person.click(u"chooseNoneButton"_s); }, ofCatalog);
    const auto allButSaved = ofCatalog + QStringList{u"tables"_s, u"proofs"_s, u"verdicts"_s};
    add(
        "the name of the connection", SetupWizard::ReviewStep,
        [](const Person &person) { return person.type(u"nameEdit"_s, u"Other"_s); }, allButSaved);
    add(
        "the name of the connection, filled in", SetupWizard::ReviewStep,
        [](const Person &person) { return fill(person, u"nameEdit"_s, u"Other"_s); }, allButSaved);
    add(
        "where the secret is kept", SetupWizard::ReviewStep,
        [](const Person &person) { return person.click(u"reviewSessionOnlyBox"_s); }, allButSaved);
}

void TestForgetting::whatAnEditMakesUntrue()
{
    QFETCH(int, step);
    QFETCH(Edit, edit);
    QFETCH(QStringList, kept);
    goTo(step);
    QVERIFY(edit(m_scene->person()));
    QCOMPARE(remembered(), kept);
}

/// Not even with the sign-in that was proven before.
void TestForgetting::withoutASecretNobodyIsAsked()
{
    goTo(SetupWizard::ConnectStep);
    const auto &person = m_scene->person();
    QVERIFY(person.click(u"tokenRadio"_s)); // and gives no token
    QTest::mouseClick(m_scene->window().button(QWizard::NextButton), Qt::LeftButton);
    letRequestsArrive(); // of the pages that were left
    m_demo->server().clearRequests();
    QVERIFY(person.waive());
    QCOMPARE(m_scene->window().currentId(), int(SetupWizard::WarehouseStep));
    QVERIFY(person.see(u"noWarehouseNotice"_s));
    QTest::qWait(200); // shows that nothing happens
    QCOMPARE(asked(), QStringList());
}

/// Nothing was edited, but the secret may have been withdrawn since.
void TestForgetting::testingAgainSignsInAgain()
{
    goTo(SetupWizard::ConnectStep);
    m_demo->server().clearRequests();
    for (int round = 1; round <= 2; ++round) {
        m_scene->person().lookAgain();
        QCOMPARE(stateOf(SetupWizard::ConnectStep), StepState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(SetupWizard::ConnectStep), StepState::Proven, patience);
        QCOMPARE(m_demo->count("POST"_ba, u"/oidc/v1/token"_s), round);
    }
}

void TestForgetting::aTestIsOfWhatWasEntered()
{
    goTo(SetupWizard::ConnectStep);
    QVERIFY(m_scene->person().type(u"secretEdit"_s, u"dose00000000000000000000000000000000"_s));
    m_scene->person().lookAgain();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(SetupWizard::ConnectStep), StepState::Problem, patience);
}

/// It examines the sign-in that was tested, while the fields are edited.
void TestForgetting::whatTheDoctorLearnsIsItsOwn()
{
    NetworkDoctor doctor(m_scene->http());
    const Workspace workspace(m_scene->http(), m_scene->session().address->host,
                              *m_scene->session().credentials());
    m_scene->session().user.reset();
    QSignalSpy finished(&doctor, &NetworkDoctor::finished);
    doctor.examine(workspace, m_scene->session());
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patience);
    QCOMPARE(doctor.runner().outcome({CheckId::WhoAmI, {}}).state, CheckState::Passed);
    QVERIFY(!m_scene->session().user);
}

void TestForgetting::closingDropsWhatRuns()
{
    goTo(SetupWizard::WarehouseStep);
    const auto &person = m_scene->person();
    QVERIFY(QTest::qWaitFor([&person] { return person.clickRow(u"warehouseView"_s, u"Finance pro"_s); },
                            patience));
    QTest::mouseClick(m_scene->window().button(QWizard::NextButton),
                      Qt::LeftButton); // it is cold: four minutes
    QCOMPARE(stateOf(SetupWizard::WarehouseStep), StepState::Running);
    QTest::mouseClick(m_scene->window().button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(person.waive());
    goTo(SetupWizard::GrantsStep);
    const auto &watch = m_scene->window().currentPage()->findChild<AccessPlan *>()->planWatch();
    QVERIFY(watch.isWatching());
    m_scene->window().reject();
    QTest::mouseClick(m_scene->window().findChild<QAbstractButton *>(u"leaveButton"_s), Qt::LeftButton);
    QVERIFY(!m_scene->window().isVisible());
    QCOMPARE(stateOf(SetupWizard::WarehouseStep), StepState::Open);
    QVERIFY(!watch.isWatching());
}

/// The field that has the focus loses it while the window is taken down.
void TestForgetting::closingInAFieldIsNoEdit()
{
    goTo(SetupWizard::CatalogStep);
    QVERIFY(m_scene->person().type(u"catalogEdit"_s, u"finance"_s));
    m_scene.reset();
}

DRAFTT_WINDOW_TEST(TestForgetting)
#include "tst_forgetting.moc"
