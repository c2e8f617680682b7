// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"

namespace draftt
{

/// What the token endpoint gave.
struct TokenAnswer {
    Secret access;
    std::chrono::seconds lifetime;
    Secret refresh; ///< empty: none came
};

/// Errors: by status, NotAnApi, Redirected, and MalformedReply for an answer without a token or its lifetime.
[[nodiscard]] Result<TokenAnswer> readTokens(const HttpReply &reply);

} // namespace draftt
