// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/journalstore.h"
#include "core/profile/profilestore.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// What apply and undo work with; outlives them.
struct AdminServices {
    Workspace workspace; ///< signed in as the admin
    ProfileStore &profiles;
    SecretStore &keychain;
    JournalStore journals;
};

/// Why a step could not be done.
enum class StepTrouble {
    Refused,    ///< the workspace said no; nothing was done
    SignedOut,  ///< the sign-in has ended; nothing was sent after that
    NotLooked,  ///< what is there could not be read
    Unclear,    ///< no answer came, and the look afterwards shows nothing: it may still come
    Ambiguous,  ///< several are new, and nothing tells which one is ours
    TooMany,    ///< the principal has as many secrets as it can have
    NotMade,    ///< the principal is to be made by somebody else first
    NameTaken,  ///< another connection has the name
    TakenBack,  ///< it was begun to be taken back, and is not applied again
    NotKept,    ///< the keychain, or the folder of the connections, did not take the secret, which was taken
                ///< back
    NotWritten, ///< the journal could not be written; nothing was sent after that
};

struct StepFailure {
    qsizetype step = 0;
    StepTrouble trouble = StepTrouble::Refused;
    Error error;
};

/// How it went: the journal as it stands, and where it stopped, if it did.
struct JournalRun {
    Journal journal;
    std::optional<StepFailure> failure{};
};

struct JournalRunOptions {
    int looks = 10;                        ///< for what a lost answer may have brought
    std::chrono::milliseconds pause{3000}; ///< between two of them
    std::function<void(const Journal &, qsizetype step)> onStep{}; ///< the state of a step has changed
};

/// Does what the journal has not done yet, step by step, and stops at the first that cannot be done. Each
/// step is looked at before its call, and after a call without a clear answer: nothing is made twice. The
/// secret goes from the answer to the keychain, with the saved connection. Goes on with a journal that was
/// left half-way. Dropped, it leaves the journal as it stands. Errors: StorageFailed (another process works
/// on a journal, or the folder cannot be written to).
[[nodiscard]] Pending applyJournal(const AdminServices &services, const Journal &journal,
                                   const JournalRunOptions &options, Done<JournalRun> done);

/// Takes back what the journal added, the newest first, and nothing else. What somebody else has changed
/// meanwhile is left. Goes on with one that was left half-way. Errors: as above.
[[nodiscard]] Pending undoJournal(const AdminServices &services, const Journal &journal,
                                  const JournalRunOptions &options, Done<JournalRun> done);

} // namespace draftt
