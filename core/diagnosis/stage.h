// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace draftt
{

/// What was being done when a failure came. The ids are those of the recorded answers' format.
enum class Stage {
    Token,           ///< token
    ScimMe,          ///< scim_me
    WarehouseList,   ///< warehouse_list
    WarehouseGet,    ///< warehouse_get
    UcCatalogs,      ///< uc_catalogs
    UcSchemas,       ///< uc_schemas
    UcTables,        ///< uc_tables
    UcTableGet,      ///< uc_table_get
    UcPermissions,   ///< uc_permissions
    StatementSubmit, ///< statement_submit
    StatementResult, ///< statement_result
    GrantStatement,  ///< grant_statement
    Transport,       ///< transport: any
};

[[nodiscard]] QString idOf(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromId(QStringView id);

} // namespace draftt
