// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqltranslator.h"

#include "app/demo/catalog/resultset.h"
#include "app/demo/sql/sqltokens.h"
#include "core/names/securable.h"

using namespace Qt::StringLiterals;

namespace draftt::demo::sql
{

namespace
{

bool isAggregate(const QString &function)
{
    static const QStringList names{u"count"_s, u"min"_s, u"max"_s, u"sum"_s, u"avg"_s};
    return names.contains(function);
}

QString arithmeticType(const QString &op, const QString &a, const QString &b)
{
    const auto isOneOf = [&](QLatin1String type) { return a.startsWith(type) || b.startsWith(type); };
    if (op == "||"_L1)
        return u"string"_s;
    if (op == "/"_L1 || isOneOf("double"_L1) || isOneOf("string"_L1))
        return u"double"_s;
    if (isOneOf("decimal"_L1))
        return decimalArguments(a) ? a : b;
    return isOneOf("bigint"_L1) ? u"bigint"_s : u"int"_s;
}

QString aggregateType(const QString &function, const QString &type)
{
    if (function == "count"_L1)
        return u"bigint"_s;
    if (function == "min"_L1 || function == "max"_L1)
        return type;
    const auto decimal = decimalArguments(type);
    if (decimal && function == "sum"_L1)
        return u"decimal(%1,%2)"_s.arg(std::min(decimal->first + 10, 38)).arg(decimal->second);
    if (function == "sum"_L1 && (type == "int"_L1 || type == "bigint"_L1))
        return u"bigint"_s;
    return u"double"_s;
}

} // namespace

Translator::Translator(const QList<Column> &columns, const SqlContext &context, const QString &text)
    : m_columns(columns), m_context(context), m_text(text)
{
}

void Translator::fail(const SqlFailure &failure)
{
    if (!m_failure)
        m_failure = failure;
}

QVariantList Translator::takeBinds()
{
    return std::exchange(m_binds, {});
}

Translated Translator::bind(const QVariant &value, const QString &type)
{
    m_binds += value;
    return {u"?"_s, type};
}

Translated Translator::translateItem(const Expression &expression)
{
    m_takesAggregates = true;
    auto translated = translate(expression);
    m_takesAggregates = false;
    if (m_hasAggregate && m_hasBareColumn)
        fail({u"[MISSING_GROUP_BY] The query does not include a GROUP BY clause. Add GROUP BY or turn it "
              u"into the "
              "window functions using OVER clauses. SQLSTATE: 42803"_s,
              u"42803"_s});
    return translated;
}

QString Translator::translateCondition(const Expression &expression)
{
    return translate(expression).sql;
}

Translated Translator::translate(const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::Literal:
        return bind(expression.value, expression.type);
    case Expression::Kind::Column:
        return column(expression);
    case Expression::Kind::Call:
        return call(expression);
    case Expression::Kind::Binary:
        return binary(expression);
    case Expression::Kind::Not:
        return {"(NOT "_L1 + translate(*expression.arguments.first()).sql + u')', u"boolean"_s};
    case Expression::Kind::Negate: {
        const auto inner = translate(*expression.arguments.first());
        return {"(- "_L1 + inner.sql + u')', inner.type};
    }
    case Expression::Kind::IsNull:
        return {u'(' + translate(*expression.arguments.first()).sql +
                    QLatin1String(expression.isNegated ? " IS NOT NULL)" : " IS NULL)"),
                u"boolean"_s};
    case Expression::Kind::InList:
        return inList(expression);
    case Expression::Kind::Star:
        break;
    }
    fail(syntaxFailure(m_text, {Token::Kind::Symbol, u"*"_s, expression.position}));
    return {};
}

Translated Translator::column(const Expression &expression)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).name.compare(expression.text, Qt::CaseInsensitive) != 0)
            continue;
        m_hasBareColumn = m_hasBareColumn || (m_takesAggregates && m_insideAggregate == 0);
        return {u"c%1"_s.arg(i), m_columns.at(i).type};
    }
    if (const auto value = contextValue(expression.text.toLower()))
        return bind(*value, u"string"_s);
    QStringList suggestions;
    for (const auto &known : m_columns.first(std::min<qsizetype>(m_columns.size(), 5)))
        suggestions += quoteIdentifier(known.name);
    const auto hint = suggestions.isEmpty()
                          ? QString()
                          : u" Did you mean one of the following? [%1]."_s.arg(suggestions.join(", "_L1));
    fail({u"[UNRESOLVED_COLUMN.%1] A column, variable, or function parameter with name %2 cannot be "
          u"resolved.%3 "
          "SQLSTATE: 42703; %4"_s.arg(suggestions.isEmpty() ? u"WITHOUT_SUGGESTION"_s : u"WITH_SUGGESTION"_s,
                                      quoteIdentifier(expression.text), hint,
                                      placeOf(m_text, expression.position)),
          u"42703"_s});
    return {};
}

