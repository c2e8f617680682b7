// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

namespace draftt
{

/// A calendar file (RFC 5545) with the day on which the secret of a connection ends, and alarms 30, 7 and 1
/// days before. `now` stamps it. The profile knows the day.
[[nodiscard]] QByteArray calendarEntry(const ConnectionProfile &profile, const QDateTime &now);

} // namespace draftt
