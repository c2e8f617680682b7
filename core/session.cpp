// SPDX-License-Identifier: Apache-2.0
#include "core/session.h"

namespace draftt
{

void Session::setWarehouses(const QList<Warehouse> &listed)
{
    warehouses = listed;
    for (const auto &told : listed)
        refresh(told);
}

void Session::refresh(const Warehouse &told)
{
    if (warehouse && warehouse->id == told.id)
        warehouse = told;
}

std::optional<Scope> Session::scope() const
{
    if (!catalog || !schema)
        return std::nullopt;
    return Scope{*catalog, *schema, wholeSchema, tables};
}

std::optional<ClientId> Session::principal() const
{
    if (method == SignInMethod::OAuthClient)
        return clientId;
    if (!user || !user->isServicePrincipal)
        return std::nullopt;
    const auto id = ClientId::parse(user->userName);
    return id ? std::optional(*id) : std::nullopt;
}

bool Session::isHostConfirmed() const
{
    return address && (!address->host.isCustomDomain() || confirmedDomain == address->host);
}

std::optional<Credentials> Session::credentials() const
{
    if (secret.isEmpty() || !isHostConfirmed())
        return std::nullopt;
    if (method == SignInMethod::PersonalToken)
        return PersonalToken{secret};
    if (!clientId)
        return std::nullopt;
    return OAuthClient{*clientId, secret};
}

QString Session::workspaceId() const
{
    if (user && !user->workspaceId.isEmpty())
        return user->workspaceId;
    if (info && !info->workspaceId.isEmpty())
        return info->workspaceId;
    if (!address)
        return {};
    return address->workspaceId.isEmpty() ? address->host.workspaceIdInName() : address->workspaceId;
}

} // namespace draftt
