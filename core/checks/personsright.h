// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"
#include "core/pending.h"

namespace draftt
{

class Workspace;
struct Session;

/// Whether whoever is signed in holds SELECT on the chosen schema: Held, or Unknown. With a person's token
/// there is nobody to grant to, and so no plan that would tell. Errors: all but refusals.
[[nodiscard]] Pending fetchPersonsRight(const Workspace &workspace, const Session &session,
                                        Done<PlanState> done);

} // namespace draftt
