// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/doctor/networkreport.h"
#include "core/words/diagnosistexts.h"

namespace draftt
{

/// Title, cause, fix and who can do it. No statement, link or help page.
[[nodiscard]] DiagnosisText textFor(const NetworkReport &report);

/// Plain text to send to the network team: what was tried, what was found, what is asked for.
[[nodiscard]] QString textForNetworkTeam(const NetworkReport &report);

} // namespace draftt
