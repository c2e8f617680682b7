// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace draftt
{

/// The service's own refusal of whoever does not hold Manage on the thing that was asked for: with its code
/// in words and its own sentence. A gateway, an address list or a missing entitlement refuses otherwise, and
/// that tells nothing of a permission.
[[nodiscard]] bool refusesManage(const Error &error);

} // namespace draftt
