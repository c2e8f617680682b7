// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/names/securable.h"
#include "core/names/warehouseid.h"
#include "core/workspace/warehouses.h"

#include <chrono>

namespace draftt
{

/// All calls that change who may do what, as they are shown and as they are sent: `sendChange`,
/// `makePrincipal` and `makeSecret` send exactly these. What adds adds to what is there; only `replaceLevels`
/// says the whole.
namespace changes
{

/// A service principal that Databricks manages, with the entitlement for SQL. Sent twice it makes two.
[[nodiscard]] ApiCall createPrincipal(const QString &displayName);
[[nodiscard]] ApiCall deletePrincipal(const QString &scimId);
[[nodiscard]] ApiCall addSqlAccess(const QString &scimId);
[[nodiscard]] ApiCall removeSqlAccess(const QString &scimId);
/// An OAuth secret. Sent twice it makes two, of five. The API takes a lifetime and no scopes (§3.4).
[[nodiscard]] ApiCall createSecret(const QString &scimId, std::chrono::seconds lifetime);
[[nodiscard]] ApiCall deleteSecret(const QString &scimId, const QString &secretId);
/// `level`: CAN_USE, or what was there before. Leaves everybody else alone.
[[nodiscard]] ApiCall setLevel(const WarehouseId &id, const ClientId &principal, const QString &level);
/// The one way to take a level away. Whoever is not in `grants` loses everything; inherited ones stay.
[[nodiscard]] ApiCall replaceLevels(const WarehouseId &id, const QList<WarehouseGrant> &grants);
/// `privilege` with underscores.
[[nodiscard]] ApiCall addPrivilege(const Securable &securable, const ClientId &principal,
                                   const QString &privilege);
[[nodiscard]] ApiCall removePrivilege(const Securable &securable, const ClientId &principal,
                                      const QString &privilege);

} // namespace changes

/// The call as a line for a POSIX shell, with curl and without credentials.
[[nodiscard]] QString asCurl(const ApiCall &call, const Host &host);

/// Errors: those of Workspace::call.
[[nodiscard]] Pending sendChange(const Workspace &workspace, const ApiCall &call,
                                 Done<Answered<Nothing>> done);

} // namespace draftt
