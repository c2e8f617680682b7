// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"

namespace draftt
{

/// The proxy and the CA file as they are kept from one start to the next, in an INI file. Never who signs in
/// at the proxy, nor the password.

/// What is not in the file, or cannot be read, is as if it had never been set.
[[nodiscard]] NetworkSettings readNetworkSettings(const QString &file);

/// Errors: StorageFailed.
[[nodiscard]] Result<Nothing> writeNetworkSettings(const QString &file, const NetworkSettings &settings);

} // namespace draftt
