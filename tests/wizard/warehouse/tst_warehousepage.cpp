// SPDX-License-Identifier: Apache-2.0
#include "core/words/glossary.h"
#include "tests/support/fakechecks.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/steps/stepbuttons.h"
#include "wizard/warehouse/warehousepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QWizard>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

Warehouse warehouse(const QString &id, const QString &name, WarehouseType type, WarehouseState state)
{
    return {WarehouseId::listed(id), name, type, state, u"Small"_s, WarehouseHealth::Healthy, {}, {}, {}};
}

const auto serverless = u"0123456789abcdef"_s;
const auto classic = u"00000000000000cc"_s;

QList<Warehouse> two(WarehouseState state)
{
    return {warehouse(serverless, u"Starter"_s, WarehouseType::Serverless, state),
            warehouse(classic, u"Legacy"_s, WarehouseType::Classic, WarehouseState::Running)};
}

QList<Warehouse> twoRunning()
{
    return {warehouse(serverless, u"Starter"_s, WarehouseType::Serverless, WarehouseState::Running),
            warehouse(u"7e57ab1e0000beef"_s, u"Team"_s, WarehouseType::Serverless, WarehouseState::Running)};
}

} // namespace

/// The Warehouse page with a list and checks that answer when the test likes.
class TestWarehousePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void init();
    void cleanup() { m_wizard.reset(); }

    void listsAndKeepsTheChoice();
    void whoOnlyEntersChoosesNothing();
    void theOnlyOneThatRunsIsChosenAndSaidSo();
    void ofSeveralNoneIsChosen_data();
    void ofSeveralNoneIsChosen();
    void whoHasChosenKeepsIt();
    void noneVisibleNamesThePermission();
    void classicIsSaidAndNotTested();
    void aTypedPathIsTaken();
    void aListedIdOfAnotherFormIsTaken();
    void aTypedIdOfAnotherFormIsTakenWithADoubt();
    void aNameThatHidesIsSpelt();
    void whatIsTypedStays();
    void theChoiceOfTheSessionIsShown();
    void aWrongIdIsMarked();
    void oneMayGoOnWhileItStarts();
    void anotherChoiceNeedsAnotherProof();
    void listAndIdSayTheSame();
    void rowsKeepTheirPlaces();
    void aRunningOneIsCheckedAtOnceAndAStoppedOneWhenGoingOn();
    void whoLooksAgainStartsNothing();
    void whatIsNotListedMayBeStarted();
    void theIntroductionIsTrueOfTheList_data();
    void theIntroductionIsTrueOfTheList();
    void theListSaysWhatIsOfNoUse();
    void theListSaysWhatTheCheckFound();
    void theListSaysWhatMayNotBeUsed();
    void whatMayBeUsedIsLookedAtAgain();
    void anotherPrincipalMayUseOthers();
    void theFieldIsAskedFor();
    void theTypesAreExplained();
    void whoChoosesNothingIsTold();

private:
    void answer(const QList<Warehouse> &warehouses);
    [[nodiscard]] QString stateOf(const QString &name);
    void pressNext() { QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton); }

    Session m_session;
    FakeChecks m_checks;
    Asleep m_asleep = Asleep::Woken; ///< what the checks that were made last do with it
    QList<QUrl> m_opened;
    QList<Done<QList<Warehouse>>> m_fetches;
    QList<Done<QList<Warehouse>>> m_usable; ///< who asked for those that may be used
    std::unique_ptr<QWizard> m_wizard;
    WarehousePage *m_page = nullptr;
    std::unique_ptr<Person> m_person;
};

