// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

namespace draftt
{

class WalkDraft;

/// Asks once what is to become of what was entered, when the wizard is left half-way.
class LeaveQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    /// `draft`: null, or one that is not worth keeping: it can only be discarded.
    LeaveQuestion(const WalkDraft *draft, QWidget *parent);

Q_SIGNALS:
    void keepWanted();
    void discardWanted();
    void stayWanted();

private:
    void add(const QString &text, const QString &name, ButtonRole role, void (LeaveQuestion::*wanted)());
};

} // namespace draftt
