// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminsession.h"
#include "core/admin/redirectlistener.h"

#include <variant>

namespace draftt
{

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

/// Where a person signs in.
struct SignInPlace {
    QUrl link; ///< for a browser on this computer; leads to `page` once, and may stand in an argument list
    QUrl page; ///< to be shown and copied; no other user of this computer should see it
};

struct BrowserSignIn {
    PastedAddress address;                          ///< confirmed
    QString app = QStringLiteral("databricks-cli"); ///< public, and there in every account
    PortRange ports{};
    std::chrono::milliseconds patience = std::chrono::minutes(5);
    SignInPages pages{};
    std::function<void(const SignInPlace &)> onReady{}; ///< called once; may drop the sign-in
};

/// Signs an admin in with the browser (OAuth with PKCE, databricks-api §2.5). Dropping it closes the
/// listener. Errors: those of Workspace::discover, and of the network.
[[nodiscard]] Pending signInWithBrowser(HttpClient &http, const BrowserSignIn &order,
                                        Done<SignInOutcome> done);

} // namespace draftt
