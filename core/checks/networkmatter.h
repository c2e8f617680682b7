// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkid.h"
#include "core/diagnosis/diagnosis.h"

namespace draftt
{

class CheckRunner;

/// Does this failure lie between this computer and the workspace, so that the network doctor is who to ask
/// next, and nothing was learnt of the workspace itself?
[[nodiscard]] bool isNetworkMatter(Code code);
/// The same of a failed check: everything below the sign-in is one.
[[nodiscard]] bool isNetworkMatter(CheckId id, const Diagnosis &diagnosis);
/// Has a check failed for the network?
[[nodiscard]] bool hasNetworkFailure(const CheckRunner &runner);

} // namespace draftt
