// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/profile/boundsecret.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"

namespace draftt
{

/// The operations of ProfileStore, which documents them.
[[nodiscard]] Pending startSave(const QString &folder, SecretStore &secrets, const ConnectionProfile &profile,
                                const Secret &secret, Done<Nothing> done);
[[nodiscard]] Pending startRemove(const QString &folder, SecretStore &secrets,
                                  const ConnectionProfile &profile, Done<Nothing> done);
[[nodiscard]] Pending startFetch(const QString &folder, SecretStore &secrets, const WantedSecret &wanted,
                                 Done<KeptSecret> done);
[[nodiscard]] Pending startUpdate(const QString &folder, const QUuid &id, ProfileChange change,
                                  Done<ConnectionProfile> done);
[[nodiscard]] Pending startTidy(const QString &folder, SecretStore &secrets, Done<Nothing> done);

} // namespace draftt
