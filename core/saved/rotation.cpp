// SPDX-License-Identifier: Apache-2.0
#include "core/saved/rotation.h"

#include "core/checks/stepproof.h"
#include "core/job.h"
#include "core/profile/drafttform.h"
#include "core/profile/profilesession.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class RotateOperation final : public Job<Rotation>
{
public:
    RotateOperation(const SavedServices &services, const ConnectionProfile &profile, const NewSecret &fresh,
                    Done<Rotation> done)
        : Job(std::move(done)), m_services(services), m_profile(profile), m_fresh(fresh)
    {
        connect(&m_runner, &CheckRunner::finished, this, [this] { onTested(); });
        // The file may have been edited: a new secret goes where the old one may go, and nowhere else.
        if (profile.secretPlace == SecretPlace::NotKept)
            next(post([this] { finish(Failure(Error::input(InputProblem::Empty))); }));
        else
            next(m_services.profiles.fetchSecret(profile, useOf(profile),
                                                 [this](const Result<KeptSecret> &kept) { onKept(kept); }));
    }

private:
    void onDropped() override { m_runner.cancel(); }

    /// Where there is no old one, nothing vouches for a host that is none of Databricks' own.
    void onKept(const Result<KeptSecret> &kept)
    {
        const bool isMissing = !kept && kept.error().kind == ErrorKind::KeychainEntryMissing;
        if (!kept && !isMissing)
            return finish(Failure(kept.error()));
        if (m_profile.host.isCustomDomain() && !(kept && kept->wasBound))
            return finish(Failure(Error::input(InputProblem::HostNotConfirmed, m_profile.host.text())));
        test();
    }

    void test()
    {
        m_session = sessionOf(m_profile);
        m_session.warehouse.reset();
        m_session.secret = m_fresh.secret;
        m_session.confirmedDomain = m_profile.host;
        m_workspace.emplace(m_services.http, m_profile.host, *m_session.credentials(), m_profile.workspaceId);
        m_runner.start(connectChecks(*m_workspace, m_session));
    }

    [[nodiscard]] bool hasPassed(CheckId id) const
    {
        return m_runner.outcome({id, {}}).state == CheckState::Passed;
    }

    /// That it is this principal's is what is tested; what else may be wrong was so before.
    void onTested()
    {
        if (hasPassed(CheckId::SignIn) && hasPassed(CheckId::WhoAmI))
            return swap();
        Rotation refused;
        const auto keys = m_runner.keys();
        const auto failed = std::find_if(keys.begin(), keys.end(), [this](const CheckKey &key) {
            return m_runner.outcome(key).diagnosis.has_value();
        });
        if (failed != keys.end()) {
            refused.failed = *failed;
            refused.refusal = m_runner.outcome(*failed).diagnosis;
        }
        refused.session = m_session;
        refused.session.secret = Secret();
        finish(refused);
    }

    void swap()
    {
        const auto now = m_services.profiles.find(m_profile.id.toString());
        if (!now)
            return finish(Failure(now.error()));
        if (useOf(*now).text() != useOf(m_profile).text())
            return finish(Failure(foreignEntry(useOf(*now).text(), useOf(m_profile))));
        m_profile = *now;
        forgetWhatPassed();
        forgetProofsOfAnother();
        m_profile.life.secretEnds = m_fresh.ends;
        m_profile.life.handedOver.remove(idOf(DrafttField::Secret));
        next(m_services.profiles.save(m_profile, m_fresh.secret, orFail(&RotateOperation::onSwapped)));
    }

    /// Where the last check failed, mostly at the secret before.
    void forgetWhatPassed()
    {
        auto &failure = m_profile.life.failure;
        const auto keys = m_runner.keys();
        const bool passes =
            failure && std::any_of(keys.begin(), keys.end(), [&](const CheckKey &key) {
                return idOf(key.id) == failure->check && m_runner.outcome(key).state == CheckState::Passed;
            });
        if (passes)
            failure.reset();
    }

    /// A token may be anybody's, and what one person may read proves nothing of another.
    void forgetProofsOfAnother()
    {
        const auto principal = m_session.principal();
        if (m_profile.method == SignInMethod::OAuthClient || (principal && principal == m_profile.clientId))
            return;
        m_profile.warehouse = m_profile.catalogAccess = m_profile.tableAccess = Proof::Unproven;
        m_profile.access.reset();
        m_profile.life.kept = {};
    }

    void onSwapped(const Nothing &)
    {
        m_session.secret = Secret();
        finish(Rotation{m_profile, std::nullopt, std::nullopt, m_session});
    }

    const SavedServices m_services;
    ConnectionProfile m_profile;
    const NewSecret m_fresh;
    Session m_session;
    std::optional<Workspace> m_workspace;
    CheckRunner m_runner;
};

} // namespace

Pending rotateSecret(const SavedServices &services, const ConnectionProfile &profile, const NewSecret &fresh,
                     Done<Rotation> done)
{
    return Pending(new RotateOperation(services, profile, fresh, std::move(done)));
}

} // namespace draftt
