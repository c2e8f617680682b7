// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/admin/proveapplied.h"

#include <QJsonArray>
#include <QJsonObject>

namespace draftt
{

/// The calls of a plan's steps with curl, without credentials; what is not known before the principal is made
/// stands as SCIM_ID and APPLICATION_ID.
[[nodiscard]] QString curlOf(const PlannedStep &step, const AdminPlan &plan);

void printPlan(const AdminPlan &plan, Terminal &terminal);
[[nodiscard]] QJsonObject planJson(const AdminPlan &plan);

/// One line for each step, and where it stopped.
void printSteps(const Journal &journal, Terminal &terminal);
void complainAbout(const StepFailure &failure, const Journal &journal, Terminal &terminal);
[[nodiscard]] QJsonObject journalJson(const Journal &journal);
[[nodiscard]] QJsonValue failureJson(const std::optional<StepFailure> &failure);

/// What whoever may grant is asked for, as far as a journal has steps for others.
void printPackets(const QList<RolePacket> &packets, Terminal &terminal);
[[nodiscard]] QJsonArray packetsJson(const QList<RolePacket> &packets);

/// Says that no journal, or none alone, is called so, and how it ends then.
ExitCode noJournal(const Error &error, const QString &word, Terminal &terminal);

/// Says why there is no plan, and how it ends then.
ExitCode complainAboutPlan(const Error &error, const AdminWish &wish, Terminal &terminal);

/// How it ends after such a failure.
[[nodiscard]] ExitCode codeFor(const StepFailure &failure);

/// What a permission is called in JSON.
[[nodiscard]] QString idOf(Permit permit);

/// The first eight characters, which name a journal in commands.
[[nodiscard]] QString shortId(const Journal &journal);

} // namespace draftt
