// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"

#include <QList>
#include <QVariant>

#include <memory>
#include <optional>
#include <variant>

namespace draftt::demo::sql
{

struct Expression;
using ExpressionPtr = std::shared_ptr<const Expression>;

/// A part of a SELECT list or condition, as parsed.
struct Expression {
    enum class Kind { Literal, Column, Star, Call, Binary, Not, Negate, IsNull, InList };

    Kind kind = Kind::Literal;
    QString text;   ///< column, function in lower case, or operator
    QVariant value; ///< of a literal; invalid: NULL
    QString type;   ///< of a literal, as in Column::type
    QList<ExpressionPtr> arguments;
    bool isNegated = false; ///< IS NOT NULL, NOT IN
    QString source;         ///< what the statement says, for the title of a result column
    qsizetype position = 0;
};

/// `a.b.c`, as many parts as were written; in lower case, as names are stored.
struct Name {
    QStringList parts;
    qsizetype position = 0;
};

struct SelectItem {
    ExpressionPtr expression;
    QString alias; ///< empty: none
};

struct OrderKey {
    ExpressionPtr expression;
    bool isDescending = false;
};

struct Select {
    bool isDistinct = false;
    QList<SelectItem> items;
    std::optional<Name> from;
    QString fromAlias;
    ExpressionPtr where; ///< null: none
    QList<OrderKey> order;
    std::optional<qint64> limit;
    qint64 offset = 0;
};

/// GRANT and REVOKE.
struct Change {
    bool isRevoke = false;
    QStringList privileges; ///< with underscores
    Kind kind = Kind::Table;
    Name target;
    QString principal;
};

struct ShowGrants {
    QString principal; ///< empty: everybody
    Kind kind = Kind::Table;
    Name target;
};

struct Show {
    enum class What { Catalogs, Schemas, Tables };

    What what = What::Catalogs;
    Name in;
    QString pattern; ///< `*` and `|`; empty: all
};

struct Describe {
    Name table;
};

using Statement = std::variant<Select, Change, ShowGrants, Show, Describe>;

/// A value for a `:name` marker.
struct Parameter {
    QString name;
    QVariant value; ///< invalid: NULL
    QString type;   ///< lower case
};

} // namespace draftt::demo::sql
