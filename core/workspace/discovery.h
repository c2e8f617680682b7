// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/early.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// Asks for the address that every workspace answers to anybody: is there any HTTP answer? Soon, and with no
/// long patience: whoever mistyped a host wants to know. Errors: network kinds.
[[nodiscard]] Pending knock(HttpClient &http, const Host &host, OnRetry onRetry, Done<HttpReply> done);

/// Whether a sign-in needs the document of OAuth discovery. Optional: a host that says in another way that it
/// is one of Databricks' will do, and then there is no token endpoint.
enum class SignInDocument { Required, Optional };

/// What was heard of a host before: the answer to a knock, and its OAuth document, where it was asked for.
struct HostHeard {
    std::optional<HttpReply> config{};
    std::shared_ptr<Early<HttpReply>> oauth{};
};

/// Asks for the OAuth document where most hosts have it, before it is known that this one has.
[[nodiscard]] Pending askOAuthEarly(HttpClient &http, const Host &host, OnRetry onRetry,
                                    Early<HttpReply> &early);

struct DiscoveryOrder {
    SignInDocument document = SignInDocument::Required;
    OnRetry onRetry{};
    HostHeard heard{};
};

/// Asks `/.well-known/databricks-config`, of which any failure is passed over, and OAuth discovery at the
/// same time, both without credentials; that once more where the first one names another place. The token
/// endpoint it reports is of the host's own origin. Errors: as Workspace::discover.
[[nodiscard]] Pending discoverWorkspace(HttpClient &http, const Host &host, const DiscoveryOrder &order,
                                        Done<Answered<WorkspaceInfo>> done);

} // namespace draftt
