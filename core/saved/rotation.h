// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saved/savedcheck.h"

namespace draftt
{

/// A secret that takes the place of the one before.
struct NewSecret {
    Secret secret;
    QDate ends{}; ///< when Databricks ends it; invalid: not known
};

/// What came of it.
struct Rotation {
    std::optional<ConnectionProfile> profile; ///< as it is kept now; none: refused, and nothing was changed
    std::optional<CheckKey> failed;
    std::optional<Diagnosis> refusal;
    Session session; ///< what was learnt of the workspace, without a secret
};

/// Signs in with the new secret, and only if that is proven puts it into the keychain in the place of the old
/// one. What was handed over of the old one counts no more, nor does a failure of a check that passes now,
/// nor, of a token that is not known to be of the same principal, what was proven beyond signing in. Any
/// failure changes nothing. Errors: InvalidInput (Empty: this connection keeps no secret; HostNotConfirmed:
/// neither Databricks' own nor known by an old secret), KeychainEntryForeign (the profile names another use
/// than the one that it was saved for), KeychainUnavailable, StorageFailed.
[[nodiscard]] Pending rotateSecret(const SavedServices &services, const ConnectionProfile &profile,
                                   const NewSecret &fresh, Done<Rotation> done);

} // namespace draftt
