// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QStringView>

namespace draftt
{

/// Sorts what network libraries say (Qt, OpenSSL, Go, Python, Java, curl, Node.js); unknown: NetworkFailed.
/// For texts that others recorded; our own client knows the kind without words.
[[nodiscard]] ErrorKind kindOfTransportMessage(QStringView message);

} // namespace draftt
