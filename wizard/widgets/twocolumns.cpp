// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/twocolumns.h"

#include "wizard/widgets/text.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace draftt
{

namespace
{

/// A window of 900 pixels, less the list of steps, in lines of text: two columns must hold it in any font.
constexpr int linesForBoth = 40;

} // namespace

TwoColumns::TwoColumns(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * grid);
    for (auto *column : {m_left, m_right}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(grid);
        m_layout->addLayout(column);
    }
}

bool TwoColumns::isWide() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

void TwoColumns::setShares(int left, int right)
{
    m_leftShare = left;
    m_rightShare = right;
}

QSize TwoColumns::minimumSizeHint() const
{
    return {qMax(m_left->minimumSize().width(), m_right->minimumSize().width()),
            m_layout->minimumSize().height()};
}

/// What a column holds may have come to need more.
bool TwoColumns::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_isCautious)
        arrange(width());
    return QWidget::event(event);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange(event->size().width());
}

void TwoColumns::arrange(int width)
{
    const int least = m_left->minimumSize().width() + m_right->minimumSize().width() + m_layout->spacing();
    const bool fits = width >= linesForBoth * fontMetrics().height() && (!m_isCautious || width >= least);
    if (fits == isWide())
        return;
    m_layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretch(0, fits ? m_leftShare : 0);
    m_layout->setStretch(1, fits ? m_rightShare : 0);
}

} // namespace draftt
