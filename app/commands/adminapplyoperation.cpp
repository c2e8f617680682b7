// SPDX-License-Identifier: Apache-2.0
#include "app/commands/adminapplyoperation.h"

#include "app/commands/adminreport.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/checks/checkrunner.h"
#include "core/checks/sessionfacts.h"
#include "core/grants/findingjson.h"
#include "core/profile/profilestore.h"
#include "core/profile/standing.h"
#include "core/words/adminplantexts.h"
#include "core/words/certificatetexts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

AdminApplyOperation::AdminApplyOperation(const AdminTask &task, AdminApplyOptions options,
                                         CommandContext &context, Done<ExitCode> done)
    : Job(std::move(done))
    , m_context(context)
    , m_services{task.admin.workspace, context.profiles, context.keychain,
                 JournalStore(context.profiles.folder())}
    , m_options(std::move(options))
{
    if (const auto *journal = std::get_if<Journal>(&task.what))
        next(post([this, journal = *journal] { apply(journal); }));
    else
        next(fetchAdminPlan(task.admin.workspace, std::get<AdminWish>(task.what),
                            [this, wish = std::get<AdminWish>(task.what)](const Result<AdminPlan> &plan) {
                                if (plan)
                                    onPlan(*plan);
                                else
                                    finish(complainAboutPlan(plan.error(), wish, m_context.terminal));
                            }));
}

void AdminApplyOperation::onPlan(const AdminPlan &plan)
{
    auto &terminal = m_context.terminal;
    if (!plan.isAmbiguous() && !m_options.isDry)
        return apply(journalOf(plan));
    if (m_options.asJson) {
        terminal.printJson(planJson(plan));
    } else if (plan.isAmbiguous()) {
        printPlan(plan, terminal);
    } else {
        for (const auto &step : plan.steps) {
            if (step.permit != Permit::No)
                terminal.print(curlOf(step, plan));
        }
    }
    finish(plan.isAmbiguous() ? ExitCode::NotProven : ExitCode::Proven);
}

void AdminApplyOperation::apply(const Journal &journal)
{
    JournalRunOptions options;
    options.onStep = [this](const Journal &now, qsizetype step) {
        const auto &one = now.steps.at(step);
        m_journal = now;
        if (one.state == JournalState::Begun)
            m_context.terminal.showProgress(textFor(one, now.wish));
    };
    next(applyJournal(m_services, journal, options, [this](const Result<JournalRun> &run) {
        m_context.terminal.endProgress();
        if (run)
            onApplied(*run);
        else
            finish(complainAbout(run.error(), Field::File, m_context.terminal));
    }));
}

void AdminApplyOperation::onApplied(const JournalRun &run)
{
    auto &terminal = m_context.terminal;
    m_journal = run.journal;
    if (!m_options.asJson)
        printSteps(run.journal, terminal);
    if (run.failure) {
        complainAbout(*run.failure, run.journal, terminal);
        if (m_options.asJson) {
            auto json = journalJson(run.journal);
            json.insert(u"failure"_s, failureJson(run.failure));
            terminal.printJson(json);
        }
        if (m_services.journals.find(run.journal.id.toString(QUuid::WithoutBraces)))
            //: %1 is what names the journal
            terminal.complain(tr("Go on with draftt-connect admin apply %1, or take back what was done with "
                                 "draftt-connect admin undo %1.")
                                  .arg(shortId(run.journal)));
        return finish(codeFor(*run.failure));
    }
    if (run.journal.isSecretHanded())
        return lookForOthers();
    auto patience = m_options.patience;
    patience.onNotYet = [this](const CheckedConnection &) {
        m_context.terminal.showProgress(tr("Not in force yet: it is tried again."));
    };
    next(proveApplied(m_services, run.journal, patience, [this](const Result<AppliedProof> &proof) {
        m_context.terminal.endProgress();
        if (proof)
            onProved(*proof);
        else
            finish(complainAbout(proof.error(), Field::Secret, m_context.terminal));
    }));
}

