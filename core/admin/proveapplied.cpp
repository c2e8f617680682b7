// SPDX-License-Identifier: Apache-2.0
#include "core/admin/proveapplied.h"

#include "core/certificate/gather.h"
#include "core/checks/drafttrules.h"
#include "core/job.h"
#include "core/profile/standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class Proving final : public Job<AppliedProof>
{
public:
    Proving(const AdminServices &services, const Journal &journal, LatePatience patience,
            Done<AppliedProof> done)
        : Job(std::move(done))
        , m_services(services)
        , m_journal(journal)
        , m_patience(std::move(patience))
        , m_pause(m_patience.pause)
    {
        next(post([this] { check(); }));
    }

private:
    void check()
    {
        const auto profile = m_services.profiles.find(m_journal.connection.toString(QUuid::WithoutBraces));
        if (!profile)
            return finish(Failure(profile.error()));
        next(checkSaved({m_services.workspace.http(), m_services.profiles}, *profile,
                        {.patience = m_patience.warehouse, .onProgress = m_patience.onProgress},
                        orFail(&Proving::onChecked)));
    }

    void onChecked(const CheckedConnection &checked)
    {
        m_proof = AppliedProof{checked, {}};
        const bool waits = std::none_of(m_journal.steps.cbegin(), m_journal.steps.cend(),
                                        [](const auto &step) { return step.state == JournalState::Handed; });
        if (isProvenAnew(checked.profile) || !waits || isLeftAsleep() || m_waited >= m_patience.longest)
            return certify();
        if (m_patience.onNotYet)
            m_patience.onNotYet(checked);
        next(post([this] { check(); }, m_services.workspace.http().scaled(m_pause)));
        m_waited += m_pause;
        m_pause = std::min(m_pause + m_pause / 2, m_patience.longestPause);
    }

    /// What only a warehouse that runs tells is not told by trying again.
    [[nodiscard]] bool isLeftAsleep() const
    {
        const auto &warehouse = m_proof->checked.session.warehouse;
        return !m_patience.warehouse.startsIt && warehouse && sleeps(*warehouse);
    }

    void certify()
    {
        const auto &session = m_proof->checked.session;
        const auto question =
            questionOf(session, {m_journal.principal->id, m_journal.principal->displayName});
        next(gatherCertificate(m_services.workspace.askingAnew(), *question,
                               [this](const Result<Certificate> &found) {
                                   if (!found) {
                                       m_proof->uncertified = found.error();
                                       return finish(*m_proof);
                                   }
                                   m_proof->certificate = *found;
                                   keep({found->verdict(), found->created});
                               }));
    }

    void keep(const AccessVerdict &verdict)
    {
        next(m_services.profiles.update(
            m_journal.connection,
            [verdict](ConnectionProfile &profile) {
                profile.access = verdict;
                profile.life.kept.proven.remove(u"access"_s);
            },
            [this](const Result<ConnectionProfile> &profile) {
                if (profile)
                    m_proof->checked.profile = *profile;
                finish(*m_proof);
            }));
    }

    const AdminServices m_services;
    const Journal m_journal;
    const LatePatience m_patience;
    std::chrono::milliseconds m_pause;
    std::chrono::milliseconds m_waited{0};
    std::optional<AppliedProof> m_proof;
};

} // namespace

Pending proveApplied(const AdminServices &services, const Journal &journal, const LatePatience &patience,
                     Done<AppliedProof> done)
{
    return Pending(new Proving(services, journal, patience, std::move(done)));
}

} // namespace draftt
