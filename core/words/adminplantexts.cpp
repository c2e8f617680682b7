// SPDX-License-Identifier: Apache-2.0
#include "core/words/adminplantexts.h"

#include "core/names/shown.h"
#include "core/words/plantexts.h"
#include "core/words/texts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString textOf(AdminStepKind kind, const std::optional<Grant> &grant, const AdminWish &wish)
{
    const auto warehouse = wish.warehouseName.isEmpty() ? wish.warehouse.text() : wish.warehouseName;
    switch (kind) {
    case AdminStepKind::CreatePrincipal:
        //: A step of a plan. %1 is a name; Databricks SQL access is an entitlement, as its pages name it.
        return Texts::tr("Create the service principal “%1” with Databricks SQL access")
            .arg(shown(wish.displayName));
    case AdminStepKind::AddSqlAccess:
        return Texts::tr("Grant “%1” the entitlement Databricks SQL access").arg(shown(wish.displayName));
    case AdminStepKind::GiveCanUse:
        //: %1 is the name of a SQL warehouse, “Can use” a level of permission.
        return Texts::tr("Grant “Can use” on the warehouse %1").arg(shown(warehouse));
    case AdminStepKind::GivePrivilege:
        //: %1 is a right such as «SELECT on orders».
        return Texts::tr("Grant %1").arg(textFor(*grant));
    case AdminStepKind::CreateSecret:
        return Texts::tr("Create an OAuth secret for %n day(s) and keep it in the keychain", nullptr,
                         wish.secretDays);
    }
    Q_UNREACHABLE();
}

} // namespace

QString textFor(const PlannedStep &step, const AdminWish &wish)
{
    return textOf(step.kind, step.grant, wish);
}

QString textFor(const JournalStep &step, const AdminWish &wish)
{
    return textOf(step.kind, step.grant, wish);
}

QString reasonFor(AdminStepKind kind)
{
    switch (kind) {
    case AdminStepKind::CreatePrincipal:
        return Texts::tr("Draftt signs in as a service principal of its own, not as a person.");
    case AdminStepKind::AddSqlAccess:
        return Texts::tr("Without it no SQL warehouse answers.");
    case AdminStepKind::GiveCanUse:
        return Texts::tr("Draftt reads through this warehouse, and may not change it.");
    case AdminStepKind::GivePrivilege:
        return Texts::tr("Reading a table takes USE CATALOG, USE SCHEMA and SELECT, and no more.");
    case AdminStepKind::CreateSecret:
        return Texts::tr("Draftt signs in with it. Nobody gets to see it.");
    }
    Q_UNREACHABLE();
}

QString permitText(const PlannedStep &step)
{
    switch (step.permit) {
    case Permit::Yes:
        return Texts::tr("You may do this.");
    case Permit::Unknown:
        return Texts::tr(
            "Nobody can tell whether you may do this: it is tried, and a refusal makes it a step "
            "for somebody else.");
    case Permit::No:
        break;
    }
    if (step.kind != AdminStepKind::GivePrivilege)
        return Texts::tr("You may not do this: a workspace admin may.");
    if (step.granters.isEmpty())
        return Texts::tr("You may not do this: the owner, a holder of MANAGE, or a metastore admin may.");
    QStringList names;
    for (const auto &name : step.granters)
        names += granterText(name);
    //: %1 is a list of names
    return Texts::tr("You may not do this. Who may: %1, or a metastore admin.").arg(names.join(", "_L1));
}

QString textFor(JournalState state)
{
    switch (state) {
    case JournalState::Planned:
        //: The state of a step
        return Texts::tr("not done");
    case JournalState::Begun:
        return Texts::tr("begun, not known whether it is done");
    case JournalState::Done:
        return Texts::tr("done");
    case JournalState::Found:
        return Texts::tr("was there already");
    case JournalState::Handed:
        return Texts::tr("for somebody else");
    case JournalState::Undoing:
        return Texts::tr("being taken back");
    case JournalState::Undone:
        return Texts::tr("taken back");
    case JournalState::Left:
        return Texts::tr("left as it is, because somebody has changed it");
    }
    Q_UNREACHABLE();
}

QString textFor(StepTrouble trouble)
{
    switch (trouble) {
    case StepTrouble::Refused:
        return Texts::tr("The workspace refused it, and nothing of it was done.");
    case StepTrouble::SignedOut:
        return Texts::tr("Nothing was sent after that. Going on looks first at what is there.");
    case StepTrouble::NotLooked:
        return Texts::tr("What is there could not be read. Nothing was sent after that.");
    case StepTrouble::Unclear:
        return Texts::tr("No clear answer came, and nothing new is to be seen: it may still come. Going on "
                         "looks again before anything is sent.");
    case StepTrouble::Ambiguous:
        return Texts::tr("Several are new, and nobody can tell which one this program has made: look at "
                         "them in the workspace.");
    case StepTrouble::TooMany:
        return Texts::tr(
            "The service principal has five OAuth secrets, which is the most it can have: delete "
            "one that is not needed any more, then go on.");
    case StepTrouble::NotMade:
        return Texts::tr("The service principal is not there, and you may not create one: a workspace admin "
                         "may. After that make the plan anew.");
    case StepTrouble::NameTaken:
        return Texts::tr("Another connection has this name: choose another one.");
    case StepTrouble::TakenBack:
        return Texts::tr("It was begun to be taken back: take it back to its end, then begin anew.");
    case StepTrouble::NotKept:
        return Texts::tr("The secret could not be kept or removed on this computer. One that was made for it "
                         "was taken back.");
    case StepTrouble::NotWritten:
        return Texts::tr("The journal could not be written. Nothing was sent after that.");
    }
    Q_UNREACHABLE();
}

std::optional<QString> notInWorkspaceText(const Error &planFailure, const AdminWish &wish)
{
    // With a status it is something else that the workspace has not, such as the warehouse.
    if (!wish.principal || planFailure.kind != ErrorKind::NotFound || planFailure.httpStatus != 0)
        return std::nullopt;
    //: %1 is an application ID; the names with › are those of the workspace's pages
    return Texts::tr("No service principal of this workspace has the application ID %1. If the account has "
                     "it, a workspace admin adds it first, under Settings › Identity and access › Service "
                     "principals. A new one, which is created where none is named, is in the workspace from "
                     "the beginning.")
        .arg(wish.principal->text());
}

QString partDoneText(const Journal &journal)
{
    if (journal.isAllHanded())
        return Texts::tr("Nothing of it may be done with this sign-in: all of it is for somebody else.");
    if (journal.isSecretHanded())
        return Texts::tr(
            "Your part is done. The OAuth secret is for a workspace admin, or for a manager of the "
            "service principal: whoever creates it saves the connection with it, and proves it.");
    return Texts::tr("Your part is done. The rest is for somebody else.");
}

QString stateText(const Journal &journal)
{
    if (journal.isUndone())
        //: The state of a journal
        return Texts::tr("taken back");
    if (journal.isApplied())
        return Texts::tr("done");
    return journal.hasAdded() ? Texts::tr("half-way") : Texts::tr("not begun");
}

} // namespace draftt
