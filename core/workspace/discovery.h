// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

namespace draftt
{

/// Asks `/.well-known/databricks-config`, which older workspaces do not have, and then OAuth discovery, both
/// without credentials. The token endpoint it reports is of the host's own origin. Errors: as
/// Workspace::discover.
[[nodiscard]] Pending discoverWorkspace(HttpClient &http, const Host &host,
                                        Done<Answered<WorkspaceInfo>> done);

} // namespace draftt
