// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

namespace draftt
{

/// Sections of `.databrickscfg`, written so that Python's configparser, go-ini and npm's ini, the readers of
/// the official clients, all understand the same by them.

/// A section for `.databrickscfg` without the secret: host, client_id, auth_type, warehouse_id, with a
/// comment that names the two environment variables to set. Errors: InvalidInput (Empty, TooLong,
/// ForbiddenCharacter) for a section name that not every reader understands.
[[nodiscard]] Result<QString> toDatabricksCfg(const ConnectionProfile &profile, const QString &section);

/// The profile's name made into a section name that all readers understand.
[[nodiscard]] QString sectionName(const QString &profileName);

/// What putting a section into a file did.
enum class CfgChange {
    Added,         ///< the file had no such section
    Replaced,      ///< an older one that this program had written
    ReplacedAlien, ///< one that somebody else had written; its keys are gone
    Unchanged,
};

struct CfgEdit {
    QByteArray file; ///< as it shall be now
    CfgChange change = CfgChange::Added;
};

/// `file` with the section named `name` replaced in place by `text`, or `text` appended. Everything else
/// stays byte for byte; the line ends of the file are used. Errors, for what makes some client refuse the
/// whole file: ForbiddenCharacter (`U+FEFF`, a byte order mark at its beginning), RepeatedKey with the
/// section and its second line (`[dev], line 12`), or with a setting of it (`host in [dev], line 12`).
[[nodiscard]] Result<CfgEdit> putSection(const QByteArray &file, const QString &name, const QString &text);

} // namespace draftt
