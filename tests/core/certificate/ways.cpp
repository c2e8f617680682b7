// SPDX-License-Identifier: Apache-2.0
#include "tests/core/certificate/ways.h"

using namespace Qt::StringLiterals;

namespace draftt
{

const QList<Way> &ways()
{
    const auto schemaName = u"inventory.assets"_s;
    const auto warehouseId = warehouseOfWays();
    const auto more = Verdict::MoreThanChosen;
    const auto beyond = Verdict::NotReadOnly;
    static const QList<Way> list{
        {u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s, more},
        {u"SELECT"_s, u"schema"_s, schemaName, more},
        {u"SELECT"_s, u"catalog"_s, u"inventory"_s, more},
        {u"ALL_PRIVILEGES"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"ALL_PRIVILEGES"_s, u"schema"_s, schemaName, beyond},
        {u"ALL_PRIVILEGES"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"MODIFY"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"MODIFY"_s, u"table"_s, u"inventory.assets.components"_s, beyond},
        {u"MODIFY"_s, u"schema"_s, schemaName, beyond},
        {u"MODIFY"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"MANAGE"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"MANAGE"_s, u"schema"_s, schemaName, beyond},
        {u"MANAGE"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"APPLY_TAG"_s, u"table"_s, u"inventory.assets.servers"_s, beyond},
        {u"CREATE_TABLE"_s, u"schema"_s, schemaName, beyond},
        {u"EXECUTE"_s, u"schema"_s, schemaName, beyond},
        {u"WRITE_VOLUME"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"EXTERNAL_USE_SCHEMA"_s, u"schema"_s, schemaName, beyond},
        {u"OWNER"_s, u"table"_s, u"inventory.assets.devices"_s, beyond},
        {u"OWNER"_s, u"schema"_s, schemaName, beyond},
        {u"OWNER"_s, u"catalog"_s, u"inventory"_s, beyond},
        {u"OWNER"_s, u"metastore"_s, {}, beyond},
        {u"CREATE_CATALOG"_s, u"metastore"_s, {}, beyond},
        {u"CREATE_CONNECTION"_s, u"metastore"_s, {}, beyond},
        {u"LEVITATE"_s, u"table"_s, u"inventory.assets.devices"_s, Verdict::NotProvable},
        {u"LEVITATE"_s, u"metastore"_s, {}, Verdict::NotProvable},
        {u"CAN_MANAGE"_s, u"warehouse"_s, warehouseId, beyond},
        {u"IS_OWNER"_s, u"warehouse"_s, warehouseId, beyond},
        {u"CAN_FLY"_s, u"warehouse"_s, warehouseId, Verdict::NotProvable},
        {u"allow-cluster-create"_s, u"entitlement"_s, {}, beyond},
        {u"admins"_s, u"membership"_s, {}, beyond},
    };
    return list;
}

bool canBeGiven(const Way &way, demo::Hold::Road road)
{
    return way.right != "IS_OWNER"_L1 || road == demo::Hold::Road::Itself; // a group cannot own a warehouse
}

QString warehouseOfWays()
{
    return u"7e57ab1e00000001"_s;
}

} // namespace draftt
