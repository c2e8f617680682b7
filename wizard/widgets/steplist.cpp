// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/steplist.h"

#include "wizard/widgets/spokensteplist.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Sign signOf(StepState state, bool isCurrent)
{
    switch (state) {
    case StepState::Open:
        return isCurrent ? Sign::Current : Sign::Waiting;
    case StepState::Running:
        return Sign::Running;
    case StepState::Proven:
    case StepState::Saved:
        return Sign::Passed;
    case StepState::Unproven:
        return Sign::Unproven;
    case StepState::RightsMissing:
        return Sign::NotYet;
    case StepState::Problem:
        return Sign::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QWidget(parent), m_layout(new QGridLayout(this))
{
    nameSteps();
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::TabFocus);
    m_layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_layout->setHorizontalSpacing(grid);
    m_layout->setVerticalSpacing(0);
    // The width must change neither with the step that is shown in bold nor with what is answered.
    auto bold = font();
    bold.setBold(true);
    int widest = QFontMetrics(bold).averageCharWidth() * 18;
    for (const auto &title : titles)
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(title));
    m_layout->setColumnMinimumWidth(1, widest);
    for (int step = 0; step < titles.size(); ++step)
        addRow(step, titles.at(step));
    m_layout->setRowStretch(3 * int(titles.size()), 1);
}

void StepList::addRow(int step, const QString &title)
{
    Row row;
    row.icon = new StatusIcon(Sign::Waiting, this);
    row.title = new QLabel(title, this);
    row.title->setTextFormat(Qt::PlainText);
    row.title->setCursor(Qt::PointingHandCursor);
    row.title->setObjectName(u"step%1Title"_s.arg(step));
    row.words = new MutedLabel({}, this);
    row.words->setWordWrap(false);
    row.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.words->setObjectName(u"step%1State"_s.arg(step));
    m_layout->addWidget(row.icon, 3 * step, 0);
    m_layout->addWidget(row.title, 3 * step, 1);
    m_layout->addWidget(row.words, 3 * step + 1, 1);
    m_layout->setRowMinimumHeight(3 * step + 2, 2 * grid);
    m_rows.append(row);
    show(step);
}

void StepList::addAtFoot(QWidget *widget)
{
    m_foot = widget;
    m_layout->addWidget(widget, m_layout->rowCount(), 0, 1, 2, Qt::AlignLeft);
}

void StepList::setCurrent(int step)
{
    const int before = std::exchange(m_current, step);
    m_looked = step;
    show(before);
    show(m_current);
    update();
}

void StepList::setState(int step, StepState state, const QString &words)
{
    auto &row = m_rows[step];
    if (row.state == state && row.own == words)
        return;
    row.state = state;
    row.own = words;
    show(step);
}

QRect StepList::placeOf(int step) const
{
    const auto &row = m_rows.at(step);
    const auto place = row.title->geometry() | row.words->geometry();
    return {0, place.top(), width(), place.height()};
}

void StepList::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    for (int step = 0; step < m_rows.size(); ++step) {
        if (event->button() == Qt::LeftButton && placeOf(step).contains(event->position().toPoint()))
            return Q_EMIT wanted(step);
    }
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return lookAt(qMax(0, m_looked - 1));
    case Qt::Key_Down:
        return lookAt(qMin(int(m_rows.size()) - 1, m_looked + 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT wanted(m_looked);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StepList::lookAt(int step)
{
    m_looked = step;
    update();
    // After what Qt says of the list itself: the row has the last word.
    QMetaObject::invokeMethod(this, &StepList::tellFocus, Qt::QueuedConnection);
}

void StepList::tellFocus()
{
    if (!hasFocus())
        return;
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(m_looked);
    QAccessible::updateAccessibility(&moved);
}

void StepList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    lookAt(m_current);
}

void StepList::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// A bar beside the step that is shown: bold letters alone are easily missed.
void StepList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
    auto bar = placeOf(m_current);
    bar.setWidth(grid / 2);
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(rect().right());
    painter.fillRect(bar, palette().color(QPalette::Highlight));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = placeOf(m_looked).adjusted(grid, -grid / 4, -grid, grid / 4);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

QString StepList::words(int step) const
{
    const auto &row = m_rows.at(step);
    switch (row.state) {
    case StepState::Open:
        return step == m_current ? tr("you are here") : QString();
    case StepState::Running:
        return tr("being checked");
    case StepState::Proven:
        return row.own.isEmpty() ? tr("proven") : row.own;
    case StepState::Unproven:
        return tr("not proven");
    case StepState::RightsMissing:
        return row.own.isEmpty() ? tr("rights missing") : row.own;
    case StepState::Problem:
        return row.own.isEmpty() ? tr("problem found") : row.own;
    case StepState::Saved:
        return tr("saved");
    }
    Q_UNREACHABLE();
}

void StepList::show(int step)
{
    const auto &row = m_rows.at(step);
    const bool isCurrent = step == m_current;
    row.icon->setSign(signOf(row.state, isCurrent));
    auto font = row.title->font();
    font.setBold(isCurrent);
    row.title->setFont(font);
    const auto text = words(step);
    row.words->setText(
        row.words->fontMetrics().elidedText(text, Qt::ElideMiddle, m_layout->columnMinimumWidth(1)));
    row.words->setToolTip(plainTip(text));
    row.title->setAccessibleName(spoken(step));
}

QString StepList::spoken(int step) const
{
    const auto &row = m_rows.at(step);
    const auto text = words(step);
    const bool isAnswer = row.state == StepState::Proven && !row.own.isEmpty();
    const auto number = QString::number(step + 1);
    if (text.isEmpty())
        //: What a screen reader says of a step of which nothing is to be said yet. %1 is its number, %2 its
        //: title.
        return tr("Step %1, %2").arg(number, row.title->text());
    //: What a screen reader says of a step. %1 is its number, %2 its title, %3 its state.
    const auto said = tr("Step %1, %2: %3").arg(number, row.title->text(), isAnswer ? tr("proven") : text);
    //: Behind such a sentence. %1 is that, %2 what was chosen there.
    return isAnswer ? tr("%1, %2").arg(said, row.own) : said;
}

QString StepList::keyOf(int step) const
{
    //: %1 is a number: the keys Alt and 1 go to the first step.
    return tr("Alt+%1 goes there.").arg(step + 1);
}

} // namespace draftt
