// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/databrickscfg.h"

namespace draftt
{

/// Files outside of the profile folder that a connection is exported to. Never with the secret; written
/// beside themselves and renamed; readable by their owner only, whatever they were before.

enum class Overwrite { Refuse, Allow };

/// Errors: InvalidInput (Duplicate: the file exists; NotAFile), StorageFailed.
[[nodiscard]] Result<Nothing> exportJson(const QString &path, const ConnectionProfile &profile,
                                         Overwrite overwrite);

/// Puts the section into the file, which may hold others, and reads it again. A section that this program has
/// written is always renewed; one of somebody else only if overwriting is allowed. Errors: InvalidInput
/// (Duplicate: such a section exists; NotAFile, BadFormat, those of toDatabricksCfg),
/// StorageFailed.
[[nodiscard]] Result<CfgChange> exportDatabricksCfg(const QString &path, const ConnectionProfile &profile,
                                                    const QString &section, Overwrite overwrite);

} // namespace draftt
