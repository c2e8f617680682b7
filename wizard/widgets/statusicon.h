// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "wizard/widgets/signshape.h"

#include <QLabel>

namespace draftt
{

[[nodiscard]] Sign signOf(const CheckOutcome &outcome);
[[nodiscard]] QIcon iconOf(Sign sign);

/// A sign of the height of the text, drawn once it is seen. Decoration: the words stand beside it, so it has
/// no accessible name.
class StatusIcon final : public QLabel
{
    Q_OBJECT

public:
    explicit StatusIcon(Sign sign, QWidget *parent = nullptr);

    void setSign(Sign sign);
    [[nodiscard]] Sign sign() const { return m_sign; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void draw();

    Sign m_sign;
};

} // namespace draftt
