// SPDX-License-Identifier: Apache-2.0
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/grants/tablepicker.h"
#include "wizard/widgets/spoken.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int manyTables = 10'000;
constexpr int pageSize = 50; // as the server sends them

TableInfo table(const QString &name)
{
    return {*TableName::listed(name), u"MANAGED"_s, {}, {}, {}, false, false, {}};
}

QList<TableInfo> page(int from, int count)
{
    QList<TableInfo> tables;
    for (int i = from; i < from + count; ++i)
        tables.append(table(u"asset_%1"_s.arg(i, 5, 10, QChar(u'0'))));
    return tables;
}

} // namespace

/// Choosing tables, also while ten thousand of them come in.
class TestTablePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }
    void init();
    void cleanup() { m_picker.reset(); }

    void filtersWhileTyping();
    void choosesWithTheSpaceKey();
    void aClickAnywhereInARowTicksIt_data();
    void aClickAnywhereInARowTicksIt();
    void whatWasAddedIsSeen();
    void choosesAllShownAndNone();
    void aTypedNameIsChosenBeforeItIsVisible();
    void returnAddsTheTypedName();
    void aTypedNameBecomesTheListedOne();
    void aListedNameIsShownAsItIsSpelt();
    void whatCannotBeUsedIsARow();
    void kindsAreInWords_data();
    void kindsAreInWords();
    void aWrongNameIsRefused_data();
    void aWrongNameIsRefused();
    void refreshingKeepsWhatWasChosen();
    void countsWhatIsListedAndChosen();
    void tenThousandTablesAreToldAtOnce();
    void tenThousandTablesDoNotStall();

private:
    [[nodiscard]] int shown() const { return m_person->see<QTableView>(u"tableView"_s)->model()->rowCount(); }

    std::unique_ptr<TablePicker> m_picker;
    std::unique_ptr<Person> m_person;
};

void TestTablePicker::init()
{
    m_picker = std::make_unique<TablePicker>();
    m_person = std::make_unique<Person>(*m_picker);
    m_picker->model().add({table(u"components"_s), table(u"devices"_s), table(u"servers"_s)});
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
}

void TestTablePicker::filtersWhileTyping()
{
    QVERIFY(m_person->type(u"tableFilter"_s, u"EV"_s));
    QCOMPARE(shown(), 1);
    QVERIFY(m_person->type(u"tableFilter"_s, u"nothing"_s));
    QCOMPARE(shown(), 0);
}

void TestTablePicker::choosesWithTheSpaceKey()
{
    QVERIFY(m_person->tickRow(u"tableView"_s, u"devices"_s));
    QTRY_COMPARE(lastAnnounced(*m_person->see(u"tableView"_s)), u"“devices” is ticked."_s);
    const auto *cell = m_person->see<QTableView>(u"tableView"_s);
    const auto ticked = cell->model()->data(cell->currentIndex().siblingAtColumn(0), Qt::AccessibleTextRole);
    QCOMPARE(ticked.toString(), u"devices, ticked, table"_s);
    QCOMPARE(m_picker->model().chosen(), QList{*TableName::parse(u"devices"_s)});
    QVERIFY(m_person->tickRow(u"tableView"_s, u"devices"_s));
    QVERIFY(m_picker->model().chosen().isEmpty());
}

void TestTablePicker::aClickAnywhereInARowTicksIt_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("onBox");
    QTest::newRow("the box") << 0 << true;
    QTest::newRow("the name") << 0 << false;
    QTest::newRow("beside it") << 1 << false;
    QTest::newRow("the state") << 2 << false;
}

void TestTablePicker::aClickAnywhereInARowTicksIt()
{
    QFETCH(int, column);
    QFETCH(bool, onBox);
    auto *view = m_person->see<QTableView>(u"tableView"_s);
    const auto place = view->visualRect(view->model()->index(1, column));
    const auto at = onBox ? QPoint(place.left() + 10, place.center().y()) : place.center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_picker->model().chosen(), QList<TableName>{*TableName::parse(u"devices")});
    QCOMPARE(m_person->read(u"tickedCount"_s), u"1 ticked"_s);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_picker->model().chosen().isEmpty());
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(m_picker->model().chosenCount(), 1);
}

