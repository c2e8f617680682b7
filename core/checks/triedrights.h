// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

namespace draftt
{

class CheckRunner;

/// Writes into the session what the checks of a run told of single rights: what passed needs the right, and a
/// refusal that names it shows that it is missing. What was not tried keeps what is known of it.
void noteTries(Session &session, const CheckRunner &runner);

} // namespace draftt