std::optional<QString> Translator::contextValue(const QString &function) const
{
    if (function == "current_user"_L1 || function == "session_user"_L1 || function == "user"_L1)
        return m_context.caller.name;
    if (function == "current_catalog"_L1)
        return m_context.catalog;
    if (function == "current_schema"_L1 || function == "current_database"_L1)
        return m_context.schema;
    if (function == "current_metastore"_L1 && m_access != nullptr)
        return "azure:westeurope:"_L1 + m_access->metastore().metastoreObject().fullName();
    return {};
}

Translated Translator::call(const Expression &expression)
{
    const auto &function = expression.text;
    if (expression.arguments.isEmpty()) {
        if (const auto value = contextValue(function))
            return bind(*value, u"string"_s);
    }
    if (isAggregate(function) && expression.arguments.size() == 1)
        return aggregate(expression);
    return scalar(expression);
}

Translated Translator::aggregate(const Expression &expression)
{
    if (!m_takesAggregates || m_insideAggregate > 0)
        fail({u"[INVALID_WHERE_CONDITION] The WHERE condition \"%1\" contains invalid expressions: %1. "
              u"SQLSTATE: "
              "42903"_s.arg(title(expression)),
              u"42903"_s});
    m_hasAggregate = true;
    const auto &argument = *expression.arguments.first();
    if (expression.text == "count"_L1 && argument.kind == Expression::Kind::Star)
        return {u"COUNT(*)"_s, u"bigint"_s};
    ++m_insideAggregate;
    const auto inner = translate(argument);
    --m_insideAggregate;
    return {u"%1(%2)"_s.arg(expression.text.toUpper(), inner.sql),
            aggregateType(expression.text, inner.type)};
}

Translated Translator::scalar(const Expression &expression)
{
    const auto &function = expression.text;
    const auto count = expression.arguments.size();
    QStringList arguments;
    QString type;
    for (const auto &argument : expression.arguments) {
        const auto translated = translate(*argument);
        arguments += translated.sql;
        type = type.isEmpty() || type == "void"_L1 ? translated.type : type;
    }
    if ((function == "upper"_L1 || function == "lower"_L1) && count == 1)
        return {u"%1(%2)"_s.arg(function, arguments.first()), u"string"_s};
    if (function == "length"_L1 && count == 1)
        return {u"length(%1)"_s.arg(arguments.first()), u"int"_s};
    if (function == "coalesce"_L1 && count > 1)
        return {u"coalesce(%1)"_s.arg(arguments.join(u',')), type};
    if (function == "is_account_group_member"_L1 && count == 1 && m_access != nullptr && !m_binds.isEmpty()) {
        const auto group = m_binds.takeLast().toString();
        return bind(m_access->identities().contains(group) ? 1 : 0, u"boolean"_s);
    }
    fail({u"[UNRESOLVED_ROUTINE] Cannot resolve routine %1 on search path [`system`.`builtin`, "
          u"`system`.`session`, "
          "%2.%3]. SQLSTATE: 42883; %4"_s.arg(quoteIdentifier(function), quoteIdentifier(m_context.catalog),
                                              quoteIdentifier(m_context.schema),
                                              placeOf(m_text, expression.position)),
          u"42883"_s});
    return {};
}

Translated Translator::binary(const Expression &expression)
{
    static const QStringList arithmetic{u"+"_s, u"-"_s, u"*"_s, u"/"_s, u"%"_s, u"||"_s};
    const auto left = translate(*expression.arguments.at(0));
    const auto right = translate(*expression.arguments.at(1));
    const auto &op = expression.text;
    const bool isArithmetic = arithmetic.contains(op);
    auto leftSql = left.sql;
    if (op == "/"_L1)
        leftSql = u"CAST(%1 AS REAL)"_s.arg(leftSql);
    const auto escape = op == "LIKE"_L1 ? u" ESCAPE '\\'"_s : QString();
    return {u"(%1 %2 %3%4)"_s.arg(leftSql, op, right.sql, escape),
            isArithmetic ? arithmeticType(op, left.type, right.type) : u"boolean"_s};
}

Translated Translator::inList(const Expression &expression)
{
    QStringList parts;
    for (const auto &argument : expression.arguments)
        parts += translate(*argument).sql;
    const auto first = parts.takeFirst();
    return {u"(%1 %2 (%3))"_s.arg(first, expression.isNegated ? u"NOT IN"_s : u"IN"_s, parts.join(u',')),
            u"boolean"_s};
}

QString Translator::title(const Expression &expression) const
{
    if (expression.kind == Expression::Kind::Column)
        return expression.text;
    if (expression.kind == Expression::Kind::Call && expression.text == "count"_L1 &&
        !expression.arguments.isEmpty() && expression.arguments.first()->kind == Expression::Kind::Star)
        return u"count(1)"_s;
    if (expression.kind == Expression::Kind::Literal)
        return cellText(expression.value, expression.type).value_or(u"NULL"_s);
    return expression.source.isEmpty() ? expression.text : expression.source;
}

} // namespace draftt::demo::sql
