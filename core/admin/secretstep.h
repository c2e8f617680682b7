// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/apply.h"
#include "core/workspace/principalsecrets.h"

namespace draftt
{

// What becomes of the secret that a journal's run makes. Used by this room only.

/// Saves the journal's connection, with the secret in the keychain. Errors: those of makeProfile and of
/// ProfileStore::save.
[[nodiscard]] Pending keepSecret(const AdminServices &services, const Journal &journal,
                                 const MadeSecret &made, Done<Nothing> done);

/// Whether an earlier run has kept it. Errors: KeychainUnavailable, also where it is locked.
[[nodiscard]] Pending wasSecretKept(const AdminServices &services, const Journal &journal, Done<bool> done);

/// Deletes a secret that this journal made and that nobody has. Errors: those of Workspace::call, but for
/// NotFound.
[[nodiscard]] Pending takeSecretBack(const Workspace &workspace, const Journal &journal, const QString &id,
                                     Done<Nothing> done);

} // namespace draftt
