// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"
#include "app/demo/wire/lag.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

#include <chrono>
#include <functional>

namespace draftt::demo
{

enum class WarehouseKind { Serverless, Pro, Classic };
enum class WarehouseState { Starting, Running, Stopping, Stopped };

[[nodiscard]] QString stateName(WarehouseState state); ///< as the API spells it

struct Warehouse {
    QString id; ///< 16 hex digits
    QString name;
    QString clusterSize;
    WarehouseKind kind = WarehouseKind::Serverless;
    WarehouseState state = WarehouseState::Stopped;
    QMap<QString, QString> permissions;                ///< principal or group -> level, as the API spells it
    QString owner;                                     ///< Principal::name; holds IS_OWNER
    std::chrono::steady_clock::time_point changedAt{}; ///< when `state` was entered
};

/// How a caller that may not read the permissions of a warehouse is told so. Only the first says that it may
/// not manage it; the others are of the gateway and say nothing about the warehouse.
enum class PermissionRefusal { NotManager, NumericCode, NoEntitlement, IpList, NoScope };

/// The demo's SQL warehouses. States pass by themselves: a serverless warehouse starts in 5 s, the others in
/// 4 minutes (documented figures), both times the scale; stopping takes 2 s.
class Warehouses
{
public:
    using Clock = Lag::Clock;

    explicit Warehouses(double timeScale, Clock now = std::chrono::steady_clock::now);

    [[nodiscard]] const QList<Warehouse> &list();                  ///< with the states of this moment
    [[nodiscard]] Warehouse *find(const QString &id);              ///< null if unknown
    [[nodiscard]] QList<Warehouse> &all() { return m_warehouses; } ///< for scenarios

    void start(Warehouse &warehouse);
    void stop(Warehouse &warehouse);

    /// `lag` must outlive the warehouses.
    void follow(const Lag &lag) { m_before.follow(lag); }
    /// To be called before permissions are changed, so that the change can be late.
    void noteChange() { m_before.note(m_warehouses); }
    /// Takes whoever was deleted out of all permissions.
    void forget(const QString &principal);
    /// The permissions as a read finds them.
    [[nodiscard]] Warehouse read(const Warehouse &warehouse) const;

    /// The strongest level of `caller`, empty if none; workspace admins hold CAN_MANAGE.
    [[nodiscard]] QString level(const Warehouse &warehouse, const Principal &caller) const;
    [[nodiscard]] static bool mayUse(const QString &level);    ///< start it and run statements
    [[nodiscard]] static bool mayManage(const QString &level); ///< stop it and change its permissions

    /// While true a start never succeeds: the cloud's quota is used up.
    bool startsFail = false;
    PermissionRefusal permissionRefusal = PermissionRefusal::NotManager;

    void reset(); ///< states and permissions as at the start

private:
    void advance(Warehouse &warehouse) const;

    QList<Warehouse> m_warehouses;
    Before<QList<Warehouse>> m_before; ///< of which only owners and permissions count
    double m_timeScale;
    Clock m_now;
};

/// List, get, start, stop.
[[nodiscard]] Area warehouseArea(Warehouses &warehouses);

} // namespace draftt::demo
