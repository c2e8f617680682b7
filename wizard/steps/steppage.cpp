// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/steppage.h"

#include "wizard/widgets/formfield.h"
#include "wizard/widgets/scrolling.h"
#include "wizard/widgets/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWizard>

using namespace std::chrono_literals;

namespace draftt
{

namespace
{

/// Drawn by the page: QWizard's own title stands apart from the margin of what is below it.
QLabel *pageTitle(const QString &title, QWidget *parent)
{
    auto *label = sectionTitle(title, parent);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    label->setFont(font);
    label->setObjectName(QStringLiteral("pageTitle"));
    return label;
}

} // namespace

StepPage::StepPage(const QString &title, const QString &intro, QWidget *parent)
    : QWizardPage(parent)
    , m_title(pageTitle(title, this))
    , m_intro(paragraph(intro, this))
    , m_place(new MutedLabel({}, this))
    , m_scroll(new QScrollArea(this))
    , m_bodyWidget(new QWidget)
    , m_body(new QVBoxLayout(m_bodyWidget))
    , m_strip(new VerdictStrip(this))
{
    setTitles(title, intro);
    build();
    m_brief.setSingleShot(true);
    m_brief.setInterval(3s);
    connect(&m_brief, &QTimer::timeout, this, [this] { note({}); });
    // The Tab key scrolls by itself; a focus that is given by the program, or by a mnemonic, does not.
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showFocused(now); },
        Qt::QueuedConnection);
    connect(this, &StepPage::stateChanged, this, &StepPage::showVerdict);
    connect(m_strip, &VerdictStrip::actionWanted, this, [this] { act(); });
    connect(m_strip, &VerdictStrip::stopWanted, this, [this] { stop(); });
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this,
            [this] { lookAgain(); });
}

StepPage::~StepPage()
{
    // A field that has the focus loses it when it is deleted, after this; nobody is there to hear of it.
    disconnect(qApp, nullptr, this, nullptr);
}

void StepPage::build()
{
    m_intro->setObjectName(QStringLiteral("pageIntro"));
    m_place->setWordWrap(false);
    m_place->setObjectName(QStringLiteral("pagePlace"));
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Everything in it can be reached with the Tab key, which scrolls by itself.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_bodyWidget);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_place, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0); // in line with the list of steps
    layout->setSpacing(grid / 2);
    layout->addLayout(top);
    layout->addWidget(m_intro);
    layout->addSpacing(grid / 2);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_strip);
    m_body->setContentsMargins(0, 0, grid, grid);
    m_body->setSpacing(grid);
}

void StepPage::setTitles(const QString &title, const QString &intro)
{
    m_title->setText(title);
    m_intro->setText(intro);
    setAccessibleName(title);
}

void StepPage::setPlace(int step, int steps)
{
    //: At the right of the title of a page. %1 and %2 are numbers: Step 2 of 5
    m_place->setText(tr("Step %1 of %2").arg(QLocale().toString(step), QLocale().toString(steps)));
}

void StepPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    showVerdict();
}

void StepPage::showVerdict()
{
    m_strip->setVerdict(verdict());
    setButtonText(QWizard::NextButton, nextText());
    Q_EMIT verdictChanged();
}

void StepPage::showFocused(QWidget *focused)
{
    // Under a pressed button of the mouse nothing moves away.
    if (!focused || focused != QApplication::focusWidget() || !m_bodyWidget->isAncestorOf(focused) ||
        QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    for (auto *field : std::as_const(m_fields)) {
        if (field->isAncestorOf(focused))
            bringIntoView(*m_scroll, *field);
    }
    bringIntoView(*m_scroll, *focused);
}

void StepPage::noteBriefly(const QString &sentence)
{
    note(sentence);
    m_brief.start();
}

void StepPage::mark(Field field, const QString &sentence)
{
    if (auto *widget = m_fields.value(field))
        widget->setError(sentence);
}

void StepPage::clearMarks()
{
    for (auto *widget : std::as_const(m_fields))
        widget->setError({});
}

void StepPage::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void StepPage::scrollTo(QWidget &widget)
{
    bringIntoView(*m_scroll, widget);
}

void StepPage::focusNext()
{
    if (auto *next = wizard() ? wizard()->button(QWizard::NextButton) : nullptr)
        next->setFocus(Qt::OtherFocusReason);
}

void StepPage::setHint(Field field, const QString &hint)
{
    if (auto *widget = m_fields.value(field))
        widget->setHint(hint);
}

void StepPage::focusField(Field field)
{
    if (auto *widget = m_fields.value(field))
        widget->focusField();
}

} // namespace draftt
