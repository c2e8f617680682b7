// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace draftt
{

class MutedLabel;
class StatusIcon;

/// One line of the check list: state, claim, what was found, time, and «Details» to unfold.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    CheckRow(const CheckKey &key, QWidget *parent);

    void show(const CheckOutcome &outcome);
    void show(const CheckProgress &progress);
    /// What was found stands among the details alone.
    void setBrief(bool isBrief);
    /// Shows how long a running check has taken by now.
    void tick(const QDateTime &nowUtc);

private:
    void buildDetails();
    void fitDetails();
    void showFound();
    void giveAir();
    void speak();

    CheckKey m_key;
    CheckOutcome m_outcome;
    bool m_isBrief = false;
    StatusIcon *m_icon;
    QLabel *m_claim;
    MutedLabel *m_found;
    MutedLabel *m_time;
    QToolButton *m_unfold;
    QPlainTextEdit *m_details = nullptr; ///< made when first unfolded
};

} // namespace draftt
