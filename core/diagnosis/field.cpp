// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/field.h"

namespace draftt
{

std::optional<Field> blamedField(Code code)
{
    switch (code) {
    case Code::HostNotAWorkspace:
    case Code::HostUnreachable:
    case Code::HostTls:
    case Code::AuthWrongTenantOrCloud:
        return Field::Host;
    case Code::AuthInvalidClient:
    case Code::AuthSecretExpired:
        return Field::Secret;
    case Code::AuthPatInvalid:
    case Code::AuthMissingScope:
        return Field::Token;
    case Code::AuthPrincipalInactiveOrNotInWorkspace:
    case Code::AuthMissingEntitlement:
    case Code::PrincipalNotFound:
        return Field::ClientId;
    case Code::WarehouseNotFound:
    case Code::WarehouseNoCanUse:
    case Code::WarehouseStartFailed:
        return Field::Warehouse;
    case Code::CatalogNotFound:
    case Code::CatalogNoUseCatalog:
    case Code::CatalogNotBound:
        return Field::Catalog;
    case Code::SchemaNotFound:
    case Code::SchemaNoUseSchema:
        return Field::Schema;
    case Code::TableNotFound:
    case Code::TableNoSelect:
    case Code::TableUnreadable:
        return Field::Table;
    case Code::HostProxy:
    case Code::HostIpAccessList:
    case Code::WarehouseStoppedOrStarting:
    case Code::UcNotEnabled:
    case Code::GrantNoManage:
    case Code::SqlSyntax:
    case Code::RateLimited:
    case Code::ServiceUnavailable:
    case Code::StatementTimeoutOrCancelled:
    case Code::ResponseMalformed:
    case Code::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace draftt
