// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/codebox.h"

#include "wizard/widgets/readabletext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>

namespace draftt
{

CodeBox::CodeBox(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_fewestLines(fewestLines), m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeCode(*this);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Colours come later than the text, and bold letters may be wider.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CodeBox::follow);
}

void CodeBox::setCode(const QString &code)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlainText(code);
    follow();
}

void CodeBox::follow()
{
    showBar();
    updateGeometry();
}

bool CodeBox::event(QEvent *event)
{
    const bool isDone = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Resize)
        follow();
    return isDone;
}

/// By the text and the width alone: a bar that came for a moment, before the box had got its height, takes
/// room from the lines, which break, and so it would stay.
void CodeBox::showBar()
{
    const bool scrolls = linesFor(textWidth(width())) > m_mostLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

/// A layout gives no more height than this, whatever the width asks for.
QSize CodeBox::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightForWidth(width())};
}

QSize CodeBox::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(m_fewestLines)};
}

/// Asked for, never set: a box that sets its own height while it is resized leaves its frame and the layouts
/// around it as they were.
int CodeBox::heightForWidth(int width) const
{
    return heightOf(linesFor(textWidth(width)));
}

int CodeBox::textWidth(int width) const
{
    return width - 2 * frameWidth() - 2 * int(document()->documentMargin());
}

/// Of a text as long as a book only the beginning is measured.
int CodeBox::linesFor(int width) const
{
    int lines = 0;
    for (auto block = document()->begin(); block.isValid() && lines <= m_mostLines; block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(document()->defaultTextOption());
        layout.setFormats(block.layout()->formats());
        layout.beginLayout();
        do {
            auto line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(qMax(width, 1));
        } while (lines + layout.lineCount() <= m_mostLines);
        layout.endLayout();
        lines += qMax(layout.lineCount(), 1);
    }
    return lines;
}

int CodeBox::heightOf(int lines) const
{
    const int margin = int(document()->documentMargin());
    // Where it scrolls, nothing of the next line peeps out; one pixel less than this, and it scrolls.
    const int margins = (lines > m_mostLines ? margin : 2 * margin + 1) + 2 * frameWidth();
    return qBound(m_fewestLines, lines, m_mostLines) * fontMetrics().lineSpacing() + margins;
}

} // namespace draftt