/// Below a long list, and although a filter hides it.
void TestTablePicker::whatWasAddedIsSeen()
{
    m_picker->model().add(page(0, 500));
    QVERIFY(m_person->type(u"tableFilter"_s, u"asset"_s));
    QVERIFY(m_person->type(u"tableNameEdit"_s, u"new_table"_s));
    QVERIFY(m_person->click(u"addTableButton"_s));
    const auto *view = m_person->see<QTableView>(u"tableView"_s);
    QCOMPARE(view->currentIndex().data().toString(), u"new_table"_s);
    QVERIFY(view->viewport()->rect().contains(view->visualRect(view->currentIndex()).center()));
}

void TestTablePicker::choosesAllShownAndNone()
{
    QSignalSpy changed(&m_picker->model(), &TableModel::chosenChanged);
    QVERIFY(m_person->type(u"tableFilter"_s, u"r"_s));
    QVERIFY(m_person->click(u"chooseAllButton"_s));
    QCOMPARE(m_picker->model().chosen(), QList{*TableName::parse(u"servers"_s)});
    QVERIFY(m_person->click(u"chooseNoneButton"_s));
    QVERIFY(m_picker->model().chosen().isEmpty());
    QCOMPARE(changed.size(), 2); // once each, not once a table
}

void TestTablePicker::aTypedNameIsChosenBeforeItIsVisible()
{
    QVERIFY(m_person->type(u"tableNameEdit"_s, u"New_Table"_s));
    QVERIFY(m_person->click(u"addTableButton"_s));
    QCOMPARE(m_picker->model().chosen(), QList{*TableName::parse(u"new_table"_s)});
    QCOMPARE(m_person->read(u"tableNameEdit"_s), QString());
    m_picker->model().add({table(u"new_table"_s)}); // now it is listed too: one row, still chosen
    QCOMPARE(shown(), 4);
    QCOMPARE(m_picker->model().chosen().size(), 1);
}

/// And presses no other button; without a name it does.
void TestTablePicker::returnAddsTheTypedName()
{
    QDialog window;
    auto *picker = new TablePicker(&window);
    auto *next = new QPushButton(u"Next"_s, &window);
    next->setDefault(true);
    const QSignalSpy pressed(next, &QPushButton::clicked);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(picker);
    layout->addWidget(next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Person person(window);
    QVERIFY(person.type(u"tableNameEdit"_s, u"new_table"_s));
    person.press(Qt::Key_Return);
    QCOMPARE(picker->model().chosen(), QList{*TableName::parse(u"new_table"_s)});
    QCOMPARE(person.read(u"tableNameEdit"_s), QString());
    QVERIFY(pressed.isEmpty());
    person.press(Qt::Key_Enter);
    QCOMPARE(pressed.size(), 1);
}

/// Typed names are mended, listed ones never: the server's spelling wins.
void TestTablePicker::aTypedNameBecomesTheListedOne()
{
    QSignalSpy accepted(m_picker.get(), &TablePicker::nameAccepted);
    QVERIFY(m_person->type(u"tableNameEdit"_s, u"New_Table"_s));
    QVERIFY(m_person->click(u"addTableButton"_s));
    QVERIFY(accepted.at(0).at(0).toString().contains(u"new_table"_s));
    QSignalSpy changed(&m_picker->model(), &TableModel::chosenChanged);
    m_picker->model().add({table(u"New_Table"_s)});
    QCOMPARE(shown(), 4);
    QCOMPARE(m_picker->model().chosen(), QList{*TableName::listed(u"New_Table"_s)});
    QCOMPARE(changed.size(), 1);
    m_picker->model().add({table(u"new_table"_s)}); // listed itself: another table
    QCOMPARE(shown(), 5);
}

void TestTablePicker::aListedNameIsShownAsItIsSpelt()
{
    m_picker->model().add({table(u"a\u202eb"_s), table(u"p\u0430y"_s)});
    const auto &model = *m_person->see<QTableView>(u"tableView"_s)->model();
    QCOMPARE(model.index(3, TableModel::NameColumn).data().toString(), u"a[U+202E]b"_s);
    for (int row = 3; row < 5; ++row) {
        const auto type = model.index(row, TableModel::TypeColumn).data().toString();
        QVERIFY2(type.contains(u"looks like"_s), qPrintable(type));
    }
    QVERIFY(
        model.index(4, TableModel::NameColumn).data(Qt::ToolTipRole).toString().contains(u"p[U+0430]y"_s));
    QVERIFY(!model.index(0, TableModel::TypeColumn).data().toString().contains(u"looks like"_s));
    QVERIFY(m_person->tickRow(u"tableView"_s, u"a[U+202E]b"_s));
    QCOMPARE(m_picker->model().chosen(), QList{*TableName::listed(u"a\u202eb"_s)});
}

/// It is there, so it is shown, with the reason why nobody can tick it.
void TestTablePicker::whatCannotBeUsedIsARow()
{
    const OddEntry dotted{u"a.b"_s, Error::input(InputProblem::LooksLikeQualified)};
    m_picker->model().addOdd({dotted});
    m_picker->model().addOdd({dotted}); // listed again
    m_picker->model().add({table(u"later"_s)});
    const auto &model = *m_person->see<QTableView>(u"tableView"_s)->model();
    QCOMPARE(model.rowCount(), 5);
    const auto name = model.index(3, TableModel::NameColumn);
    QCOMPARE(name.data().toString(), u"a.b"_s);
    QCOMPARE(model.index(3, TableModel::TypeColumn).data().toString(), u"cannot be used: it holds a dot"_s);
    QVERIFY(!name.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!name.data(Qt::CheckStateRole).isValid());
    QVERIFY(m_person->clickRow(u"tableView"_s, u"a.b"_s));
    QVERIFY(!m_picker->current());
    QVERIFY(m_person->click(u"chooseAllButton"_s));
    QCOMPARE(m_picker->model().chosenCount(), 4);
    for (const auto &one : m_picker->model().chosen())
        QVERIFY(one.text() != "nameless"_L1);
    QCOMPARE(m_picker->model().census(false).tables, 4);
    QVERIFY(m_person->type(u"tableFilter"_s, u"A.B"_s));
    QCOMPARE(shown(), 1);
}

void TestTablePicker::kindsAreInWords_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("words");
    QTest::newRow("managed") << u"MANAGED"_s << u"table"_s;
    QTest::newRow("materialized view") << u"MATERIALIZED_VIEW"_s << u"materialized view"_s;
    QTest::newRow("streaming table") << u"STREAMING_TABLE"_s << u"streaming table"_s;
    QTest::newRow("metric view") << u"METRIC_VIEW"_s << u"metric view"_s;
    QTest::newRow("clone") << u"EXTERNAL_SHALLOW_CLONE"_s << u"external shallow clone"_s;
    QTest::newRow("not known") << u"LUNAR_TABLE"_s << u"LUNAR_TABLE"_s;
    QTest::newRow("not told") << QString() << QString();
}

