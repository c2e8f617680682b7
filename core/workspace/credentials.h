// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/secret.h"

#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace draftt
{

/// OAuth machine-to-machine: a service principal's client id and OAuth secret.
struct OAuthClient {
    ClientId id;
    Secret secret;
};

/// A personal access token: the visibly second choice.
struct PersonalToken {
    Secret token;
};

/// A person who is signed in for a while, as an admin is. Ends by Workspace::signOut, or when nothing was
/// asked for `idleLimit`; what it held is gone then. Copies of a Workspace share one; a copy of this does not
/// hear of the tokens that came later.
struct PersonsSignIn {
    Secret accessToken;
    std::optional<std::chrono::seconds> lifetime{}; ///< from now; none: not known
    /// Good for one more access token, with which the next one of these comes. Empty: none came.
    Secret refreshToken{};
    QString app{};        ///< the OAuth app, where the person signed in with the browser
    QUrl tokenEndpoint{}; ///< that gave the tokens
    std::chrono::milliseconds idleLimit = std::chrono::minutes(15);
};

using Credentials = std::variant<OAuthClient, PersonalToken, PersonsSignIn>;

} // namespace draftt
