// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "core/workspace/catalog.h"
#include "wizard/rights/accessplan.h"
#include "wizard/steps/lookclock.h"
#include "wizard/steps/provenpage.h"

class QCheckBox;
class QLineEdit;

namespace draftt
{

class FormField;
class MutedLabel;
class NameChoices;

/// Step 3: the catalog and the schema, and the rights to enter them and, unless that is ticked off, to read
/// what is in them: one script is enough for both.
class CatalogPage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        /// Empty Pending: there are no credentials to ask with.
        std::function<Pending(OnPage<CatalogInfo>)> fetchCatalogs;
        std::function<Pending(const CatalogName &, OnPage<SchemaInfo>)> fetchSchemas;
        std::function<QList<Check>()> checks;
        OpenUrl openUrl;
        AccessPlan::Functions plan{};
    };

    CatalogPage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] StepVerdict verdict() const override;
    void leave() override;
    void restart() override;

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override;
    [[nodiscard]] bool isProven() const override { return m_session.catalogProven && m_session.schemaProven; }
    void forgetProof() override;
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
    void fillIn();
    void fetchCatalogs();
    void fetchSchemas();
    void forgetSchemas();
    void onNamesEdited();
    /// A path that was pasted into the catalog stands in the fields it belongs to then.
    void takePath();
    [[nodiscard]] Result<CatalogName> namedCatalog() const; ///< as listed, or as typed
    [[nodiscard]] Result<SchemaName> namedSchema() const;
    void showHints();
    void showPlan();
    void watchPlan();
    void onPlan();
    void showListed();
    void onTablesTicked(bool ticked);
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool readNames(bool marksEmpty);

    Session &m_session;
    Functions m_functions;
    QLineEdit *m_catalog;
    QLineEdit *m_schema;
    FormField *m_catalogField = nullptr;
    FormField *m_schemaField = nullptr;
    NameChoices *m_catalogs;
    QHash<CatalogName, QString> m_types; ///< of the listed catalogs
    NameChoices *m_schemas;
    MutedLabel *m_offered;
    AccessPlan *m_plan;
    QCheckBox *m_withTables;
    LookClock m_clock;
    bool m_isTaken = false;                 ///< the script was, for these names: somebody is about to run it
    qsizetype m_catalogSize = 0;            ///< of the text, before it was edited
    std::optional<TableName> m_pastedTable; ///< of a pasted path
    std::optional<CatalogName> m_listedCatalog; ///< whose schemas are offered
    Pending m_catalogFetch;
    Pending m_schemaFetch;
};

} // namespace draftt
