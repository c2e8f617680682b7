// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"
#include "core/session.h"
#include "core/workspace/permissions.h"

namespace draftt
{

/// Who reads: the principal itself, so that a refusal tells what it lacks, or somebody else, such as an
/// admin.
enum class RightsReader { Principal, SomebodyElse };

/// The lists as the workspace gave them, in the words of core/grants.
[[nodiscard]] QList<ReportedRight> reported(const QList<HeldPrivilege> &held);
[[nodiscard]] QList<ReportedRight> reported(const QList<WarehouseGrant> &grants);

/// What the session knows of the principal and the chosen scope, with what was proven by trying; `securables`
/// is empty. None without a principal, a catalog and a schema.
[[nodiscard]] std::optional<AccessFacts> accessFactsOf(const Session &session,
                                                       const std::optional<Host> &host);

/// Adds what can be read to `known`: effective privileges and owner of catalog, schema and chosen tables, and
/// the permissions of the warehouse where CAN_USE is not known. What may not be read stays unknown. A few
/// calls at a time. Errors: those of the network and of signing in.
[[nodiscard]] Pending fetchAccessFacts(const Workspace &workspace, const AccessFacts &known,
                                       RightsReader reader, Done<AccessFacts> done);

} // namespace draftt
