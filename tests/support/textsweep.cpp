// SPDX-License-Identifier: Apache-2.0
#include "tests/support/textsweep.h"

#include "core/names/shown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QGroupBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int mostRows = 60;

/// As a tool tip shows it: Qt looks at the text and decides.
QString guessed(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// All cells that can be seen, children of open branches too.
void collect(const QAbstractItemModel &model, const QModelIndex &parent, QModelIndexList &cells)
{
    for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent);
        collect(model, model.index(row, 0, parent), cells);
    }
}

} // namespace

/// Line breaks are what they are in all but names.
void TextSweep::judgeHidden(const QString &where, const QString &text)
{
    auto line = text;
    line.remove(u'\n').remove(u'\t').remove(QChar::LineSeparator).remove(QChar::ParagraphSeparator);
    if (hidesSomething(line))
        m_problems += where + " hides something: "_L1 + shown(line);
    m_spelt += line.contains("[U+"_L1) ? 1 : 0;
}

/// What a view shows besides, and what is offered while one types.
void TextSweep::readCells(const QString &where, const QAbstractItemModel &model)
{
    QModelIndexList cells;
    collect(model, {}, cells);
    for (const auto &cell : std::as_const(cells)) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
            judgeHidden(where + " cell"_L1, cell.data(role).toString());
    }
    for (int column = 0; column < model.columnCount(); ++column)
        judgeHidden(where + " head"_L1, model.headerData(column, Qt::Horizontal).toString());
}

void TextSweep::judge(const QString &where, const QString &source, const QString &asRead)
{
    judgeHidden(where, source);
    if (!source.contains(m_marker))
        return;
    ++m_seen;
    if (!asRead.contains(m_marker + u'<'))
        m_problems += where + ": "_L1 + asRead;
}

void TextSweep::hover(QAbstractItemView &view)
{
    QModelIndexList cells;
    if (view.model()) {
        collect(*view.model(), {}, cells);
        readCells(nameOf(view), *view.model());
    }
    for (const auto &cell : std::as_const(cells)) {
        view.scrollTo(cell);
        if (view.visualRect(cell).isEmpty()) // of a column that is hidden: nobody can point at it
            continue;
        const auto place = view.visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &help);
        judge(nameOf(view) + " tool tip"_L1, cell.data(Qt::ToolTipRole).toString(),
              guessed(QToolTip::text()));
        judge(nameOf(view) + " cell"_L1, cell.data().toString(), cell.data().toString());
        QToolTip::hideText();
    }
}

void TextSweep::look(QWidget &widget)
{
    if (widget.inherits("QTipLabel"))
        return;
    if (const auto *label = qobject_cast<QLabel *>(&widget)) {
        judge(nameOf(widget), label->text(),
              label->textFormat() == Qt::PlainText ? label->text() : guessed(label->text()));
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            m_problems += nameOf(widget) + " guesses whether this is HTML: "_L1 + label->text();
    }
    if (const auto *box = qobject_cast<QMessageBox *>(&widget); box && box->textFormat() != Qt::PlainText)
        m_problems += nameOf(widget) + " guesses whether this is HTML: "_L1 + box->text();
    lookIntoText(widget);
    judge(nameOf(widget) + " tool tip"_L1, widget.toolTip(), guessed(widget.toolTip()));
    for (const auto &spoken : {widget.accessibleName(), widget.accessibleDescription()})
        judge(nameOf(widget) + " spoken"_L1, spoken, spoken);
    // The head of a table shares its model, not its cells.
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && !widget.inherits("QHeaderView"))
        hover(*view);
}

void TextSweep::lookIntoText(QWidget &widget)
{
    if (const auto *edit = qobject_cast<QTextEdit *>(&widget))
        judge(nameOf(widget), edit->toPlainText() + edit->toHtml(), edit->toPlainText());
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(&widget))
        judge(nameOf(widget), edit->toPlainText(), edit->toPlainText());
    if (const auto *edit = qobject_cast<QLineEdit *>(&widget))
        judge(nameOf(widget), edit->displayText(), edit->displayText());
    if (const auto *edit = qobject_cast<QLineEdit *>(&widget); edit && edit->completer())
        readCells(nameOf(widget) + " offer"_L1, *edit->completer()->model());
    if (const auto *box = qobject_cast<QComboBox *>(&widget))
        readCells(nameOf(widget), *box->model());
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        judge(nameOf(widget), button->text(), button->text());
    if (const auto *box = qobject_cast<QGroupBox *>(&widget))
        judge(nameOf(widget), box->title(), box->title());
    judge(nameOf(widget) + " title"_L1, widget.windowTitle(), widget.windowTitle());
    for (const auto &help : {widget.statusTip(), widget.whatsThis()})
        judge(nameOf(widget) + " help"_L1, help, guessed(help));
}

void TextSweep::go()
{
    for (auto *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        for (auto *button : window->findChildren<QAbstractButton *>(u"detailsButton"_s)) {
            if (button->isVisible() && !button->isChecked())
                button->click();
        }
        for (auto *tree : window->findChildren<QTreeView *>())
            tree->expandAll();
        look(*window);
        for (auto *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible())
                look(*widget);
        }
    }
}

} // namespace draftt
