// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/grants/grantswords.h"
#include "wizard/grants/previewdialog.h"
#include "wizard/grants/readtables.h"
#include "wizard/grants/tablelisting.h"
#include "wizard/rights/accessplan.h"
#include "wizard/steps/provenpage.h"
#include "wizard/steps/scriptwait.h"

namespace draftt
{

class GrantsForm;

/// Step 4: what Draftt may read, what is missing for it, and the proof for each table that it can.
class GrantsPage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        TableListing::Functions tables;
        std::function<QList<Check>(const QList<TableName> &)> checks;
        AccessPlan::Functions plan;
        std::function<Pending(const TableName &, Done<StatementResult>)> preview;
        LookAtWarehouse lookAtWarehouse{};
    };

    GrantsPage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString answer() const override { return m_words.answer(); }
    [[nodiscard]] QString standing() const override { return m_words.standing(); }
    [[nodiscard]] StepVerdict verdict() const override;
    void lookAgain() override;
    void leave() override;
    void restart() override;

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override;
    [[nodiscard]] bool startsOnNext() const override;
    void startChecks() override; ///< in portions: there may be ten thousand
    [[nodiscard]] bool isProven() const override { return m_session.isReadingProven(); }
    void forgetProof() override;
    void onPutBack() override;
    std::optional<CheckAnswer> keepProof(const Session &before, const CheckKey &key) override;
    [[nodiscard]] QString missing(Input input) const override
    {
        return m_words.missing(input != Input::Incomplete);
    }
    [[nodiscard]] QString openText() const override { return m_words.open(); }
    [[nodiscard]] QString provenText() const override { return m_words.proven(); }
    [[nodiscard]] bool hasAllInput() const override;
    void onChecked() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectInputs();
    void connectPlan();
    void showCount();
    void onScopeEdited();
    void onChosen();
    void onPlan();
    void restIfProven();
    void readTicked();
    [[nodiscard]] QList<Check> checksOf(const QList<TableName> &tables);
    void showCurrent();
    void openPreview();
    [[nodiscard]] bool isWaiting() const;

    Session &m_session;
    Functions m_functions;
    GrantsForm *m_form;
    TableModel &m_model;
    AccessPlan *m_plan;
    TableListing *m_listing;
    ScriptWait m_wait;
    ReadTables m_read;
    GrantsWords m_words;
    QTimer m_settled{this};            ///< runs while tables are ticked one after the other
    bool m_keepsRead = false;          ///< what runs now adds to what was read
    std::optional<Securable> m_listed; ///< the schema whose tables are listed
};

} // namespace draftt
