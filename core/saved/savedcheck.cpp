// SPDX-License-Identifier: Apache-2.0
#include "core/saved/savedcheck.h"

#include "core/combine.h"
#include "core/profile/profilesession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class SavedCheck final : public Job<CheckedConnection>
{
public:
    SavedCheck(const SavedServices &services, const ConnectionProfile &profile, SavedCheckOptions options,
               Done<CheckedConnection> done)
        : Job(std::move(done)), m_services(services), m_options(std::move(options)), m_found{profile, {}, {}}
    {
        if (m_options.onProgress)
            connect(&m_runner, &CheckRunner::stateChanged, this, [this] { m_options.onProgress(m_runner); });
        next(openSaved(m_services.profiles, profile, orFail(&SavedCheck::onOpened)));
    }

private:
    void onOpened(const Session &session)
    {
        m_found.session = session;
        next(startProving({m_services.http, m_found.session, m_runner},
                          {.patience = m_options.patience, .certifies = true},
                          orFail(&SavedCheck::onProved)));
    }

    void onProved(const Proved &proved)
    {
        m_found.proved = proved;
        if (!m_options.keepsVerdict)
            return finish(m_found);
        next(m_services.profiles.update(
            m_found.profile.id,
            [found = m_found](ConnectionProfile &profile) {
                keepVerdict(profile, found.session, found.proved);
            },
            orFail(&SavedCheck::onKept)));
    }

    void onKept(const ConnectionProfile &profile)
    {
        m_found.profile = profile;
        finish(m_found);
    }

    const SavedServices m_services;
    const SavedCheckOptions m_options;
    CheckRunner m_runner;
    CheckedConnection m_found;
};

/// The rights may lack something that no check has met: of a schema without SELECT no table is visible.
bool lacksRight(const Proved &proved)
{
    return proved.plan &&
           std::any_of(proved.plan->nodes.begin(), proved.plan->nodes.end(),
                       [](const auto &node) { return node.holding.state == PlanState::Missing; });
}

std::optional<LastFailure> failureOf(const Session &session, const Proved &proved)
{
    if (proved.failed)
        return LastFailure{idOf(proved.failed->id),
                           proved.diagnosis ? idOf(proved.diagnosis->code) : QString()};
    if (!session.isReadingProven() && lacksRight(proved))
        return LastFailure{idOf(CheckId::TableRow), idOf(Code::TableNoSelect)};
    if (proved.wereTablesListed && proved.visibleTables.isEmpty())
        return LastFailure{idOf(CheckId::TableRow), {}};
    return std::nullopt;
}

/// Whoever a token is of is learnt, not named.
bool nameTheSame(const ConnectionProfile &one, const ConnectionProfile &other)
{
    const bool isOAuth = one.method == SignInMethod::OAuthClient;
    return one.host == other.host && one.method == other.method &&
           (!isOAuth || one.clientId == other.clientId) && one.warehouseId == other.warehouseId &&
           one.catalog == other.catalog && one.schema == other.schema &&
           one.wholeSchema == other.wholeSchema && one.tables == other.tables;
}

} // namespace

void keepVerdict(ConnectionProfile &profile, const Session &session, const Proved &proved)
{
    const auto found = makeProfile(session, profile.name);
    // It may have been changed while it was checked, in another window, say.
    if (!found || !nameTheSame(profile, *found))
        return;
    profile.savedUtc = timeToKeep();
    profile.life.failure = failureOf(session, proved);
    if (proved.isNetworkMatter)
        return;
    profile.connection = found->connection;
    profile.warehouse = found->warehouse;
    profile.catalogAccess = found->catalogAccess;
    profile.tableAccess = found->tableAccess;
    profile.access = found->access;
    profile.workspaceId = found->workspaceId;
    profile.warehouseName = found->warehouseName;
}

Pending openSaved(ProfileStore &profiles, const ConnectionProfile &profile, Done<Session> done)
{
    if (profile.secretPlace == SecretPlace::NotKept)
        return post([done = std::move(done)] { done(Failure(Error::input(InputProblem::Empty))); });
    return profiles.fetchSecret(
        profile, useOf(profile), [profile, done = std::move(done)](const Result<KeptSecret> &kept) {
            if (!kept)
                return done(Failure(kept.error()));
            auto session = sessionOf(profile);
            session.secret = kept->secret;
            // What is bound to a host was confirmed when it was saved for it.
            if (kept->wasBound)
                session.confirmedDomain = profile.host;
            if (!session.isHostConfirmed())
                return done(Failure(Error::input(InputProblem::HostNotConfirmed, profile.host.text())));
            done(session);
        });
}

Pending checkSaved(const SavedServices &services, const ConnectionProfile &profile,
                   const SavedCheckOptions &options, Done<CheckedConnection> done)
{
    return Pending(new SavedCheck(services, profile, options, std::move(done)));
}

} // namespace draftt
