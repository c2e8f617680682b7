// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/field.h"

#include <QList>
#include <QString>

#include <optional>

namespace draftt
{

/// Why a check failed, as a stable code. Each has its row in code.cpp.
enum class Code {
    AuthInvalidClient,
    AuthSecretExpired,
    AuthPatInvalid,
    AuthPrincipalInactiveOrNotInWorkspace,
    AuthMissingEntitlement,
    AuthMissingScope,
    AuthWrongTenantOrCloud,
    HostNotAWorkspace,
    HostUnreachable,
    HostTls,
    HostProxy,
    HostIpAccessList,
    WarehouseNotFound,
    WarehouseNoCanUse,
    WarehouseStoppedOrStarting,
    WarehouseStartFailed,
    WarehouseNotSupported, ///< Draftt does not take its type
    UcNotEnabled,
    CatalogNotFound,
    CatalogNoUseCatalog,
    CatalogNotBound,
    SchemaNotFound,
    SchemaNoUseSchema,
    TableNotFound,
    TableNoSelect,
    TableUnreadable,
    GrantNoManage,
    PrincipalNotFound,
    SqlSyntax,
    RateLimited,
    ServiceUnavailable,
    StatementTimeoutOrCancelled,
    ResponseMalformed,
    Other,
};

/// The page of the workspace on which a fix is made.
enum class Place {
    None,              ///< not in the workspace
    ServicePrincipals, ///< Settings > Identity and access
    AccessTokens,      ///< Settings > Developer
    Warehouses,
    Warehouse, ///< the page of the known one, else the list
    Catalogs,  ///< Catalog Explorer
    Securable, ///< its page in Catalog Explorer
    Parent,    ///< the page of what should hold it
    SqlEditor,
    QueryHistory,
};

[[nodiscard]] QString idOf(Code code); ///< `auth.invalid_client` …
[[nodiscard]] std::optional<Code> codeFromId(QStringView id);
[[nodiscard]] const QList<Code> &allCodes();

/// Whether somebody has only to give a right for it to pass, so that nothing is broken.
[[nodiscard]] bool isMissingRight(Code code);

[[nodiscard]] Place placeOf(Code code);
/// The field whose content a diagnosis puts in doubt; none where no field is to blame.
[[nodiscard]] std::optional<Field> blamedField(Code code);

} // namespace draftt
