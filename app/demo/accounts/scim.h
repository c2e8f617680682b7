#pragma once

#include "app/demo/wire/http.h"

namespace demo
{

class Accounts;

/// SCIM: Me and ServicePrincipals.
[[nodiscard]] Area scimArea(Accounts &accounts);

/// OAuth secrets of service principals, by the workspace's proxy path.
[[nodiscard]] Area secretsArea(Accounts &accounts);

} // namespace demo
