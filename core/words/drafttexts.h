// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/draft.h"

namespace draftt
{

/// `draft: adb-778`.
[[nodiscard]] QString draftTitle(const Draft &draft);
/// `stopped at step 3 of 5`.
[[nodiscard]] QString stopText(const Draft &draft);
/// The part of its host that tells workspaces apart; empty: none was entered.
[[nodiscard]] QString workspaceText(const Draft &draft);
/// `inventory.assets`, as far as it was entered.
[[nodiscard]] QString readsText(const Draft &draft);
/// The steps that were proven when it was left, by name; says so where none was.
[[nodiscard]] QString provenBeforeText(const Draft &draft);

} // namespace draftt
