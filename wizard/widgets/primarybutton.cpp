// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/primarybutton.h"

#include "wizard/widgets/contrast.h"

#include <QEvent>

namespace draftt
{

PrimaryButton::PrimaryButton(const QString &text, const QString &name, QWidget *parent)
    : ActionButton(text, name, parent)
{
    tint();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    ActionButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void PrimaryButton::tint()
{
    if (m_isTinting)
        return;
    m_isTinting = true;
    auto fresh = parentWidget() ? parentWidget()->palette() : QPalette();
    const auto accent = fresh.color(QPalette::Active, QPalette::Highlight);
    const auto text =
        readableOn({accent}, fresh.color(QPalette::Active, QPalette::HighlightedText), textContrast);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        fresh.setColor(group, QPalette::Button, accent);
        fresh.setColor(group, QPalette::ButtonText, text);
    }
    setPalette(fresh);
    m_isTinting = false;
}

} // namespace draftt
