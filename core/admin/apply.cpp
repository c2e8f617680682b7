// SPDX-License-Identifier: Apache-2.0
#include "core/admin/apply.h"

#include "core/admin/journalrun.h"
#include "core/admin/secretstep.h"
#include "core/workspace/serviceprincipals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Of which sending it twice makes two.
bool makes(AdminStepKind kind)
{
    return kind == AdminStepKind::CreatePrincipal || kind == AdminStepKind::CreateSecret;
}

class Applying final : public JournalRunner
{
public:
    Applying(const AdminServices &services, const Journal &journal, JournalRunOptions options,
             Done<JournalRun> done)
        : JournalRunner(services, journal, std::move(options), std::move(done))
    {
        next(post([this] { start(); }));
    }

private:
    void start();
    void goOn();
    void probe(const std::function<void()> &whatFollows);
    void look();
    void onSight(const StepSight &sight);
    void onSetting(const StepSight &sight);
    void onMaking(const StepSight &sight);
    void onOneNew(const QString &id, const StepSight &sight);
    void onNothingNew();
    void send();
    void onRefused();
    void onPrincipal(const User &user);
    void onSecret(const MadeSecret &made);
    void lookForSaved(const QString &id);
    void makeAnother();
    void takeBack(const QString &id, const std::function<void()> &whatFollows);
    void done(JournalState state)
    {
        if (note(state))
            goOn();
    }
    /// Nobody could tell that this person may not do it. Without the principal nothing else can be done.
    [[nodiscard]] bool isForOthers(const Error &error)
    {
        return error.kind == ErrorKind::PermissionDenied && step().permit == Permit::Unknown &&
               step().kind != AdminStepKind::CreatePrincipal && !m_wasBegun;
    }
    [[nodiscard]] JournalState unsure()
    {
        return m_wasBegun || m_isUnclear ? JournalState::Begun : JournalState::Planned;
    }

    bool m_wasBegun = false; ///< in an earlier run
    bool m_canKeep = false;  ///< the keychain takes a secret
    int m_secretsMade = 0;
};

void Applying::start()
{
    if (const auto opened = open(); !opened)
        return finish(Failure(opened.error()));
    if (m_journal.isBeingUndone())
        return finish(JournalRun{m_journal, StepFailure{0, StepTrouble::TakenBack, Error()}});
    if (m_journal.lacksPrincipal())
        return finish(JournalRun{m_journal, StepFailure{0, StepTrouble::NotMade, Error()}});
    const auto names = m_services.profiles.names();
    const auto own = m_services.profiles.find(m_journal.connection.toString(QUuid::WithoutBraces));
    const bool isTaken = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return name.compare(m_journal.wish.connectionName, Qt::CaseInsensitive) == 0;
    });
    if (isTaken && !own && !m_journal.isApplied())
        return finish(JournalRun{
            m_journal, StepFailure{m_journal.steps.size() - 1, StepTrouble::NameTaken,
                                   Error::input(InputProblem::Duplicate, m_journal.wish.connectionName)}});
    goOn();
}

void Applying::goOn()
{
    const auto &steps = m_journal.steps;
    const auto open = std::find_if(steps.cbegin(), steps.cend(), [](const JournalStep &one) {
        return one.state == JournalState::Planned || one.state == JournalState::Begun;
    });
    if (open == steps.cend())
        return finishWhole();
    begin(open - steps.cbegin());
    m_wasBegun = open->state == JournalState::Begun;
    if (!note(open->state)) // that it can be written is known before anything is sent
        return;
    // Who perhaps may make no secret needs no keychain before that is known.
    if (step().kind == AdminStepKind::CreateSecret && step().permit != Permit::Unknown)
        probe([this] { look(); });
    else
        look();
}

/// A secret that cannot be kept is not made.
void Applying::probe(const std::function<void()> &whatFollows)
{
    next(m_services.keychain.probe([this, whatFollows](const Result<Nothing> &probed) {
        m_canKeep = probed.has_value();
        if (probed)
            whatFollows();
        else
            stop(StepTrouble::NotKept, probed.error(), unsure());
    }));
}

void Applying::look()
{
    next(lookAtStep(m_workspace, m_journal, step(), [this](const Result<StepSight> &sight) {
        if (sight)
            return onSight(*sight);
        const bool isFresh = m_journal.madePrincipal() && sight.error().kind == ErrorKind::NotFound;
        if (isFresh && waitFor([this] { look(); }))
            return; // a new principal is not known everywhere at once
        if (isForOthers(sight.error()) && !m_wasSent)
            return done(JournalState::Handed); // who may not read it may not give it
        stop(StepTrouble::NotLooked, reasonOf(sight.error()), m_wasSent ? JournalState::Begun : unsure());
    }));
}

void Applying::onSight(const StepSight &sight)
{
    if (makes(step().kind))
        onMaking(sight);
    else
        onSetting(sight);
}

void Applying::onSetting(const StepSight &sight)
{
    const bool isBegun = m_wasBegun || m_wasSent;
    if (sight.isThere)
        return done(isBegun ? JournalState::Done : JournalState::Found);
    if (m_wasSent)
        return m_isUnclear ? stop(StepTrouble::Unclear, *m_error, JournalState::Begun) : onRefused();
    if (!isBegun)
        step().before = QStringList{sight.level};
    send();
}

