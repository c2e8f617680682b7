// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/adminrights.h"
#include "core/admin/reach.h"
#include "core/result.h"

#include <QJsonValue>

namespace draftt
{

class Terminal;

/// What the person is that signed in: admin of the workspace, of the metastore.
[[nodiscard]] QString rightsText(const AdminRights &rights);
[[nodiscard]] QJsonObject rightsJson(const AdminRights &rights);

/// What the grants would open, or that it could not be read.
void printReach(const Result<Reach> &reach, Terminal &terminal);
/// null: could not be read.
[[nodiscard]] QJsonValue reachJson(const Result<Reach> &reach);

} // namespace draftt
