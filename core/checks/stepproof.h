// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

namespace draftt
{

class CheckRunner;

/// Writes into the session which steps are proven now: of each step whose checks were among those of the run,
/// whether all of them have passed, and what trying told of each right. The other steps keep what is known of
/// them.
void noteProofs(Session &session, const CheckRunner &runner);

} // namespace draftt
