// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/sessionfacts.h"

#include "core/grants/script.h"

namespace draftt
{

Known knownOf(const Session &session)
{
    Known known;
    if (session.address)
        known.host = session.address->host;
    known.workspaceId = session.workspaceId();
    known.principal = session.principal();
    if (session.user)
        known.principalName = session.user->displayName;
    if (session.warehouse) {
        known.warehouseId = session.warehouse->id.text();
        known.warehouseName = session.warehouse->name;
    }
    if (session.catalog && session.schema)
        known.securable = Securable(*session.catalog, *session.schema);
    return known;
}

std::optional<Principal> principalOf(const Session &session)
{
    const auto id = session.principal();
    if (!id)
        return std::nullopt;
    return Principal{*id, session.user ? session.user->displayName : QString()};
}

} // namespace draftt
