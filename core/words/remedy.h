// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/grants/privilege.h"

#include <QUrl>

namespace draftt::remedy
{

/// The grants that cure the diagnosis, several where the answer calls several rights missing; none where no
/// grant does, and none on anything but the known securable or what it lies in: what an answer names may be a
/// stranger's words, and a grant on the wrong object would be worse than no advice.
[[nodiscard]] QList<Grant> grants(const Diagnosis &diagnosis, const Known &known);

/// The exact statements to the known principal, one a line, or empty if the grant or that principal is not
/// known. A principal that the answer names is never granted to.
[[nodiscard]] QString statement(const Diagnosis &diagnosis, const Known &known);

/// The page of this very workspace where the fix is made, or empty.
[[nodiscard]] QUrl link(const Diagnosis &diagnosis, const Known &known);

} // namespace draftt::remedy
