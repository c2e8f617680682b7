// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/plantree.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/rights/planmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

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

/// Counts how often data is asked for.
class CountedRows final : public QIdentityProxyModel
{
public:
    explicit CountedRows(QAbstractItemModel &model) { setSourceModel(&model); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return QIdentityProxyModel::data(index, role);
    }
    mutable int asked = 0;
};

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
        QCOMPARE(words, QStringList({u"Cannot be seen from here"_s, u"Held"_s, u"Not granted yet"_s}));
        for (const auto &row : {catalogRow, schemaRow, missingRow(model)})
            QVERIFY(!row.siblingAtColumn(PlanModel::Right).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(missingRow(model).data(Qt::AccessibleTextRole).toString().contains("Not granted yet"_L1));
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

    /// Databricks tells a service principal by its application ID, which is no person.
    void whoIsAServicePrincipalIsCalledSo()
    {
        auto known = oneMissing();
        known.securables[1].owner = u"a0b1c2d3-e4f5-4617-8293-a4b5c6d7e8f9"_s;
        PlanTree tree;
        tree.setPlan(makePlan(known));
        tree.show();
        auto *view = tree.findChild<QTreeView *>(u"planTree"_s);
        view->setCurrentIndex(missingRow(*view->model()));
        const auto said = tree.findChild<QLabel *>(u"planExplanation"_s)->text();
        QVERIFY2(said.contains(
                     "the service principal a0b1c2d3-e4f5-4617-8293-a4b5c6d7e8f9 (owner of main.sales)"_L1),
                 qPrintable(said));
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

    /// What is asked of the model, that is: showing ten times as many asks for no more than what is seen.
    void tenThousandTablesCostNoMoreThanAThousand()
    {
        const auto askedFor = [](int tables) {
            AccessFacts known = listedFacts(wholeSchema());
            known.scope.wholeSchema = false;
            for (int i = 0; i < tables; ++i)
                known.scope.tables += table("table_"_L1 + QString::number(i));
            const auto plan = makePlan(known);
            PlanTree tree;
            tree.show();
            auto *view = tree.findChild<QTreeView *>(u"planTree"_s);
            CountedRows rows(*view->model());
            view->setModel(&rows);
            tree.setPlan(plan);
            view->expandAll();
            tree.grab();
            tree.setPlan(plan);
            tree.grab();
            view->setModel(rows.sourceModel());
            return rows.asked;
        };
        const auto few = askedFor(1'000);
        const auto many = askedFor(10'000);
        qInfo("data asked for: %d times of 1,000 tables, %d times of 10,000", few, many);
        QVERIFY(few > 0);
        QVERIFY2(many <= few + few / 10, qPrintable(QString::number(many)));
    }

    /// However high the card around it is.
    void rowsStandTogether()
    {
        QWidget card;
        auto *layout = new QVBoxLayout(&card);
        auto *tree = new PlanTree;
        layout->addWidget(tree);
        layout->addStretch();
        card.resize(400, 700);
        tree->setPlan(makePlan(oneMissing()));
        card.show();
        const auto *view = tree->findChild<QTreeView *>(u"planTree"_s);
        QTRY_COMPARE(tree->height(), view->height());
        QCOMPARE(view->y(), 0);
    }

    void everythingHasANameForTheScreenReader()
    {
        PlanTree tree;
        for (const auto &name : {u"planTree"_s, u"planStatement"_s})
            QVERIFY(!tree.findChild<QWidget *>(name)->accessibleName().isEmpty());
    }
};

DRAFTT_WINDOW_TEST(TestPlanTree)
#include "tst_plantree.moc"
