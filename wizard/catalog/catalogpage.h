// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/catalog/catalogfields.h"
#include "wizard/rights/accessplan.h"
#include "wizard/steps/provenpage.h"
#include "wizard/steps/scriptwait.h"

class QCheckBox;

namespace draftt
{

/// Step 3: the catalog and the schema, and the rights to enter them and, unless that is ticked off, to read
/// what is in them: one script is enough for both.
class CatalogPage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        CatalogFields::Functions names;
        std::function<QList<Check>()> checks;
        OpenUrl openUrl;
        AccessPlan::Functions plan{};
        LookAtWarehouse lookAtWarehouse{};
    };

    CatalogPage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] QString standing() const override;
    [[nodiscard]] StepVerdict verdict() const override;
    void leave() override;
    void restart() override;
    void refill() override { m_fields->refill(m_session); }

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override;
    /// Lists of rights tell most of it, whatever the warehouse does.
    [[nodiscard]] bool startsOnNext() const override { return isLeftAsleep(); }
    [[nodiscard]] bool isProven() const override { return m_session.catalogProven && m_session.schemaProven; }
    void forgetProof() override;
    std::optional<CheckAnswer> keepProof(const Session &before, const CheckKey &key) override;
    [[nodiscard]] QString missing(Input input) const override;
    [[nodiscard]] QString openText() const override;
    [[nodiscard]] QString provenText() const override;
    [[nodiscard]] bool holdsInputsOf(const Session &proven) const override;
    [[nodiscard]] bool hasAllInput() const override;
    void onChecked() override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectInputs();
    void connectPlan();
    void onNamesEdited();
    void showPlan();
    void watchPlan();
    void onPlan();
    void showListed();
    [[nodiscard]] AccessPlan::Fold foldNow() const;
    void onTablesTicked(bool ticked);
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool readNames(bool marksEmpty);

    Session &m_session;
    Functions m_functions;
    CatalogFields *m_fields;
    AccessPlan *m_plan;
    QCheckBox *m_withTables;
    ScriptWait m_wait;
};

} // namespace draftt
