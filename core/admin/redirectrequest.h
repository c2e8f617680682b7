// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace draftt
{

/// One request of a browser, as far as a sign-in needs it.
struct RedirectRequest {
    QByteArray verb;
    QByteArray host; ///< the header; empty: there is none
    Secret path;     ///< as it came, without the query
    Secret query;
};

/// Of a whole head. nullopt: no HTTP.
[[nodiscard]] std::optional<RedirectRequest> readRedirectRequest(const Secret &head);

/// What a sign-in page sends a browser back with: a code, or an error.
struct RedirectAnswer {
    Secret state;
    Secret code;
    QString error; ///< an id such as access_denied
    QString description;
};

/// nullopt: one of them is there twice, or neither code nor error is.
[[nodiscard]] std::optional<RedirectAnswer> readRedirectAnswer(const Secret &query);

} // namespace draftt
