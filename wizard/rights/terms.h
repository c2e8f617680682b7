// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/widgets/termbutton.h"

namespace draftt
{

struct Session;

/// «What is it?» with links into the workspace of the session, which outlives it.
[[nodiscard]] TermButton *termButton(Term term, const Session &session, const OpenUrl &openUrl,
                                     QWidget *parent);

} // namespace draftt
