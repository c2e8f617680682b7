// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt
{

/// Fails the running test on any warning that Qt or the project prints. Call it in `init`: QtTest forgets it
/// after each test function.
void failOnAnyWarning();

} // namespace draftt
