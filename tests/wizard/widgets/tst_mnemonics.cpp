// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/mnemonics.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace draftt;
using namespace Qt::StringLiterals;

/// No letter opens two things at once, in whatever language.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void marksAreMoved_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("moved");
        const auto row = [](const char *name, const QStringList &texts, const QStringList &moved) {
            QTest::newRow(name) << texts << moved;
        };
        row("nothing alike", {u"&Next"_s, u"&Copy"_s}, {u"&Next"_s, u"&Copy"_s});
        row("the later one gives way", {u"&Copy"_s, u"&Catalog"_s}, {u"&Copy"_s, u"C&atalog"_s});
        row("a word's first letter goes before others", {u"&Save"_s, u"&Show the table"_s},
            {u"&Save"_s, u"Show &the table"_s});
        row("a marked letter is not taken by who looks for one", {u"&Aa"_s, u"&Ab"_s, u"&Bc"_s},
            {u"&Aa"_s, u"Ab"_s, u"&Bc"_s});
        row("capitals are the same key", {u"&save"_s, u"&Save"_s}, {u"&save"_s, u"S&ave"_s});
        row("without a mark it stays without", {u"&Open"_s, u"Open"_s}, {u"&Open"_s, u"Open"_s});
        row("an ampersand is no mark", {u"&Rights && tables"_s, u"&Reports && rows"_s},
            {u"&Rights && tables"_s, u"R&eports && rows"_s});
        row("no letter is free", {u"&a"_s, u"&a"_s}, {u"&a"_s, u"a"_s});
        row("a script without keys", {u"保存(&S)"_s, u"&保存"_s}, {u"保存(&S)"_s, u"保存"_s});
        row("Cyrillic", {u"&Дальше"_s, u"&Добавить"_s}, {u"&Дальше"_s, u"Д&обавить"_s});
        row("nothing at all", {}, {});
    }

    void marksAreMoved()
    {
        QFETCH(QStringList, texts);
        const auto moved = withDistinctMnemonics(texts);
        QTEST(moved, "moved");
    }

    void whatComesAndGoesIsSeenTo()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *next = new QPushButton(u"&Continue"_s, &window);
        auto *edit = new QLineEdit(&window);
        auto *label = new QLabel(u"&Catalog"_s, &window);
        label->setBuddy(edit);
        auto *copy = new QPushButton(u"&Copy"_s, &window);
        for (auto *widget : std::initializer_list<QWidget *>{next, label, edit, copy})
            layout->addWidget(widget);
        copy->hide();
        new Mnemonics(window, {next});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(label->text(), u"C&atalog"_s);
        QCOMPARE(next->text(), u"&Continue"_s);
        copy->show();
        QTRY_COMPARE(copy->text(), u"C&opy"_s);
        next->setText(u"&Save"_s); // the verb changes: the letter is free again
        QTRY_COMPARE(label->text(), u"&Catalog"_s);
        label->setText(u"&Schema"_s);
        QTRY_COMPARE(label->text(), u"Sc&hema"_s);
        window.hide();
    }

    void aQuietWindowIsLeftAlone()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *one = new QPushButton(u"&Copy"_s, &window);
        auto *other = new QPushButton(u"&Close"_s, &window);
        layout->addWidget(one);
        layout->addWidget(other);
        new Mnemonics(window, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(other->text(), u"C&lose"_s);
        QTest::qWait(50);
        Updates updates;
        window.installEventFilter(&updates);
        QTest::qWait(200);
        QCOMPARE(updates.count, 0);
    }

private:
    struct Updates : QObject {
        int count = 0;
        bool eventFilter(QObject * /*watched*/, QEvent *event) override
        {
            count += event->type() == QEvent::UpdateRequest ? 1 : 0;
            return false;
        }
    };
};

DRAFTT_WINDOW_TEST(TestMnemonics)
#include "tst_mnemonics.moc"
