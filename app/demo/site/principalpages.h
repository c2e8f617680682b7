// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/site/site.h"

#include <optional>

namespace draftt::demo
{

/// Title and content of a page.
struct PageText {
    QString title;
    QString body; ///< HTML
};

/// Where the workspace's service principals are managed.
[[nodiscard]] QString principalsPath();
[[nodiscard]] QString pathOf(const Principal &principal);

/// The list, or one of them: entitlements and secrets. Nullopt: there is no such principal.
[[nodiscard]] std::optional<PageText> principalPage(Accounts &accounts, const QString &path);

} // namespace draftt::demo