void TestTablePicker::kindsAreInWords()
{
    QFETCH(QString, type);
    QFETCH(QString, words);
    auto one = table(u"later"_s);
    one.type = type;
    m_picker->model().add({one});
    QCOMPARE(m_picker->model().index(3, TableModel::TypeColumn).data().toString(), words);
}

void TestTablePicker::aWrongNameIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("two parts") << u"a.b"_s;
    QTest::newRow("turned around") << u"a\u202eb"_s;
    QTest::newRow("without width") << u"a\u200bb"_s;
}

void TestTablePicker::aWrongNameIsRefused()
{
    QFETCH(QString, name);
    QSignalSpy refused(m_picker.get(), &TablePicker::nameRefused);
    m_person->see<QLineEdit>(u"tableNameEdit"_s)->setText(name);
    QVERIFY(m_person->click(u"addTableButton"_s));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_person->read(u"tableNameEdit"_s), name);
    QVERIFY(m_picker->model().chosen().isEmpty());
}

void TestTablePicker::refreshingKeepsWhatWasChosen()
{
    QVERIFY(m_person->tickRow(u"tableView"_s, u"devices"_s));
    m_picker->model().add({table(u"devices"_s), table(u"printers"_s)});
    QCOMPARE(shown(), 4);
    QCOMPARE(m_picker->model().chosen(), QList{*TableName::parse(u"devices"_s)});
}

