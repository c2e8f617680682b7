// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// What a privilege means for somebody who shall only read.
enum class PrivilegeClass {
    Reading,    ///< of tables, or a step on the way to them
    Irrelevant, ///< reads another kind of thing, and changes nothing
    Beyond,     ///< changes something, passes rights on, runs code, or reads past the tables
    Unknown,    ///< a word that this program does not know
};

/// `privilege` with underscores, as REST writes it, in any letter case.
[[nodiscard]] PrivilegeClass classOf(QStringView privilege);

/// `level` of permission on a warehouse: CAN_USE, CAN_MANAGE, IS_OWNER, …
[[nodiscard]] PrivilegeClass classOfLevel(const QString &level);

} // namespace draftt
