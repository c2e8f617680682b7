// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/scriptview.h"

#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/widgets/shownsql.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto grant = u"-- a comment\nGRANT SELECT ON TABLE `a`.`b`.`c` TO `x`;\n"_s;

QList<ScriptPage> twoPages()
{
    return {{u"SQL"_s, u"GRANT 1;"_s, u"REVOKE 1;"_s, u"grants.sql"_s, ScriptLanguage::Sql},
            {u"REST"_s, u"curl 1"_s, {}, u"grants.sh"_s, ScriptLanguage::Shell}};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The WCAG contrast ratio.
double contrastByWcag(const QColor &a, const QColor &b)
{
    const auto high = std::max(luminance(a), luminance(b));
    const auto low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

template <typename Widget> Widget *find(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestScriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void copiesExactlyTheScript()
    {
        ScriptView view;
        view.setSql(grant);
        view.show();
        QSignalSpy copied(&view, &ScriptView::copied);
        QTest::mouseClick(find<QPushButton>(view, "copyButton"), Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), grant);
        QVERIFY(!find<QLabel>(view, "scriptStatus")->text().isEmpty());
        QVERIFY(!find<QAction>(view, "form0Action")->isVisible());
    }

    void hasNothingToCopyWhenEmpty()
    {
        ScriptView view;
        QVERIFY(!find<QPushButton>(view, "copyButton")->isEnabled());
        QVERIFY(!find<QPushButton>(view, "scriptMenuButton")->isEnabled());
        view.setSql(grant);
        QVERIFY(find<QPushButton>(view, "copyButton")->isEnabled());
    }

    /// What explains the script is copied with it; what is shown is what grants.
    void theCommentsAreCopiedAndNotShown()
    {
        ScriptView view;
        view.setSql(grant);
        QCOMPARE(find<QPlainTextEdit>(view, "scriptText")->toPlainText(),
                 u"GRANT SELECT ON TABLE `a`.`b`.`c`\n  TO `x`;"_s);
        QCOMPARE(view.text(), grant);
    }

    void statementsAreWrappedBeforeWhomTheyGrantTo_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two") << u"GRANT A ON B `c` TO `x`;\nGRANT D ON E `f` TO `x`;\n"_s
                             << u"GRANT A ON B `c`\n  TO `x`;\nGRANT D ON E `f`\n  TO `x`;"_s;
        QTest::newRow("a name that holds the word")
            << u"GRANT A ON B `c TO ``d` TO `x`;"_s << u"GRANT A ON B `c TO ``d`\n  TO `x`;"_s;
        QTest::newRow("what verifies it below")
            << u"-- head\n\nGRANT A ON B `c` TO `x`;\n-- Verify\nSHOW GRANTS `x` ON B `c`;\n"_s
            << u"GRANT A ON B `c`\n  TO `x`;"_s;
        QTest::newRow("a comment between")
            << u"GRANT A ON B `c` TO `x`;\n-- and\nREVOKE D ON E `f` FROM `x`;\n"_s
            << u"GRANT A ON B `c`\n  TO `x`;\n-- and\nREVOKE D ON E `f`\n  FROM `x`;"_s;
        QTest::newRow("one that takes away")
            << u"REVOKE A ON B `c FROM ``d` FROM `x`;"_s << u"REVOKE A ON B `c FROM ``d`\n  FROM `x`;"_s;
        QTest::newRow("no script of rights") << u"-- head\nSELECT 1;\n-- end\n"_s << u"SELECT 1;\n-- end"_s;
        QTest::newRow("nothing but comments")
            << u"-- No privilege is missing.\n"_s << u"-- No privilege is missing.\n"_s;
    }

    void statementsAreWrappedBeforeWhomTheyGrantTo()
    {
        QFETCH(QString, script);
        QFETCH(QString, shown);
        QCOMPARE(shownSql(script), shown);
    }

    /// However long a name is.
    void nothingIsCutAtTheRight()
    {
        ScriptView view;
        view.setSql(u"GRANT SELECT ON TABLE `%1` TO `x`;"_s.arg(QString(200, u'n')));
        view.resize(300, 300);
        view.show();
        const auto *text = find<QPlainTextEdit>(view, "scriptText");
        QVERIFY(text->horizontalScrollBar()->maximum() == 0);
        QVERIFY(text->document()->firstBlock().layout()->lineCount() > 1);
    }

    /// As high as the lines that it comes to when it is wrapped; what is longer shows no half of a line.
    void isAsHighAsItsLines()
    {
        ScriptView view;
        view.resize(200, 400);
        view.show();
        const auto *text = find<QPlainTextEdit>(view, "scriptText");
        for (const int statements : {1, 2, 3, 20}) {
            view.setSql(
                u"GRANT SELECT ON TABLE `a`.`b`.`c` TO `0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0`;\n"_s.repeated(
                    statements));
            QTest::qWait(0); // the layout follows
            const int line = text->fontMetrics().lineSpacing();
            int lines = 0;
            for (auto block = text->document()->begin(); block.isValid(); block = block.next())
                lines += qRound(text->document()->documentLayout()->blockBoundingRect(block).height() / line);
            QVERIFY(lines > 2 * statements); // it is wrapped
            QCOMPARE(text->verticalScrollBar()->maximum() > 0, lines > 6);
            const int margin = int(text->document()->documentMargin());
            QCOMPARE(text->viewport()->height(),
                     qMin(lines, 6) * line + (lines > 6 ? margin : 2 * margin + 1));
        }
    }

    void eachFormIsInTheMenu()
    {
        ScriptView view;
        view.setPages(twoPages());
        view.show();
        const Person person(view);
        QCOMPARE(find<QPlainTextEdit>(view, "scriptText")->toPlainText(), u"GRANT 1;"_s);
        QVERIFY(person.choose(u"scriptMenuButton"_s, u"form1Action"_s));
        QCOMPARE(find<QPlainTextEdit>(view, "scriptText")->toPlainText(), u"curl 1"_s);
        QCOMPARE(person.read(u"scriptMenuButton"_s), u"REST"_s);
        view.setPages(twoPages());
        QCOMPARE(view.text(), u"curl 1"_s);
        view.resetForm();
        QCOMPARE(view.text(), u"GRANT 1;"_s);
    }

    void oneClickCopiesTheSqlAndOpensTheEditor()
    {
        ScriptView view;
        view.setPages(twoPages());
        view.show();
        const Person person(view);
        QVERIFY(!person.see(u"openEditorButton"_s));
        view.setEditor(true);
        QVERIFY(person.see(u"copyButton"_s));
        const QSignalSpy wanted(&view, &ScriptView::editorWanted);
        const QSignalSpy copied(&view, &ScriptView::copied);
        QVERIFY(person.click(u"openEditorButton"_s));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"GRANT 1;"_s);
    }

    /// What the button says is what it does: an editor of SQL is of no use to the others.
    void theVerbFitsTheForm()
    {
        ScriptView view;
        view.setPages(twoPages());
        view.setEditor(true);
        view.show();
        const Person person(view);
        const auto verb = [&person] {
            return person.see<QPushButton>(u"openEditorButton"_s)->text().remove(u'&');
        };
        QCOMPARE(verb(), u"Copy and open SQL editor"_s);
        QVERIFY(person.choose(u"scriptMenuButton"_s, u"form1Action"_s));
        QCOMPARE(verb(), u"Copy for REST"_s);
        QVERIFY(!person.see(u"copyButton"_s)); // it would do the same
        const QSignalSpy wanted(&view, &ScriptView::editorWanted);
        QVERIFY(person.click(u"openEditorButton"_s));
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"curl 1"_s);
        view.resetForm();
        QCOMPARE(verb(), u"Copy and open SQL editor"_s);
        QVERIFY(person.see(u"copyButton"_s));
    }

    /// Where a page has a place for it, the script itself does not grow by a line.
    void whatWasDoneIsToldToThePage()
    {
        ScriptView view;
        view.setSql(grant);
        view.show();
        const QSignalSpy said(&view, &ScriptView::said);
        QTest::mouseClick(find<QPushButton>(view, "copyButton"), Qt::LeftButton);
        QCOMPARE(said.value(0).value(0).toString(), u"Copied."_s);
        QVERIFY(find<QLabel>(view, "scriptStatus")->text().isEmpty());
    }

    /// What is copied on the page is never what takes away.
    void theUndoScriptHasItsOwnBox()
    {
        ScriptView view;
        view.setPages(twoPages());
        view.show();
        const Person person(view);
        const auto *undo = find<QAction>(view, "undoAction");
        QVERIFY(undo->isVisible() && !undo->isCheckable());
        QVERIFY(person.choose(u"scriptMenuButton"_s, u"undoAction"_s));
        auto *dialog = find<QDialog>(view, "undoDialog");
        QVERIFY(dialog && dialog->isVisible());
        QSignalSpy copied(&view, &ScriptView::copied);
        QTest::mouseClick(find<QPushButton>(*dialog, "copyButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"REVOKE 1;"_s);
        QCOMPARE(copied.size(), 0);
        QVERIFY(!find<QAction>(*dialog, "undoAction")->isVisible());
        QCOMPARE(view.text(), u"GRANT 1;"_s);
        dialog->close();
        QTest::mouseClick(find<QPushButton>(view, "copyButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"GRANT 1;"_s);
        // The second form has nothing to undo with.
        QVERIFY(person.choose(u"scriptMenuButton"_s, u"form1Action"_s));
        QVERIFY(!undo->isVisible());
    }

    void theWheelChoosesNoForm()
    {
        ScriptView view;
        view.setPages(twoPages());
        view.show();
        auto *forms = find<QPushButton>(view, "scriptMenuButton");
        const QPointF place(5, 5);
        QWheelEvent down(place, forms->mapToGlobal(place), {0, -30}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(forms, &down);
        QCOMPARE(view.text(), u"GRANT 1;"_s);
        QVERIFY(!down.isAccepted()); // it scrolls the page
    }

    void savesExactlyTheScript()
    {
        QTemporaryDir folder;
        ScriptView view;
        view.setSql(grant);
        view.show();
        QSignalSpy saved(&view, &ScriptView::saved);
        QVERIFY(Person(view).choose(u"scriptMenuButton"_s, u"saveAction"_s));
        auto *dialog = find<QFileDialog>(view, "saveDialog");
        QVERIFY(dialog);
        const auto path = folder.filePath(u"out.sql"_s);
        Q_EMIT dialog->fileSelected(path);
        QCOMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), grant);
    }

    void saysWhyItCouldNotBeSaved()
    {
        QTemporaryDir folder;
        ScriptView view;
        view.setSql(grant);
        view.show();
        QVERIFY(Person(view).choose(u"scriptMenuButton"_s, u"saveAction"_s));
        const auto path = folder.filePath(u"missing/out.sql"_s);
        Q_EMIT find<QFileDialog>(view, "saveDialog")->fileSelected(path);
        QVERIFY(find<QLabel>(view, "scriptStatus")->text().contains(path));
    }

    void coloursCanBeReadOn_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::newRow("a light base") << QColor(Qt::white);
        QTest::newRow("a grey light base") << QColor(0xef, 0xf0, 0xf1);
        QTest::newRow("a dark base") << QColor(0x1b, 0x1e, 0x20);
        QTest::newRow("a grey dark base") << QColor(0x31, 0x36, 0x3b);
    }

    void coloursCanBeReadOn()
    {
        QFETCH(QColor, base);
        ScriptView view;
        view.setSql(grant);
        auto palette = view.palette();
        palette.setColor(QPalette::Base, base);
        view.setPalette(palette);
        int coloured = 0;
        const auto *document = find<QPlainTextEdit>(view, "scriptText")->document();
        for (auto block = document->begin(); block.isValid(); block = block.next()) {
            for (const auto &range : block.layout()->formats()) {
                const auto colour = range.format.foreground().color();
                QVERIFY2(contrastByWcag(colour, base) >= 4.5, qPrintable(colour.name()));
                ++coloured;
            }
        }
        QVERIFY(coloured > 5);
    }

    void everythingHasANameForTheScreenReader()
    {
        ScriptView view;
        for (const auto *widget : view.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QPushButton *>(widget))
                continue;
            if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QMenu *>(widget))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

DRAFTT_WINDOW_TEST(TestScriptView)
#include "tst_scriptview.moc"
