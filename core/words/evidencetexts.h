// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkevidence.h"

namespace draftt
{

/// What a check saw, in one sentence of the program's language: `It is running.`, `It has 12 columns.` Empty
/// where nothing was seen.
[[nodiscard]] QString textFor(const CheckEvidence &evidence);

/// The same as a value for other programs, as it stands in JSON and in signed certificates: `RUNNING`,
/// `12 columns`. Words of servers and protocols are as they are; nothing is translated, and nothing takes
/// another form for a number.
[[nodiscard]] QString untranslatedText(const CheckEvidence &evidence);

} // namespace draftt
