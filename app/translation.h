// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace draftt
{

/// Makes the application speak the user's language as far as this program does.
void installTranslation(QCoreApplication &app);

} // namespace draftt
