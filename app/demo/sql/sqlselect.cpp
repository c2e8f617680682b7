// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqlrunner.h"

#include "app/demo/catalog/rowstore.h"
#include "app/demo/sql/sqlparser.h"
#include "app/demo/sql/sqltranslator.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace draftt::demo::sql
{

namespace
{

/// The rows below a FROM: a table or a SELECT in brackets.
struct Source {
    QString sql;
    QVariantList binds;
    const Object *object = nullptr; ///< whose columns they are
    const Object *stored = nullptr; ///< whose storage is read
    QString temporary;              ///< to be dropped after the query
};

SqlFailure internalFailure(const QString &text)
{
    return {"[INTERNAL_ERROR] "_L1 + text + " SQLSTATE: XX000"_L1, u"XX000"_s};
}

/// Masked columns read as NULL and filtered rows are left out, for everybody but the owner.
tl::expected<Source, SqlFailure> storedSource(const Access &access, const Object &table)
{
    Source source{{}, {}, &table, &table, {}};
    auto &rows = access.metastore().rows();
    if (table.rows == RowSet::InformationSchema) {
        source.temporary = rows.createTable(table.columns, informationSchemaRows(access, table));
        source.sql = source.temporary;
        return source;
    }
    QStringList columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool isMasked = !table.columns.at(i).maskFunction.isEmpty() && !access.owns(table);
        columns += isMasked ? u"NULL AS c%1"_s.arg(i) : u"c%1"_s.arg(i);
    }
    source.sql = u"(SELECT %1 FROM %2"_s.arg(columns.join(u','), rows.tableFor(table));
    if (!table.rowFilter.isEmpty() && !access.owns(table)) {
        Translator translator(table.columns, {}, table.condition);
        const auto condition = parseCondition(table.condition);
        if (!condition)
            return tl::unexpected(condition.error());
        source.sql += " WHERE "_L1 + translator.translate(**condition).sql;
        source.binds = translator.takeBinds();
    }
    source.sql += u')';
    return source;
}

/// A view reads its base with the rights of the view's owner.
tl::expected<Source, SqlFailure> viewSource(const Access &access, const Object &view)
{
    if (view.storage == Storage::MissingDependency)
        return tl::unexpected(
            queryFailure({Refusal::Why::DependencyGone, Kind::Table, view.fullName(), {}, {}}));
    Principal owner;
    owner.name = view.owner;
    const Access ownerAccess(access.metastore(), owner);
    const auto base = ownerAccess.findReadable(view.base);
    if (!base)
        return tl::unexpected(queryFailure(base.error()));
    auto source = storedSource(ownerAccess, **base);
    if (source && view.condition.isEmpty()) {
        source->object = &view;
        return source;
    }
    const auto condition = parseCondition(view.condition);
    if (!source || !condition)
        return source ? tl::unexpected(condition.error()) : source;
    Translator translator(view.columns, {}, view.condition);
    source->sql = u"(SELECT * FROM %1 WHERE %2)"_s.arg(source->sql, translator.translate(**condition).sql);
    source->binds += translator.takeBinds();
    source->object = &view;
    return source;
}

tl::expected<Source, SqlFailure> findSource(const Access &access, const Name &from, const SqlContext &context)
{
    const auto name = qualified(from, Kind::Table, context);
    if (!name)
        return tl::unexpected(tooManyParts(from));
    const auto table = access.findReadable(*name);
    if (!table)
        return tl::unexpected(queryFailure(table.error()));
    return (*table)->isView() && (*table)->rows != RowSet::InformationSchema ? viewSource(access, **table)
                                                                             : storedSource(access, **table);
}

/// Builds the query for SQLite, in the order of its text, so that values are bound in that order.
class Builder
{
public:
    Builder(const Select &select, const Source *source, Translator &translator)
        : m_select(select), m_source(source), m_translator(translator)
    {
    }

    QString build()
    {
        QStringList items;
        for (const auto &item : m_select.items)
            addItem(item, items);
        auto sql = QLatin1String(m_select.isDistinct ? "SELECT DISTINCT " : "SELECT ") + items.join(u',');
        m_binds = m_translator.takeBinds();
        if (m_source != nullptr) {
            sql += " FROM "_L1 + m_source->sql;
            m_binds += m_source->binds;
        }
        if (m_select.where)
            sql += " WHERE "_L1 + m_translator.translateCondition(*m_select.where);
        sql += order();
        sql += u" LIMIT ? OFFSET ?"_s;
        m_binds += m_translator.takeBinds();
        m_binds += QVariantList{m_select.limit.value_or(-1), m_select.offset};
        return sql;
    }

    const QList<ResultColumn> &columns() const { return m_columns; }
    const QVariantList &binds() const { return m_binds; }

private:
    void addItem(const SelectItem &item, QStringList &items)
    {
        if (item.expression->kind == Expression::Kind::Star) {
            if (m_source == nullptr)
                m_translator.fail(
                    {u"[INVALID_USAGE_OF_STAR_OR_REGEX] Invalid usage of '*' in Project. SQLSTATE: "
                     "42000"_s,
                     u"42000"_s});
            const auto columns = m_source != nullptr ? m_source->object->columns : QList<Column>();
            for (qsizetype i = 0; i < columns.size(); ++i) {
                items += u"c%1"_s.arg(i);
                m_columns.append({columns.at(i).name, columns.at(i).type});
            }
            return;
        }
        const auto translated = m_translator.translateItem(*item.expression);
        items += translated.sql;
        m_columns.append(
            {item.alias.isEmpty() ? m_translator.title(*item.expression) : item.alias, translated.type});
    }

    /// A number is the position of a result column; a name may be the alias of one.
    QString order()
    {
        QStringList keys;
        for (const auto &key : m_select.order) {
            const auto &expression = *key.expression;
            QString sql;
            if (expression.kind == Expression::Kind::Literal && expression.type == "int"_L1)
                sql = QString::number(position(expression));
            else if (expression.kind == Expression::Kind::Column && aliasPosition(expression.text) > 0)
                sql = QString::number(aliasPosition(expression.text));
            else
                sql = m_translator.translate(expression).sql;
            keys += sql + QLatin1String(key.isDescending ? " DESC" : " ASC");
        }
        return keys.isEmpty() ? QString() : " ORDER BY "_L1 + keys.join(u',');
    }

    qint64 position(const Expression &expression)
    {
        const auto wanted = expression.value.toLongLong();
        if (wanted < 1 || wanted > m_columns.size())
            m_translator.fail(
                {u"[ORDER_BY_POS_OUT_OF_RANGE] ORDER BY position %1 is not in select list (valid "
                 "range is [1, %2]). SQLSTATE: 42805"_s.arg(QString::number(wanted),
                                                            QString::number(m_columns.size())),
                 u"42805"_s});
        return wanted;
    }

    qsizetype aliasPosition(const QString &name) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).name.compare(name, Qt::CaseInsensitive) == 0)
                return i + 1;
        }
        return 0;
    }

    const Select &m_select;
    const Source *m_source;
    Translator &m_translator;
    QList<ResultColumn> m_columns;
    QVariantList m_binds;
};

