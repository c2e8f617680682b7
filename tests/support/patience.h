// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

/// How long a test of the window waits for something at most, in ms: far above what the demo needs, for a
/// busy machine.
inline constexpr int patience = 30'000;

} // namespace draftt
