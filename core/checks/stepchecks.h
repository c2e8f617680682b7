// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"
#include "core/session.h"

#include <chrono>

namespace draftt
{

class Workspace;

/// The checks of each step. Each shares the workspace and writes what it learns into the session, which must
/// outlive the run. The needs among them are set,
/// across steps too: run one step, or several in one run, with a CheckRunner. The …Proven members of the
/// session are for noteProofs (stepproof.h).

/// Reach, Tls, IsWorkspace, SignIn, WhoAmI, MayUseSql, SeesWarehouse. Writes info, user, warehouses, and what
/// the list knows of the chosen warehouse.
[[nodiscard]] QList<Check> connectChecks(const Workspace &workspace, Session &session);

/// How long a warehouse may take. The limits are the ceilings of databricks-api §4.3.
struct WarehousePatience {
    std::chrono::milliseconds poll{3'000};
    std::chrono::milliseconds serverlessLimit{120'000};
    std::chrono::milliseconds otherLimit{900'000}; ///< pro and classic: VMs have to be found first
    bool startsIt = true;                          ///< false: one that sleeps is left asleep
};

/// WarehouseRuns (starts it and waits; one that is still asleep or starting then is not provable),
/// MayUseWarehouse, UnityCatalog. Needs session.warehouse and keeps it
/// up to date.
[[nodiscard]] QList<Check> warehouseChecks(const Workspace &workspace, Session &session,
                                           const WarehousePatience &patience = {});

/// UseCatalog, UseSchema. Needs catalog and schema. REST is asked whatever the warehouse does; where it
/// cannot tell, a statement on the warehouse may.
[[nodiscard]] QList<Check> catalogChecks(const Workspace &workspace, Session &session);

/// TableMetadata and TableRow for each table of the session's schema. Needs catalog, schema and warehouse.
/// Writes the tables' entries in session.proofs.
[[nodiscard]] QList<Check> tableChecks(const Workspace &workspace, Session &session,
                                       const QList<TableName> &tables);

/// The checks of every step that the session has the parts for, in one run: what REST can answer does not
/// wait for the warehouse, and is asked as soon as the sign-in works. `workspace` asks once, and the checks
/// are for one run. Of tables those that the session has chosen.
[[nodiscard]] QList<Check> allChecks(const Workspace &workspace, Session &session,
                                     const WarehousePatience &patience = {});

/// Asks, as soon as the sign-in works, for the lists of privileges that fetchAccessFacts will read of the
/// same `workspace`, which asks once.
[[nodiscard]] std::vector<Pending> askRightsAhead(const Workspace &workspace, const Scope &scope);

} // namespace draftt