void TestWarehousePage::init()
{
    m_session = {};
    m_session.address = *PastedAddress::parse(u"adb-1234567890123456.7.azuredatabricks.net");
    m_session.clientId = *ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
    m_session.secret = Secret("doseABC");
    m_session.connectProven = true;
    m_checks = {};
    m_fetches.clear();
    m_usable.clear();
    m_opened.clear();
    m_wizard = std::make_unique<QWizard>();
    new StepButtons(*m_wizard);
    m_page = new WarehousePage(m_session,
                               {[this](Done<QList<Warehouse>> done) {
                                    m_fetches.append(std::move(done));
                                    return post([] {});
                                },
                                [this](Asleep asleep) {
                                    m_asleep = asleep;
                                    return QList<Check>{m_checks.make(u"a"_s, {}, CheckId::WarehouseRuns)};
                                },
                                [this](const QUrl &url) { m_opened += url; },
                                [this](Done<QList<Warehouse>> done) {
                                    m_usable.append(std::move(done));
                                    return post([] {});
                                }});
    m_wizard->addPage(m_page);
    m_wizard->addPage(new QWizardPage);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    m_page->enter();
    m_person = std::make_unique<Person>(*m_wizard);
}

void TestWarehousePage::answer(const QList<Warehouse> &warehouses)
{
    QVERIFY(!m_fetches.isEmpty());
    m_fetches.takeFirst()(warehouses);
}

void TestWarehousePage::listsAndKeepsTheChoice()
{
    answer(two(WarehouseState::Stopped));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    QCOMPARE(m_session.warehouse->id.text(), serverless);
    m_page->enter(); // as coming back does
    answer(two(WarehouseState::Running));
    auto *view = m_person->see<QTableView>(u"warehouseView"_s);
    QCOMPARE(view->currentIndex().siblingAtColumn(0).data().toString(), u"Starter"_s);
    QCOMPARE(m_session.warehouse->state, WarehouseState::Running);
}

/// A check of a warehouse may start it, and Return checks.
void TestWarehousePage::whoOnlyEntersChoosesNothing()
{
    answer(two(WarehouseState::Stopped));
    auto *view = m_person->see<QTableView>(u"warehouseView"_s);
    m_person->see(u"unlistedButton"_s)->setFocus();
    view->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_session.warehouse);
    QVERIFY(!view->selectionModel()->hasSelection());
    m_person->press(Qt::Key_Space);
    QVERIFY(m_session.warehouse);
    QVERIFY(view->selectionModel()->isRowSelected(view->currentIndex().row()));
}

/// The list holds also what can only be seen.
void TestWarehousePage::theOnlyOneThatRunsIsChosenAndSaidSo()
{
    answer(two(WarehouseState::Running));
    QVERIFY(!m_session.warehouse);
    QCOMPARE(m_usable.size(), 1);
    m_usable.takeFirst()(two(WarehouseState::Running));
    QVERIFY(m_session.warehouse);
    QCOMPARE(m_session.warehouse->id.text(), serverless);
    QVERIFY(m_person->see<QTableView>(u"warehouseView"_s)->selectionModel()->hasSelection());
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s}); // and looked at
    m_checks.pass(u"a"_s);
    QTRY_VERIFY2(m_page->verdict().more.contains("chosen"_L1), qPrintable(m_page->verdict().more));
}

void TestWarehousePage::ofSeveralNoneIsChosen_data()
{
    QTest::addColumn<QList<Warehouse>>("usable");
    auto both = two(WarehouseState::Running);
    both[1].type = WarehouseType::Pro;
    both[1].state = WarehouseState::Running;
    QTest::newRow("two run") << both;
    QTest::newRow("none runs") << two(WarehouseState::Stopped);
    QTest::newRow("none may be used") << QList<Warehouse>();
}

void TestWarehousePage::ofSeveralNoneIsChosen()
{
    QFETCH(QList<Warehouse>, usable);
    answer(two(WarehouseState::Running));
    QCOMPARE(m_usable.size(), 1);
    m_usable.takeFirst()(usable);
    QVERIFY(!m_session.warehouse);
    QVERIFY(!m_person->see<QTableView>(u"warehouseView"_s)->selectionModel()->hasSelection());
}

