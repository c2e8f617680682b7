// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/steppage.h"

#include "wizard/widgets/formfield.h"
#include "wizard/widgets/text.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace draftt
{

namespace
{

/// Drawn by the page: QWizard's own title stands apart from the margin of what is below it.
QLabel *pageTitle(const QString &title, QWidget *parent)
{
    auto *label = sectionTitle(title, parent);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    label->setFont(font);
    label->setObjectName(QStringLiteral("pageTitle"));
    return label;
}

} // namespace

StepPage::StepPage(const QString &title, const QString &intro, QWidget *parent)
    : QWizardPage(parent)
    , m_scroll(new QScrollArea(this))
    , m_bodyWidget(new QWidget)
    , m_body(new QVBoxLayout(m_bodyWidget))
{
    setAccessibleName(title);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Everything in it can be reached with the Tab key, which scrolls by itself.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_bodyWidget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pageTitle(title, this));
    layout->addWidget(m_scroll);

    const int gap = fontMetrics().height();
    m_body->setContentsMargins(0, 0, gap / 2, gap / 2);
    m_body->setSpacing(gap * 3 / 4);
    m_body->addWidget(paragraph(intro, m_bodyWidget));
    // The Tab key scrolls by itself; a focus that is given by the program, or by a mnemonic, does not.
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showFocused(now); },
        Qt::QueuedConnection);
}

void StepPage::showFocused(QWidget *focused)
{
    // Under a pressed button of the mouse nothing moves away.
    if (!focused || focused != QApplication::focusWidget() || !m_bodyWidget->isAncestorOf(focused) ||
        QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    for (auto *field : std::as_const(m_fields)) {
        if (field->isAncestorOf(focused))
            m_scroll->ensureWidgetVisible(field);
    }
    m_scroll->ensureWidgetVisible(focused);
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
    m_scroll->ensureWidgetVisible(&widget);
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
