// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"

namespace draftt
{

/// What was made of a pasted address, in a sentence: the cloud, the host, the workspace id.
[[nodiscard]] QString textFor(const PastedAddress &address);

} // namespace draftt
