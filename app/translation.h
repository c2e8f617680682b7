// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace draftt
{

/// Makes the application speak the user's language as far as this program does, and what Qt itself shows
/// (buttons, dialogs, menus of fields) with it. In a language that the program does not speak, Qt does not
/// either: a window in two languages helps nobody. `folder` holds `draftt-connect_<language>.qm`.
void installTranslation(QCoreApplication &app, const QString &folder = QStringLiteral(":/translations"));

} // namespace draftt
