// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/warehouseid.h"
#include "core/workspace/workspace.h"

#include <QList>

namespace draftt
{

enum class WarehouseType { Serverless, Pro, Classic, Unknown };
enum class WarehouseState { Starting, Running, Stopping, Stopped, Deleting, Deleted, Unknown };
enum class WarehouseHealth { Healthy, Degraded, Failed, Unknown };

/// One SQL warehouse as the list and the single call describe it.
struct Warehouse {
    WarehouseId id; ///< of any form; empty: not told, and nothing can be done with it
    QString name;
    WarehouseType type = WarehouseType::Unknown;
    WarehouseState state = WarehouseState::Unknown;
    QString size; ///< `2X-Small` … as written by the server
    WarehouseHealth health = WarehouseHealth::Unknown;
    QString healthSummary; ///< the cloud's words when it cannot start
    QString healthReason;  ///< failure_reason.code, e.g. AZURE_QUOTA_EXCEEDED_EXCEPTION
    QString httpPath;      ///< /sql/1.0/warehouses/<id>

    friend bool operator==(const Warehouse &, const Warehouse &) = default;
};

/// All pages; running serverless first, then by type, state and name.
[[nodiscard]] Pending fetchWarehouses(const Workspace &workspace, Done<Answered<QList<Warehouse>>> done);
/// Of these, the ones that the caller may use, where the server knows the question (an undocumented one, of
/// the CLI and AppKit); one that does not lists them all.
[[nodiscard]] Pending fetchUsableWarehouses(const Workspace &workspace,
                                            Done<Answered<QList<Warehouse>>> done);
[[nodiscard]] Pending fetchWarehouse(const Workspace &workspace, const WarehouseId &id,
                                     Done<Answered<Warehouse>> done);

/// Asks the warehouse to start and returns; watch it with fetchWarehouse.
[[nodiscard]] Pending startWarehouse(const Workspace &workspace, const WarehouseId &id,
                                     Done<Answered<Nothing>> done);

struct WarehouseGrant {
    QString principal; ///< application id, e-mail or group name
    QString level;     ///< CAN_USE, CAN_MANAGE, IS_OWNER, …
    bool isInherited = false;
    QString kind{}; ///< service_principal_name, user_name or group_name

    friend bool operator==(const WarehouseGrant &, const WarehouseGrant &) = default;
};

/// Who may do what with it. Often refused to those who may only use it: PermissionDenied.
[[nodiscard]] Pending fetchWarehousePermissions(const Workspace &workspace, const WarehouseId &id,
                                                Done<Answered<QList<WarehouseGrant>>> done);

} // namespace draftt
