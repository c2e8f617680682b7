// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

/// The forms, one file each, and what they share. Used by this room only.
namespace draftt::exports
{

[[nodiscard]] Result<QString> toEnvironment(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toDbt(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toOdbc(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toJdbc(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toTerraform(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toPython(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toNode(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toGo(const ConnectionProfile &profile, const QString &name);
[[nodiscard]] Result<QString> toVsCode(const ConnectionProfile &profile, const QString &name);

/// How each file begins, behind the sign of a comment.
[[nodiscard]] QString mark();

/// `/sql/1.0/warehouses/<id>`, the id in percent form where it is odd.
[[nodiscard]] QString httpPath(const ConnectionProfile &profile);

/// Whether a name is letters, digits, `_` and `-`, which every form takes as they are.
[[nodiscard]] bool isPlain(const QString &name);

/// ForbiddenCharacter with the first character of `name` that is in `characters`; nullopt: none is.
[[nodiscard]] std::optional<Error> forbidden(const QString &name, QStringView characters);

/// For a POSIX shell and files that are read like one.
[[nodiscard]] QString shellWord(const QString &text);

/// A string in double quotes for Python, JavaScript and Go, which read these escapes alike.
[[nodiscard]] QString codeString(const QString &text);

/// A statement that reads one row of the first table, or lists the tables.
[[nodiscard]] QString sampleStatement(const ConnectionProfile &profile);

} // namespace draftt::exports
