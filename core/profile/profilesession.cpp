// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profilesession.h"

namespace draftt
{

Warehouse warehouseNamed(const WarehouseId &id, const QString &name)
{
    return {id, name, WarehouseType::Unknown, WarehouseState::Unknown, {}, WarehouseHealth::Unknown, {},
            {}, {}};
}

Session sessionOf(const ConnectionProfile &profile)
{
    Session session;
    session.address = PastedAddress{.host = profile.host, .workspaceId = profile.workspaceId};
    session.method = profile.method;
    session.clientId = profile.clientId;
    session.warehouse = warehouseNamed(profile.warehouseId, profile.warehouseName);
    session.catalog = profile.catalog;
    session.schema = profile.schema;
    session.wholeSchema = profile.wholeSchema;
    session.tables = profile.tables;
    session.keepSecret = profile.secretPlace == SecretPlace::Keychain;
    return session;
}

} // namespace draftt
