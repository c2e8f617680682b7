// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/accounts.h"

namespace draftt::demo::scim
{

/// POST: a new service principal. One without an application id gets one, whatever others it is named like.
[[nodiscard]] Reply createPrincipal(Accounts &accounts, const Request &request);
/// PATCH: entitlements, groups, name, active. All of its operations are done, or none.
[[nodiscard]] Reply patchPrincipal(Accounts &accounts, Accounts::Member &member, const Request &request);

} // namespace draftt::demo::scim
