// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"

#include <QString>
#include <QStringList>

namespace draftt::demo
{

/// Privileges are texts with underscores here (`USE_CATALOG`): the demo must know them all, unlike the
/// program, which must be able to express three only.

/// What may be granted on a kind of securable, inheritable ones included (privileges reference of June 2026).
[[nodiscard]] const QStringList &grantablePrivileges(Kind kind);
/// Every privilege that an official client of 2026 knows by name.
[[nodiscard]] const QStringList &allPrivileges();
/// Does the privilege exist at all?
[[nodiscard]] bool isPrivilege(const QString &privilege);
/// Does ALL_PRIVILEGES stand for it at check time? Not for MANAGE and the EXTERNAL_USE ones.
[[nodiscard]] bool isCoveredByAll(const QString &privilege);

[[nodiscard]] QString withSpaces(const QString &privilege);

} // namespace draftt::demo
