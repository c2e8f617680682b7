// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/code.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CodeRow {
    Code code;
    QLatin1StringView id;
    Place place;
    std::optional<Field> field;
};

// clang-format off
constexpr std::array table{std::to_array<CodeRow>({
    {Code::AuthInvalidClient, "auth.invalid_client"_L1, Place::ServicePrincipals, Field::Secret},
    {Code::AuthSecretExpired, "auth.secret_expired"_L1, Place::ServicePrincipals, Field::Secret},
    {Code::AuthPatInvalid, "auth.pat_invalid"_L1, Place::AccessTokens, Field::Token},
    {Code::AuthPrincipalInactiveOrNotInWorkspace, "auth.principal_inactive_or_not_in_workspace"_L1, Place::ServicePrincipals, Field::ClientId},
    {Code::AuthMissingEntitlement, "auth.missing_entitlement"_L1, Place::ServicePrincipals, Field::ClientId},
    {Code::AuthMissingScope, "auth.missing_scope"_L1, Place::AccessTokens, Field::Token},
    {Code::AuthWrongTenantOrCloud, "auth.wrong_tenant_or_cloud"_L1, Place::None, Field::Host},
    {Code::HostNotAWorkspace, "host.not_a_workspace"_L1, Place::None, Field::Host},
    {Code::HostUnreachable, "host.unreachable"_L1, Place::None, Field::Host},
    {Code::HostTls, "host.tls"_L1, Place::None, Field::Host},
    {Code::HostProxy, "host.proxy"_L1, Place::None, {}},
    {Code::HostIpAccessList, "host.ip_access_list"_L1, Place::None, {}},
    {Code::WarehouseNotFound, "warehouse.not_found"_L1, Place::Warehouses, Field::Warehouse},
    {Code::WarehouseNoCanUse, "warehouse.no_can_use"_L1, Place::Warehouse, Field::Warehouse},
    {Code::WarehouseStoppedOrStarting, "warehouse.stopped_or_starting"_L1, Place::Warehouse, {}},
    {Code::WarehouseStartFailed, "warehouse.start_failed"_L1, Place::Warehouse, Field::Warehouse},
    {Code::WarehouseNotSupported, "warehouse.not_supported"_L1, Place::Warehouse, Field::Warehouse},
    {Code::UcNotEnabled, "uc.not_enabled"_L1, Place::None, {}},
    {Code::CatalogNotFound, "catalog.not_found"_L1, Place::Catalogs, Field::Catalog},
    {Code::CatalogNoUseCatalog, "catalog.no_use_catalog"_L1, Place::Securable, Field::Catalog},
    {Code::CatalogNotBound, "catalog.not_bound"_L1, Place::Securable, Field::Catalog},
    {Code::SchemaNotFound, "schema.not_found"_L1, Place::Parent, Field::Schema},
    {Code::SchemaNoUseSchema, "schema.no_use_schema"_L1, Place::Securable, Field::Schema},
    {Code::TableNotFound, "table.not_found"_L1, Place::Parent, Field::Table},
    {Code::TableNoSelect, "table.no_select"_L1, Place::Securable, Field::Table},
    {Code::TableUnreadable, "table.unreadable"_L1, Place::Securable, Field::Table},
    {Code::GrantNoManage, "grant.no_manage"_L1, Place::Securable, {}},
    {Code::PrincipalNotFound, "principal.not_found"_L1, Place::ServicePrincipals, Field::ClientId},
    {Code::SqlSyntax, "sql.syntax"_L1, Place::SqlEditor, {}},
    {Code::RateLimited, "rate_limited"_L1, Place::None, {}},
    {Code::ServiceUnavailable, "service.unavailable"_L1, Place::None, {}},
    {Code::StatementTimeoutOrCancelled, "statement.timeout_or_cancelled"_L1, Place::QueryHistory, {}},
    {Code::ResponseMalformed, "response.malformed"_L1, Place::None, {}},
    {Code::Other, "other"_L1, Place::None, {}},
})};
// clang-format on

/// In the order of the enumerators, none left out.
constexpr bool isComplete()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].code != static_cast<Code>(i))
            return false;
    }
    return table.size() == static_cast<std::size_t>(Code::Other) + 1;
}
static_assert(isComplete());

const CodeRow &rowOf(Code code)
{
    return table[static_cast<std::size_t>(code)];
}

} // namespace

QString idOf(Code code)
{
    return rowOf(code).id;
}

std::optional<Code> codeFromId(QStringView id)
{
    const auto row = std::find_if(table.begin(), table.end(), [id](const CodeRow &r) { return r.id == id; });
    return row == table.end() ? std::nullopt : std::optional(row->code);
}

const QList<Code> &allCodes()
{
    static const auto codes = [] {
        QList<Code> list;
        for (const auto &row : table)
            list += row.code;
        return list;
    }();
    return codes;
}

bool isMissingRight(Code code)
{
    return code == Code::AuthMissingEntitlement || code == Code::WarehouseNoCanUse ||
           code == Code::CatalogNoUseCatalog || code == Code::SchemaNoUseSchema ||
           code == Code::TableNoSelect;
}

Place placeOf(Code code)
{
    return rowOf(code).place;
}

std::optional<Field> blamedField(Code code)
{
    return rowOf(code).field;
}

} // namespace draftt
