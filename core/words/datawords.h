// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/codetexts.h"

namespace draftt
{

// What the texts about catalogs, schemas and tables share. Inside the room only.

/// `catalog “sales”`, or `the object` where the answer names none; for places inside a sentence.
[[nodiscard]] QString thing(const Told &told);

/// All rights that the answer calls missing, where it is more than one; to be put in place of a cause.
[[nodiscard]] QString allMissing(const Told &told);

/// Who can give a right on it.
[[nodiscard]] QString granters(const Told &told);

} // namespace draftt
