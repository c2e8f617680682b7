#pragma once

#include "app/demo/http.h"

#include <QJsonValue>

#include <memory>

class QSqlDatabase;

namespace demo
{

/// The demo's Unity Catalog: securables, owners, grants, groups, and rows in SQLite. Knows no HTTP.
class Metastore
{
public:
    struct GrantRow {
        QString principal;
        QString privilege; ///< with underscores
        QString kind;      ///< catalog, schema, table
        QString fullName;

        friend bool operator==(const GrantRow &, const GrantRow &) = default;
        friend auto operator<=>(const GrantRow &a, const GrantRow &b) = default;
    };

    Metastore();
    ~Metastore();

    /// Every direct grant, sorted: what tests compare before and after.
    [[nodiscard]] QList<GrantRow> grants() const;
    /// Sets a starting point, without asking for rights.
    void setGrants(const QList<GrantRow> &rows);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The Unity Catalog REST area.
[[nodiscard]] Area catalogArea(Metastore &metastore);

/// The statement execution area. `mayUse` tells whether the caller may use a warehouse and whether it is
/// running yet.
struct WarehouseGate {
    /// nullopt: go ahead; else the refusal.
    std::function<std::optional<Reply>(const Request &, const QString &warehouseId)> refuse;
    /// Wakes the warehouse if it sleeps; true once it is running.
    std::function<bool(const QString &warehouseId)> isRunning;
};
[[nodiscard]] Area statementArea(Metastore &metastore, WarehouseGate gate);

} // namespace demo