/// A metric view has no rows of its own: `*` and bare measures are refused by design (documented classes).
std::optional<SqlFailure> refuseMetrics(const Select &select, const Object &view)
{
    if (!view.isMetricView())
        return {};
    for (const auto &item : select.items) {
        const auto &expression = *item.expression;
        if (expression.kind == Expression::Kind::Star)
            return SqlFailure{
                u"[UNSUPPORTED_METRIC_VIEW_USAGE.SELECT_STAR_NOT_SUPPORTED] The metric view usage "
                "is not supported. SELECT * is not supported on metric views. SQLSTATE: 0A000"_s,
                u"0A000"_s};
        if (expression.kind == Expression::Kind::Column && view.measures.contains(expression.text))
            return SqlFailure{u"[METRIC_VIEW_MISSING_MEASURE_FUNCTION] The usage of measure column [%1] of a "
                              "metric view requires a MEASURE() function to produce results. SQLSTATE: "
                              "42703"_s.arg(expression.text),
                              u"42703"_s};
    }
    return {};
}

Outcome fetch(const RowStore &store, const QString &sql, const QVariantList &binds,
              const QList<ResultColumn> &columns)
{
    QSqlQuery query(store.database());
    query.setForwardOnly(true);
    bool isFine = query.prepare(sql);
    for (const auto &value : binds)
        query.addBindValue(value);
    isFine = isFine && query.exec();
    if (!isFine)
        return tl::unexpected(internalFailure(query.lastError().databaseText()));
    ResultSet result;
    result.columns = columns;
    while (query.next()) {
        QList<std::optional<QString>> row;
        for (int i = 0; i < columns.size(); ++i)
            row.append(cellText(query.value(i), columns.at(i).type));
        result.rows.append(row);
    }
    return result;
}

/// Counting needs no file, and neither does a query that can have no rows.
bool needsStorage(const Select &select, const RowStore &store, const SqlContext &context, const QString &text)
{
    const auto &first = *select.items.first().expression;
    const bool isCount = select.items.size() == 1 && !select.where && first.kind == Expression::Kind::Call &&
                         first.text == "count"_L1;
    if (isCount || select.limit == 0)
        return false;
    if (!select.where)
        return true;
    Translator translator({}, context, text);
    const auto condition = translator.translate(*select.where);
    if (translator.failure()) // it names a column
        return true;
    const auto constant =
        fetch(store, "SELECT "_L1 + condition.sql, translator.takeBinds(), {{{}, u"int"_s}});
    return constant && constant->rows.first().first() == u"1"_s;
}

} // namespace

Outcome run(Metastore &metastore, const SqlContext &context, const Select &select, const QString &text)
{
    const Access access(metastore, context.caller);
    tl::expected<Source, SqlFailure> source;
    if (select.from)
        source = findSource(access, *select.from, context);
    if (!source)
        return tl::unexpected(source.error());
    if (select.from) {
        if (const auto refusal = refuseMetrics(select, *source->object))
            return tl::unexpected(*refusal);
    }
    auto &store = metastore.rows();
    const auto clean = qScopeGuard([&] {
        if (!source->temporary.isEmpty())
            store.drop(source->temporary);
    });
    Translator translator(select.from ? source->object->columns : QList<Column>(), context, text);
    translator.setAccess(access);
    Builder builder(select, select.from ? &*source : nullptr, translator);
    const auto sql = builder.build();
    if (translator.failure())
        return tl::unexpected(*translator.failure());
    if (source->stored != nullptr && source->stored->storage == Storage::AccessFailure &&
        needsStorage(select, store, context, text))
        return tl::unexpected(
            queryFailure({Refusal::Why::StorageFailure, Kind::Table, source->stored->fullName(), {}, {}}));
    return fetch(store, sql, builder.binds(), builder.columns());
}

} // namespace draftt::demo::sql
