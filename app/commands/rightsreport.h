// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

#include <QJsonArray>

namespace draftt
{

class Terminal;

/// Every right that is needed, a line each: whether it is held, and from where, or who may grant it.
void printRights(const Plan &plan, Terminal &terminal);

/// The same: right, securable_type, securable, state, origins and granters.
[[nodiscard]] QJsonArray rightsJson(const Plan &plan);

/// Those of one state in words, such as `USE CATALOG on inventory`.
[[nodiscard]] QStringList rightsThatAre(PlanState state, const Plan &plan);

} // namespace draftt
