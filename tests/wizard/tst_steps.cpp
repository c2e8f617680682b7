// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/listening.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/support/wizardwalk.h"
#include "wizard/steps/steppage.h"
#include "wizard/widgets/spoken.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Names of what has got the focus, as assistive technology is told.
QStringList heard;

void hearFocus(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus && event->accessibleInterface())
        heard += event->accessibleInterface()->text(QAccessible::Name);
}

/// Listens to where the focus is, as the Connect page does.
class ListeningPage final : public StepPage
{
public:
    ListeningPage(int &calls, QWidget *parent)
        : StepPage(u"Title"_s, u"What it is about."_s, parent), field(new QLineEdit(bodyWidget()))
    {
        body()->addWidget(field);
        connect(qApp, &QApplication::focusChanged, this, [&calls] { ++calls; });
    }
    [[nodiscard]] StepState state() const override { return StepState::Open; }

    QLineEdit *const field;
};

} // namespace

/// The list of steps leads to the steps, and a link leads somewhere where there is no browser.
class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoFixture>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = makeSessionStore();
    }

    void aStepIsReachedByAClickOrAKey();
    void aPastedTableIsTickedOnTheNextPage();
    void whatIsPastedForLaterStepsStandsThere();
    void withoutABrowserTheAddressIsShown();
    void theListAnswersAndTakesKeys();
    void theListIsHeardRowByRow();
    void escapeStopsBeforeItAsks();
    void aPageThatGoesHearsOfNoFocus();

private:
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
};

/// Back to any; forward as far as it is proven.
void TestSteps::aStepIsReachedByAClickOrAKey()
{
    failOnAnyWarning();
    WizardWalk walk(*m_demo, *m_secrets, m_folder->path());
    auto &window = walk.window();
    QVERIFY(walk.person().click(u"step2Title"_s));
    QCOMPARE(window.currentId(), int(SetupWizard::ConnectStep));
    FINE(walk.enterConnection());
    FINE(walk.testConnection());
    FINE(walk.goNext());
    FINE(walk.chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(walk.goNext());
    QVERIFY(walk.person().click(u"step0Title"_s));
    QCOMPARE(window.currentId(), int(SetupWizard::ConnectStep));
    QVERIFY(walk.person().click(u"step4Title"_s));
    QCOMPARE(window.currentId(), int(SetupWizard::CatalogStep)); // which is not proven
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window.currentId(), int(SetupWizard::WarehouseStep));
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(window.currentId(), int(SetupWizard::CatalogStep));
}

