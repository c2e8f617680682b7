// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// Whether what is sent to that host name or address stays on this computer: localhost, 127.0.0.0/8, ::1. The
/// one rule for plain http, for the proxy and for addresses that need no confirmation. Names below localhost
/// are none: resolvers without RFC 6761, such as glibc's, ask the network for them.
[[nodiscard]] bool isThisComputer(const QString &hostName);

} // namespace draftt
