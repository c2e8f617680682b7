// SPDX-License-Identifier: Apache-2.0
#include "app/commands/drafts.h"

#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/table.h"
#include "app/commands/terminal.h"
#include "core/profile/draftstore.h"
#include "core/profile/profilestore.h"
#include "core/words/drafttexts.h"
#include "core/words/savedtexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct DraftsCommandText {
    Q_DECLARE_TR_FUNCTIONS(DraftsCommand)
};

QStringList rowOf(const Draft &draft)
{
    const auto reads = readsText(draft);
    return {draft.name, draft.entered.host ? draft.entered.host->authority() : u"–"_s,
            reads.isEmpty() ? u"–"_s : reads, stopText(draft),
            timeText(draft.keptUtc, QDateTime::currentDateTimeUtc())};
}

void printText(const QList<DraftStore::Listed> &listed, Terminal &terminal)
{
    QList<QStringList> rows;
    for (const auto &entry : listed) {
        if (entry.draft)
            rows += rowOf(*entry.draft);
    }
    if (rows.isEmpty())
        return terminal.print(DraftsCommandText::tr("There is no draft."));
    rows.prepend({DraftsCommandText::tr("NAME"), DraftsCommandText::tr("WORKSPACE"),
                  DraftsCommandText::tr("READS"), DraftsCommandText::tr("STOPPED"),
                  DraftsCommandText::tr("LEFT")});
    printTable(rows, terminal);
}

void printJson(const QList<DraftStore::Listed> &listed, Terminal &terminal)
{
    QJsonArray drafts;
    QJsonArray damaged;
    for (const auto &entry : listed) {
        if (entry.draft)
            drafts += QJsonDocument::fromJson(toJson(*entry.draft)).object();
        else
            damaged += QJsonObject{{u"path"_s, entry.path}, {u"at"_s, entry.draft.error().fact}};
    }
    terminal.printJson(QJsonObject{{u"drafts"_s, drafts}, {u"damaged"_s, damaged}});
}

ExitCode list(const DraftStore &drafts, bool asJson, Terminal &terminal)
{
    const auto listed = drafts.list();
    auto code = ExitCode::Proven;
    for (const auto &entry : listed) {
        if (entry.draft)
            continue;
        //: %1 is the path of a file, %2 the place in it
        terminal.complain(
            DraftsCommandText::tr("The draft %1 is damaged at %2: delete the file, or remove it by its ID.")
                .arg(QDir::toNativeSeparators(entry.path), entry.draft.error().fact));
        code = ExitCode::NotProven;
    }
    if (asJson)
        printJson(listed, terminal);
    else
        printText(listed, terminal);
    return code;
}

/// What is wrong is said.
Result<QUuid> draftCalled(const QString &nameOrId, const DraftStore &drafts, Terminal &terminal)
{
    auto id = drafts.find(nameOrId);
    if (id)
        return id;
    if (nameOrId.trimmed().isEmpty())
        terminal.complain(DraftsCommandText::tr(
            "Which draft is meant is missing: type its name; draftt-connect drafts shows the names."));
    else if (id.error().problem == InputProblem::NotAFile)
        terminal.complain(
            DraftsCommandText::tr("No draft is called “%1”: draftt-connect drafts shows the names.")
                .arg(nameOrId));
    else if (id.error().problem == InputProblem::Duplicate)
        terminal.complain(DraftsCommandText::tr("Several drafts are called “%1”: name one by its ID, which "
                                                "draftt-connect drafts --json shows.")
                              .arg(nameOrId));
    else
        terminal.complain(sentenceFor(id.error(), Field::File));
    return id;
}

/// nullopt: go on.
std::optional<ExitCode> refusal(const QString &name, bool isSure, Terminal &terminal)
{
    if (isSure)
        return std::nullopt;
    if (!terminal.isInteractive()) {
        terminal.complain(DraftsCommandText::tr(
            "Nobody can be asked here: add --yes to remove the draft without a question."));
        return ExitCode::WrongUse;
    }
    if (terminal.isConfirmed(
            DraftsCommandText::tr("Remove the draft “%1”? What was entered is gone then.").arg(name)))
        return std::nullopt;
    terminal.print(DraftsCommandText::tr("Nothing was removed."));
    return ExitCode::NotProven;
}

Pending remove(const CommandLine &line, const DraftStore &drafts, Terminal &terminal, Finished finished)
{
    const auto name = line.words().value(1);
    const auto id = draftCalled(name, drafts, terminal);
    if (!id)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (const auto code = refusal(name, line.isSet(u"yes"_s), terminal))
        return finishLater(std::move(finished), *code);
    return drafts.remove(*id, [&terminal, finished = std::move(finished), name, id = *id,
                               asJson = line.isSet(u"json"_s)](const Result<Nothing> &removed) {
        if (!removed)
            return finished(complainAbout(removed.error(), Field::File, terminal));
        if (asJson)
            terminal.printJson(
                QJsonObject{{u"removed"_s, name}, {u"id"_s, id.toString(QUuid::WithoutBraces)}});
        else
            terminal.print(DraftsCommandText::tr("The draft “%1” is gone.").arg(name));
        finished(ExitCode::Proven);
    });
}

} // namespace

Pending startDrafts(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"drafts"_s,
        DraftsCommandText::tr("Lists the connections that were left half-way in the window, or removes one. "
                              "The window resumes them."));
    line.takes(u"[remove DRAFT]"_s, DraftsCommandText::tr("Remove the draft of that name or ID."), 2);
    line.option(u"yes"_s, DraftsCommandText::tr("Do not ask."));
    line.option(u"json"_s,
                DraftsCommandText::tr("Print one JSON object: drafts and damaged files; or removed and id."));
    line.example(u"draftt-connect drafts"_s);
    line.example(u"draftt-connect drafts remove adb-778 --yes"_s);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    if (const auto safe = context.profiles.checkFolder(); !safe)
        return finishLater(std::move(finished), complainAbout(safe.error(), Field::File, context.terminal));
    const DraftStore drafts(context.profiles.folder());
    if (line.word().isEmpty())
        return finishLater(std::move(finished), list(drafts, line.isSet(u"json"_s), context.terminal));
    if (line.word() == "remove"_L1)
        return remove(line, drafts, context.terminal, std::move(finished));
    context.terminal.complain(
        DraftsCommandText::tr("“%1” is not what this command does: type drafts, or drafts remove DRAFT.")
            .arg(line.word()));
    return finishLater(std::move(finished), ExitCode::WrongUse);
}

} // namespace draftt
