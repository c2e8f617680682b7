// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/grants/privilege.h"

#include <QUrl>

namespace draftt::remedy
{

/// The grants that cure the diagnosis, several where the answer calls several rights missing; none where no
/// grant does, and none where the securable's name cannot be read with certainty: a grant on the wrong object
/// would be worse than no advice.
[[nodiscard]] QList<Grant> grants(const Diagnosis &diagnosis, const Known &known);

/// The exact statements, one a line, or empty if the grant or the application id to grant to is not known.
[[nodiscard]] QString statement(const Diagnosis &diagnosis, const Known &known);

/// The page of this very workspace where the fix is made, or empty.
[[nodiscard]] QUrl link(const Diagnosis &diagnosis, const Known &known);

} // namespace draftt::remedy