/// What comes in late takes nothing away.
void TestWarehousePage::whoHasChosenKeepsIt()
{
    auto listed = two(WarehouseState::Running);
    answer(listed);
    QVERIFY(m_person->click(u"unlistedButton"_s));
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, u"7e57ab1e0000beef"_s));
    m_usable.takeFirst()(listed);
    QCOMPARE(m_person->read(u"warehouseIdEdit"_s), u"7e57ab1e0000beef"_s);
    QVERIFY(!m_person->see<QTableView>(u"warehouseView"_s)->selectionModel()->hasSelection());
}

void TestWarehousePage::noneVisibleNamesThePermission()
{
    m_session.address = *PastedAddress::parse(u"https://acme.databricks.com/?o=1234567890123456");
    answer({});
    QVERIFY(m_person->see(u"noWarehouseNotice"_s));
    QVERIFY(m_person->read(u"noticeText"_s).contains(u"Can use"_s));
    QVERIFY(m_person->click(u"openWarehousesButton"_s));
    QCOMPARE(m_opened, QList{QUrl("https://acme.databricks.com/sql/warehouses?o=1234567890123456"_L1)});
}

void TestWarehousePage::classicIsSaidAndNotTested()
{
    answer(two(WarehouseState::Running));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Legacy"_s));
    pressNext();
    QCOMPARE(m_person->read(u"warehouseViewError"_s),
             textFor(Diagnosis{Code::WarehouseNotSupported, {}}).title); // as the command says it
    QCOMPARE(m_checks.started(), QStringList());
    QVERIFY(m_person->waive());
    QVERIFY(m_wizard->currentPage() != m_page);
    QVERIFY(!m_session.warehouseProven);
}

void TestWarehousePage::aTypedPathIsTaken()
{
    answer({});
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, u"/sql/1.0/warehouses/"_s + serverless));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_session.warehouse->id.text(), serverless);
}

/// Also when the list is read again meanwhile, and the choice before is not in it.
void TestWarehousePage::aListedIdOfAnotherFormIsTaken()
{
    answer({warehouse(u"Ware.house_1"_s, u"Odd"_s, WarehouseType::Pro, WarehouseState::Running),
            warehouse({}, u"No id"_s, WarehouseType::Pro, WarehouseState::Running)});
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Odd"_s));
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_session.warehouse->id.text(), u"Ware.house_1"_s);
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"No id"_s));
    pressNext();
    QVERIFY(!m_person->read(u"warehouseViewError"_s).isEmpty());
}

/// Until something else stands there.
void TestWarehousePage::aTypedIdOfAnotherFormIsTakenWithADoubt()
{
    answer({});
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, u"Ware.house_1"_s));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_session.warehouse->id.text(), u"Ware.house_1"_s);
    const auto doubt = u"not of the form"_s;
    QVERIFY(m_person->read(u"warehouseIdEditHint"_s).contains(doubt));
    QCOMPARE(m_person->read(u"warehouseIdEditError"_s), QString());
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, serverless));
    QVERIFY(!m_person->read(u"warehouseIdEditHint"_s).contains(doubt));
}

void TestWarehousePage::aNameThatHidesIsSpelt()
{
    answer({warehouse(serverless, u"Sta\u202erter"_s, WarehouseType::Pro, WarehouseState::Running)});
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Sta[U+202E]rter"_s));
    const auto *model = m_person->see<QTableView>(u"warehouseView"_s)->model();
    QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"looks like"_s));
    QCOMPARE(m_session.warehouse->name, u"Sta\u202erter"_s);
}

void TestWarehousePage::whatIsTypedStays()
{
    answer({});
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, serverless));
    m_person->lookAgain();
    QCOMPARE(m_session.warehouse->id.text(), serverless);
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, classic));
    m_wizard->button(QWizard::NextButton)->setFocus();
    m_page->enter();
    answer({});
    QCOMPARE(m_person->read(u"warehouseIdEdit"_s), classic);
}

void TestWarehousePage::theChoiceOfTheSessionIsShown()
{
    m_session.warehouse = two(WarehouseState::Running).first();
    m_session.warehouseProven = true;
    m_page->enter();
    answer(two(WarehouseState::Running));
    auto *view = m_person->see<QTableView>(u"warehouseView"_s);
    QCOMPARE(view->selectionModel()->selectedRows().value(0).data().toString(), u"Starter"_s);
    pressNext();
    QVERIFY(m_wizard->currentPage() != m_page);
}

