// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

namespace draftt
{

/// What the environment held; empty where a variable was not set.
struct EnvironmentSecrets {
    Secret clientSecret;  ///< DATABRICKS_CLIENT_SECRET
    Secret personalToken; ///< DATABRICKS_TOKEN
};

/// Reads the two and takes them away, so that no child gets them. Their bytes are overwritten where they
/// stood: removing a variable leaves it readable in `/proc/PID/environ`. To be called once, before there are
/// threads.
[[nodiscard]] EnvironmentSecrets takeEnvironmentSecrets();

/// From now on this process leaves no core file, and no other process of the same user reads its memory
/// (Linux).
void forbidDumps();

/// Lets this process open as many files as the system allows it, up to some thousands. Each workspace takes
/// up to six sockets, which stay open for a while, and many systems give a program no more than 1,024
/// unasked.
void allowManyFiles();

} // namespace draftt
