// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

namespace draftt
{

/// A session in which everything is entered and proven, for `adb-1234567890123456.7.azuredatabricks.net`.
[[nodiscard]] Session sampleSession();

/// That session as a profile called `name`.
[[nodiscard]] ConnectionProfile sampleProfile(const QString &name);

} // namespace draftt
