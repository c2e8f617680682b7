// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/workspace/catalog.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace draftt
{

class FormField;
class MutedLabel;
class NameChoices;
struct Session;

/// The names of catalog and schema: typed, pasted as one path, or chosen from what Draftt sees already. Each
/// is taken to the letter where it was listed, and mended where it was typed.
class CatalogFields final : public QWidget
{
    Q_OBJECT

public:
    struct Functions {
        /// Empty Pending: there are no credentials to ask with.
        std::function<Pending(OnPage<CatalogInfo>)> fetchCatalogs;
        std::function<Pending(const CatalogName &, OnPage<SchemaInfo>)> fetchSchemas;
        QString offered{}; ///< what is said of the lists where they are not Draftt's own; empty: they are
    };

    CatalogFields(const Functions &functions, QWidget *parent);

    /// Shows what the session holds already; no edit.
    void fillIn(const Session &session);
    void refill(const Session &session); ///< whatever stood there
    void fetchCatalogs();
    /// Of the catalog that is named, unless they are offered already; `again`: they may be others now.
    void fetchSchemas(bool again = false);
    void stop();   ///< what is on its way
    void forget(); ///< the lists were of something else

    [[nodiscard]] Result<CatalogName> catalog() const; ///< as listed, or as typed
    [[nodiscard]] Result<SchemaName> schema() const;
    /// Of a path that was pasted.
    [[nodiscard]] const std::optional<TableName> &pastedTable() const { return m_pastedTable; }
    /// What kind of catalog it is named to be, as the list has it; empty: it is not listed.
    [[nodiscard]] QString catalogType() const;

    QLineEdit *const catalogEdit;
    QLineEdit *const schemaEdit;
    FormField *const catalogField;
    FormField *const schemaField;

Q_SIGNALS:
    void edited();
    void entered();      ///< a name is typed to its end
    void catalogsCame(); ///< with their types

private:
    void build();
    void connectInputs();
    void onEdited();
    /// A path that was pasted into the catalog stands in the fields it belongs to then.
    void takePath();
    void forgetSchemas();
    void showHints();

    Functions m_functions;
    NameChoices *m_catalogs;
    NameChoices *m_schemas;
    MutedLabel *m_offered;
    QHash<CatalogName, QString> m_types;        ///< of the listed catalogs
    qsizetype m_catalogSize = 0;                ///< of the text, before it was edited
    std::optional<TableName> m_pastedTable;     ///< of a pasted path
    std::optional<CatalogName> m_listedCatalog; ///< whose schemas are offered
    Pending m_catalogFetch;
    Pending m_schemaFetch;
};

} // namespace draftt
