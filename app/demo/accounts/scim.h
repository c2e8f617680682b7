// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

namespace draftt::demo
{

class Accounts;

/// SCIM: Me and ServicePrincipals.
[[nodiscard]] Area scimArea(Accounts &accounts);

/// OAuth secrets of service principals, by the workspace's proxy path.
[[nodiscard]] Area secretsArea(Accounts &accounts);

} // namespace draftt::demo
