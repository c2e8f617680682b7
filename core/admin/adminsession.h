// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"
#include "core/workspace/identity.h"

#include <variant>

namespace draftt
{

/// An admin who is signed in to a workspace, for as long as a plan takes. The token is in memory only.
struct AdminSession {
    Workspace workspace;
    User person; ///< who signed in
};

/// Why nobody signed in, though the workspace can be reached.
enum class SignInProblem {
    PortsTaken,     ///< of the range, none is free
    NoAnswer,       ///< the browser did not come back in time
    Denied,         ///< whoever sat there, or a policy, said no
    AppRefused,     ///< the workspace does not let this OAuth app in
    PageRefused,    ///< the sign-in page came back with another error
    CodeRefused,    ///< the token endpoint did not take what the browser brought
    LinkAskedTwice, ///< another program may have asked for the link before the browser
    NotAMember,     ///< who signed in may not use this workspace
    OtherWorkspace, ///< the sign-in is good for another one
};

struct SignInRefusal {
    SignInProblem problem = SignInProblem::NoAnswer;
    QString message{}; ///< of the page or the server; empty: there is none
    std::shared_ptr<const Exchange> exchange{};
};

using SignInOutcome = std::variant<SignInRefusal, AdminSession>;

/// Signs an admin in with a token that another tool has made. `address` was confirmed. Refused is one of
/// another workspace. Errors: those of fetchCurrentUser.
[[nodiscard]] Pending signInWithToken(HttpClient &http, const PastedAddress &address, const Secret &token,
                                      Done<SignInOutcome> done);

/// Refuses, and signs out, who is signed in to another workspace than the one of that number, if both are
/// known.
[[nodiscard]] SignInOutcome checkedWorkspace(const AdminSession &admin, const QString &wantedId,
                                             const std::shared_ptr<const Exchange> &exchange);

} // namespace draftt
