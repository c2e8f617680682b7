// SPDX-License-Identifier: Apache-2.0
#include "wizard/walkdraft.h"

#include <algorithm>

namespace draftt
{

WalkDraft::WalkDraft(DraftStore drafts, const Session &session, const Origin &origin)
    : m_drafts(std::move(drafts)), m_session(session), m_last(origin.resumed)
{
    if (origin.resumed)
        m_id = origin.resumed->id;
    if (origin.changed) {
        m_changes = origin.changed->id;
        m_changedName = origin.changed->name;
    }
    begin();
}

void WalkDraft::begin()
{
    m_before = enteredIn(m_session);
    m_secretBefore = m_session.secret;
}

bool WalkDraft::hasChanged() const
{
    return !isSameChoice(enteredIn(m_session), m_before) || m_session.secret != m_secretBefore;
}

bool WalkDraft::isWorthKeeping() const
{
    const auto entered = enteredIn(m_session);
    return !isEmpty(entered) && (m_last || !isSameChoice(entered, m_before));
}

Draft WalkDraft::draft(int step) const
{
    auto made = draftOf(m_session, std::max(step, m_ledTo));
    made.id = m_id;
    made.changes = m_changes;
    made.name = m_changedName;
    return made;
}

void WalkDraft::note(int step)
{
    if (!isWorthKeeping())
        return;
    auto now = draft(step);
    if (m_last) {
        auto same = *m_last;
        same.keptUtc = now.keptUtc;
        same.name = now.name;
        // While it is led, what was proven before is on its way to be proven again.
        if (m_ledTo > 0 ? same.entered == now.entered : same == now)
            return;
    }
    m_last = now;
    // Nobody waits for it, and who cannot be helped by it is told when the draft is wanted.
    m_writing = m_drafts.keep(now, [](const Result<Draft> &) {});
}

void WalkDraft::keep(int step, Done<Nothing> done)
{
    m_last = draft(step);
    m_writing = m_drafts.keep(*m_last, [done = std::move(done)](const Result<Draft> &kept) {
        done(kept.map([](const Draft &) { return Nothing(); }));
    });
}

void WalkDraft::discard(Done<Nothing> done)
{
    m_writing.reset();
    m_last.reset();
    m_removing = m_drafts.remove(m_id, std::move(done));
}

void WalkDraft::onSaved(const ConnectionProfile &profile)
{
    discard([](const Result<Nothing> &) {}); // the store has done so already, where it says the same
    m_id = QUuid::createUuid();
    m_changes = profile.id;
    m_changedName = profile.name;
    m_ledTo = 0;
    begin();
}

} // namespace draftt
