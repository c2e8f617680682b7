// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/exportformat.h"

namespace draftt
{

/// What a form is for, in a few words: `dbt profile (profiles.yml)`.
[[nodiscard]] QString exportTitle(const ExportFormat &format);

/// Where the secret goes, which is not in the file.
[[nodiscard]] QString secretHint(const ExportFormat &format, SignInMethod method);

} // namespace draftt