void AdminApplyOperation::onProved(const AppliedProof &proof)
{
    m_proof = proof;
    if (isProvenAnew(proof.checked.profile) && hasOthers()) {
        m_services.journals.noteProven({m_journal->connection});
        m_journal =
            m_services.journals.find(m_journal->id.toString(QUuid::WithoutBraces)).value_or(*m_journal);
    }
    if (hasOthers())
        lookForOthers();
    else
        conclude({});
}

bool AdminApplyOperation::hasOthers() const
{
    return m_journal->hasHanded();
}

void AdminApplyOperation::lookForOthers()
{
    auto wish = m_journal->wish; // the principal is there now, so that scripts can name it
    wish.principal = m_journal->principal->id;
    next(fetchAdminPlan(m_services.workspace, wish, [this](const Result<AdminPlan> &plan) {
        if (plan)
            onOthers(*plan);
        else
            conclude({});
    }));
}

void AdminApplyOperation::onOthers(const AdminPlan &plan)
{
    auto others = plan;
    for (auto &step : others.steps) {
        if (step.kind != AdminStepKind::CreateSecret)
            step.permit = Permit::No;
    }
    conclude(others.packets());
}

void AdminApplyOperation::conclude(const QList<RolePacket> &packets)
{
    auto &terminal = m_context.terminal;
    const auto profile = m_proof ? std::optional(m_proof->checked.profile) : std::nullopt;
    const auto access = profile ? profile->access : std::nullopt;
    const bool proven = profile && isProvenAnew(*profile);
    const bool isGreen = proven && access && access->verdict == Verdict::ReadOnly;
    if (m_options.asJson) {
        auto json = journalJson(*m_journal);
        json.insert(u"failure"_s, QJsonValue());
        json.insert(u"proven"_s, proven);
        json.insert(u"access"_s, access ? QJsonValue(idOf(access->verdict)) : QJsonValue());
        json.insert(u"for_others"_s, packetsJson(packets));
        terminal.printJson(json);
    } else {
        tellEnd();
        printPackets(packets, terminal);
    }
    // Where nothing is saved here there is nothing to prove: then one's part is done, if one has any.
    const bool isPartDone = !profile && !m_journal->isAllHanded();
    finish(isGreen || isPartDone ? ExitCode::Proven : ExitCode::NotProven);
}

void AdminApplyOperation::tellEnd()
{
    auto &terminal = m_context.terminal;
    terminal.print();
    if (hasOthers())
        terminal.print(partDoneText(*m_journal));
    if (m_proof)
        tellProof(*m_proof);
    if (m_journal->hasAdded())
        //: %1 is what names the journal
        terminal.print(tr("draftt-connect admin undo %1 takes back what was done.").arg(shortId(*m_journal)));
}

void AdminApplyOperation::tellProof(const AppliedProof &proof)
{
    auto &terminal = m_context.terminal;
    const auto &checked = proof.checked;
    //: %1 is the name of a connection
    terminal.print(
        isProvenAnew(checked.profile)
            ? tr("Proven: the connection “%1” is saved, and reads what was chosen.").arg(checked.profile.name)
            : tr("Not proven yet: the connection “%1” is saved; check it again with draftt-connect check.")
                  .arg(checked.profile.name));
    if (const auto &diagnosis = checked.proved.diagnosis; diagnosis && !isProvenAnew(checked.profile)) {
        const auto text = textFor(*diagnosis, knownOf(checked.session));
        terminal.print(QStringList{text.title, text.cause, text.fix}.join(u' ').simplified());
    }
    if (proof.certificate)
        terminal.print(accessTexts(*proof.certificate).join(u' '));
    else if (proof.uncertified)
        //: %1 are sentences that say why
        terminal.print(tr("What it can do besides could not be read. %1")
                           .arg(sentenceFor(*proof.uncertified, Field::Argument)));
}

} // namespace draftt
