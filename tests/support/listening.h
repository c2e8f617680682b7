// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

/// Makes the window believe that a screen reader listens; from then on it tells what happens in it. False
/// where that cannot be done: Qt has no public way to say so off the screen.
[[nodiscard]] bool pretendToListen();

} // namespace draftt
