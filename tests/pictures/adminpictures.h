// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/album.h"

namespace draftt
{

/// The dialog in which an admin signs in: each of its stages, by somebody who may not do all of it, and by
/// somebody who may.
void drawAdmin(const Album &album);

} // namespace draftt
