// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/secret.h"

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

using Credentials = std::variant<OAuthClient, PersonalToken>;

} // namespace draftt
