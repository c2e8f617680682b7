// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/actionbutton.h"

namespace draftt
{

/// A button whose text goes on in further lines where there is no room for it in one.
class WrappingButton final : public ActionButton
{
    Q_OBJECT

public:
    WrappingButton(const QString &text, const QString &name, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int frameWidth() const; ///< beside the text, on both sides
};

} // namespace draftt
