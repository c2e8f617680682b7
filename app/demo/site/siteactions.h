// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/site/site.h"

namespace draftt::demo
{

/// What an admin does by hand on the pages: `{"action", "subject", "value"}`. The answer may have `go`, the
/// page that is shown next, and `once`, what is shown this one time: a list of `{"name", "value"}`.
[[nodiscard]] Reply act(const SiteContext &context, const QJsonObject &wanted);

} // namespace draftt::demo
