// SPDX-License-Identifier: Apache-2.0
#include "app/commands/import.h"

#include "app/commands/commandline.h"
#include "app/commands/connectionparts.h"
#include "app/commands/customdomain.h"
#include "app/commands/importtext.h"
#include "app/commands/secretsource.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/profile/profilesession.h"
#include "core/profile/profilestore.h"
#include "core/words/domaintexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A connection that is about to be saved.
struct Import {
    ConnectionProfile profile;
    Secret secret{};                ///< that stood in the text
    std::optional<Pasted> pasted{}; ///< none: a file of this program's own
    bool asJson = false;
};

/// Of a file that `export` has written: another entry in the keychain, and nothing of it proven on this
/// computer or handed over from it.
Import asNew(ConnectionProfile profile, const QString &name)
{
    profile.id = QUuid::createUuid();
    profile.savedUtc = QDateTime::currentDateTimeUtc();
    profile.connection = profile.warehouse = Proof::Unproven;
    profile.catalogAccess = profile.tableAccess = Proof::Unproven;
    profile.access = std::nullopt;
    profile.life = {};
    if (!name.isEmpty())
        profile.name = name;
    return {.profile = profile};
}

class Importer
{
public:
    Importer(const CommandLine &line, CommandContext &context) : m_line(line), m_context(context) {}

    /// What is wrong is said.
    [[nodiscard]] Result<Import> read() const
    {
        const auto name = nameFrom();
        if (!name)
            return Failure(name.error());
        const auto text = textFrom(m_line, m_context);
        if (!text)
            return Failure(text.error());
        const auto profile = profileFromJson(text->reveal());
        const bool isOwn = text->reveal().contains("\"draftt-connect profile\"");
        if (profile && m_line.isSet(u"section"_s))
            return refuse(Error::input(InputProblem::UnknownOption, u"--section"_s), Field::Argument);
        if (profile)
            return withParts(asNew(*profile, *name));
        return isOwn ? refuse(profile.error(), Field::File) : fromText(*text, *name);
    }

    /// That stood in the text, or that is given along. A connection that somebody has sent may lead anywhere:
    /// where that is, is said before a secret is taken for it.
    [[nodiscard]] Result<Secret> secretFor(const Import &import) const
    {
        auto &terminal = m_context.terminal;
        if (!import.asJson)
            terminal.print(ImportCommandText::tr("Workspace: %1").arg(import.profile.host.text()));
        Session session;
        session.address = PastedAddress{.host = import.profile.host};
        session.method = import.profile.method;
        const auto outside = outsideOf(m_line);
        const bool isGiven = outside == Outside::Input || isInEnvironment(session.method, m_context);
        if (isGiven || !import.secret.isEmpty()) {
            if (const auto confirmed = confirmHost(session, isCustomDomainMeant(m_line), terminal);
                !confirmed)
                return Failure(confirmed.error());
        } else if (!session.isHostConfirmed()) {
            terminal.complain(customDomainText(import.profile.host));
        }
        if (outside != Outside::Input && !import.secret.isEmpty())
            return import.secret;
        return secretFrom(outside, session, m_context);
    }

private:
    [[nodiscard]] Failure refuse(const Error &error, Field field) const
    {
        m_context.terminal.complain(sentenceFor(error, field));
        return Failure(error);
    }

    /// The name given with --name, or an empty one.
    [[nodiscard]] Result<QString> nameFrom() const
    {
        if (!m_line.isSet(u"name"_s))
            return QString();
        const auto name = parseProfileName(m_line.value(u"name"_s));
        return name ? name : refuse(name.error(), Field::ConnectionName);
    }

    /// The options go before what the file says.
    [[nodiscard]] Result<Import> withParts(Import import) const
    {
        auto session = sessionOf(import.profile);
        if (const auto read = readParts(m_line, m_context.terminal, session); !read)
            return Failure(read.error());
        auto &profile = import.profile;
        profile.workspaceId =
            profile.host == session.address->host ? profile.workspaceId : session.workspaceId();
        profile.host = session.address->host;
        profile.method = session.method;
        profile.clientId = session.clientId;
        profile.warehouseId = session.warehouse->id;
        profile.warehouseName = session.warehouse->name;
        profile.catalog = *session.catalog;
        profile.schema = *session.schema;
        profile.wholeSchema = session.wholeSchema;
        profile.tables = session.tables;
        return import;
    }

    [[nodiscard]] Result<Import> fromText(const Secret &text, const QString &name) const
    {
        const auto read = readText(text, m_line, m_context);
        return read ? made(read->session, read->pasted, name) : Result<Import>(Failure(read.error()));
    }

