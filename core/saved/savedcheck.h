// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profilestore.h"
#include "core/saved/openedconnection.h"
#include "core/saved/proving.h"

namespace draftt
{

/// What the work on saved connections needs; outlives it.
struct SavedServices {
    HttpClient &http;
    ProfileStore &profiles;
};

/// What a check of a saved connection found.
struct CheckedConnection {
    ConnectionProfile profile; ///< as it is kept now
    Session session;           ///< what was learnt, and the secret
    Proved proved;
};

struct SavedCheckOptions {
    WarehousePatience patience{};
    bool keepsVerdict = true; ///< in the profile, as `check --save` does
    /// How far it is: of the checks of the run under way so many are settled, and one of them runs.
    std::function<void(const CheckRunner &)> onProgress{};
};

/// Checks a saved connection with the secret that the keychain has of it, and keeps what was found in its
/// profile. Errors: those of ProfileStore::fetchSecret; InvalidInput (Empty: the secret was not kept;
/// HostNotConfirmed); those of ProfileStore::update.
[[nodiscard]] Pending checkSaved(const SavedServices &services, const ConnectionProfile &profile,
                                 const SavedCheckOptions &options, Done<CheckedConnection> done);

/// A session for the connection with its secret out of the keychain; nothing of it is proven. Errors: as
/// above.
[[nodiscard]] Pending openSaved(ProfileStore &profiles, const ConnectionProfile &profile, Done<Session> done);

/// Takes over what was proven of an opened connection, for keepVerdict to judge it: nothing where `profile`
/// names something else, or signs in as somebody else or nobody knows whom. `secret`: of `profile`.
void takeProofsOf(const OpenedConnection &before, const Secret &secret, ConnectionProfile &profile);

/// Writes into a profile what was found about what it names; nothing where it names something else than the
/// session. What was proven before and was not looked at, as the warehouse slept, or the network or the
/// service was gone, stays proven, with the time of its proof (Life::kept). Whatever was looked at counts at
/// once, and so does what was skipped for what it showed.
void keepVerdict(ConnectionProfile &profile, const Session &session, const Proved &proved);

} // namespace draftt
