// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/codebox.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>

namespace draftt
{

CodeBox::CodeBox(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_fewestLines(fewestLines), m_mostLines(mostLines)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setReadOnly(true);
    setTabChangesFocus(true);
    // A read-only text takes no cursor by itself; with the keyboard it must be readable and selectable too.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight);
    auto option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    fitHeight();
}

void CodeBox::setCode(const QString &code)
{
    setPlainText(code);
    fitHeight();
}

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

/// Of a text as long as a book only the beginning is measured.
void CodeBox::fitHeight()
{
    int lines = 0;
    for (auto block = document()->begin(); block.isValid() && lines <= m_mostLines; block = block.next()) {
        (void)document()->documentLayout()->blockBoundingRect(block); // lays it out
        lines += qMax(block.layout()->lineCount(), 1);
    }
    const int margin = int(document()->documentMargin());
    // Where it scrolls, nothing of the next line peeps out; one pixel less than this, and it scrolls.
    const int margins = (lines > m_mostLines ? margin : 2 * margin + 1) + 2 * frameWidth();
    setFixedHeight(qBound(m_fewestLines, lines, m_mostLines) * fontMetrics().lineSpacing() + margins);
}

} // namespace draftt
