// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/metastore.h"

#include <QHash>

#include <memory>

namespace draftt::demo
{

/// SQL sessions, as drivers open them before statements: `POST /api/2.0/sql/sessions/` and `DELETE …/{id}`.
/// Returns `statements` with sessions in front: a statement that names a session takes its catalog and schema
/// from there unless it has its own.
[[nodiscard]] Area withSessions(Area statements, const WarehouseGate &gate);

} // namespace draftt::demo