    [[nodiscard]] Result<Import> made(const Session &session, const Pasted &pasted, const QString &name) const
    {
        if (const auto missing = missingParts(session); !missing.isEmpty()) {
            m_context.terminal.complain(missing);
            return Failure(Error::input(InputProblem::Empty));
        }
        const auto named = name.isEmpty() ? proposedName(session, m_context.profiles.names()) : name;
        const auto profile = makeProfile(session, named);
        if (!profile)
            return refuse(profile.error(), Field::ConnectionName);
        const bool takesSecret = session.method == SignInMethod::OAuthClient;
        return Import{
            .profile = *profile, .secret = takesSecret ? session.secret : Secret(), .pasted = pasted};
    }

    const CommandLine &m_line;
    CommandContext &m_context;
};

void report(const Import &import, Terminal &terminal)
{
    const auto &profile = import.profile;
    const bool isKept = profile.secretPlace == SecretPlace::Keychain;
    if (import.asJson) {
        QJsonObject json = import.pasted ? jsonOf(*import.pasted) : QJsonObject();
        json.insert(u"imported"_s, profile.name);
        json.insert(u"id"_s, profile.id.toString(QUuid::WithoutBraces));
        json.insert(u"host"_s, profile.host.text());
        json.insert(u"secret"_s, isKept ? u"keychain"_s : u"not-kept"_s);
        return terminal.printJson(json);
    }
    terminal.print(
        ImportCommandText::tr("The connection “%1” was imported. Nothing of it is proven here yet: run "
                              "draftt-connect check with its name.")
            .arg(profile.name));
    if (import.pasted && !import.secret.isEmpty())
        terminal.print(ImportCommandText::tr(
            "Its secret is in the keychain now. It still stands where you took it from: "
            "delete it there."));
    if (!isKept)
        terminal.print(
            ImportCommandText::tr("It has no secret here: give one with --secret-stdin when you check it."));
}

ExitCode refuseSave(const Error &error, const QString &name, Terminal &terminal)
{
    if (error.problem != InputProblem::Duplicate)
        return complainAbout(error, Field::File, terminal);
    terminal.complain(
        ImportCommandText::tr("A connection called “%1” is saved already: choose another name with --name.")
            .arg(name));
    return ExitCode::WrongUse;
}

void describeImport(CommandLine &line)
{
    line.takes(u"FILE|-"_s,
               ImportCommandText::tr(
                   "A file that draftt-connect export has written, or any text that names a connection; - "
                   "is the standard input."));
    line.option(u"section"_s, ImportCommandText::tr("Which section of several is meant."), u"NAME"_s);
    line.option(u"name"_s, ImportCommandText::tr("Save it under another name."), u"NAME"_s);
    takeParts(line);
    takeSecret(line);
    takeCustomDomain(line);
    line.option(u"json"_s, ImportCommandText::tr(
                               "Print one JSON object: imported, id, host and secret, and of a text that "
                               "was not exported also taken and left."));
    line.example(u"draftt-connect import prod.json"_s);
    line.example(
        u"draftt-connect import ~/.databrickscfg --section prod --catalog inventory --schema assets"_s);
    line.example(u"xclip -o | draftt-connect import - --catalog inventory --schema assets --name prod"_s);
}

} // namespace

Pending startImport(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"import"_s,
        ImportCommandText::tr(
            "Saves a connection from a file or from whatever names one: a section of .databrickscfg or "
            "odbc.ini, environment variables, a JDBC URL, an ODBC string, the connection details of a "
            "warehouse, a Terraform provider, a mail. It is said what was taken from where, and what was "
            "left. A secret that stands there, or is given along, goes to the keychain and nowhere else."));
    describeImport(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const Importer importer(line, context);
    auto import = importer.read();
    if (!import)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    import->asJson = line.isSet(u"json"_s);
    const auto secret = importer.secretFor(*import);
    if (!secret)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    import->profile.secretPlace = secret->isEmpty() ? SecretPlace::NotKept : SecretPlace::Keychain;
    return context.profiles.save(import->profile, *secret,
                                 [&terminal = context.terminal, finished = std::move(finished),
                                  import = *import](const Result<Nothing> &result) {
                                     if (!result)
                                         return finished(
                                             refuseSave(result.error(), import.profile.name, terminal));
                                     report(import, terminal);
                                     finished(ExitCode::Proven);
                                 });
}

} // namespace draftt
