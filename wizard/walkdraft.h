// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/draftstore.h"
#include "core/secret.h"

namespace draftt
{

/// The draft of one walk through the wizard. It is written whenever a page is left, once there is something
/// in it that the walk did not begin with, so that a crash loses the last page at most.
class WalkDraft final
{
public:
    /// What the walk goes on with; each may be absent.
    struct Origin {
        std::optional<Draft> resumed{};
        std::optional<ConnectionProfile> changed{}; ///< the saved connection that is being changed
    };

    /// `session`, which outlives it, holds what the walk begins with.
    WalkDraft(DraftStore drafts, const Session &session, const Origin &origin);

    /// Also of the connection that is made, unless one is changed.
    [[nodiscard]] const QUuid &id() const { return m_id; }
    /// Something has been entered since, if only a secret.
    [[nodiscard]] bool hasChanged() const;
    /// There is something that a draft would keep, and nothing has it yet.
    [[nodiscard]] bool isWorthKeeping() const;
    [[nodiscard]] const QString &changedName() const { return m_changedName; } ///< empty: a new one is made

    /// Until then the walk is led to that step, and is told to stand there; 0: it is led no more.
    void setLedTo(int step) { m_ledTo = step; }

    /// A page is left for this step, 1 to 5.
    void note(int step);
    /// Errors: StorageFailed.
    void keep(int step, Done<Nothing> done);
    void discard(Done<Nothing> done);
    /// The session is saved as that connection; what is changed from now on changes it.
    void onSaved(const ConnectionProfile &profile);

private:
    [[nodiscard]] Draft draft(int step) const;
    void begin();

    const DraftStore m_drafts;
    const Session &m_session;
    QUuid m_id = QUuid::createUuid();
    QUuid m_changes;
    QString m_changedName;
    Entered m_before; ///< what is kept somewhere else already
    Secret m_secretBefore;
    std::optional<Draft> m_last; ///< as it was written last
    int m_ledTo = 0;
    Pending m_writing;
    Pending m_removing;
};

} // namespace draftt