/// Though the later pages forget what was chosen for another schema.
void TestSteps::aPastedTableIsTickedOnTheNextPage()
{
    failOnAnyWarning();
    WizardWalk walk(*m_demo, *m_secrets, m_folder->path());
    FINE(walk.enterConnection());
    FINE(walk.testConnection());
    FINE(walk.goNext());
    FINE(walk.chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(walk.goNext());
    QGuiApplication::clipboard()->setText(u"inventory.assets.components"_s);
    QVERIFY(walk.person().click(u"catalogEdit"_s));
    QTest::keyClick(walk.person().see(u"catalogEdit"_s), Qt::Key_V, Qt::ControlModifier);
    FINE(walk.runCopiedScript());
    FINE(walk.waitForProof());
    FINE(walk.goNext());
    QCOMPARE(walk.session().tables, QList{*TableName::parse(u"components")});
    const auto *view = walk.person().see<QTableView>(u"tableView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, 20'000);
    QStringList ticked;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            ticked += view->model()->index(row, 0).data().toString();
    }
    QCOMPARE(ticked, QStringList{u"components"_s});
}

/// Though those pages hold what was chosen before; and nothing of it counts as proven.
void TestSteps::whatIsPastedForLaterStepsStandsThere()
{
    failOnAnyWarning();
    WizardWalk walk(*m_demo, *m_secrets, m_folder->path());
    const auto &person = walk.person();
    FINE(walk.enterConnection());
    FINE(walk.testConnection());
    FINE(walk.goNext());
    FINE(walk.chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(walk.goNext());
    FINE(walk.enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QVERIFY(person.click(u"step0Title"_s));
    QGuiApplication::clipboard()->setText(
        uR"({"format": "draftt-connect plan", "version": 1, "auth_type": "oauth-m2m", "whole_schema": false,
             "tables": ["leases"], "catalog": "finance", "schema": "ledger",
             "warehouse": {"id": "7e57ab1e00000002", "name": ""}})"_s);
    QVERIFY(person.click(u"pasteAllButton"_s));
    QVERIFY(!walk.session().warehouseProven);
    QVERIFY(!person.read(u"step1State"_s).contains("proven"_L1));
    QTest::keyClick(&walk.window(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(walk.window().currentId(), int(SetupWizard::WarehouseStep));
    QCOMPARE(walk.session().warehouse->id.text(), u"7e57ab1e00000002"_s);
    const auto *rows = person.see<QTableView>(u"warehouseView"_s)->selectionModel();
    QTRY_COMPARE(rows->selectedRows().size(), 1);
    QVERIFY(rows->selectedRows().first().data().toString() != u"Serverless Starter Warehouse"_s);
    FINE(walk.goNext());
    QCOMPARE(walk.session().warehouse->id.text(), u"7e57ab1e00000002"_s);
    QCOMPARE(person.read(u"catalogEdit"_s), u"finance"_s);
    QCOMPARE(person.read(u"schemaEdit"_s), u"ledger"_s);
    QCOMPARE(walk.session().tables, QList{*TableName::parse(u"leases")});
}

void TestSteps::withoutABrowserTheAddressIsShown()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"openUrl"_s)); // offscreen there is none
    QNetworkAccessManager network;
    HttpClient http(network);
    ProfileStore profiles(m_folder->path(), *m_secrets);
    Session session;
    SetupWizard window(
        session,
        {.http = http, .keychain = *m_secrets, .profiles = profiles, .writePdf = {}, .lockFolder = {}});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Person person(window);
    QVERIFY(person.type(u"hostEdit"_s, u"adb-1234567890123456.7.azuredatabricks.net"_s));
    QVERIFY(person.click(u"setupLink4"_s));
    QTRY_VERIFY(person.see(u"addressDialog"_s));
    QVERIFY(
        person.read(u"addressEdit"_s).startsWith(u"https://adb-1234567890123456.7.azuredatabricks.net/"_s));
    QGuiApplication::clipboard()->clear();
    QVERIFY(person.click(u"copyAddressButton"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), person.read(u"addressEdit"_s));
    QCOMPARE(person.read(u"addressStatus"_s), u"Copied."_s);
    QTRY_COMPARE(lastAnnounced(*person.see(u"addressDialog"_s)), u"Copied."_s);
}

void TestSteps::theListAnswersAndTakesKeys()
{
    failOnAnyWarning();
    WizardWalk walk(*m_demo, *m_secrets, m_folder->path());
    auto &window = walk.window();
    FINE(walk.enterConnection());
    FINE(walk.testConnection());
    FINE(walk.goNext());
    FINE(walk.chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(walk.goNext());
    QVERIFY(walk.person().read(u"step0State"_s).contains("127.0.0.1"_L1));
    QVERIFY(walk.person().read(u"step1State"_s).startsWith("Server"_L1));
    auto *list = walk.person().see(u"stepList"_s);
    for (int tabs = 0; !list->hasFocus() && tabs < 40; ++tabs)
        walk.person().press(Qt::Key_Tab);
    QVERIFY(list->hasFocus());
    walk.person().press(Qt::Key_Up);
    walk.person().press(Qt::Key_Up);
    walk.person().press(Qt::Key_Return);
    QCOMPARE(window.currentId(), int(SetupWizard::ConnectStep));
}

/// To assistive technology it is a list of five, of which one is selected.
void TestSteps::theListIsHeardRowByRow()
{
    failOnAnyWarning();
    if (!pretendToListen())
        QSKIP("Qt cannot be told that somebody listens");
    WizardWalk walk(*m_demo, *m_secrets, m_folder->path());
    FINE(walk.enterConnection());
    FINE(walk.testConnection());
    FINE(walk.goNext());
    FINE(walk.waitForProof());
    auto *list = walk.person().see(u"stepList"_s);
    auto *spoken = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(spoken->role(), QAccessible::List);
    QCOMPARE(spoken->childCount(), 6); // with the button below them
    QCOMPARE(spoken->child(5)->role(), QAccessible::Button);
    QVERIFY(!spoken->child(-1) && !spoken->child(6));
    QStringList names;
    for (int step = 0; step < 5; ++step) {
        auto *row = spoken->child(step);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(spoken->indexOfChild(row), step);
        QCOMPARE(bool(row->state().selected), step == SetupWizard::WarehouseStep);
        QCOMPARE(spoken->childAt(row->rect().center().x(), row->rect().center().y()), row);
        names += row->text(QAccessible::Name);
    }
    qInfo().noquote() << names.join(u"; "_s);
    QVERIFY(names[0].startsWith("Step 1, Connect: proven, 127.0.0.1"_L1));
    QCOMPARE(names[1], u"Step 2, Warehouse: proven, Serverless Starter Warehouse"_s);
    QCOMPARE(names[4], u"Step 5, Review"_s);

    heard.clear();
    QAccessible::installUpdateHandler(hearFocus);
    list->setFocus();
    QTRY_COMPARE(heard.value(heard.size() - 1), names[1]);
    walk.person().press(Qt::Key_Up);
    QTRY_COMPARE(heard.value(heard.size() - 1), names[0]);
    QVERIFY(spoken->focusChild() == spoken->child(0));
    QAccessible::installUpdateHandler(nullptr);
    spoken->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(walk.window().currentId(), int(SetupWizard::ConnectStep));
}

/// A field that has the focus loses it when its page is deleted.
void TestSteps::aPageThatGoesHearsOfNoFocus()
{
    failOnAnyWarning();
    QWidget window;
    int calls = 0;
    auto *page = new ListeningPage(calls, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page->field->setFocus();
    QVERIFY(page->field->hasFocus());
    QVERIFY(calls > 0);
    calls = 0;
    delete page;
    QVERIFY(!QApplication::focusWidget());
    QCOMPARE(calls, 0);
}

void TestSteps::escapeStopsBeforeItAsks()
{
    failOnAnyWarning();
    demo::Options slow;
    slow.timeScale = 1;
    DemoFixture demo(slow);
    WizardWalk walk(demo, *m_secrets, m_folder->path());
    FINE(walk.enterConnection());
    FINE(walk.testConnection());
    FINE(walk.goNext());
    QTRY_VERIFY_WITH_TIMEOUT(walk.person().clickRow(u"warehouseView"_s, u"Finance pro"_s), 20'000);
    walk.person().press(Qt::Key_Return);
    QTRY_VERIFY(walk.person().see(u"stopButton"_s));
    walk.person().press(Qt::Key_Escape);
    QTRY_VERIFY(!walk.person().see(u"stopButton"_s));
    QVERIFY(!walk.person().see(u"leaveQuestion"_s));
    walk.person().press(Qt::Key_Escape);
    QTRY_VERIFY(walk.person().see(u"leaveQuestion"_s));
}

DRAFTT_WINDOW_TEST(TestSteps)
#include "tst_steps.moc"
