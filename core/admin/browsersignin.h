// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminsession.h"
#include "core/admin/redirectlistener.h"

namespace draftt
{

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
