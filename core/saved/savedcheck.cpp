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

constexpr auto accessProof = "access"_L1;

/// A token may be another one's by now; where nobody was met it is the one that was kept.
bool isOfTheSame(const ConnectionProfile &before, const Session &session)
{
    return before.method == SignInMethod::OAuthClient || !session.user ||
           before.clientId == session.principal();
}

/// One proof of a profile, and what has been shown of it.
struct StepProof {
    ProofStep step;
    QString name; ///< in KeptProofs
    Proof ConnectionProfile::*proof;
};

const QList<StepProof> &stepProofs()
{
    static const QList<StepProof> all{
        {ProofStep::Connection, u"connection"_s, &ConnectionProfile::connection},
        {ProofStep::Warehouse, u"warehouse"_s, &ConnectionProfile::warehouse},
        {ProofStep::Catalog, u"catalog"_s, &ConnectionProfile::catalogAccess},
        {ProofStep::Tables, u"tables"_s, &ConnectionProfile::tableAccess}};
    return all;
}

/// Makes `found` the verdict, but for what was proven before and was not looked at.
void takeProofs(const ConnectionProfile &found, const StepsShown &shown, bool isSamePrincipal,
                ConnectionProfile &profile)
{
    const auto before = profile;
    KeptProofs kept{shown.why ? idOf(shown.why->code) : QString()};
    for (const auto &[step, name, proof] : stepProofs()) {
        const bool isKept = found.*proof == Proof::Unproven && before.*proof == Proof::Proven &&
                            shown.steps.value(step, Shown::NotProven) == Shown::NotLookedAt &&
                            isSamePrincipal;
        profile.*proof = isKept ? Proof::Proven : found.*proof;
        if (isKept)
            kept.proven.insert(name, before.life.kept.proven.value(name, before.savedUtc));
    }
    profile.access = found.access;
    if (!found.access && before.access && profile.connection == Proof::Proven && isSamePrincipal) {
        profile.access = before.access;
        kept.proven.insert(accessProof, before.access->read);
    }
    profile.life.kept = kept.isEmpty() ? KeptProofs() : kept;
}

} // namespace

void takeProofsOf(const OpenedConnection &before, const Secret &secret, ConnectionProfile &profile)
{
    const auto &known = before.profile;
    const bool isSamePrincipal =
        known.clientId ? known.clientId == profile.clientId : before.secret == secret;
    if (!nameTheSame(known, profile) || !isSamePrincipal)
        return;
    for (const auto &step : stepProofs())
        profile.*step.proof = known.*step.proof;
    profile.access = known.access;
    profile.savedUtc = known.savedUtc;
    profile.life.kept = known.life.kept;
}

void keepVerdict(ConnectionProfile &profile, const Session &session, const Proved &proved)
{
    const auto found = makeProfile(session, profile.name);
    // It may have been changed while it was checked, in another window, say.
    if (!found || !nameTheSame(profile, *found))
        return;
    takeProofs(*found, proved.shown, isOfTheSame(profile, session), profile);
    profile.savedUtc = timeToKeep();
    profile.life.failure = failureOf(session, proved);
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
