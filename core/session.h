// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
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

/// A table that was validated, and what was learnt.
struct TableProof {
    TableName table;
    bool metadataRead = false;
    bool rowRead = false; ///< one row was read, or the table was read and is empty
    bool isEmpty = false;
    QList<ColumnInfo> columns;
};

/// What has been entered and learnt so far. A plain value; each member has one writer.
struct Session {
    // Written by the Connect page (and `check`).
    std::optional<PastedAddress> address;
    SignInMethod method = SignInMethod::OAuthClient;
    std::optional<ClientId>
        clientId;  ///< with PersonalToken: who is granted, from `user` where that is a service principal
    Secret secret; ///< the OAuth secret or the token; in memory only
    bool keepSecret = true; ///< in the keychain when the connection is saved; false: for this session only
    // Written by the checks of Connect.
    std::optional<WorkspaceInfo> info;
    std::optional<User> user;
    QList<Warehouse> warehouses;
    bool connectProven = false;
    // Warehouse.
    std::optional<Warehouse> warehouse;
    bool warehouseProven = false;
    // Catalog and schema.
    std::optional<CatalogName> catalog;
    std::optional<SchemaName> schema;
    bool catalogProven = false;
    bool schemaProven = false;
    // Grants and table.
    bool wholeSchema = true;
    QList<TableName> tables; ///< chosen by the user
    QMap<TableName, TableProof> proofs;
    bool tablesProven = false;

    /// Catalog, schema and tables together, once both names are known.
    [[nodiscard]] std::optional<Scope> scope() const;
    /// Whom to grant to: the client id, or the signed-in service principal; none for a person's token.
    [[nodiscard]] std::optional<ClientId> principal() const;
    [[nodiscard]] std::optional<Credentials> credentials() const;
    /// As the server told it, else as the address has it; empty: nobody told.
    [[nodiscard]] QString workspaceId() const;
};

} // namespace draftt
