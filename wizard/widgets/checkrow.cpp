// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/checkrow.h"

#include "core/words/checktexts.h"
#include "core/words/evidencetexts.h"
#include "wizard/widgets/checkreport.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr int mostDetailLines = 12;

} // namespace

CheckRow::CheckRow(const CheckKey &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_icon(new StatusIcon(Sign::Waiting, this))
    , m_claim(paragraph(textFor(key), this))
    , m_found(new MutedLabel({}, this))
    , m_time(new MutedLabel({}, this))
    , m_unfold(new QToolButton(this))
{
    m_time->setWordWrap(false);
    // The columns of all rows stand in line, whatever has taken how long.
    m_time->setMinimumWidth(fontMetrics().horizontalAdvance(durationText(9990ms)));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_unfold->setObjectName(QStringLiteral("detailsButton"));
    m_unfold->setToolTip(tr("Details"));
    m_unfold->setArrowType(Qt::RightArrow);
    m_unfold->setAutoRaise(true);
    m_unfold->setCheckable(true);
    m_unfold->setFocusPolicy(Qt::StrongFocus);
    m_unfold->setAccessibleName(tr("Details of “%1”").arg(textFor(key)));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->setHorizontalSpacing(grid);
    layout->setColumnStretch(1, 1);
    layout->setColumnMinimumWidth(3, m_unfold->sizeHint().width()); // also where it is hidden
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_claim, 0, 1);
    layout->addWidget(m_time, 0, 2);
    layout->addWidget(m_unfold, 0, 3);
    layout->addWidget(m_found, 1, 1, 1, 3);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool open) {
        m_unfold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (open && !m_details)
            buildDetails();
        if (m_details)
            m_details->setVisible(open);
    });
    show(m_outcome);
}

void CheckRow::show(const CheckOutcome &outcome)
{
    m_outcome = outcome;
    m_icon->setSign(signOf(outcome));
    const auto evidence = textFor(outcome.evidence);
    m_claim->setText(claimText(m_key, outcome.evidence));
    m_found->setText(outcome.state == CheckState::Passed ? evidence : QString());
    showFound();
    const bool hasTime = outcome.duration > 0ms && outcome.state != CheckState::Running;
    m_time->setText(hasTime ? durationText(outcome.duration) : QString());
    const auto details = detailsText(outcome);
    giveAir();
    m_unfold->setVisible(!details.isEmpty());
    if (m_details)
        m_details->setPlainText(details);
    speak();
}

void CheckRow::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    showFound();
}

/// The sign says the state already.
void CheckRow::showFound()
{
    m_found->setVisible(m_outcome.state == CheckState::Passed && !m_found->text().isEmpty() && !m_isBrief);
}

/// As much as the button beside it gives a claim of one line, also where that one is hidden; what was not
/// looked at needs none.
void CheckRow::giveAir()
{
    const bool isSkipped = m_outcome.state == CheckState::Skipped;
    const int air = isSkipped ? 0 : std::max(0, (m_unfold->sizeHint().height() - fontMetrics().height()) / 2);
    m_claim->setContentsMargins(0, air, 0, air);
}

void CheckRow::show(const CheckProgress &progress)
{
    if (const auto text = textFor(progress); !text.isEmpty())
        m_found->setText(text);
    m_found->setVisible(!textFor(progress).isEmpty());
    speak();
}

void CheckRow::tick(const QDateTime &nowUtc)
{
    if (m_outcome.state != CheckState::Running || !m_outcome.startedUtc.isValid())
        return;
    const auto elapsed = std::chrono::milliseconds(m_outcome.startedUtc.msecsTo(nowUtc));
    if (elapsed >= 1s) // whole seconds: tenths would only flicker
        m_time->setText(durationText(std::chrono::floor<std::chrono::seconds>(elapsed) + 0ms));
}

void CheckRow::buildDetails()
{
    m_details = new QPlainTextEdit(detailsText(m_outcome), this);
    m_details->setObjectName(QStringLiteral("detailsText"));
    makeCode(*m_details);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setAccessibleName(m_unfold->accessibleName());
    connect(m_details->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CheckRow::fitDetails);
    fitDetails();
    static_cast<QGridLayout *>(layout())->addWidget(m_details, 2, 1, 1, 3);
}

/// As many lines as there are; a long text scrolls.
void CheckRow::fitDetails()
{
    const auto *document = m_details->document();
    // QPlainTextEdit measures its document in lines.
    const int lines = std::clamp(int(std::ceil(document->size().height())), 1, mostDetailLines);
    const int frame = 2 * m_details->frameWidth() + 2 * int(std::ceil(document->documentMargin()));
    m_details->setFixedHeight(lines * m_details->fontMetrics().lineSpacing() + frame);
}

void CheckRow::speak()
{
    const auto found = m_found->text();
    const auto spoken = found.isEmpty()
                            //: What a screen reader says of one check. %1 is the claim, %2 its state.
                            ? tr("%1: %2.").arg(m_claim->text(), stateText(m_outcome))
                            //: The same; %3 is what was found.
                            : tr("%1: %2. %3").arg(m_claim->text(), stateText(m_outcome), found);
    m_claim->setAccessibleName(spoken);
    m_unfold->setAccessibleDescription(spoken);
}

} // namespace draftt
