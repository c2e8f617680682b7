// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

class HttpClient;

/// The file that keeps proxy and CA file from one start to the next, beside the saved connections.
[[nodiscard]] QString networkFile();

/// Puts what it says into effect. Returns why that is not possible, in a sentence; empty: it is.
[[nodiscard]] QString applyKeptNetwork(HttpClient &http);

} // namespace draftt
