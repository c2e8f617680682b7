// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/codebox.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextOption>

namespace draftt
{

CodeBox::CodeBox(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_fewestLines(fewestLines), m_mostLines(mostLines)
{
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
    const int line = fontMetrics().lineSpacing();
    const double most = m_mostLines * line;
    double height = 0;
    for (auto block = document()->begin(); block.isValid() && height <= most; block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    const int margin = int(document()->documentMargin());
    // Where it scrolls, nothing of the next line peeps out.
    const int margins = (height > most ? margin : 2 * margin) + 2 * frameWidth();
    setFixedHeight(qBound(m_fewestLines * line, qRound(height), m_mostLines * line) + margins);
}

} // namespace draftt
