// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace draftt::demo
{

struct World;

/// Who exists, with what secrets and entitlements, and who holds which right: one line a fact, sorted.
/// Secrets are told by their ids.
[[nodiscard]] QStringList standingOf(const World &world);

} // namespace draftt::demo
