// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/assess.h"

namespace draftt
{

/// What claims are made with. Used by this room only.
namespace claims
{

[[nodiscard]] Claim started(Claim::Subject subject, const QString &name, const Evidence &evidence);
void addObstacle(Claim &claim, const QString &obstacle);
/// With the state that follows from the rest.
[[nodiscard]] Claim judged(Claim claim);

} // namespace claims

} // namespace draftt
