// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/metastore.h"

namespace draftt
{

/// Asks the data areas of a demo workspace without HTTP, as one principal or another.
class AreaCaller
{
public:
    explicit AreaCaller(demo::Metastore &metastore, demo::WarehouseGate gate = {});

    /// What another principal than the connector asks from now on.
    void become(const demo::Principal &principal) { m_caller = principal; }

    /// `path` below `/api/2.1/unity-catalog/`, encoded, with query. An unknown route answers 501.
    [[nodiscard]] demo::Reply get(const QString &path) const;
    [[nodiscard]] demo::Reply patch(const QString &path, const QJsonObject &body) const;
    [[nodiscard]] demo::Reply statements(const QByteArray &verb, const QString &path,
                                         const QJsonObject &body = {}) const;

    /// Runs a statement to its end and returns the statement object.
    [[nodiscard]] QJsonObject run(const QString &sql, const QJsonObject &options = {}) const;
    /// The message of a statement that must fail; empty if it did not.
    [[nodiscard]] QString failure(const QString &sql) const;
    /// The cells of the first chunk, NULL as `∅`.
    [[nodiscard]] QList<QStringList> rows(const QString &sql, const QJsonObject &options = {}) const;

private:
    [[nodiscard]] demo::Reply ask(const demo::Area &area, const QByteArray &verb, const QString &target,
                                  const QJsonObject &body) const;

    demo::Principal m_caller;
    demo::Area m_catalog;
    demo::Area m_statements;
};

[[nodiscard]] QJsonObject bodyOf(const demo::Reply &reply);
/// The values of one key in an array of objects.
[[nodiscard]] QStringList valuesOf(const QJsonObject &object, const QString &array, const QString &key);

} // namespace draftt
