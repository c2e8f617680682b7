// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/album.h"

namespace draftt
{

/// Pictures of the step of grants and of the certificate: `plan-missing`, `plan-form-1` … `plan-form-4`,
/// `certificate`, and `certificate.pdf`.
void drawGrants(const Album &album);

} // namespace draftt
