// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/adminwords.h"

#include "core/diagnosis/diagnosis.h"
#include "core/names/shown.h"
#include "core/profile/standing.h"
#include "core/words/adminplantexts.h"
#include "core/words/diagnosistexts.h"
#include "core/words/savedtexts.h"
#include "core/words/signintexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AdminDialog)
};

Sign signOf(Permit permit)
{
    switch (permit) {
    case Permit::Yes:
        return Sign::Waiting;
    case Permit::No:
        return Sign::NotYet;
    case Permit::Unknown:
        return Sign::Unproven;
    }
    Q_UNREACHABLE();
}

Sign signOf(JournalState state)
{
    switch (state) {
    case JournalState::Planned:
        return Sign::Waiting;
    case JournalState::Begun:
    case JournalState::Undoing:
        return Sign::Running;
    case JournalState::Done:
    case JournalState::Found:
    case JournalState::Undone:
        return Sign::Passed;
    case JournalState::Handed:
        return Sign::NotYet;
    case JournalState::Left:
        return Sign::Warning;
    }
    Q_UNREACHABLE();
}

/// Failures of this computer rather than of a workspace.
bool isLocal(const Error &error)
{
    return error.kind == ErrorKind::KeychainUnavailable || error.kind == ErrorKind::KeychainEntryMissing ||
           error.kind == ErrorKind::KeychainEntryForeign || error.kind == ErrorKind::StorageFailed ||
           error.kind == ErrorKind::InvalidInput;
}

/// Where the workspace answered, its words tell more than a diagnosis, which is about the service principal.
QString reasonOf(const Error &error)
{
    const bool isAnswer = error.kind == ErrorKind::PermissionDenied || error.kind == ErrorKind::NotFound ||
                          error.kind == ErrorKind::BadRequest;
    //: %1 are words of a workspace
    return isAnswer && !error.detail.isEmpty() ? Text::tr("Its own words: “%1”.").arg(shown(error.detail))
                                               : failureText(error);
}

bool hasReason(StepTrouble trouble)
{
    return trouble != StepTrouble::TooMany && trouble != StepTrouble::Ambiguous &&
           trouble != StepTrouble::NameTaken && trouble != StepTrouble::NotMade &&
           trouble != StepTrouble::TakenBack;
}

} // namespace

QList<StepLine> linesOf(const AdminPlan &plan)
{
    QList<StepLine> lines;
    for (const auto &step : plan.steps)
        lines += StepLine{signOf(step.permit), textFor(step, plan.wish),
                          //: %1 and %2 are sentences: what a step is for, and whether this person may do it
                          Text::tr("%1 %2").arg(reasonFor(step.kind), permitText(step))};
    return lines;
}

QList<StepLine> linesOf(const Journal &journal)
{
    QList<StepLine> lines;
    for (const auto &step : journal.steps)
        lines += StepLine{signOf(step.state), textFor(step, journal.wish), textFor(step.state)};
    return lines;
}

QList<StepLine> linesToTakeBack(const Journal &journal)
{
    QList<StepLine> lines;
    for (auto at = journal.steps.size() - 1; at >= 0; --at) {
        const auto &step = journal.steps.at(at);
        if (step.state == JournalState::Planned || step.state == JournalState::Handed ||
            step.state == JournalState::Found)
            continue;
        const bool isThere = step.state == JournalState::Done || step.state == JournalState::Begun;
        lines +=
            {isThere ? Sign::Waiting : signOf(step.state), textFor(step, journal.wish), textFor(step.state)};
    }
    return lines;
}

QString callsOf(const AdminPlan &plan)
{
    QStringList calls;
    for (const auto &step : plan.steps) {
        auto call = asCurl(callOf(step.kind, step.grant, plan.wish, plan.target()), plan.wish.host);
        if (!plan.principal)
            call.replace(plan.target().id.text(), u"APPLICATION_ID"_s);
        calls += call;
    }
    return calls.join(u'\n');
}

Sign signOf(const ConnectionProfile &profile)
{
    switch (standingOf(profile)) {
    case Standing::Green:
        return Sign::Passed;
    case Standing::NotProvable:
        return Sign::Unproven;
    case Standing::Findings:
        return Sign::Warning;
    case Standing::Broken:
    case Standing::Unproven:
        return Sign::NotYet;
    }
    Q_UNREACHABLE();
}

QString asleepText(const Warehouse &warehouse)
{
    //: %1 is the name of a warehouse
    return Text::tr("Not looked at: “%1” is stopped. To start it costs as much as some minutes of running.")
        .arg(shown(warehouse.name));
}

QString failureText(const Error &error)
{
    if (const auto text = signInEndText(error))
        return *text;
    if (isLocal(error))
        return savedFailureText(error);
    const auto text = textFor(diagnose(error, Stage::Transport));
    return QStringList{text.title, text.cause, text.fix}.join(u' ').simplified();
}

QString failureText(const StepFailure &failure, const Journal &journal)
{
    QStringList sentences;
    if (failure.step >= 0 && failure.step < journal.steps.size())
        //: %1 is what a step does, such as «Grant SELECT on orders»
        sentences +=
            Text::tr("It stopped at “%1”.").arg(textFor(journal.steps.at(failure.step), journal.wish));
    sentences += textFor(failure.trouble);
    if (hasReason(failure.trouble))
        sentences += reasonOf(failure.error);
    return sentences.join(u' ').simplified();
}

} // namespace draftt
