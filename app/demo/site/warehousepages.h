// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/site/principalpages.h"

namespace draftt::demo
{

/// The list of SQL warehouses, or one of them: its state and who may use it. Nullopt: there is no such one.
[[nodiscard]] std::optional<PageText> warehousePage(const SiteContext &context, const QString &id);

} // namespace draftt::demo
