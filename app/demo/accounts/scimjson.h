// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/accounts.h"

namespace draftt::demo::scim
{

[[nodiscard]] QJsonObject toJson(const Accounts::Member &member);
[[nodiscard]] Reply reply(const QJsonObject &object, int status = 200);
[[nodiscard]] Reply error(int status, const QString &detail);
/// Nobody else than an admin of the workspace may do this.
[[nodiscard]] Reply notAuthorized();

/// The id by which SCIM knows a group; and the group of an id, empty if there is none.
[[nodiscard]] QString groupId(const QString &group);
[[nodiscard]] QString groupOf(const QString &id);

} // namespace draftt::demo::scim
