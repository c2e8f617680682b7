// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkevidence.h"

namespace draftt
{

/// What a check saw, in a few words of the program's language: `not used: loopback`, `12 columns`. Words of
/// servers and protocols (`RUNNING`, `USE_CATALOG`, `HTTP 200`) stay as they are. Empty where nothing was
/// seen.
[[nodiscard]] QString textFor(const CheckEvidence &evidence);

/// The same in English, whatever the program speaks: for JSON, which other programs read. It is what the
/// source has, untranslated, and so never takes another form for a number.
[[nodiscard]] QString untranslatedText(const CheckEvidence &evidence);

} // namespace draftt
