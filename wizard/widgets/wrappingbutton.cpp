// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/wrappingbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace draftt
{

namespace
{

constexpr int buttonTextFlags = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignCenter;

} // namespace

WrappingButton::WrappingButton(const QString &text, const QString &name, QWidget *parent)
    : ActionButton(text, name, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingButton::frameWidth() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

/// As wide as its longest word.
QSize WrappingButton::minimumSizeHint() const
{
    int widest = 0;
    for (const auto &word : text().split(u' '))
        widest = std::max(widest, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    const auto hint = sizeHint();
    return {std::min(hint.width(), frameWidth() + widest), hint.height()};
}

int WrappingButton::heightForWidth(int width) const
{
    const auto hint = sizeHint();
    if (width >= hint.width())
        return hint.height();
    const QRect room(0, 0, std::max(1, width - frameWidth()), QWIDGETSIZE_MAX);
    return hint.height() + fontMetrics().boundingRect(room, buttonTextFlags, text()).height() -
           fontMetrics().height();
}

void WrappingButton::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width())
        return ActionButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    auto frame = option;
    frame.text.clear();
    painter.drawControl(QStyle::CE_PushButton, frame);
    const int beside = frameWidth() / 2;
    painter.drawItemText(rect().adjusted(beside, 0, -beside, 0), buttonTextFlags, palette(), isEnabled(),
                         text(), QPalette::ButtonText);
}

} // namespace draftt
