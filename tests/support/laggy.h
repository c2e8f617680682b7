// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/demofixture.h"

namespace draftt
{

/// The workspace in which what an admin gives takes effect later, and some reads tell of before, in fast
/// motion.
[[nodiscard]] inline demo::Options laggy()
{
    demo::Options options;
    options.scenario = QStringLiteral("laggy");
    options.timeScale = 0.05; // 20 seconds become one
    return options;
}

} // namespace draftt
