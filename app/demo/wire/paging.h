// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

#include <tl/expected.hpp>

namespace draftt::demo
{

/// What `max_results` and `page_token` ask for.
struct PageRequest {
    std::optional<qsizetype> size; ///< nullopt: everything in one answer
    QString after;                 ///< the key after which the page begins; empty: the first page
};

/// The server's page sizes for one list.
struct PageRule {
    qsizetype usual = 50; ///< for `max_results=0`
    qsizetype largest = 1000;
    qsizetype smallest = 1; ///< permissions refuse 1 to 149
};

/// Errors: a negative or too small size, a token that is none of ours.
[[nodiscard]] tl::expected<PageRequest, Reply> readPageRequest(const Request &request, const PageRule &rule);

[[nodiscard]] QString pageToken(const QString &lastKey);

/// A query parameter, decoded; `+` is a space in a query.
[[nodiscard]] QString parameter(const Request &request, const QString &name);
[[nodiscard]] bool flag(const Request &request, const QString &name);

} // namespace draftt::demo
