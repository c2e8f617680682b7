// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"

namespace draftt
{

class CheckRunner;

/// Everything that is known about one check, for «Details» and for copying: the server's own words, the
/// request as curl without credentials, the request id. Redacted already, as the outcome is.
[[nodiscard]] QString detailsText(const CheckOutcome &outcome);

/// All checks of a run, with their details, to paste into a message.
[[nodiscard]] QString reportText(const CheckRunner &runner);

} // namespace draftt
