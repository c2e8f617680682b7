// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/workspace/identity.h"

namespace draftt
{

/// The service principal with this application id, as the workspace's directory shows it to others. Errors:
/// NotFound (nobody has the id), PermissionDenied, MalformedReply, those of Workspace::call.
[[nodiscard]] Pending fetchServicePrincipal(const Workspace &workspace, const ClientId &id,
                                            Done<Answered<User>> done);

} // namespace draftt
