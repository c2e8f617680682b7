// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/grants/consequence.h"
#include "wizard/grants/previewdialog.h"
#include "wizard/grants/tablelisting.h"
#include "wizard/rights/accessplan.h"
#include "wizard/steps/lookclock.h"
#include "wizard/steps/provenpage.h"

class QPushButton;
class QRadioButton;

namespace draftt
{

class Card;
class FormField;
class TablePicker;
class TwoColumns;

/// Step 4: what Draftt may read, what is missing for it, and the proof for each table that it can.
class GrantsPage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        TableListing::Functions tables;
        std::function<QList<Check>()> checks; ///< of the session's chosen tables
        AccessPlan::Functions plan;
        std::function<Pending(const TableName &, Done<StatementResult>)> preview;
    };

    GrantsPage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] StepVerdict verdict() const override;
    void lookAgain() override;
    void leave() override;
    void restart() override;

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override;
    [[nodiscard]] bool isProven() const override { return m_session.isReadingProven(); }
    void forgetProof() override;
    [[nodiscard]] QString missing(Input input) const override;
    [[nodiscard]] QString openText() const override;
    [[nodiscard]] QString provenText() const override;
    [[nodiscard]] bool hasAllInput() const override;
    void onChecked() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectInputs();
    [[nodiscard]] QString listingProblem(const Error &error) const;
    void showCount();
    [[nodiscard]] Consequence consequence() const;
    void onScopeEdited();
    void onChosen();
    void onPlan();
    void restIfProven();
    void readTicked();
    void keepRead();
    void onOutcome(const CheckKey &key);
    void showRow(const TableName &table, const CheckOutcome &columns, const CheckOutcome &row);
    void showCurrent();
    void openPreview();
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QString unreadText() const;
    [[nodiscard]] std::optional<TableName> tableInView() const;

    Session &m_session;
    Functions m_functions;
    TwoColumns *m_columns;
    Card *m_card;
    QRadioButton *m_some;
    QRadioButton *m_whole;
    TablePicker *m_tables;
    FormField *m_tableField = nullptr;
    TableListing *m_listing;
    QLabel *m_consequence;
    AccessPlan *m_plan;
    QPushButton *m_preview;
    LookClock m_clock;
    QTimer m_settled{this};               ///< runs while tables are ticked one after the other
    QHash<CheckKey, CheckOutcome> m_read; ///< of ticked tables, since they were ticked or F5 was pressed
    bool m_isTaken = false;               ///< the script was, for these tables: somebody is about to run it
    bool m_keepsRead = false;             ///< what runs now adds to it
    std::optional<Securable> m_listed;    ///< the schema whose tables are listed
};

} // namespace draftt
