// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/spokenguard.h"

#include "tests/support/listening.h"
#include "tests/support/strict.h"

#include <QAccessible>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What a screen reader may ask and is told, once the window has its guard.
class TestSpokenGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        guardSpoken();
        if (!pretendToListen())
            QSKIP("Qt cannot be told that somebody listens");
    }

    void aScrollAreaHasNoOtherChildren();
    void aTableLearnsOfARowOnce();
};

void TestSpokenGuard::aScrollAreaHasNoOtherChildren()
{
    QScrollArea area;
    area.setWidget(new QWidget);
    area.show();
    auto *spoken = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(spoken->childCount() > 0);
    QVERIFY(spoken->child(0));
    for (const int index : {-1, spoken->childCount(), spoken->childCount() + 5})
        QVERIFY(!spoken->child(index));
}

void TestSpokenGuard::aTableLearnsOfARowOnce()
{
    QStandardItemModel model(3, 1);
    QTableView view;
    view.setModel(&model);
    view.show();
    auto *table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
    QVERIFY(table);
    auto *cell = table->cellAt(2, 0);
    QVERIFY(cell);
    const auto id = QAccessible::uniqueId(cell);
    model.insertRow(0);
    QCOMPARE(QAccessible::accessibleInterface(id), cell);
    QCOMPARE(table->cellAt(3, 0), cell);
}

QTEST_MAIN(TestSpokenGuard)
#include "tst_spokenguard.moc"