void TestWarehousePage::aWrongIdIsMarked()
{
    answer({});
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, u"starter"_s));
    pressNext();
    QVERIFY(!m_person->read(u"warehouseIdEditError"_s).isEmpty());
    QCOMPARE(m_person->read(u"warehouseIdEdit"_s), u"starter"_s);
    QCOMPARE(m_wizard->currentPage(), m_page);
}

void TestWarehousePage::oneMayGoOnWhileItStarts()
{
    answer(two(WarehouseState::Stopped));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    pressNext();
    QVERIFY(m_person->waive());
    QVERIFY(m_wizard->currentPage() != m_page);
    m_page->leave();
    QCOMPARE(m_page->state(), StepState::Running); // it goes on in the background
    m_checks.pass(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Proven);
    QVERIFY(m_session.warehouseProven);
}

void TestWarehousePage::anotherChoiceNeedsAnotherProof()
{
    answer(two(WarehouseState::Running));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    m_person->lookAgain();
    m_checks.pass(u"a"_s);
    QTRY_VERIFY(m_session.warehouseProven);
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Legacy"_s));
    QVERIFY(!m_session.warehouseProven);
    QCOMPARE(m_page->state(), StepState::Open);
}

void TestWarehousePage::listAndIdSayTheSame()
{
    answer(two(WarehouseState::Running));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    const auto *chosen = m_person->see<QTableView>(u"warehouseView"_s)->selectionModel();
    QVERIFY(m_person->click(u"unlistedButton"_s));
    QCOMPARE(m_person->read(u"warehouseIdEdit"_s), serverless);
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, u"starter"_s));
    pressNext();
    QVERIFY(!m_person->read(u"warehouseIdEditError"_s).isEmpty());
    QVERIFY(!chosen->hasSelection());
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    QVERIFY(chosen->hasSelection());
    QCOMPARE(m_person->read(u"warehouseIdEdit"_s), serverless);
    QCOMPARE(m_person->read(u"warehouseIdEditError"_s), QString());
    QVERIFY(m_session.warehouse && m_session.warehouse->id.text() == serverless);
}

/// Whoever reads the list is about to click into it.
void TestWarehousePage::rowsKeepTheirPlaces()
{
    auto warehouses = two(WarehouseState::Stopped);
    answer(warehouses);
    const auto names = [this] {
        QStringList found;
        const auto &model = *m_person->see<QTableView>(u"warehouseView"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.index(row, 0).data().toString();
        return found;
    };
    warehouses += warehouse(u"00000000000000dd"_s, u"Later"_s, WarehouseType::Pro, WarehouseState::Stopped);
    m_page->enter();
    answer(warehouses);
    const QStringList before{u"Starter"_s, u"Later"_s, u"Not usable by Draftt"_s, u"Legacy"_s};
    QCOMPARE(names(), before);
    std::reverse(warehouses.begin(), warehouses.end());
    m_page->enter();
    answer(warehouses);
    QCOMPARE(names(), before);
    warehouses.removeAt(2);
    m_page->enter();
    answer(warehouses);
    QCOMPARE(names(), before.last(3));
}

/// A stopped one costs money when it starts.
void TestWarehousePage::aRunningOneIsCheckedAtOnceAndAStoppedOneWhenGoingOn()
{
    answer(two(WarehouseState::Stopped));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    QCOMPARE(m_checks.started(), QStringList());
    QVERIFY(m_wizard->button(QWizard::NextButton)->text().contains("Start"_L1));
    QVERIFY(m_person->read(u"stripSentence"_s).contains("stopped"_L1));
    m_page->enter();
    answer(two(WarehouseState::Running));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Legacy"_s));
    QCOMPARE(m_checks.started(), QStringList());
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_asleep, Asleep::Left); // nobody has asked, and the list may be old
}