/// Through whatever happens to the rows.
void TestTablePicker::countsWhatIsListedAndChosen()
{
    auto &model = m_picker->model();
    const auto counts = [&model](bool chosenOnly) {
        const auto &census = model.census(chosenOnly);
        return QList<qint64>{census.tables, census.readable, census.views,
                             census.masked, census.counted,  census.columns};
    };
    model.choose(*TableName::parse(u"seen"_s)); // typed, not listed: counts nowhere
    model.choose(*TableName::parse(u"later"_s));
    QCOMPARE(counts(false), QList<qint64>({3, 3, 0, 0, 0, 0}));
    QCOMPARE(counts(true), QList<qint64>({0, 0, 0, 0, 0, 0}));
    auto view = table(u"later"_s);
    view.type = u"VIEW"_s;
    model.add({view}); // listed now, and chosen before
    QCOMPARE(counts(true), QList<qint64>({1, 1, 1, 0, 0, 0}));
    view.columns = {{u"a"_s, u"int"_s, true, {}, true}, {u"b"_s, u"int"_s, true, {}, false}};
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.addColumns({view, view});
    QCOMPARE(counts(true), QList<qint64>({1, 1, 1, 1, 1, 2}));
    QCOMPARE(changes.size(), 1); // that some are masked stands beside the name
    QCOMPARE(changes.first().first().toModelIndex(), model.indexOf(view.name).siblingAtColumn(1));
    model.addColumns({view});
    QCOMPARE(changes.size(), 1);
    view.browseOnly = true;
    view.type = u"MANAGED"_s;
    model.add({view});
    QCOMPARE(counts(true), QList<qint64>({1, 0, 0, 1, 1, 2}));
    QCOMPARE(counts(false), QList<qint64>({4, 3, 0, 1, 1, 2}));
    QVERIFY(m_person->click(u"chooseNoneButton"_s));
    QCOMPARE(counts(true), QList<qint64>({0, 0, 0, 0, 0, 0}));
    QCOMPARE(model.chosenCount(), 0);
    QVERIFY(m_person->click(u"chooseAllButton"_s));
    QCOMPARE(counts(true), counts(false));
    QCOMPARE(model.chosenCount(), 5); // with the one that nobody listed
    model.reset({*TableName::parse(u"seen"_s)});
    QCOMPARE(counts(false), QList<qint64>({0, 0, 0, 0, 0, 0}));
    QCOMPARE(model.chosenCount(), 1);
}

/// One signal, however many rows it is about: a view looks at each.
void TestTablePicker::tenThousandTablesAreToldAtOnce()
{
    for (int from = 0; from < manyTables; from += pageSize)
        m_picker->model().add(page(from, pageSize));
    auto *shownModel = m_person->see<QTableView>(u"tableView"_s)->model();
    const QSignalSpy changed(shownModel, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(shownModel, &QAbstractItemModel::modelReset);
    const QSignalSpy chosen(&m_picker->model(), &TableModel::chosenChanged);
    for (const auto &button : {u"chooseAllButton"_s, u"chooseNoneButton"_s, u"chooseNoneButton"_s})
        QVERIFY(m_person->click(button));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(m_person->type(u"tableFilter"_s, u"5"_s));
    QCOMPARE(reset.size(), 1);
    m_picker->model().clearVerdicts();
    QCOMPARE(changed.size(), 3);
}

void TestTablePicker::tenThousandTablesDoNotStall()
{
    QElapsedTimer timer;
    qint64 longest = 0;
    const auto measure = [&](auto action) {
        timer.start();
        action();
        QCoreApplication::processEvents();
        longest = qMax(longest, timer.nsecsElapsed());
    };
    measure([&] { QTest::keyClicks(m_person->see(u"tableFilter"_s), u"5"_s); });
    for (int from = 0; from < manyTables; from += pageSize)
        measure([&] { m_picker->model().add(page(from, pageSize)); });
    const auto listing = std::exchange(longest, 0);
    measure([&] { QTest::keyClick(m_person->see(u"tableFilter"_s), Qt::Key_Backspace); });
    QCOMPARE(shown(), manyTables + 3);
    measure([&] { QTest::keyClick(m_person->see(u"tableFilter"_s), Qt::Key_9); });
    const auto filtering = std::exchange(longest, 0);
    measure([&] { QTest::keyClick(m_person->see(u"tableFilter"_s), Qt::Key_Backspace); });
    longest = 0;
    measure([&] { QTest::mouseClick(m_person->see(u"chooseAllButton"_s), Qt::LeftButton); });
    QCOMPARE(m_picker->model().chosen().size(), manyTables + 3);
    const auto choosing = longest;
    qInfo("10,000 tables: longest busy time %.1f ms listing, %.1f ms filtering, %.1f ms choosing all",
          double(listing) / 1e6, double(filtering) / 1e6, double(choosing) / 1e6);
}

DRAFTT_WINDOW_TEST(TestTablePicker)
#include "tst_tablepicker.moc"
