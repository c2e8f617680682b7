// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"
#include "core/workspace/identity.h"

namespace draftt
{

/// An admin who is signed in to a workspace, for as long as a plan takes. The token is in memory only.
struct AdminSession {
    Workspace workspace;
    User person; ///< who signed in
};

/// Signs an admin in with a token that another tool has made. `address` was confirmed. Errors: those of
/// fetchCurrentUser.
[[nodiscard]] Pending signInWithToken(HttpClient &http, const PastedAddress &address, const Secret &token,
                                      Done<AdminSession> done);

} // namespace draftt
