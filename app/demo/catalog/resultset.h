// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/refusal.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <tl/expected.hpp>

#include <optional>

namespace draftt::demo
{

struct ResultColumn {
    QString name;
    QString type; ///< lower case with its arguments, as in Column::type
};

/// What a statement answers: text or null whatever the type, as the API sends it.
struct ResultSet {
    QList<ResultColumn> columns;
    QList<QList<std::optional<QString>>> rows;

    void addRow(const QStringList &cells);
};

using Outcome = tl::expected<ResultSet, SqlFailure>;

/// A value of SQLite as Databricks writes it for a type: `true`, `12.50`, `2024-01-31`.
[[nodiscard]] std::optional<QString> cellText(const QVariant &value, const QString &type);

/// `LONG` for `bigint`, `ARRAY` for `array<string>`.
[[nodiscard]] QString typeName(const QString &type);
/// Precision and scale of `decimal(12,2)`; nullopt for other types.
[[nodiscard]] std::optional<std::pair<int, int>> decimalArguments(const QString &type);

} // namespace draftt::demo
