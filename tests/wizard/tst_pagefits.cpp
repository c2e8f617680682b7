// SPDX-License-Identifier: Apache-2.0
#include "tests/support/adminhand.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/settled.h"
#include "tests/support/strict.h"
#include "tests/support/wizardwalk.h"
#include "wizard/steps/steppage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

#define FINE(problem)                                                                                        \
    do {                                                                                                     \
        const QString wrong = problem;                                                                       \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                        \
    } while (false)

namespace
{

struct Size {
    const char *name;
    QSize window;       ///< in logical pixels, without frame and panel of the desktop
    bool isRoomy;       ///< nothing scrolls in a normal state
    bool holdsRefusals; ///< nor in any other
};

constexpr Size sizes[] = {
    {"800×600", {790, 570}, false, false},   {"1366×768 at 125 %", {1082, 580}, false, false},
    {"1000×720", {1000, 720}, true, true},   {"1920×1080 at 150 %", {1270, 660}, true, false},
    {"1400×1000", {1400, 1000}, true, true},
};

/// How much of the page is out of sight at most: 1 is nothing.
double screens(const SetupWizard &window)
{
    const auto *bar = window.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s)->verticalScrollBar();
    return double(bar->maximum() + bar->pageStep()) / bar->pageStep();
}

/// Texts that have less room than they need.
QStringList cutIn(const QWidget &page)
{
    QStringList cut;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const auto need =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint();
        if (label->width() < need.width() || label->height() < need.height())
            cut += label->text();
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        // A picture in a field has the size that the field gives it.
        const bool hasText = !button->text().isEmpty();
        if (button->isVisible() && hasText && button->width() < button->minimumSizeHint().width())
            cut += button->text();
    }
    return cut;
}

} // namespace

/// Each page in each state on small and large screens. Prints how many screens high its body is.
class TestPageFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_walk.reset(); }

    void whenAllGoesWell();
    void whileRightsAreMissing();
    void whileATableLacksItsRight();
    void namesAreRefused_data();
    void namesAreRefused();
    void aTableIsRefused_data();
    void aTableIsRefused();
    void refused_data();
    void refused();
    void withoutAKeychain();
    void twoColumnsWhereThereIsRoom();

private:
    enum class Kind { Normal, Failed };

    void look(const char *state, Kind kind);
    [[nodiscard]] bool isWaiting();
    [[nodiscard]] QString reachNames();  ///< step 3; what is not as it should be
    [[nodiscard]] QString reachTables(); ///< step 4, with catalog and schema proven
    void complain(const QString &where, const QString &what) { m_wrong += where + ": "_L1 + what; }

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
    QStringList m_wrong;
};

void TestPageFits::init()
{
    failOnAnyWarning();
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    m_wrong.clear();
}

void TestPageFits::look(const char *state, Kind kind)
{
    auto &window = m_walk->window();
    QStringList heights;
    for (const auto &size : sizes) {
        const auto where = QString::fromUtf8(state) + u' ' + QString::fromUtf8(size.name);
        window.resize(size.window);
        letSettle();
        if (window.size() != size.window)
            complain(where, u"the window is %1×%2"_s.arg(window.width()).arg(window.height()));
        const auto high = screens(window);
        heights += u"%1: %2"_s.arg(QString::fromUtf8(size.name), QString::number(high, 'f', 2));
        if (high > 1 && (kind == Kind::Normal ? size.isRoomy : size.holdsRefusals))
            complain(where, u"scrolls"_s);
        const auto &page = *window.currentPage();
        if (page.findChild<QScrollArea *>(u"pageScroll"_s)->horizontalScrollBar()->maximum() > 0)
            complain(where, u"is wider than the window"_s);
        for (const auto &text : cutIn(page))
            complain(where, "cut: "_L1 + text);
        for (const auto which : {QWizard::NextButton, QWizard::FinishButton}) {
            const auto *button = window.button(which);
            const auto place = QRect(button->mapTo(&window, QPoint()), button->size());
            if (button->isVisible() && !window.rect().contains(place))
                complain(where, "out of sight: "_L1 + button->text());
        }
    }
    qInfo("%s: %s", state, qUtf8Printable(heights.join(u", "_s)));
}

