// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

#include <QJsonArray>

namespace draftt
{

class CheckRunner;
class Terminal;
struct Session;

/// Every right that is needed, a line each: whether it is held, and from where, or who may grant it.
void printRights(const Plan &plan, Terminal &terminal);

/// The same: right, securable_type, securable, state, origins and granters.
[[nodiscard]] QJsonArray rightsJson(const Plan &plan);

/// What is told not to exist by the checks of the last run.
[[nodiscard]] QList<Securable> toldNotToExist(const CheckRunner &runner, const Session &session);

/// Those of one state in words, such as `USE CATALOG on inventory`; without those on `notThere` or in it, of
/// which something else is wrong: it does not exist.
[[nodiscard]] QStringList rightsThatAre(PlanState state, const Plan &plan, const QList<Securable> &notThere);

} // namespace draftt
