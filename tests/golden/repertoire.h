// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/golden/cell.h"

namespace draftt
{

/// Every golden file, its cells without answers, in the order in which a later file may refer to an earlier
/// one.
[[nodiscard]] QList<GoldenFile> repertoire();

} // namespace draftt
