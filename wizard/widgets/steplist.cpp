// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/steplist.h"

#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>

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
        return Sign::Warning;
    case StepState::Problem:
        return Sign::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(const QStringList &titles, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *layout = new QGridLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setHorizontalSpacing(gap / 2);
    layout->setVerticalSpacing(0);
    for (int step = 0; step < titles.size(); ++step) {
        Row row;
        row.icon = new StatusIcon(Sign::Waiting, this);
        row.title = new QLabel(titles.at(step), this);
        row.title->setTextFormat(Qt::PlainText);
        row.title->setCursor(Qt::PointingHandCursor);
        //: %1 is a number: the keys Alt and 1 go to the first step.
        row.title->setAccessibleDescription(tr("Alt+%1 goes there.").arg(step + 1));
        row.title->setObjectName(u"step%1Title"_s.arg(step));
        row.words = new MutedLabel({}, this);
        row.words->setWordWrap(false);
        row.words->setObjectName(u"step%1State"_s.arg(step));
        layout->addWidget(row.icon, 3 * step, 0);
        layout->addWidget(row.title, 3 * step, 1);
        layout->addWidget(row.words, 3 * step + 1, 1);
        layout->setRowMinimumHeight(3 * step + 2, gap);
        m_rows.append(row);
        show(step);
    }
    layout->setRowStretch(3 * int(titles.size()), 1);
    // The width must not change with the step that is shown in bold.
    auto bold = font();
    bold.setBold(true);
    int widest = 0;
    for (const auto &title : titles)
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(title));
    layout->setColumnMinimumWidth(1, widest);
}

void StepList::setCurrent(int step)
{
    const int before = std::exchange(m_current, step);
    show(before);
    show(m_current);
    update();
}

void StepList::setState(int step, StepState state)
{
    if (m_rows.at(step).state == state)
        return;
    m_rows[step].state = state;
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

/// A bar beside the step that is shown: bold letters alone are easily missed.
void StepList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    auto bar = placeOf(m_current);
    bar.setWidth(qMax(3, fontMetrics().height() / 4));
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(rect().right());
    QPainter(this).fillRect(bar, palette().color(QPalette::Highlight));
}

void StepList::show(int step)
{
    const auto &row = m_rows.at(step);
    const bool isCurrent = step == m_current;
    row.icon->setSign(signOf(row.state, isCurrent));
    auto font = row.title->font();
    font.setBold(isCurrent);
    row.title->setFont(font);
    QString words;
    switch (row.state) {
    case StepState::Open:
        words = isCurrent ? tr("you are here") : QString();
        break;
    case StepState::Running:
        words = tr("being checked");
        break;
    case StepState::Proven:
        words = tr("proven");
        break;
    case StepState::Unproven:
        words = tr("not proven");
        break;
    case StepState::RightsMissing:
        words = tr("rights missing");
        break;
    case StepState::Problem:
        words = tr("problem found");
        break;
    case StepState::Saved:
        words = tr("saved");
        break;
    }
    row.words->setText(words);
    //: What a screen reader says of a step. %1 is its number, %2 its title, %3 its state.
    row.title->setAccessibleName(
        tr("Step %1, %2: %3").arg(QString::number(step + 1), row.title->text(), words));
}

} // namespace draftt
