// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QHashFunctions>
#include <QString>

namespace draftt
{

/// The id of a SQL warehouse: 16 hex digits in lower case as Databricks makes them, but a server may tell
/// another. Percent-encoded wherever it becomes part of a URL.
class WarehouseId
{
public:
    /// Takes the bare id, an HTTP path (`/sql/1.0/warehouses/<id>`, older `/sql/1.0/endpoints/<id>`) or a
    /// link to the warehouse's page. An id of another form is taken to the letter where it can be one: 8 to
    /// 64 letters, digits, `-`, `_` and one dot, with a digit. Errors: Empty, NotAWarehouseId,
    /// LooksLikeCluster, LooksLikeSecret, LooksLikeToken.
    [[nodiscard]] static Result<WarehouseId> parse(QStringView text);

    /// As a server or a file of ours tells it, to the letter; only an empty one cannot be used.
    [[nodiscard]] static WarehouseId listed(const QString &text) { return WarehouseId(text); }

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Of a form that Databricks is known to make.
    [[nodiscard]] bool isUsual() const;

    friend bool operator==(const WarehouseId &, const WarehouseId &) = default;
    friend size_t qHash(const WarehouseId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit WarehouseId(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace draftt
