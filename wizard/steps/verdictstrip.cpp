// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/verdictstrip.h"

#include "wizard/widgets/spoken.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingbutton.h"

#include <QGridLayout>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int leastCharacters = 20; // of a line; with fewer the buttons go below

Sign signOf(StepVerdict::Kind kind)
{
    switch (kind) {
    case StepVerdict::Kind::Open:
        return Sign::Info;
    case StepVerdict::Kind::Running:
        return Sign::Running;
    case StepVerdict::Kind::Passed:
        return Sign::Passed;
    case StepVerdict::Kind::Waiting:
        return Sign::NotYet;
    case StepVerdict::Kind::Refused:
        return Sign::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictStrip::VerdictStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new StatusIcon(Sign::Info, this))
    , m_sentence(paragraph({}, this))
    , m_more(new MutedLabel({}, this))
    , m_action(new WrappingButton({}, u"stripAction"_s, this))
    , m_stop(new WrappingButton(tr("S&top"), u"stopButton"_s, this))
    , m_layout(new QGridLayout(this))
{
    build();
    draw();
}

void VerdictStrip::build()
{
    setObjectName(u"verdictStrip"_s);
    m_sentence->setObjectName(u"stripSentence"_s);
    m_more->setObjectName(u"stripMore"_s);
    auto *layout = m_layout;
    layout->setContentsMargins(0, grid, grid / 2, grid / 2);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_more, 1, 1);
    layout->addWidget(m_action, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_stop, 0, 3, 2, 1, Qt::AlignVCenter);
    layout->setRowStretch(1, 1);
    for (auto *label : std::initializer_list<QLabel *>{m_sentence, m_more})
        label->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
    // Two lines are there whatever it says, and the page above does not jump.
    const auto margins = layout->contentsMargins();
    const int line = fontMetrics().height();
    const int twoLines = qMax(m_icon->sizeHint().height(), line) + layout->verticalSpacing() + line;
    setMinimumHeight(qMax(twoLines, m_stop->sizeHint().height()) + margins.top() + margins.bottom());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, &VerdictStrip::actionWanted);
    connect(m_stop, &QPushButton::clicked, this, &VerdictStrip::stopWanted);
}

void VerdictStrip::setVerdict(const StepVerdict &verdict)
{
    if (verdict == m_verdict)
        return;
    const bool isOther = verdict.kind != m_verdict.kind || verdict.kind == StepVerdict::Kind::Refused;
    m_verdict = verdict;
    if (isOther || verdict.kind != StepVerdict::Kind::Running)
        m_note.clear();
    draw();
    const bool isEnd = verdict.kind != StepVerdict::Kind::Open && verdict.kind != StepVerdict::Kind::Running;
    if (isOther && isEnd)
        announce(*this, (verdict.sentence + u' ' + verdict.more).trimmed());
}

void VerdictStrip::setNote(const QString &sentence)
{
    if (sentence == m_note)
        return;
    m_note = sentence;
    draw();
    announce(*this, sentence);
}

/// A line between what scrolls and what does not.
void VerdictStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawLine(0, 0, width(), 0);
}

void VerdictStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

/// At the side, unless they leave the sentences so little room there that it is lower with them below.
void VerdictStrip::placeButtons()
{
    const auto *button = m_stop->isHidden() ? m_action : m_stop;
    const bool isBelow = !button->isHidden() && !hasRoomAtSide(*button);
    if (isBelow == std::exchange(m_isBelow, isBelow))
        return;
    int column = 2;
    for (auto *widget : {m_action, m_stop}) {
        m_layout->removeWidget(widget);
        if (isBelow)
            m_layout->addWidget(widget, column, 1, Qt::AlignLeft);
        else
            m_layout->addWidget(widget, 0, column, 2, 1, Qt::AlignVCenter);
        ++column;
    }
}

bool VerdictStrip::hasRoomAtSide(const QWidget &button) const
{
    const auto margins = m_layout->contentsMargins();
    const int below = width() - margins.left() - margins.right() - m_icon->sizeHint().width() - grid;
    const int beside = below - button.sizeHint().width() - grid;
    if (beside < m_sentence->minimumWidth())
        return false;
    const auto sentencesIn = [this](int width) {
        return m_sentence->heightForWidth(width) +
               (m_more->isHidden() ? 0 : m_layout->verticalSpacing() + m_more->heightForWidth(width));
    };
    const int leastHeight = minimumHeight() - margins.top() - margins.bottom();
    return qMax(leastHeight, sentencesIn(beside)) <=
           sentencesIn(below) + m_layout->verticalSpacing() + button.heightForWidth(below);
}

void VerdictStrip::draw()
{
    const bool hasNote = !m_note.isEmpty();
    m_icon->setSign(hasNote ? Sign::Info : signOf(m_verdict.kind));
    m_sentence->setText(hasNote ? m_note : m_verdict.sentence);
    m_more->setText(hasNote ? QString() : m_verdict.more);
    m_more->setVisible(!m_more->text().isEmpty());
    setAccessibleName((m_sentence->text() + u' ' + m_more->text()).trimmed());
    const bool isRunning = m_verdict.kind == StepVerdict::Kind::Running;
    const bool hadFocus = m_action->hasFocus() || m_stop->hasFocus();
    m_action->setText(m_verdict.action);
    m_action->setAccessibleDescription(m_verdict.sentence);
    m_action->setVisible(!isRunning && !m_verdict.action.isEmpty());
    m_stop->setVisible(isRunning);
    placeButtons();
    // Who has just pressed one of them presses the other next, not something far away.
    auto *next = isRunning ? m_stop : m_action;
    if (hadFocus && !next->isHidden())
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace draftt
