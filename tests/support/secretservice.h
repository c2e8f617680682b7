// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace draftt
{

/// For tests that need a real Secret Service. Runs this very program again under a session bus of its own
/// with an unlocked, empty gnome-keyring and an empty home folder, and returns its exit code. nullopt: go on,
/// this is the inner run, or the tools are missing (see hasSecretService).
[[nodiscard]] std::optional<int> rerunWithSecretService(int argc, char *argv[]);

/// Runs only `testFunction` of this program again, where there is no session bus at all; its exit code.
[[nodiscard]] int rerunWithoutBus(const char *testFunction);

/// Whether this run has a Secret Service of its own. If not, skip what needs one.
[[nodiscard]] bool hasSecretService();

} // namespace draftt
