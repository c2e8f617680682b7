// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/grants/consequence.h"
#include "wizard/rights/accessplan.h"

#include <QWidget>

class QPushButton;
class QRadioButton;

namespace draftt
{

class Card;
class FormField;
class MutedLabel;
class ProofPanel;
class TablePicker;

/// The body of step 4: the tables at the left; what Draftt may read of them at the right, which rights that
/// takes, and the script for what is missing. What is told of them, and when, is the page's business.
class GrantsForm final : public QWidget
{
    Q_OBJECT

public:
    /// `proof` stands below the rights; while it says what is wrong, it comes in the place of what they mean.
    GrantsForm(const Session &session, const AccessPlan::Functions &functions, ProofPanel *proof,
               QWidget *parent);

    /// What the session holds already; no edit.
    void fillIn(bool wholeSchema);
    /// How many rights are missing, and what is granted with them.
    void showRights(const std::optional<Consequence> &consequence);

    TablePicker *const tables;
    QPushButton *const preview;
    FormField *const tableField;
    QRadioButton *const some;
    QRadioButton *const whole;
    AccessPlan *const plan;

private:
    void build(const Session &session, const AccessPlan::Functions &functions);
    void showConsequence();

    ProofPanel *m_proof;
    Card *m_card;
    MutedLabel *m_consequence;
};

} // namespace draftt
