// SPDX-License-Identifier: Apache-2.0
#include "core/words/diagnosistexts.h"

#include "core/words/remedy.h"
#include "core/words/wording.h"

namespace draftt
{

namespace
{

DiagnosisText worded(Code code, const wording::Told &told)
{
    switch (code) {
    case Code::AuthInvalidClient:
        return wording::authInvalidClient(told);
    case Code::AuthSecretExpired:
        return wording::authSecretExpired(told);
    case Code::AuthPatInvalid:
        return wording::authPatInvalid(told);
    case Code::AuthPrincipalInactiveOrNotInWorkspace:
        return wording::authPrincipalInactive(told);
    case Code::AuthMissingEntitlement:
        return wording::authMissingEntitlement(told);
    case Code::AuthMissingScope:
        return wording::authMissingScope(told);
    case Code::AuthWrongTenantOrCloud:
        return wording::authWrongTenant(told);
    case Code::HostNotAWorkspace:
        return wording::hostNotAWorkspace(told);
    case Code::HostUnreachable:
        return wording::hostUnreachable(told);
    case Code::HostTls:
        return wording::hostTls(told);
    case Code::HostProxy:
        return wording::hostProxy(told);
    case Code::HostIpAccessList:
        return wording::hostIpAccessList(told);
    case Code::WarehouseNotFound:
        return wording::warehouseNotFound(told);
    case Code::WarehouseNoCanUse:
        return wording::warehouseNoCanUse(told);
    case Code::WarehouseStoppedOrStarting:
        return wording::warehouseStopped(told);
    case Code::WarehouseStartFailed:
        return wording::warehouseStartFailed(told);
    case Code::UcNotEnabled:
        return wording::ucNotEnabled(told);
    case Code::CatalogNotFound:
        return wording::catalogNotFound(told);
    case Code::CatalogNoUseCatalog:
        return wording::catalogNoUseCatalog(told);
    case Code::CatalogNotBound:
        return wording::catalogNotBound(told);
    case Code::SchemaNotFound:
        return wording::schemaNotFound(told);
    case Code::SchemaNoUseSchema:
        return wording::schemaNoUseSchema(told);
    case Code::TableNotFound:
        return wording::tableNotFound(told);
    case Code::TableNoSelect:
        return wording::tableNoSelect(told);
    case Code::TableUnreadable:
        return wording::tableUnreadable(told);
    case Code::GrantNoManage:
        return wording::grantNoManage(told);
    case Code::PrincipalNotFound:
        return wording::principalNotFound(told);
    case Code::SqlSyntax:
        return wording::sqlSyntax(told);
    case Code::RateLimited:
        return wording::rateLimited(told);
    case Code::ServiceUnavailable:
        return wording::serviceUnavailable(told);
    case Code::StatementTimeoutOrCancelled:
        return wording::statementStopped(told);
    case Code::ResponseMalformed:
        return wording::responseMalformed(told);
    case Code::Other:
        return wording::other(told);
    }
    return {};
}

} // namespace

DiagnosisText textFor(const Diagnosis &diagnosis, const Known &known)
{
    auto text = worded(diagnosis.code, {diagnosis.facts, known});
    text.statement = remedy::statement(diagnosis, known);
    text.link = remedy::link(diagnosis, known);
    text.helpPage = idOf(diagnosis.code);
    return text;
}

} // namespace draftt
