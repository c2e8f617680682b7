// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/finding.h"
#include "core/names/clientid.h"
#include "core/names/host.h"
#include "core/secret.h"
#include "core/workspace/catalog.h"
#include "core/workspace/credentials.h"
#include "core/workspace/identity.h"
#include "core/workspace/warehouses.h"

#include <QMap>

#include <optional>

namespace draftt
{

enum class SignInMethod { OAuthClient, PersonalToken };

/// A table that was tried, and what was learnt.
struct TableProof {
    TableName table;
    bool metadataRead = false;
    bool rowRead = false; ///< one row was read, or the table was read and is empty
    bool isEmpty = false;
    QList<ColumnInfo> columns{};
    bool showsEntry = false; ///< reading it takes USE CATALOG and USE SCHEMA, and shows both
};

/// What has been entered and learnt so far. A plain value; each member has one writer. A step means its page
/// in the window, and the connection that was typed or saved on the command line. The …Proven members are
/// written by noteProofs of core/checks; a page takes its own back when something is edited.
struct Session {
    // Entered in Connect.
    std::optional<PastedAddress> address;
    std::optional<Host> confirmedDomain; ///< the host that the user has confirmed, of those that need it
    SignInMethod method = SignInMethod::OAuthClient;
    std::optional<ClientId>
        clientId;  ///< with PersonalToken: who is granted, from `user` where that is a service principal
    Secret secret; ///< the OAuth secret or the token; in memory only
    bool keepSecret = true; ///< in the keychain when the connection is saved; false: for this session only.
                            ///< A tick in Connect and, the same one again, in Review
    bool connectProven = false;
    PlanState sqlAccess = PlanState::Unknown; ///< the entitlement, as trying told; written by noteProofs
    // Learnt by whoever signs in: the checks of Connect.
    std::optional<WorkspaceInfo> info;
    std::optional<User> user;
    QList<Warehouse> warehouses; ///< written by setWarehouses
    // Chosen in Warehouse; what is told of the chosen one is written by setWarehouses and refresh.
    std::optional<Warehouse> warehouse;
    bool warehouseProven = false;
    PlanState canUse = PlanState::Unknown; ///< CAN_USE on the chosen one, as trying told; by noteProofs
    // Entered in Catalog and schema.
    std::optional<CatalogName> catalog;
    std::optional<SchemaName> schema;
    bool catalogProven = false;
    bool schemaProven = false;
    // Chosen in Grants and tables.
    bool wholeSchema = true;
    QList<TableName> tables;
    QMap<TableName, TableProof> proofs; ///< learnt by the checks of tables; the page empties it
    bool tablesProven = false;
    bool wholeSchemaProven = false; ///< SELECT on all of it is held: by the plan of Grants, and by check
    // Learnt by the checks of the last three.
    QList<Grant> refusedRights; ///< for whose lack the last try was refused; written by noteProofs
    // Learnt in Review, and by check.
    std::optional<AccessVerdict> access; ///< what a certificate says of this very choice; none: not looked at

    /// The warehouses that are visible now, and what they tell of the chosen one: by the check that lists
    /// them and by the page, which lists them again.
    void setWarehouses(const QList<Warehouse> &listed);
    /// What is told of this warehouse now, if it is the chosen one: by the check that waits for it.
    void refresh(const Warehouse &told);

    /// Catalog, schema and tables together, once both names are known.
    [[nodiscard]] std::optional<Scope> scope() const;
    /// Whom to grant to: the client id, or the signed-in service principal; none for a person's token.
    [[nodiscard]] std::optional<ClientId> principal() const;
    /// The address is one of Databricks' own, this computer, or was confirmed. Nothing secret goes to any
    /// other.
    [[nodiscard]] bool isHostConfirmed() const;
    /// nullopt also while the host is not confirmed.
    [[nodiscard]] std::optional<Credentials> credentials() const;
    /// What was chosen to be read can be: the tables, and where the whole schema was chosen all of it.
    [[nodiscard]] bool isReadingProven() const { return tablesProven && (!wholeSchema || wholeSchemaProven); }
    /// As the server told it, else as the address has it; empty: nobody told.
    [[nodiscard]] QString workspaceId() const;
};

} // namespace draftt
