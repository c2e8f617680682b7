// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

#include <QList>

namespace draftt::demo
{

/// The fixed cast of the demo's account. Ids never change between runs; secrets do.
namespace people
{

[[nodiscard]] const Principal &connector(); ///< the service principal `draftt-connector`
[[nodiscard]] const Principal &admin();     ///< workspace and metastore admin; a service principal
[[nodiscard]] const QList<Principal> &all();

/// Groups of the account: Unity Catalog knows them.
[[nodiscard]] const QStringList &accountGroups();
/// Groups of the workspace alone: Unity Catalog answers PRINCIPAL_DOES_NOT_EXIST for them.
[[nodiscard]] const QStringList &workspaceGroups();

} // namespace people

} // namespace draftt::demo
