// SPDX-License-Identifier: Apache-2.0
#include "app/commands/export.h"

#include "app/commands/commandline.h"
#include "app/commands/savedprofile.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/profile/exportfile.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

enum class Format { Json, DatabricksCfg };

std::optional<Format> formatFrom(const QString &word)
{
    if (word == "json"_L1)
        return Format::Json;
    if (word == "databrickscfg"_L1)
        return Format::DatabricksCfg;
    return std::nullopt;
}

/// What is exported, and how.
struct Export {
    ConnectionProfile profile;
    Format format = Format::Json;
    QString section;
    QString path; ///< empty: standard output
    Overwrite overwrite = Overwrite::Refuse;
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

ExitCode refuse(const Error &error, const Export &wanted, Terminal &terminal)
{
    if (error.problem != InputProblem::Duplicate)
        return complainAbout(error, Field::File, terminal);
    if (wanted.format == Format::Json)
        terminal.complain(Text::tr("The file %1 exists: choose another one, or add --force to replace it.")
                              .arg(wanted.path));
    else
        //: %1 is a section with its brackets, %2 a path
        terminal.complain(
            Text::tr("The section %1 of %2 was not written by draftt-connect: choose another name with "
                     "--section, or add --force to replace it.")
                .arg(error.fact, wanted.path));
    return ExitCode::WrongUse;
}

ExitCode toOutput(const Export &wanted, Terminal &terminal)
{
    if (wanted.format == Format::Json) {
        terminal.write(toJson(wanted.profile));
        return ExitCode::Proven;
    }
    const auto text = toDatabricksCfg(wanted.profile, wanted.section);
    if (!text)
        return complainAbout(text.error(), Field::Argument, terminal);
    if (wanted.asJson)
        terminal.printJson(QJsonObject{{u"section"_s, wanted.section}, {u"text"_s, *text}});
    else
        terminal.write(text->toUtf8());
    return ExitCode::Proven;
}

ExitCode toFile(const Export &wanted, Terminal &terminal)
{
    const bool isCfg = wanted.format == Format::DatabricksCfg;
    const auto change =
        isCfg ? exportDatabricksCfg(wanted.path, wanted.profile, wanted.section, wanted.overwrite)
              : exportJson(wanted.path, wanted.profile, wanted.overwrite).map([](const Nothing &) {
                    return CfgChange::Added;
                });
    if (!change)
        return refuse(change.error(), wanted, terminal);
    if (wanted.asJson)
        terminal.printJson(QJsonObject{{u"file"_s, wanted.path},
                                       {u"format"_s, isCfg ? u"databrickscfg"_s : u"json"_s},
                                       {u"section"_s, isCfg ? wanted.section : QString()},
                                       {u"change"_s, idOf(*change)}});
    else if (isCfg)
        terminal.print(
            Text::tr("The section [%1] is in %2, without the secret.").arg(wanted.section, wanted.path));
    else
        terminal.print(Text::tr("The connection is in %1, without the secret.").arg(wanted.path));
    return ExitCode::Proven;
}

void describe(CommandLine &line)
{
    line.takes(u"PROFILE"_s, Text::tr("The name or the id of the connection."));
    line.option(u"format"_s,
                Text::tr("json: this program's own format; databrickscfg: a section for the Databricks "
                         "command line and libraries."),
                u"json|databrickscfg"_s);
    line.option(u"output"_s,
                Text::tr("Write to this file instead of standard output. A .databrickscfg may hold other "
                         "sections; they stay as they are."),
                u"FILE"_s);
    line.option(u"section"_s,
                Text::tr("The section's name; without it, one made from the connection's name."), u"NAME"_s);
    line.option(u"force"_s,
                Text::tr("Replace an existing file, or a section that something else has written."));
    line.option(u"json"_s, Text::tr("Report as one JSON object: file, format, section and change."));
    line.example(u"draftt-connect export prod --format json --output prod.json"_s);
    line.example(u"draftt-connect export prod --format databrickscfg --output ~/.databrickscfg"_s);
}

} // namespace

Pending startExport(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(u"export"_s,
                     Text::tr("Writes a saved connection in another form. The secret is never part of it."));
    describe(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto format = formatFrom(line.isSet(u"format"_s) ? line.value(u"format"_s) : u"json"_s);
    if (!format) {
        context.terminal.complain(Text::tr("The format “%1” is not known: type json or databrickscfg.")
                                      .arg(line.value(u"format"_s)));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto profile = savedProfile(line.word(), context);
    if (!profile)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const auto section = line.isSet(u"section"_s) ? line.value(u"section"_s) : sectionName(profile->name);
    const Export wanted{*profile,
                        *format,
                        section,
                        line.value(u"output"_s),
                        line.isSet(u"force"_s) ? Overwrite::Allow : Overwrite::Refuse,
                        line.isSet(u"json"_s)};
    const bool toStandardOutput = !line.isSet(u"output"_s);
    return finishLater(std::move(finished), toStandardOutput ? toOutput(wanted, context.terminal)
                                                             : toFile(wanted, context.terminal));
}

} // namespace draftt
