// SPDX-License-Identifier: Apache-2.0
#include "core/names/weblinks.h"

using namespace Qt::StringLiterals;

namespace draftt::places
{

QUrl servicePrincipals(const Host &host)
{
    return host.url(u"/settings/workspace/identity-and-access/service-principals"_s);
}

QUrl warehouses(const Host &host)
{
    return host.url(u"/sql/warehouses"_s);
}

QUrl warehouse(const Host &host, const WarehouseId &id)
{
    return host.url("/sql/warehouses/"_L1 + id.text());
}

QUrl sqlEditor(const Host &host)
{
    return host.url(u"/sql/editor"_s);
}

QUrl accessTokens(const Host &host)
{
    return host.url(u"/settings/user/developer/access-tokens"_s);
}

} // namespace draftt::places
