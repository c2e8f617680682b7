// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/actionbutton.h"

namespace draftt
{

/// The button inside a page that most people press: in the accent of the desktop. Return presses Next all the
/// same.
class PrimaryButton final : public ActionButton
{
    Q_OBJECT

public:
    PrimaryButton(const QString &text, const QString &name, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    bool m_isTinting = false;
};

} // namespace draftt
