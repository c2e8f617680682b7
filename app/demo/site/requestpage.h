// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/site/principalpages.h"

namespace draftt::demo
{

class AccessRequests;

/// What was asked for, and of whom: where the owner of the data answers.
[[nodiscard]] PageText requestPage(const AccessRequests &requests);

} // namespace draftt::demo