void Applying::onMaking(const StepSight &sight)
{
    if (!m_wasBegun && !m_wasSent) {
        step().before = sight.ids;
        const bool isFull = step().kind == AdminStepKind::CreateSecret && sight.ids.size() >= mostSecrets;
        return isFull ? stop(StepTrouble::TooMany, Error(), JournalState::Planned) : send();
    }
    const auto fresh = newIds(step(), sight);
    if (fresh.isEmpty())
        return onNothingNew();
    if (fresh.size() > 1)
        return stop(StepTrouble::Ambiguous, m_error.value_or(Error()), JournalState::Begun);
    onOneNew(fresh.constFirst(), sight);
}

void Applying::onNothingNew()
{
    if (m_wasSent && !m_isUnclear)
        return onRefused();
    if (waitFor([this] { look(); }))
        return;
    if (m_wasSent)
        return stop(StepTrouble::Unclear, *m_error, JournalState::Begun);
    send(); // what an earlier run began never came
}

void Applying::onOneNew(const QString &id, const StepSight &sight)
{
    if (step().kind == AdminStepKind::CreateSecret)
        return lookForSaved(id);
    const auto user = std::find_if(sight.namesakes.cbegin(), sight.namesakes.cend(),
                                   [&id](const User &one) { return one.scimId == id; });
    onPrincipal(*user);
}

void Applying::send()
{
    if (step().kind == AdminStepKind::CreateSecret && !m_canKeep)
        return probe([this] { send(); });
    if (!note(JournalState::Begun))
        return;
    m_wasSent = true;
    m_wasRepeated = false;
    const auto failed = [this](const Error &error) {
        noteError(error);
        if (signInEndIn(error))
            return stop(StepTrouble::SignedOut, error, unsure());
        look();
    };
    if (step().kind == AdminStepKind::CreatePrincipal)
        return next(makeServicePrincipal(m_workspace, m_journal.wish.displayName,
                                         [this, failed](const Result<Answered<User>> &user) {
                                             user ? onPrincipal(user->value) : failed(user.error());
                                         }));
    if (step().kind == AdminStepKind::CreateSecret)
        return next(makeSecret(m_workspace, m_journal.principal->scimId,
                               std::chrono::hours(24) * m_journal.wish.secretDays,
                               [this, failed](const Result<MadeSecret> &made) {
                                   made ? onSecret(*made) : failed(made.error());
                               }));
    next(sendChange(m_workspace, callOf(step().kind, step().grant, m_journal.wish, *m_journal.principal),
                    [this, failed](const Result<Answered<Nothing>> &sent) {
                        sent ? done(JournalState::Done) : failed(sent.error());
                    }));
}

/// Nothing was done, and that is sure.
void Applying::onRefused()
{
    const auto error = *m_error;
    const bool isUnknown = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadRequest;
    if (isUnknown && m_journal.madePrincipal() && !makes(step().kind) && waitFor([this] { send(); }))
        return; // a new principal is not known everywhere at once
    if (isForOthers(error))
        return done(JournalState::Handed);
    stop(StepTrouble::Refused, error, unsure());
}

void Applying::onPrincipal(const User &user)
{
    const auto id = ClientId::parse(user.userName);
    if (!id)
        return stop(StepTrouble::Ambiguous, id.error(), JournalState::Begun);
    m_journal.principal = AdminPrincipal{user.scimId, *id, user.displayName};
    step().made = user.scimId;
    done(JournalState::Done);
}

void Applying::onSecret(const MadeSecret &made)
{
    step().made = made.info.id; // to be written once the secret is kept
    next(keepSecret(m_services, m_journal, made, [this](const Result<Nothing> &kept) {
        if (kept)
            return done(JournalState::Done);
        takeBack(std::exchange(step().made, {}),
                 [this, error = kept.error()] { stop(StepTrouble::NotKept, error, JournalState::Planned); });
    }));
}

/// A secret that is new and of which no answer came here: an earlier run may have kept it, else nobody has
/// it.
void Applying::lookForSaved(const QString &id)
{
    next(wasSecretKept(m_services, m_journal, [this, id](const Result<bool> &kept) {
        if (!kept)
            return stop(StepTrouble::NotKept, kept.error(), JournalState::Begun);
        if (!*kept)
            return takeBack(id, [this] { makeAnother(); });
        step().made = id;
        done(JournalState::Done);
    }));
}

void Applying::makeAnother()
{
    if (m_secretsMade++ > 0)
        return stop(StepTrouble::Unclear, m_error.value_or(Error()), JournalState::Begun);
    m_isUnclear = false;
    send();
}

/// Deletes a secret that this journal made and that nobody has.
void Applying::takeBack(const QString &id, const std::function<void()> &whatFollows)
{
    next(takeSecretBack(m_workspace, m_journal, id, [this, id, whatFollows](const Result<Nothing> &deleted) {
        if (!deleted)
            return stop(StepTrouble::Unclear, deleted.error(), JournalState::Begun);
        step().before += id; // some reads may still show it
        whatFollows();
    }));
}

} // namespace

Pending applyJournal(const AdminServices &services, const Journal &journal, const JournalRunOptions &options,
                     Done<JournalRun> done)
{
    return Pending(new Applying(services, journal, options, std::move(done)));
}

} // namespace draftt
