#pragma once

#include <QDir>

/// Pictures of the step of grants and of the certificate: `plan-missing`, `plan-form-1` … `plan-form-4`,
/// `certificate`, and `certificate.pdf`. `suffix` ends the names, for a palette.
void drawGrants(const QDir &folder, const QString &suffix);