/// To start one takes the button that says so.
void TestWarehousePage::whoLooksAgainStartsNothing()
{
    answer(two(WarehouseState::Stopped));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_asleep, Asleep::Left);
    m_checks.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    QVERIFY(m_wizard->button(QWizard::NextButton)->text().contains("Start"_L1));
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_asleep, Asleep::Woken);
    m_checks.fail(u"a"_s);
    QTRY_COMPARE(m_page->state(), StepState::Problem);
    m_page->enter();
    answer(two(WarehouseState::Running));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->text().contains("Start"_L1));
    pressNext(); // what the list said may be old
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_asleep, Asleep::Left);
}

/// Nothing tells whether it runs; the strip says what Next may do.
void TestWarehousePage::whatIsNotListedMayBeStarted()
{
    answer({});
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, serverless));
    m_person->lookAgain();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_asleep, Asleep::Left);
    QVERIFY(m_person->click(u"stopButton"_s));
    QTRY_COMPARE(m_page->state(), StepState::Open);
    QVERIFY2(m_person->read(u"stripSentence"_s).contains("starts it"_L1),
             qPrintable(m_person->read(u"stripSentence"_s)));
    pressNext();
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    QCOMPARE(m_asleep, Asleep::Woken);
}

void TestWarehousePage::theIntroductionIsTrueOfTheList_data()
{
    QTest::addColumn<QList<Warehouse>>("warehouses");
    QTest::addColumn<bool>("saysRunning");
    QTest::addColumn<bool>("saysStopped");
    QTest::newRow("none") << QList<Warehouse>() << false << false;
    QTest::newRow("one runs") << two(WarehouseState::Running) << true << false;
    QTest::newRow("of use is one that is stopped") << two(WarehouseState::Stopped) << false << true;
    QTest::newRow("both") << twoRunning() + QList{warehouse(u"00000000000000dd"_s, u"Later"_s,
                                                            WarehouseType::Pro, WarehouseState::Stopped)}
                          << true << true;
}

void TestWarehousePage::theIntroductionIsTrueOfTheList()
{
    QFETCH(QList<Warehouse>, warehouses);
    QFETCH(bool, saysRunning);
    QFETCH(bool, saysStopped);
    answer(warehouses);
    const auto said = m_person->read(u"pageIntro"_s);
    QVERIFY2(said.startsWith(u"Draftt runs its queries on it."_s), qPrintable(said));
    QVERIFY2(said.contains(u"checked at once"_s) == saysRunning, qPrintable(said));
    QVERIFY2(said.contains(u"starts when you go on"_s) == saysStopped, qPrintable(said));
}

/// Below a line of its own, and why; the line is no choice.
void TestWarehousePage::theListSaysWhatIsOfNoUse()
{
    answer(two(WarehouseState::Stopped));
    auto *view = m_person->see<QTableView>(u"warehouseView"_s);
    const auto &model = *view->model();
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0, 1).data().toString().contains("starts in about 10 s"_L1));
    QCOMPARE(model.index(1, 0).data().toString(), u"Not usable by Draftt"_s);
    QVERIFY(!(model.index(1, 0).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.index(2, 1).data().toString(), u"classic type"_s);
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    view->setFocus();
    m_person->press(Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 2); // over the line
    // Two lines to the eye, one sentence to the ear.
    QVERIFY(view->rowHeight(0) >= 2 * view->fontMetrics().height());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Starter, Serverless, Small"_s);
}

void TestWarehousePage::theListSaysWhatTheCheckFound()
{
    answer(two(WarehouseState::Running));
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    const auto state = [this] {
        const auto *model = m_person->see<QTableView>(u"warehouseView"_s)->model();
        return model->index(0, 1).data().toString();
    };
    QCOMPARE(state(), u"running"_s);
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    m_session.canUse = PlanState::Missing; // as the check of it notes
    m_checks.fail(u"a"_s);
    QTRY_COMPARE(state(), u"“Can use” missing"_s);
}

