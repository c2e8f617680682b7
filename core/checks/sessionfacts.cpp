// SPDX-License-Identifier: Apache-2.0
#include "core/checks/sessionfacts.h"

namespace draftt
{

Known knownOf(const Session &session, const std::optional<Securable> &securable)
{
    Known known;
    if (session.address)
        known.host = session.address->host;
    known.workspaceId = session.workspaceId();
    known.principal = session.principal();
    known.securable = securable;
    known.hasSignedIn = session.user.has_value();
    if (session.user)
        known.principalName = session.user->displayName;
    if (session.warehouse) {
        known.warehouseName = session.warehouse->name;
        known.warehouseId = session.warehouse->id.text();
    }
    return known;
}

std::optional<Securable> securableOf(const CheckKey &key, const Session &session)
{
    const auto scope = session.scope();
    if (key.id == CheckId::UseCatalog && session.catalog)
        return Securable(*session.catalog);
    if (key.id == CheckId::UseSchema && scope)
        return Securable(scope->catalog, scope->schema);
    const bool isOfTable = key.id == CheckId::TableMetadata || key.id == CheckId::TableRow;
    const auto table = TableName::listed(key.subject);
    if (!isOfTable || !scope || !table)
        return std::nullopt;
    return Securable(scope->catalog, scope->schema, *table);
}

std::optional<Principal> principalOf(const Session &session)
{
    const auto id = session.principal();
    if (!id)
        return std::nullopt;
    return Principal{*id, session.user ? session.user->displayName : QString()};
}

} // namespace draftt
