// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString idOf(Code code)
{
    switch (code) {
    case Code::AuthInvalidClient:
        return u"auth.invalid_client"_s;
    case Code::AuthSecretExpired:
        return u"auth.secret_expired"_s;
    case Code::AuthPatInvalid:
        return u"auth.pat_invalid"_s;
    case Code::AuthPrincipalInactiveOrNotInWorkspace:
        return u"auth.principal_inactive_or_not_in_workspace"_s;
    case Code::AuthMissingEntitlement:
        return u"auth.missing_entitlement"_s;
    case Code::AuthMissingScope:
        return u"auth.missing_scope"_s;
    case Code::AuthWrongTenantOrCloud:
        return u"auth.wrong_tenant_or_cloud"_s;
    case Code::HostNotAWorkspace:
        return u"host.not_a_workspace"_s;
    case Code::HostUnreachable:
        return u"host.unreachable"_s;
    case Code::HostTls:
        return u"host.tls"_s;
    case Code::HostProxy:
        return u"host.proxy"_s;
    case Code::HostIpAccessList:
        return u"host.ip_access_list"_s;
    case Code::WarehouseNotFound:
        return u"warehouse.not_found"_s;
    case Code::WarehouseNoCanUse:
        return u"warehouse.no_can_use"_s;
    case Code::WarehouseStoppedOrStarting:
        return u"warehouse.stopped_or_starting"_s;
    case Code::WarehouseStartFailed:
        return u"warehouse.start_failed"_s;
    case Code::UcNotEnabled:
        return u"uc.not_enabled"_s;
    case Code::CatalogNotFound:
        return u"catalog.not_found"_s;
    case Code::CatalogNoUseCatalog:
        return u"catalog.no_use_catalog"_s;
    case Code::CatalogNotBound:
        return u"catalog.not_bound"_s;
    case Code::SchemaNotFound:
        return u"schema.not_found"_s;
    case Code::SchemaNoUseSchema:
        return u"schema.no_use_schema"_s;
    case Code::TableNotFound:
        return u"table.not_found"_s;
    case Code::TableNoSelect:
        return u"table.no_select"_s;
    case Code::TableUnreadable:
        return u"table.unreadable"_s;
    case Code::GrantNoManage:
        return u"grant.no_manage"_s;
    case Code::PrincipalNotFound:
        return u"principal.not_found"_s;
    case Code::SqlSyntax:
        return u"sql.syntax"_s;
    case Code::RateLimited:
        return u"rate_limited"_s;
    case Code::ServiceUnavailable:
        return u"service.unavailable"_s;
    case Code::StatementTimeoutOrCancelled:
        return u"statement.timeout_or_cancelled"_s;
    case Code::ResponseMalformed:
        return u"response.malformed"_s;
    case Code::Other:
        return u"other"_s;
    }
    return {};
}

const QList<Code> &allCodes()
{
    static const auto codes = [] {
        QList<Code> list;
        for (int i = 0; i <= static_cast<int>(Code::Other); ++i)
            list += static_cast<Code>(i);
        return list;
    }();
    return codes;
}

std::optional<Code> codeFromId(QStringView id)
{
    for (const auto code : allCodes()) {
        if (idOf(code) == id)
            return code;
    }
    return std::nullopt;
}

} // namespace draftt
