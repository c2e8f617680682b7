// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/actions.h"

class QWidget;

namespace draftt
{

/// In the desktop's browser; where there is none the address is shown. `window` outlives it and is the parent
/// of dialogs.
[[nodiscard]] OpenUrl openInBrowser(QWidget &window);

/// By a file dialog.
[[nodiscard]] ChooseFile chooseByDialog(QWidget &window);

} // namespace draftt
