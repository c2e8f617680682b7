// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/access.h"
#include "app/demo/sql/sqlast.h"
#include "app/demo/sql/sqlrunner.h"

namespace draftt::demo::sql
{

struct Translated {
    QString sql;  ///< SQLite's; holds no text of the statement
    QString type; ///< of the value, as in Column::type
};

/// Turns parsed expressions into SQLite's SQL. Values are bound, columns are written by their position, and
/// operators and functions come from lists, so that nothing of the user's text reaches SQLite as SQL.
/// Stands still after the first failure.
class Translator
{
public:
    Translator(const QList<Column> &columns, const SqlContext &context, const QString &text);

    /// For is_account_group_member and current_metastore; it must outlive the translator.
    void setAccess(const Access &access) { m_access = &access; }

    [[nodiscard]] Translated translate(const Expression &expression);
    /// An item of the SELECT list: here aggregates may stand.
    [[nodiscard]] Translated translateItem(const Expression &expression);
    [[nodiscard]] QString translateCondition(const Expression &expression);
    /// The name of the result column.
    [[nodiscard]] QString title(const Expression &expression) const;

    [[nodiscard]] QVariantList takeBinds();
    void fail(const SqlFailure &failure);
    [[nodiscard]] const std::optional<SqlFailure> &failure() const { return m_failure; }

private:
    [[nodiscard]] Translated bind(const QVariant &value, const QString &type);
    [[nodiscard]] Translated column(const Expression &expression);
    [[nodiscard]] Translated call(const Expression &expression);
    [[nodiscard]] Translated aggregate(const Expression &expression);
    [[nodiscard]] Translated scalar(const Expression &expression);
    [[nodiscard]] Translated binary(const Expression &expression);
    [[nodiscard]] Translated inList(const Expression &expression);
    [[nodiscard]] std::optional<QString> contextValue(const QString &function) const;

    QList<Column> m_columns;
    SqlContext m_context;
    QString m_text;
    const Access *m_access = nullptr;
    QVariantList m_binds;
    std::optional<SqlFailure> m_failure;
    bool m_takesAggregates = false;
    bool m_hasAggregate = false;
    bool m_hasBareColumn = false;
    int m_insideAggregate = 0;
};

} // namespace draftt::demo::sql
