// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/apply.h"
#include "core/admin/stepsight.h"
#include "core/job.h"
#include "core/workspace/signinend.h"

namespace draftt
{

/// What applying and undoing share: the journal, its lock, one step at a time. Used by this room only.
class JournalRunner : public Job<JournalRun>
{
protected:
    JournalRunner(const AdminServices &services, const Journal &journal, JournalRunOptions options,
                  Done<JournalRun> done)
        : Job(std::move(done))
        , m_services(services)
        , m_workspace(services.workspace.heardBy([this](const RetryNotice &) { m_wasRepeated = true; }))
        , m_options(std::move(options))
        , m_journal(journal)
    {
    }

    [[nodiscard]] JournalStep &step() { return m_journal.steps[m_at]; }

    /// Takes the lock and reads the journal anew, as another process may have gone on with it.
    [[nodiscard]] Result<Nothing> open()
    {
        const auto lock = m_services.journals.lock();
        if (!lock)
            return Failure(lock.error());
        m_lock = *lock;
        const auto kept = m_services.journals.find(m_journal.id.toString(QUuid::WithoutBraces));
        if (kept)
            m_journal = *kept;
        return Nothing();
    }

    void begin(qsizetype at)
    {
        m_at = at;
        m_looks = 0;
        m_wasSent = false;
        m_isUnclear = false;
        m_error.reset();
    }

    /// Whether it is in the file; else the run has ended.
    [[nodiscard]] bool note(JournalState state)
    {
        step().state = state;
        const auto written = m_services.journals.write(m_journal);
        if (!written)
            finish(JournalRun{m_journal, StepFailure{m_at, StepTrouble::NotWritten, written.error()}});
        else if (m_options.onStep)
            m_options.onStep(m_journal, m_at);
        return written.has_value();
    }

    void stop(StepTrouble trouble, const Error &error, JournalState state)
    {
        const auto why = signInEndIn(error) ? StepTrouble::SignedOut : trouble;
        if (note(state))
            finish(JournalRun{m_journal, StepFailure{m_at, why, error}});
    }

    /// What a look or a call came to nothing for: the end of a sign-in goes before what failed earlier.
    [[nodiscard]] Error reasonOf(const Error &error) const
    {
        return signInEndIn(error) ? error : m_error.value_or(error);
    }

    void finishWhole() { finish(JournalRun{m_journal, {}}); }

    /// Again, after the pause; false: it was tried often enough.
    [[nodiscard]] bool waitFor(std::function<void()> again)
    {
        if (++m_looks >= m_options.looks)
            return false;
        next(post(std::move(again), m_workspace.http().scaled(m_options.pause)));
        return true;
    }

    /// What came back of a call, without its effect being known.
    void noteError(const Error &error)
    {
        m_error = error;
        m_isUnclear = m_isUnclear || m_wasRepeated || mayHaveWorked(error);
    }

    void onEnd() override { m_lock.reset(); }

    const AdminServices m_services;
    const Workspace m_workspace;
    const JournalRunOptions m_options;
    Journal m_journal;
    qsizetype m_at = 0;
    int m_looks = 0;
    bool m_wasSent = false;
    bool m_wasRepeated = false; ///< by the HTTP client
    bool m_isUnclear = false;   ///< a call of this step may have worked
    std::optional<Error> m_error;

private:
    std::shared_ptr<FolderLock> m_lock;
};

} // namespace draftt
