// SPDX-License-Identifier: Apache-2.0
#include "core/admin/apply.h"

#include "core/admin/journalrun.h"
#include "core/workspace/principalsecrets.h"
#include "core/workspace/serviceprincipals.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isThere(const JournalStep &step)
{
    return step.state == JournalState::Begun || step.state == JournalState::Done ||
           step.state == JournalState::Undoing;
}

/// The newest first. What a principal may do with a warehouse goes with the principal where that is made by
/// this journal too, so that nobody else's level has to be said again.
QList<qsizetype> orderOf(const Journal &journal)
{
    QList<qsizetype> order;
    QList<qsizetype> last;
    for (auto at = journal.steps.size() - 1; at >= 0; --at) {
        const bool isLast = journal.steps.at(at).kind == AdminStepKind::GiveCanUse && journal.madePrincipal();
        (isLast ? last : order) += at;
    }
    return order + last;
}

class Undoing final : public JournalRunner
{
public:
    Undoing(const AdminServices &services, const Journal &journal, JournalRunOptions options,
            Done<JournalRun> done)
        : JournalRunner(services, journal, std::move(options), std::move(done))
    {
        next(post([this] { start(); }));
    }

private:
    void start();
    void goOn();
    void resolve();
    void onFound(const StepSight &sight);
    void takeBack();
    void removeConnection();
    void lookAtPrincipal();
    void lookAtItsSecrets();
    void lookAtLevel();
    void onLevel(const StepSight &sight);
    void send(const ApiCall &call);
    void lookAfter(const Error &error);
    void done(JournalState state)
    {
        if (note(state))
            goOn();
    }
    [[nodiscard]] JournalState stateOf(AdminStepKind kind) const;
};

void Undoing::start()
{
    if (const auto opened = open(); !opened)
        return finish(Failure(opened.error()));
    goOn();
}

void Undoing::goOn()
{
    for (const auto at : orderOf(m_journal)) {
        if (!isThere(m_journal.steps.at(at)))
            continue;
        begin(at);
        const bool isMade =
            step().kind == AdminStepKind::CreatePrincipal || step().kind == AdminStepKind::CreateSecret;
        return isMade && step().made.isEmpty() ? resolve() : takeBack();
    }
    finishWhole();
}

JournalState Undoing::stateOf(AdminStepKind kind) const
{
    const auto &steps = m_journal.steps;
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [kind](const JournalStep &one) { return one.kind == kind; });
    return found == steps.cend() ? JournalState::Planned : found->state;
}

/// It was begun and its answer never came: what is new, if anything, is ours.
void Undoing::resolve()
{
    next(lookAtStep(m_workspace, m_journal, step(), [this](const Result<StepSight> &sight) {
        if (sight)
            onFound(*sight);
        else
            stop(StepTrouble::NotLooked, sight.error(), step().state);
    }));
}

void Undoing::onFound(const StepSight &sight)
{
    const auto fresh = newIds(step(), sight);
    if (fresh.size() > 1)
        return done(JournalState::Left); // which one is ours nobody can tell
    if (fresh.isEmpty()) {
        if (!waitFor([this] { resolve(); }))
            done(JournalState::Undone);
        return;
    }
    step().made = fresh.constFirst();
    for (const auto &user : sight.namesakes) {
        const auto id = ClientId::parse(user.userName);
        if (user.scimId == step().made && id)
            m_journal.principal = AdminPrincipal{user.scimId, *id, user.displayName};
    }
    if (note(step().state))
        takeBack();
}

void Undoing::takeBack()
{
    switch (step().kind) {
    case AdminStepKind::CreatePrincipal:
        return lookAtPrincipal();
    case AdminStepKind::AddSqlAccess:
        return send(changes::removeSqlAccess(m_journal.principal->scimId));
    case AdminStepKind::GiveCanUse:
        return lookAtLevel();
    case AdminStepKind::GivePrivilege:
        return send(changes::removePrivilege(step().grant->securable(), m_journal.principal->id,
                                             restName(step().grant->privilege())));
    case AdminStepKind::CreateSecret:
        return removeConnection();
    }
}

/// The saved connection first: it would be left with a secret that works no more.
void Undoing::removeConnection()
{
    if (!note(JournalState::Undoing))
        return;
    const auto call = changes::deleteSecret(m_journal.principal->scimId, step().made);
    const auto profile = m_services.profiles.find(m_journal.connection.toString(QUuid::WithoutBraces));
    if (!profile)
        return send(call);
    next(m_services.profiles.remove(*profile, [this, call](const Result<Nothing> &removed) {
        if (removed)
            send(call);
        else
            stop(StepTrouble::NotKept, removed.error(), JournalState::Undoing);
    }));
}

