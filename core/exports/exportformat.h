// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/exportfile.h"
#include "core/profile/profile.h"

#include <QList>

namespace draftt
{

/// A form in which a connection is given to another tool. None holds the secret: each has it taken from the
/// environment, or leaves it out; core/words says where it goes.
struct ExportFormat {
    QString id;       ///< what `--format` takes: `dbt`
    QString fileName; ///< as the tool expects it: `profiles.yml`
    bool isSection;   ///< a section of a file that may hold others, which stay
    /// The whole file, or the section. `name` is what the tool calls the connection (see sectionName).
    /// Errors: InputProblem for a name that this form cannot hold, with the character in `fact`; those of
    /// toDatabricksCfg.
    Result<QString> (*text)(const ConnectionProfile &profile, const QString &name);
};

/// All of them, in the order in which they are offered.
[[nodiscard]] const QList<ExportFormat> &exportFormats();
/// nullptr: there is no such format.
[[nodiscard]] const ExportFormat *exportFormat(const QString &id);

/// Where a file goes, and under which name.
struct ExportTarget {
    QString path;
    QString name; ///< of the section
    Overwrite overwrite = Overwrite::Refuse;
};

/// Writes a file, or puts a section into one and reads it again. Errors: those of the form, of exportJson and
/// of exportDatabricksCfg.
[[nodiscard]] Result<CfgChange> exportTo(const ExportTarget &target, const ExportFormat &format,
                                         const ConnectionProfile &profile);

/// The variable that Databricks' own tools read the secret from.
[[nodiscard]] QString secretVariable(SignInMethod method);

} // namespace draftt
