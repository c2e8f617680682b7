// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>

namespace draftt
{

/// Pictures of the step of grants and of the certificate: `plan-missing`, `plan-form-1` … `plan-form-4`,
/// `certificate`, and `certificate.pdf`. `suffix` ends the names, for a palette.
void drawGrants(const QDir &folder, const QString &suffix);

} // namespace draftt