/// A name of the list; the state beside it.
QString TestWarehousePage::stateOf(const QString &name)
{
    const auto *model = m_person->see<QTableView>(u"warehouseView"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 1).data().toString();
    return {};
}

/// Two run; what stands in the list must not contradict why one of them is chosen.
void TestWarehousePage::theListSaysWhatMayNotBeUsed()
{
    answer(twoRunning());
    QCOMPARE(stateOf(u"Team"_s), u"running"_s); // not known yet
    m_usable.takeFirst()(twoRunning().mid(0, 1));
    QCOMPARE(m_session.warehouse->id.text(), serverless);
    QCOMPARE(stateOf(u"Team"_s), u"“Can use” missing"_s);
    QCOMPARE(stateOf(u"Starter"_s), u"running"_s);
    m_page->enter(); // a server that lists all of them tells nothing of what a check has found
    answer(twoRunning());
    QVERIFY(m_person->clickRow(u"warehouseView"_s, u"Starter"_s));
    QTRY_COMPARE(m_checks.open(), QStringList{u"a"_s});
    m_session.canUse = PlanState::Missing;
    m_checks.fail(u"a"_s);
    QTRY_COMPARE(stateOf(u"Starter"_s), u"“Can use” missing"_s);
    m_usable.takeFirst()(twoRunning());
    QCOMPARE(stateOf(u"Starter"_s), u"“Can use” missing"_s);
    QCOMPARE(stateOf(u"Team"_s), u"running"_s);
}

/// As long as the list says that something is missing.
void TestWarehousePage::whatMayBeUsedIsLookedAtAgain()
{
    answer(twoRunning());
    m_usable.takeFirst()(twoRunning().mid(1));
    QCOMPARE(stateOf(u"Starter"_s), u"“Can use” missing"_s);
    m_page->enter();
    answer(twoRunning());
    QCOMPARE(m_usable.size(), 1);
    m_usable.takeFirst()(twoRunning());
    QCOMPARE(stateOf(u"Starter"_s), u"running"_s);
    m_page->enter();
    answer(twoRunning());
    QCOMPARE(m_usable.size(), 0);
}

void TestWarehousePage::anotherPrincipalMayUseOthers()
{
    answer(twoRunning());
    m_usable.takeFirst()(twoRunning().mid(1));
    QCOMPARE(stateOf(u"Starter"_s), u"“Can use” missing"_s);
    m_page->restart();
    QCOMPARE(stateOf(u"Starter"_s), u"running"_s);
}

void TestWarehousePage::theFieldIsAskedFor()
{
    answer(two(WarehouseState::Running));
    QVERIFY(!m_person->see(u"warehouseIdEdit"_s));
    QVERIFY(m_person->click(u"unlistedButton"_s));
    QVERIFY(!m_person->see(u"unlistedButton"_s));
    QTRY_COMPARE(QApplication::focusWidget(), m_person->see(u"warehouseIdEdit"_s));
    QVERIFY(m_person->type(u"warehouseIdEdit"_s, u"7e57ab1e000000ff"_s));
    m_page->enter();
    answer(two(WarehouseState::Running));
    QCOMPARE(m_person->read(u"warehouseIdEdit"_s), u"7e57ab1e000000ff"_s);
}

void TestWarehousePage::theTypesAreExplained()
{
    answer(two(WarehouseState::Running));
    QVERIFY(m_person->click(u"termButton%1"_s.arg(int(Term::WarehouseTypes))));
    QTRY_VERIFY(m_person->see(u"termDialog"_s));
    QVERIFY(m_person->read(u"termSentence"_s).contains("serverless"_L1));
}

void TestWarehousePage::whoChoosesNothingIsTold()
{
    answer(two(WarehouseState::Running));
    pressNext();
    QVERIFY(m_person->read(u"warehouseViewError"_s).contains("click one in the list"_L1));
    QCOMPARE(m_wizard->currentPage(), m_page);
}

DRAFTT_WINDOW_TEST(TestWarehousePage)
#include "tst_warehousepage.moc"
