// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"

namespace draftt
{

/// What is to be known before a secret is sent to a host that is none of Databricks' own.
[[nodiscard]] QString customDomainText(const Host &host);

} // namespace draftt
