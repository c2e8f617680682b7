// SPDX-License-Identifier: Apache-2.0
#include "app/commands/import.h"

#include "app/commands/commandline.h"
#include "app/commands/customdomain.h"
#include "app/commands/secretsource.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/files.h"
#include "core/profile/exportfile.h"
#include "core/profile/profilestore.h"
#include "core/words/domaintexts.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr qint64 maxFileBytes = 16LL * 1024 * 1024;

const auto cfgMark = u".databrickscfg"_s;

/// Begins with a section, as the files of Databricks' own tools do.
bool isDatabricksCfg(QByteArray content)
{
    if (content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    static const QRegularExpression section(u"^\\s*([#;][^\\n]*\\n\\s*)*\\[[^\\]\\n\"{]+\\]\\s*\\n"_s);
    return section.match(QString::fromUtf8(content.left(4096))).hasMatch();
}

/// The connection as it is saved here: another entry in the keychain, and nothing of it proven on this
/// computer.
Result<ConnectionProfile> readAsNew(const QString &path, const QString &name)
{
    const auto content = readFile(path, maxFileBytes);
    if (!content)
        return Failure(content.error());
    auto profile = profileFromJson(*content);
    if (!profile && isDatabricksCfg(*content))
        return Failure(Error::input(InputProblem::NotAFile, cfgMark));
    if (!profile)
        return profile;
    profile->id = QUuid::createUuid();
    profile->savedUtc = QDateTime::currentDateTimeUtc();
    profile->connection = profile->warehouse = Proof::Unproven;
    profile->catalogAccess = profile->tableAccess = Proof::Unproven;
    if (!name.isEmpty())
        profile->name = name;
    return profile;
}

void report(const ConnectionProfile &profile, bool asJson, Terminal &terminal)
{
    const bool isKept = profile.secretPlace == SecretPlace::Keychain;
    if (asJson)
        return terminal.printJson(QJsonObject{{u"imported"_s, profile.name},
                                              {u"id"_s, profile.id.toString(QUuid::WithoutBraces)},
                                              {u"host"_s, profile.host.text()},
                                              {u"secret"_s, isKept ? u"keychain"_s : u"not-kept"_s}});
    terminal.print(Text::tr("The connection “%1” was imported. Nothing of it is proven here yet: run "
                            "draftt-connect check with its name.")
                       .arg(profile.name));
    if (!isKept)
        terminal.print(Text::tr("It has no secret here: give one with --secret-stdin when you check it."));
}

ExitCode refuse(const Error &error, const QString &name, Terminal &terminal)
{
    if (error.problem == InputProblem::NotAFile && error.fact == cfgMark) {
        terminal.complain(Text::tr(
            "This is a .databrickscfg, which names no catalog and no schema, and import reads what draftt-connect "
            "export --format json has written. Give host and client ID of the section to draftt-connect "
            "check --save NAME --host HOST --client-id ID instead."));
        return ExitCode::WrongUse;
    }
    if (error.problem != InputProblem::Duplicate)
        return complainAbout(error, Field::File, terminal);
    terminal.complain(
        Text::tr("A connection called “%1” is saved already: choose another name with --name.").arg(name));
    return ExitCode::WrongUse;
}

/// The name given with --name, or an empty one. What is wrong with it is said.
Result<QString> nameFrom(const CommandLine &line, Terminal &terminal)
{
    if (!line.isSet(u"name"_s))
        return QString();
    auto name = parseProfileName(line.value(u"name"_s));
    if (!name)
        terminal.complain(sentenceFor(name.error(), Field::ConnectionName));
    return name;
}

/// The secret that is given along. A connection that somebody has sent may lead anywhere: where that is, is
/// said before a secret is taken for it.
Result<Secret> secretFor(const ConnectionProfile &profile, const CommandLine &line,
                         const CommandContext &context)
{
    auto &terminal = context.terminal;
    if (!line.isSet(u"json"_s))
        terminal.print(Text::tr("Workspace: %1").arg(profile.host.text()));
    Session session;
    session.address = PastedAddress{.host = profile.host};
    session.method = profile.method;
    const auto outside = outsideOf(line);
    if (outside == Outside::Input || isInEnvironment(profile.method, context)) {
        if (const auto confirmed = confirmHost(session, isCustomDomainMeant(line), terminal); !confirmed)
            return Failure(confirmed.error());
    } else if (!session.isHostConfirmed()) {
        terminal.complain(customDomainText(profile.host));
    }
    return secretFrom(outside, session, context);
}

void describe(CommandLine &line)
{
    line.takes(u"FILE"_s, Text::tr("A file that draftt-connect export --format json has written."));
    line.option(u"name"_s, Text::tr("Save it under another name."), u"NAME"_s);
    takeSecret(line);
    takeCustomDomain(line);
    line.option(u"json"_s, Text::tr("Print one JSON object: imported, id, host and secret."));
    line.example(u"draftt-connect import prod.json"_s);
    line.example(u"draftt-connect import prod.json --name \"prod 2\" --secret-stdin < secret.txt"_s);
}

} // namespace

Pending startImport(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"import"_s,
        Text::tr("Saves a connection from a file. Its secret is not in the file; it can be given "
                 "along and then goes to the keychain."));
    describe(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto name = nameFrom(line, context.terminal);
    if (!name)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    auto profile = readAsNew(line.word(), *name);
    if (!profile)
        return finishLater(std::move(finished), refuse(profile.error(), *name, context.terminal));
    const auto secret = secretFor(*profile, line, context);
    if (!secret)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    profile->secretPlace = secret->isEmpty() ? SecretPlace::NotKept : SecretPlace::Keychain;
    return context.profiles.save(*profile, *secret,
                                 [&terminal = context.terminal, finished = std::move(finished),
                                  profile = *profile,
                                  asJson = line.isSet(u"json"_s)](const Result<Nothing> &result) {
                                     if (!result)
                                         return finished(refuse(result.error(), profile.name, terminal));
                                     report(profile, asJson, terminal);
                                     finished(ExitCode::Proven);
                                 });
}

} // namespace draftt
