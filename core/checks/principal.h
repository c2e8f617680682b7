// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/grants/holding.h"
#include "core/session.h"

namespace draftt::steps
{

/// What is wrong with the user that the workspace names, if anything: switched off, somebody else than the
/// client id says, or of another workspace than the host says.
[[nodiscard]] std::optional<Diagnosis> doubtAbout(const User &user, const Workspace &workspace,
                                                  const Session &session);

/// Whose rights count: the signed-in principal, with the groups that the workspace told.
[[nodiscard]] Holder holderOf(const Session &session);

} // namespace draftt::steps
