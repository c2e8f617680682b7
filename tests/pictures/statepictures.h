// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/album.h"

namespace draftt
{

/// Every page empty, running, waiting, proven and refused, the dialogs, and the list of connections.
void drawStates(const Album &album);

} // namespace draftt
