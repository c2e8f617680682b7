// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehouses.h"

#include "app/demo/accounts/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt::demo
{

namespace
{

const QStringList &levelsFromWeakest()
{
    static const QStringList levels{u"CAN_VIEW"_s, u"CAN_MONITOR"_s, u"CAN_USE"_s, u"IS_OWNER"_s,
                                    u"CAN_MANAGE"_s};
    return levels;
}

QList<Warehouse> initial()
{
    using enum WarehouseKind;
    using enum WarehouseState;
    const auto &connector = people::connector().name;
    const auto &admin = people::admin().name;
    const QMap<QString, QString> use{{connector, u"CAN_USE"_s}, {u"data readers"_s, u"CAN_VIEW"_s}};
    return {
        {u"7e57ab1e00000001"_s, u"Serverless Starter Warehouse"_s, u"Small"_s, Serverless, Running, use,
         admin},
        {u"7e57ab1e00000002"_s, u"Reporting serverless"_s, u"X-Small"_s, Serverless, Stopped, use, admin},
        {u"7e57ab1e00000003"_s, u"Finance pro"_s, u"Medium"_s, Pro, Stopped, use, admin},
        {u"7e57ab1e00000004"_s, u"Legacy classic"_s, u"2X-Small"_s, Classic, Running, use, admin},
        {u"7e57ab1e00000005"_s,
         u"Team data science"_s,
         u"Large"_s,
         Serverless,
         Running,
         {{connector, u"CAN_VIEW"_s}},
         u"ada@contoso.test"_s},
        {u"7e57ab1e00000006"_s,
         u"Security audits"_s,
         u"Small"_s,
         Serverless,
         Running,
         {},
         u"ada@contoso.test"_s},
    };
}

std::chrono::milliseconds startingTime(WarehouseKind kind)
{
    switch (kind) {
    case WarehouseKind::Serverless:
        return 5s;
    case WarehouseKind::Pro:
    case WarehouseKind::Classic:
        return 4min;
    }
    return {};
}

const Warehouse &sameIn(const QList<Warehouse> &list, const Warehouse &warehouse)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Warehouse &other) { return other.id == warehouse.id; });
    return found == list.end() ? warehouse : *found;
}

} // namespace

QString stateName(WarehouseState state)
{
    switch (state) {
    case WarehouseState::Starting:
        return u"STARTING"_s;
    case WarehouseState::Running:
        return u"RUNNING"_s;
    case WarehouseState::Stopping:
        return u"STOPPING"_s;
    case WarehouseState::Stopped:
        return u"STOPPED"_s;
    }
    return {};
}

Warehouses::Warehouses(double timeScale, Clock now) : m_timeScale(timeScale), m_now(std::move(now))
{
    reset();
}

void Warehouses::reset()
{
    m_warehouses = initial();
    m_before.clear();
    startsFail = false;
    permissionRefusal = PermissionRefusal::NotManager;
}

const QList<Warehouse> &Warehouses::list()
{
    for (auto &warehouse : m_warehouses)
        advance(warehouse);
    return m_warehouses;
}

Warehouse *Warehouses::find(const QString &id)
{
    for (auto &warehouse : m_warehouses) {
        if (warehouse.id == id) {
            advance(warehouse);
            return &warehouse;
        }
    }
    return nullptr;
}

void Warehouses::start(Warehouse &warehouse)
{
    if (warehouse.state == WarehouseState::Running || warehouse.state == WarehouseState::Starting)
        return;
    warehouse.state = WarehouseState::Starting;
    warehouse.changedAt = m_now();
}

void Warehouses::stop(Warehouse &warehouse)
{
    if (warehouse.state == WarehouseState::Stopped || warehouse.state == WarehouseState::Stopping)
        return;
    warehouse.state = WarehouseState::Stopping;
    warehouse.changedAt = m_now();
}

void Warehouses::advance(Warehouse &warehouse) const
{
    const auto spent = m_now() - warehouse.changedAt;
    const auto isOver = [&](std::chrono::milliseconds time) { return spent >= time * m_timeScale; };
    if (warehouse.state == WarehouseState::Starting && !startsFail && isOver(startingTime(warehouse.kind)))
        warehouse.state = WarehouseState::Running;
    else if (warehouse.state == WarehouseState::Stopping && isOver(2s))
        warehouse.state = WarehouseState::Stopped;
}

void Warehouses::forget(const QString &principal)
{
    for (auto &warehouse : m_warehouses)
        warehouse.permissions.remove(principal);
}

Warehouse Warehouses::read(const Warehouse &warehouse) const
{
    return sameIn(m_before.read(m_warehouses), warehouse);
}

QString Warehouses::level(const Warehouse &now, const Principal &caller) const
{
    if (caller.isWorkspaceAdmin)
        return u"CAN_MANAGE"_s;
    const auto &warehouse = sameIn(m_before.inForce(m_warehouses), now);
    if (warehouse.owner == caller.name)
        return u"IS_OWNER"_s;
    qsizetype best = levelsFromWeakest().indexOf(warehouse.permissions.value(caller.name));
    for (const auto &group : caller.groups)
        best = std::max(best, levelsFromWeakest().indexOf(warehouse.permissions.value(group)));
    return best < 0 ? QString() : levelsFromWeakest().at(best);
}

bool Warehouses::mayUse(const QString &level)
{
    return levelsFromWeakest().indexOf(level) >= 1;
}

bool Warehouses::mayManage(const QString &level)
{
    return levelsFromWeakest().indexOf(level) >= 3;
}

} // namespace draftt::demo
