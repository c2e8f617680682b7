// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/site/site.h"

namespace draftt::demo
{

/// The page at `request.path`, or nullopt if there is none. `token` is what its scripts send back.
[[nodiscard]] std::optional<Reply> sitePage(const SiteContext &context, const Request &request,
                                            const QString &token);

/// A page with this HTML as its body. `formTarget`: where else its forms may lead; empty: it has none.
[[nodiscard]] Reply pageOf(const QString &title, const QString &body, const QString &token,
                           const QString &formTarget = {});

} // namespace draftt::demo
