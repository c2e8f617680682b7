// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

namespace draftt
{

/// Asks for the address that every workspace answers to anybody: is there any HTTP answer? Soon, and with no
/// long patience: whoever mistyped a host wants to know. Errors: network kinds.
[[nodiscard]] Pending knock(HttpClient &http, const Host &host, OnRetry onRetry, Done<HttpReply> done);

/// Whether a sign-in needs the document of OAuth discovery. Optional: a host that says in another way that it
/// is one of Databricks' will do, and then there is no token endpoint.
enum class SignInDocument { Required, Optional };

/// Asks `/.well-known/databricks-config`, of which any failure is passed over, and then OAuth discovery, both
/// without credentials. The token endpoint it reports is of the host's own origin. Errors: as
/// Workspace::discover.
[[nodiscard]] Pending discoverWorkspace(HttpClient &http, const Host &host, SignInDocument document,
                                        OnRetry onRetry, Done<Answered<WorkspaceInfo>> done);

} // namespace draftt
