// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace draftt
{

/// A button inside a page. It has air around its text, and it is never the one that Return presses in another
/// widget: that is Next.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    ActionButton(const QString &text, const QString &name, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace draftt
