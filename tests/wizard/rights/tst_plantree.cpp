// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/plantree.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "wizard/rights/planmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

/// One table is held, one is missing, and nobody can tell about the catalog.
AccessFacts oneMissing()
{
    auto known = listedFacts(twoTables());
    known.warehouse =
        WarehouseFacts{WarehouseId::parse(u"0123456789abcdef").value(), u"Pro"_s, PlanState::Held};
    known.securables[0].listing = Listing::Unread;
    known.securables[1].rights += {applicationId, u"USE_SCHEMA"_s, {}, {}};
    known.securables[1].owner = u"data-owners"_s;
    known.securables[2].rights += {applicationId, u"SELECT"_s, {}, {}};
    return known;
}

/// The row of the second table.
QModelIndex missingRow(const QAbstractItemModel &model)
{
    const auto catalogRow = model.index(model.rowCount() - 1, 0);
    return model.index(1, 0, model.index(0, 0, catalogRow));
}

QString shown(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

class TestPlanTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void showsEachRightInItsPlace()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPlan(makePlan(oneMissing()));
        QCOMPARE(model.rowCount(), 3);
        const auto catalogRow = model.index(2, 0);
        QVERIFY(shown(catalogRow, PlanModel::Right).startsWith("USE CATALOG"_L1));
        QCOMPARE(model.rowCount(catalogRow), 1);
        const auto schemaRow = model.index(0, 0, catalogRow);
        QVERIFY(shown(schemaRow, PlanModel::Right).startsWith("USE SCHEMA"_L1));
        QCOMPARE(model.rowCount(schemaRow), 2);
        QCOMPARE(model.index(1, 0, schemaRow).parent(), schemaRow);
    }

    void statesAreToldByWordAndIcon()
    {
        PlanModel model;
        model.setPlan(makePlan(oneMissing()));
        const auto catalogRow = model.index(2, 0);
        const auto schemaRow = model.index(0, 0, catalogRow);
        const QStringList words{shown(catalogRow, PlanModel::State), shown(schemaRow, PlanModel::State),
                                shown(missingRow(model), PlanModel::State)};
        QCOMPARE(words, QStringList({u"Not provable"_s, u"Held"_s, u"Missing"_s}));
        for (const auto &row : {catalogRow, schemaRow, missingRow(model)})
            QVERIFY(!row.siblingAtColumn(PlanModel::Right).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(missingRow(model).data(Qt::AccessibleTextRole).toString().contains("Missing"_L1));
    }

    void theMissingOneHasItsStatementAndWhoMayRunIt()
    {
        PlanTree tree;
        tree.setPlan(makePlan(oneMissing()));
        tree.show();
        auto *view = tree.findChild<QTreeView *>(u"planTree"_s);
        const auto row = missingRow(*view->model());
        QVERIFY(view->visualRect(row).isValid());
        view->scrollTo(row);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
        const auto statement = u"GRANT SELECT ON TABLE `main`.`sales`.`items` TO `%1`;"_s.arg(applicationId);
        QCOMPARE(tree.findChild<QPlainTextEdit *>(u"planStatement"_s)->toPlainText(), statement);
        QVERIFY(tree.findChild<QLabel *>(u"planExplanation"_s)
                    ->text()
                    .contains("data-owners (owner of main.sales)"_L1));
        QSignalSpy copied(&tree, &PlanTree::copied);
        QTest::mouseClick(tree.findChild<QPushButton *>(u"planCopyButton"_s), Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), statement);
    }

    void aHeldOneSaysFromWhere()
    {
        PlanTree tree;
        tree.setPlan(makePlan(oneMissing()));
        tree.show();
        auto *view = tree.findChild<QTreeView *>(u"planTree"_s);
        view->setCurrentIndex(missingRow(*view->model()).siblingAtRow(0));
        QCOMPARE(tree.findChild<QLabel *>(u"planExplanation"_s)->text(), u"Granted directly."_s);
        QVERIFY(!tree.findChild<QPlainTextEdit *>(u"planStatement"_s)->isVisible());
    }

    void rowsTurnGreenInPlaceAndSaySo()
    {
        PlanTree tree;
        tree.setPlan(makePlan(oneMissing()));
        tree.show();
        auto *view = tree.findChild<QTreeView *>(u"planTree"_s);
        view->setCurrentIndex(missingRow(*view->model()));
        QSignalSpy announced(&tree, &PlanTree::announced);
        QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
        tree.setPlan(makePlan(oneMissing()));
        QCOMPARE(announced.size(), 0);
        auto granted = oneMissing();
        granted.securables[3].rights += {applicationId, u"SELECT"_s, {}, {}};
        tree.setPlan(makePlan(granted));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(announced.size(), 1);
        QVERIFY(announced.first().first().toString().contains(u'1'));
        QCOMPARE(shown(view->currentIndex(), PlanModel::State), u"Held"_s);
    }

    void tenThousandTablesDoNotStall()
    {
        AccessFacts known = listedFacts(wholeSchema());
        known.scope.wholeSchema = false;
        for (int i = 0; i < 10000; ++i)
            known.scope.tables += table("table_"_L1 + QString::number(i));
        const auto plan = makePlan(known);
        PlanTree tree;
        tree.show();
        QElapsedTimer timer;
        timer.start();
        tree.setPlan(plan);
        auto *view = tree.findChild<QTreeView *>(u"planTree"_s);
        view->expandAll();
        tree.grab();
        const auto first = timer.restart();
        tree.setPlan(plan);
        tree.grab();
        qInfo("10,000 tables: shown in %lld ms, again in %lld ms", first, timer.elapsed());
        QVERIFY(first < 2000);
    }

    void everythingHasANameForTheScreenReader()
    {
        PlanTree tree;
        for (const auto &name : {u"planTree"_s, u"planStatement"_s})
            QVERIFY(!tree.findChild<QWidget *>(name)->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestPlanTree)
#include "tst_plantree.moc"
