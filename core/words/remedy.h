// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/grants/privilege.h"

#include <QUrl>

namespace draftt::remedy
{

/// The grant that cures the diagnosis; none where no grant does, and none where the securable's name cannot
/// be read with certainty: a grant on the wrong object would be worse than no advice.
[[nodiscard]] std::optional<Grant> grant(const Diagnosis &diagnosis, const Known &known);

/// The exact statement, or empty if the grant or the application id to grant to is not known.
[[nodiscard]] QString statement(const Diagnosis &diagnosis, const Known &known);

/// The page of this very workspace where the fix is made, or empty.
[[nodiscard]] QUrl link(const Diagnosis &diagnosis, const Known &known);

} // namespace draftt::remedy