void TestPageFits::whenAllGoesWell()
{
    look("1 empty", Kind::Normal);
    FINE(m_walk->enterConnection());
    look("1 filled in", Kind::Normal);
    FINE(m_walk->testConnection());
    look("1 proven", Kind::Normal);
    FINE(m_walk->goNext());
    look("2 just entered", Kind::Normal);
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    look("2 proven", Kind::Normal);
    FINE(m_walk->goNext());
    look("3 just entered", Kind::Normal);
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    look("3 filled in", Kind::Normal);
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    look("3 proven", Kind::Normal);
    FINE(m_walk->goNext());
    FINE(m_walk->runCopiedScript());
    look("4 held", Kind::Normal);
    FINE(m_walk->validateTables({u"components"_s}));
    look("4 read", Kind::Normal);
    FINE(m_walk->goNext());
    look("5 review", Kind::Normal);
    FINE(m_walk->save(u"Asset inventory"_s));
    look("5 saved", Kind::Normal);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

bool TestPageFits::isWaiting()
{
    return static_cast<const StepPage *>(m_walk->window().currentPage())->state() == StepState::RightsMissing;
}

/// Nothing is granted yet.
void TestPageFits::whileRightsAreMissing()
{
    const auto &person = m_walk->person();
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    FINE(m_walk->goNext());
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    FINE(m_walk->goNext());
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QVERIFY(person.click(u"withTablesBox"_s));
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), 20'000);
    look("3 waiting", Kind::Normal);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

/// A ticked table lacks its right: the script for it stands at the right, and says all that is to be done.
void TestPageFits::whileATableLacksItsRight()
{
    const auto &person = m_walk->person();
    AdminHand admin(*m_demo);
    QCOMPARE(admin.run(
                 u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;\n"
                 "GRANT USE SCHEMA ON SCHEMA `inventory`.`assets` TO `%1`;"_s.arg(m_demo->who().connectorId)),
             QString());
    FINE(reachTables());
    look("4 just entered", Kind::Normal);
    QVERIFY(person.type(u"tableNameEdit"_s, u"devices"_s));
    person.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), 20'000);
    look("4 waiting, the whole schema", Kind::Normal);
    QVERIFY(person.click(u"chosenTablesRadio"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), 20'000);
    look("4 waiting", Kind::Normal);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestPageFits::namesAreRefused_data()
{
    QTest::addColumn<QString>("scenario");
    for (const auto *scenario : {"catalog.not_found", "catalog.not_bound", "schema.not_found", "other"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void TestPageFits::namesAreRefused()
{
    QFETCH(QString, scenario);
    m_walk->http().setTimeScale(0.001);
    FINE(reachNames());
    QVERIFY(m_demo->server().choose(scenario));
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    m_walk->person().lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_walk->person().see(u"diagnosisView"_s) && !m_walk->person().see(u"stopButton"_s), 20'000);
    look(qPrintable(scenario), Kind::Failed);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestPageFits::aTableIsRefused_data()
{
    QTest::addColumn<QString>("scenario");
    for (const auto *scenario : {"table.not_found", "table.unreadable", "statement.timeout_or_cancelled"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void TestPageFits::aTableIsRefused()
{
    QFETCH(QString, scenario);
    const auto &person = m_walk->person();
    m_walk->http().setTimeScale(0.001);
    QVERIFY(m_demo->server().choose(u"granted"_s));
    FINE(reachTables());
    QVERIFY(m_demo->server().choose(scenario));
    QTRY_VERIFY_WITH_TIMEOUT(person.tickRow(u"tableView"_s, u"components"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s) && !person.see(u"stopButton"_s), 20'000);
    look(qPrintable(scenario), Kind::Failed);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

QString TestPageFits::reachNames()
{
    for (const auto &problem :
         {m_walk->enterConnection(), m_walk->testConnection(), m_walk->goNext(),
          m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s), m_walk->goNext()}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString TestPageFits::reachTables()
{
    if (auto problem = reachNames(); !problem.isEmpty())
        return problem;
    if (auto problem = m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s); !problem.isEmpty())
        return problem;
    m_walk->person().lookAgain();
    if (auto problem = m_walk->waitForProof(); !problem.isEmpty())
        return problem;
    return m_walk->goNext();
}

void TestPageFits::refused_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("step");
    for (const auto *scenario :
         {"auth.invalid_client", "auth.secret_expired", "auth.principal_inactive_or_not_in_workspace",
          "auth.missing_entitlement", "auth.wrong_tenant_or_cloud", "host.not_a_workspace",
          "host.unreachable", "host.proxy", "host.ip_access_list", "rate_limited", "service.unavailable"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << int(SetupWizard::ConnectStep);
    for (const auto *scenario : {"warehouse.not_found", "warehouse.no_can_use", "warehouse.start_failed",
                                 "uc.not_enabled", "sql.syntax"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << int(SetupWizard::WarehouseStep);
}

void TestPageFits::refused()
{
    QFETCH(QString, scenario);
    QFETCH(int, step);
    m_walk->http().setTimeScale(0.001);
    const auto &person = m_walk->person();
    FINE(m_walk->enterConnection());
    if (step == SetupWizard::WarehouseStep) {
        FINE(m_walk->testConnection());
        FINE(m_walk->goNext());
        QVERIFY(m_demo->server().choose(scenario));
        QTRY_VERIFY_WITH_TIMEOUT(person.clickRow(u"warehouseView"_s, u"Reporting serverless"_s), 20'000);
    } else {
        QVERIFY(m_demo->server().choose(scenario));
    }
    person.lookAgain();
    QTRY_VERIFY_WITH_TIMEOUT(person.see(u"diagnosisView"_s) && !person.see(u"stopButton"_s), 20'000);
    look(qPrintable(scenario), Kind::Failed);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestPageFits::withoutAKeychain()
{
    auto store = std::make_unique<FakeSecretStore>();
    store->refused = {1}; // which looks whether it works
    m_walk.reset();
    m_secrets = std::move(store);
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    QTRY_VERIFY(m_walk->person().see(u"keychainNotice"_s));
    look("1 without a keychain", Kind::Normal);
    FINE(m_walk->enterConnection());
    FINE(m_walk->testConnection());
    look("1 proven without a keychain", Kind::Normal);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestPageFits::twoColumnsWhereThereIsRoom()
{
    auto &window = m_walk->window();
    const auto placeOf = [&window](const QString &name) {
        const auto *widget = window.currentPage()->findChild<QWidget *>(name);
        return QRect(widget->mapTo(&window, QPoint()), widget->size());
    };
    for (const auto width : {1000, 1400, 800}) {
        window.resize(width, 720);
        letSettle(20);
        const auto host = placeOf(u"hostEdit"_s);
        const auto link = placeOf(u"setupLink1"_s);
        QCOMPARE(link.left() > host.right(), width >= 900);
        QCOMPARE(link.top() > placeOf(u"networkButton"_s).bottom(), width < 900);
    }
}

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screen.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"synchronousWindowSystemEvents": false, "screens": [{"name": "large", "x": 0, "y": 0,
        "width": 1920, "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    QApplication app(argc, argv);
    TestPageFits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pagefits.moc"
