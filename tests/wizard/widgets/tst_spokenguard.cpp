// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/spokenguard.h"

#include "tests/support/listening.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QLineEdit>
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
    void aLineEditKnowsTheWordAtItsEnd_data();
    void aLineEditKnowsTheWordAtItsEnd();
    void aLineEditIsEditedAndHidden();
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

/// Qt 6.4.2 never came back from any of these: the window stood still for good.
void TestSpokenGuard::aLineEditKnowsTheWordAtItsEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("within") << u"abc def"_s << 5 << u"def"_s << u"abc def"_s;
    QTest::newRow("at the end") << u"abc def"_s << 7 << u"def"_s << u"abc def"_s;
    QTest::newRow("-1 is the end") << u"abc def"_s << -1 << u"def"_s << u"abc def"_s;
    QTest::newRow("-2 is the cursor") << u"abc def"_s << -2 << u"def"_s << u"abc def"_s;
    QTest::newRow("a space at the end") << u"abc "_s << 4 << u" "_s << u"abc "_s;
    QTest::newRow("a space in front") << u" abc"_s << 0 << u" "_s << u" abc"_s;
    QTest::newRow("spaces alone") << u"   "_s << 0 << u" "_s << u"   "_s;
    QTest::newRow("a full stop") << u"."_s << 0 << u"."_s << u"."_s;
    QTest::newRow("nothing") << QString() << 0 << QString() << QString();
    QTest::newRow("far behind") << u"abc"_s << 1000 << QString() << QString();
    QTest::newRow("far in front") << u"abc"_s << -1000 << QString() << QString();
}

void TestSpokenGuard::aLineEditKnowsTheWordAtItsEnd()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QLineEdit edit(text);
    edit.show();
    auto *spoken = QAccessible::queryAccessibleInterface(&edit)->textInterface();
    QVERIFY(spoken);
    int start = 0;
    int end = 0;
    const auto word = spoken->textAtOffset(offset, QAccessible::WordBoundary, &start, &end);
    QVERIFY(text == u"   "_s || word == text.mid(start, end - start));
    QTEST(text == u"   "_s ? word.left(1) : word, "word");
    QTEST(spoken->textAtOffset(offset, QAccessible::SentenceBoundary, &start, &end), "sentence");
}

void TestSpokenGuard::aLineEditIsEditedAndHidden()
{
    QLineEdit edit(u"abc"_s);
    edit.setPlaceholderText(u"a name"_s);
    edit.show();
    auto *about = QAccessible::queryAccessibleInterface(&edit);
    auto *text = about->textInterface();
    auto *editor = about->editableTextInterface();
    QVERIFY(text && editor);
    QCOMPARE(about->role(), QAccessible::EditableText);
    QVERIFY(about->state().editable && !about->state().passwordEdit);
    QCOMPARE(about->text(QAccessible::Value), u"abc"_s);
    QCOMPARE(about->text(QAccessible::Description), u"a name"_s);
    editor->insertText(3, u"def"_s);
    editor->replaceText(0, 1, u"A"_s);
    editor->deleteText(1, 2);
    QCOMPARE(edit.text(), u"Acdef"_s);
    text->setSelection(0, 1, 3);
    QCOMPARE(edit.selectedText(), u"cd"_s);
    QCOMPARE(text->text(1, 3), u"cd"_s);
    QCOMPARE(text->characterCount(), 5);
    edit.setEchoMode(QLineEdit::Password);
    QVERIFY(about->state().passwordEdit);
    int start = 0;
    int end = 0;
    QCOMPARE(text->text(0, 5), QString());
    QCOMPARE(about->text(QAccessible::Value), u"*****"_s);
    for (const auto boundary :
         {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::NoBoundary}) {
        QCOMPARE(text->textAtOffset(1, boundary, &start, &end), QString());
        QCOMPARE(text->textBeforeOffset(2, boundary, &start, &end), QString());
        QCOMPARE(text->textAfterOffset(0, boundary, &start, &end), QString());
    }
    edit.setReadOnly(true);
    editor->insertText(0, u"x"_s);
    QCOMPARE(edit.text(), u"Acdef"_s);
}

DRAFTT_WINDOW_TEST(TestSpokenGuard)
#include "tst_spokenguard.moc"
