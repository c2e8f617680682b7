#pragma once

#include "core/checks/check.h"
#include "core/session.h"

/// The checks of each step. Each takes a workspace that must outlive the run, and writes what it learns into
/// the session, which must outlive it too. The needs among them are set; run them with a CheckRunner.

/// Reach, Tls, IsWorkspace, SignIn, WhoAmI, MayUseSql, SeesWarehouse. Writes info, user, warehouses.
[[nodiscard]] QList<Check> connectChecks(Workspace &workspace, Session &session);

/// WarehouseRuns (starts it), MayUseWarehouse, UnityCatalog. Needs session.warehouse; keeps it up to date.
[[nodiscard]] QList<Check> warehouseChecks(Workspace &workspace, Session &session);

/// UseCatalog, UseSchema. Needs catalog, schema and warehouse.
[[nodiscard]] QList<Check> catalogChecks(Workspace &workspace, Session &session);

/// TableMetadata and TableRow for each table. Writes session.proofs.
[[nodiscard]] QList<Check> tableChecks(Workspace &workspace, Session &session,
                                       const QList<TableName> &tables);
