// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/databrickscfg.h"

namespace draftt
{

/// Files outside of the profile folder that a connection is exported to. Never with the secret; written
/// beside themselves and renamed; readable by their owner only, whatever they were before.

enum class Overwrite { Refuse, Allow };

/// A file of its own. Errors: InvalidInput (Duplicate: the file exists; NotAFile), StorageFailed.
[[nodiscard]] Result<Nothing> exportFile(const QString &path, const QByteArray &content, Overwrite overwrite);

/// A section with its header.
struct SectionText {
    QString name;
    QString text;
};

/// Puts the section into the file, which may hold others, and reads it again. A section that this program has
/// written is always renewed; one of somebody else only if overwriting is allowed. What the file was is kept
/// beside it (backupOf in core/files.h). Errors: InvalidInput (Duplicate: such a section exists; NotAFile,
/// those of putSection), StorageFailed.
[[nodiscard]] Result<CfgChange> mergeSection(const QString &path, const SectionText &section,
                                             Overwrite overwrite);

[[nodiscard]] Result<Nothing> exportJson(const QString &path, const ConnectionProfile &profile,
                                         Overwrite overwrite);

/// Errors: those of toDatabricksCfg and of mergeSection.
[[nodiscard]] Result<CfgChange> exportDatabricksCfg(const QString &path, const ConnectionProfile &profile,
                                                    const QString &section, Overwrite overwrite);

} // namespace draftt
