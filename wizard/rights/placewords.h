// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/specialcatalog.h"

#include <QString>

namespace draftt
{

/// Above a script: who runs it there.
[[nodiscard]] QString whoRunsText(SpecialCatalog place);

/// What differs there from other catalogs, as far as it matters to whoever grants; empty for an ordinary one.
[[nodiscard]] QString placeText(SpecialCatalog place);

} // namespace draftt
