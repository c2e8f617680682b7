// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/pasted.h"

namespace draftt
{

/// As JSON has them: `jdbc-url`, `client-id`, `personal-token`.
[[nodiscard]] QString idOf(PastedForm form);
[[nodiscard]] QString idOf(PastedField field);
[[nodiscard]] QString idOf(PastedLeft::Why why);

} // namespace draftt
