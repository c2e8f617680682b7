// SPDX-License-Identifier: Apache-2.0
#include "app/commands/export.h"

#include "app/commands/commandline.h"
#include "app/commands/outputfile.h"
#include "app/commands/savedprofile.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/exports/exportformat.h"
#include "core/files.h"
#include "core/words/exporttexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct ExportCommandText {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// What is exported, and how.
struct Export {
    ConnectionProfile profile;
    const ExportFormat *format = nullptr;
    ExportTarget target;
    bool toOutput = false; ///< the standard one, and no file
    bool asJson = false;
};

QString idOf(CfgChange change)
{
    switch (change) {
    case CfgChange::Added:
        return u"added"_s;
    case CfgChange::Replaced:
    case CfgChange::ReplacedAlien:
        return u"replaced"_s;
    case CfgChange::Unchanged:
        return u"unchanged"_s;
    }
    return {};
}

/// A name that the form cannot hold.
ExitCode refuseName(const Error &error, const Export &wanted, Terminal &terminal)
{
    if (error.problem == InputProblem::ForbiddenCharacter && !wanted.format->isSection)
        //: %1 is what a form is for, such as “JDBC URL”, %2 a character
        terminal.complain(ExportCommandText::tr(
                              "A name of this connection holds “%2”, which cannot be written for that: %1.")
                              .arg(exportTitle(*wanted.format), error.fact));
    else
        terminal.complain(sentenceFor(error, Field::Argument));
    return exitCodeFor(error);
}

ExitCode refuse(const Error &error, const Export &wanted, Terminal &terminal)
{
    if (error.problem != InputProblem::Duplicate)
        return complainAbout(error, Field::File, terminal);
    if (!wanted.format->isSection)
        terminal.complain(existsText(wanted.target.path));
    else
        //: %1 is a section with its brackets, %2 a path
        terminal.complain(
            ExportCommandText::tr(
                "The section %1 of %2 was not written by draftt-connect: choose another name with "
                "--section, or add --force to replace it.")
                .arg(error.fact, wanted.target.path));
    return ExitCode::WrongUse;
}

ExitCode toOutput(const Export &wanted, const QString &text, Terminal &terminal)
{
    const auto hint = secretHint(*wanted.format, wanted.profile.method);
    if (wanted.asJson && wanted.format->id != "json"_L1) {
        terminal.printJson(QJsonObject{{u"format"_s, wanted.format->id},
                                       {u"section"_s, wanted.target.name},
                                       {u"text"_s, text},
                                       {u"secret"_s, secretVariable(wanted.profile.method)}});
        return ExitCode::Proven;
    }
    terminal.write(text.toUtf8());
    if (!wanted.asJson)
        terminal.complain(hint);
    return ExitCode::Proven;
}

ExitCode toFile(const Export &wanted, Terminal &terminal)
{
    const auto &[path, name, overwrite] = wanted.target;
    const auto change = exportTo(wanted.target, *wanted.format, wanted.profile);
    if (!change)
        return refuse(change.error(), wanted, terminal);
    const bool isSection = wanted.format->isSection;
    if (wanted.asJson) {
        terminal.printJson(QJsonObject{{u"file"_s, path},
                                       {u"format"_s, wanted.format->id},
                                       {u"section"_s, isSection ? name : QString()},
                                       {u"change"_s, idOf(*change)}});
        return ExitCode::Proven;
    }
    terminal.print(
        isSection ? ExportCommandText::tr("The section [%1] is in %2, without the secret.").arg(name, path)
                  : ExportCommandText::tr("The connection is in %1, without the secret.").arg(path));
    const bool keptBackup = isSection && *change != CfgChange::Unchanged && QFileInfo::exists(backupOf(path));
    if (keptBackup)
        terminal.print(ExportCommandText::tr("What the file was is in %1.").arg(backupOf(path)));
    terminal.print(secretHint(*wanted.format, wanted.profile.method));
    return ExitCode::Proven;
}

ExitCode run(const Export &wanted, Terminal &terminal)
{
    const auto text = wanted.format->text(wanted.profile, wanted.target.name);
    if (!text)
        return refuseName(text.error(), wanted, terminal);
    return wanted.toOutput ? toOutput(wanted, *text, terminal) : toFile(wanted, terminal);
}

QStringList formatIds()
{
    QStringList ids;
    for (const auto &format : exportFormats())
        ids += format.id;
    return ids;
}

void describeExport(CommandLine &line)
{
    line.takes(u"PROFILE"_s, ExportCommandText::tr("The name or the ID of the connection."));
    QStringList formats;
    for (const auto &format : exportFormats())
        //: %1 is a word that is typed, %2 what it is for
        formats += ExportCommandText::tr("%1: %2").arg(format.id, exportTitle(format));
    line.option(u"format"_s, formats.join(u"; "_s) + u'.', formatIds().join(u'|'));
    line.option(u"output"_s,
                ExportCommandText::tr(
                    "Write to this file instead of standard output. A .databrickscfg and an odbc.ini may "
                    "hold other sections; they stay as they are, and what the file was is kept beside it."),
                u"FILE"_s);
    line.option(u"section"_s,
                ExportCommandText::tr(
                    "What the other tool calls it: the section, or the dbt profile; without it, a name made "
                    "from the connection’s."),
                u"NAME"_s);
    line.option(u"force"_s, ExportCommandText::tr(
                                "Replace an existing file, or a section that something else has written."));
    line.option(u"json"_s, ExportCommandText::tr(
                               "Report as one JSON object: file, format, section and change; without "
                               "--output format, section, text and secret, the variable that it is read "
                               "from."));
    line.example(u"draftt-connect export prod --format json --output prod.json"_s);
    line.example(u"draftt-connect export prod --format databrickscfg --output ~/.databrickscfg"_s);
    line.example(u"draftt-connect export prod --format dbt"_s);
}

} // namespace

Pending startExport(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"export"_s,
        ExportCommandText::tr("Writes a saved connection in another form. The secret is never part of it."));
    describeExport(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto *format = exportFormat(line.isSet(u"format"_s) ? line.value(u"format"_s) : u"json"_s);
    if (!format) {
        //: %1 is what was typed, %2 a list of words
        context.terminal.complain(ExportCommandText::tr("The format “%1” is not known: type one of %2.")
                                      .arg(line.value(u"format"_s), formatIds().join(u", "_s)));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto profile = savedProfile(line.word(), context);
    if (!profile)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const auto section = line.isSet(u"section"_s) ? line.value(u"section"_s) : sectionName(profile->name);
    const Export wanted{
        *profile,
        format,
        {line.value(u"output"_s), section, line.isSet(u"force"_s) ? Overwrite::Allow : Overwrite::Refuse},
        !line.isSet(u"output"_s),
        line.isSet(u"json"_s)};
    return finishLater(std::move(finished), run(wanted, context.terminal));
}

} // namespace draftt
