// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/actionbutton.h"

namespace draftt
{

/// The button inside a page that most people press: in the accent of the desktop. Return presses Next all the
/// same. It draws its ground itself: styles draw one so much lighter that its text can hardly be read.
class PrimaryButton final : public ActionButton
{
    Q_OBJECT

public:
    PrimaryButton(const QString &text, const QString &name, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace draftt
