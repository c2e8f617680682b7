// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/networktexts.h"

namespace draftt
{

// The texts of what keeps a connection from coming about, in four families. Inside the room only; everybody
// else calls textFor().

/// `host`: with its port where that is not the usual one.
[[nodiscard]] DiagnosisText transportText(NetworkFinding finding, const QString &host);
[[nodiscard]] DiagnosisText proxyText(const NetworkReport &report);
[[nodiscard]] DiagnosisText signerText(const NetworkReport &report);
/// Of its date and name, and of the versions of TLS.
[[nodiscard]] DiagnosisText certificateText(const NetworkReport &report);

} // namespace draftt