/// A principal that others have begun to use is left to them.
void Undoing::lookAtPrincipal()
{
    const auto &steps = m_journal.steps;
    const bool isAnyLeft = std::any_of(
        steps.cbegin(), steps.cend(), [](const JournalStep &one) { return one.state == JournalState::Left; });
    if (isAnyLeft)
        return done(JournalState::Left);
    next(fetchServicePrincipal(m_workspace, step().made, [this](const Result<Answered<User>> &user) {
        if (!user && user.error().kind == ErrorKind::NotFound)
            return send(changes::deletePrincipal(step().made)); // some reads may not know it yet
        if (!user)
            return stop(StepTrouble::NotLooked, user.error(), step().state);
        auto foreign = user->value.entitlements + user->value.groups;
        foreign.removeAll(u"databricks-sql-access"_s);
        foreign.removeAll(u"users"_s); // everybody of the workspace
        const bool isOurs = user->value.displayName == m_journal.wish.displayName && foreign.isEmpty();
        if (isOurs)
            lookAtItsSecrets();
        else
            done(JournalState::Left);
    }));
}

void Undoing::lookAtItsSecrets()
{
    QStringList ours;
    for (const auto &one : std::as_const(m_journal.steps)) {
        if (one.kind == AdminStepKind::CreateSecret)
            ours += one.before + QStringList(one.made);
    }
    next(fetchPrincipalSecrets(
        m_workspace, step().made, [this, ours](const Result<Answered<QList<PrincipalSecret>>> &secrets) {
            if (!secrets && secrets.error().kind != ErrorKind::NotFound)
                return stop(StepTrouble::NotLooked, secrets.error(), step().state);
            const auto listed = secrets ? secrets->value : QList<PrincipalSecret>();
            const bool hasOthers = std::any_of(listed.cbegin(), listed.cend(), [&ours](const auto &secret) {
                return !ours.contains(secret.id);
            });
            if (hasOthers)
                done(JournalState::Left);
            else
                send(changes::deletePrincipal(step().made));
        }));
}

void Undoing::lookAtLevel()
{
    if (stateOf(AdminStepKind::CreatePrincipal) == JournalState::Undone)
        return done(JournalState::Undone);
    next(lookAtStep(m_workspace, m_journal, step(), [this](const Result<StepSight> &sight) {
        if (sight)
            onLevel(*sight);
        else
            stop(StepTrouble::NotLooked, sight.error(), step().state);
    }));
}

void Undoing::onLevel(const StepSight &sight)
{
    const auto before = step().before.value(0);
    if (sight.level == before || sight.level.isEmpty()) {
        if (!waitFor([this] { lookAtLevel(); })) // some reads may not know it yet
            done(JournalState::Undone);
        return;
    }
    if (sight.level != "CAN_USE"_L1)
        return done(JournalState::Left);
    if (!before.isEmpty())
        return send(changes::setLevel(m_journal.wish.warehouse, m_journal.principal->id, before));
    auto others = sight.levels;
    others.removeIf([id = m_journal.principal->id.text()](const WarehouseGrant &one) {
        return one.principal.compare(id, Qt::CaseInsensitive) == 0;
    });
    send(changes::replaceLevels(m_journal.wish.warehouse, others));
}

void Undoing::send(const ApiCall &call)
{
    for (auto &one : m_journal.steps) {
        const bool goesAlong =
            step().kind == AdminStepKind::CreatePrincipal && one.kind == AdminStepKind::GiveCanUse;
        if (goesAlong && isThere(one))
            one.state = JournalState::Undoing;
    }
    if (!note(JournalState::Undoing))
        return;
    next(sendChange(m_workspace, call, [this](const Result<Answered<Nothing>> &sent) {
        if (sent || sent.error().kind == ErrorKind::NotFound)
            done(JournalState::Undone);
        else
            lookAfter(sent.error());
    }));
}

/// No answer, or a refusal: it may be gone all the same.
void Undoing::lookAfter(const Error &error)
{
    noteError(error);
    if (signInEndIn(error))
        return stop(StepTrouble::SignedOut, error, JournalState::Undoing);
    const auto trouble = m_isUnclear ? StepTrouble::Unclear : StepTrouble::Refused;
    if (step().kind == AdminStepKind::CreatePrincipal)
        return next(fetchServicePrincipal(m_workspace, step().made,
                                          [this, trouble](const Result<Answered<User>> &user) {
                                              if (!user && user.error().kind == ErrorKind::NotFound)
                                                  done(JournalState::Undone);
                                              else
                                                  stop(trouble, *m_error, JournalState::Undoing);
                                          }));
    next(lookAtStep(m_workspace, m_journal, step(), [this, trouble](const Result<StepSight> &sight) {
        const bool isGone =
            sight && (step().kind == AdminStepKind::CreateSecret ? !sight->ids.contains(step().made)
                                                                 : !sight->isThere);
        if (isGone)
            done(JournalState::Undone);
        else
            stop(trouble, *m_error, JournalState::Undoing);
    }));
}

} // namespace

Pending undoJournal(const AdminServices &services, const Journal &journal, const JournalRunOptions &options,
                    Done<JournalRun> done)
{
    return Pending(new Undoing(services, journal, options, std::move(done)));
}

} // namespace draftt
