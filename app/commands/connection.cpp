// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connection.h"

#include "app/commands/commandline.h"
#include "app/commands/connectionparts.h"
#include "app/commands/customdomain.h"
#include "app/commands/savedprofile.h"
#include "app/commands/secretsource.h"
#include "app/commands/sentences.h"
#include "app/commands/sharedtexts.h"
#include "app/commands/terminal.h"
#include "core/combine.h"
#include "core/http/httpclient.h"
#include "core/profile/profilesession.h"
#include "core/profile/profilestore.h"
#include "core/words/diagnosistexts.h"
#include "core/words/nametexts.h"
#include "core/words/networktexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Whoever types an address means it; a file may have been edited.
bool isHostOfFile(const Connection &connection, const CommandLine &line)
{
    return connection.profile && !line.isSet(u"host"_s);
}

/// What becomes of a secret, wherever it was: a session that may sign in, or a sentence why not.
class SecretReader
{
public:
    SecretReader(const Connection &connection, const CommandLine &line, const CommandContext &context)
        : m_session(connection.session)
        , m_isHostOfFile(isHostOfFile(connection, line))
        , m_isHostOfPlan(line.isSet(u"plan"_s) && !line.isSet(u"host"_s))
        , m_isDomainMeant(isCustomDomainMeant(line))
        , m_context(context)
    {
    }

    /// From standard input or the environment. The host is confirmed before the secret is typed.
    [[nodiscard]] Result<Session> from(Outside outside) const
    {
        auto session = m_session;
        if (const auto confirmed = confirmHost(session, m_isDomainMeant, m_context.terminal); !confirmed)
            return Failure(confirmed.error());
        if (outside == Outside::Input || isInEnvironment(session.method, m_context))
            nameHost();
        const auto secret = secretFrom(outside, session, m_context);
        if (!secret)
            return Failure(secret.error());
        if (secret->isEmpty())
            return refuse(Error::input(InputProblem::Empty));
        session.secret = *secret;
        return session;
    }

    [[nodiscard]] Result<Session> from(const Result<KeptSecret> &kept) const
    {
        if (!kept)
            return helpOut(kept.error());
        auto session = m_session;
        session.secret = kept->secret;
        // What is bound to a host was confirmed when it was saved for it.
        if (kept->wasBound)
            session.confirmedDomain = session.address->host;
        else if (const auto confirmed = confirmHost(session, m_isDomainMeant, m_context.terminal); !confirmed)
            return Failure(confirmed.error());
        return session;
    }

    [[nodiscard]] Failure refuse(const Error &error) const
    {
        const bool isToken = m_session.method == SignInMethod::PersonalToken;
        m_context.terminal.complain(sentenceFor(error, isToken ? Field::Token : Field::Secret));
        return Failure(error);
    }

private:
    /// A token can be an admin's, and a plan may come from anybody. Where a file leads a secret it is said
    /// before it goes there.
    void nameHost() const
    {
        const bool isToken = m_session.method == SignInMethod::PersonalToken;
        const auto host = m_session.address ? m_session.address->host.text() : QString();
        if (isToken && (m_isHostOfFile || m_isHostOfPlan))
            //: %1 is the address of a workspace
            m_context.terminal.complain(ConnectionText::tr("The access token goes to %1.").arg(host));
        else if (m_isHostOfPlan)
            //: %1 is the address of a workspace
            m_context.terminal.complain(ConnectionText::tr("The OAuth secret goes to %1.").arg(host));
    }

    /// The environment's secret is no more meant for where somebody has led the connection.
    [[nodiscard]] Result<Session> helpOut(const Error &error) const
    {
        const bool isForeign = error.kind == ErrorKind::KeychainEntryForeign;
        return isForeign || !isInEnvironment(m_session.method, m_context) ? refuse(error)
                                                                          : from(Outside::Environment);
    }

    Session m_session;
    bool m_isHostOfFile;
    bool m_isHostOfPlan;
    bool m_isDomainMeant;
    const CommandContext &m_context;
};

} // namespace

void takeConnection(CommandLine &line)
{
    line.takes(u"[PROFILE]"_s,
               ConnectionText::tr("The name or the ID of a saved connection; options change parts of it."));
    takeParts(line);
    takeSecret(line);
    takeCustomDomain(line);
    takeNetwork(line);
}

void takeNetwork(CommandLine &line)
{
    line.option(u"proxy"_s,
                ConnectionText::tr("Use this proxy instead of the one set in the window, or the system’s."),
                u"URL"_s);
    line.option(u"ca-file"_s, ConnectionText::tr("Trust these certificates (PEM) besides the system’s."),
                u"FILE"_s);
}

Result<Nothing> applyNetwork(const CommandLine &line, const CommandContext &context)
{
    auto settings = context.http.settings();
    if (line.isSet(u"proxy"_s))
        settings.proxyUrl = line.value(u"proxy"_s);
    if (line.isSet(u"ca-file"_s))
        settings.extraCaFile = line.value(u"ca-file"_s);
    auto applied = context.http.apply(settings);
    if (!applied)
        context.terminal.complain(complaintAbout(settings, applied.error()).second);
    return applied;
}

Result<Connection> connectionFrom(const CommandLine &line, const CommandContext &context)
{
    Connection connection;
    if (!line.word().isEmpty() && line.isSet(u"plan"_s)) {
        context.terminal.complain(ConnectionText::tr(
            "A plan file says what is wanted of a new connection: leave out --plan, or the name of "
            "the saved one."));
        return Failure(Error::input(InputProblem::Duplicate, u"--plan"_s));
    }
    if (!line.word().isEmpty()) {
        const auto profile = savedProfile(line.word(), context);
        if (!profile)
            return Failure(profile.error());
        connection.session = sessionOf(*profile);
        connection.profile = *profile;
    }
    if (const auto read = readParts(line, context.terminal, connection.session); !read)
        return Failure(read.error());
    if (const auto applied = applyNetwork(line, context); !applied)
        return Failure(applied.error());
    return connection;
}

Pending fetchSecret(const Connection &connection, const CommandLine &line, CommandContext &context,
                    const Done<Session> &done)
{
    const auto &profile = connection.profile;
    const auto use = useOf(connection.session);
    const bool isKept = profile && connection.usesItsSecret && profile->secretPlace == SecretPlace::Keychain;
    const SecretReader reader(connection, line, context);
    if (isKept && use && !line.isSet(u"secret-stdin"_s)) {
        const auto look = [&context, key = profile->secretKey()](const Done<SecretPresence> &end) {
            return context.keychain.look(key, end);
        };
        // A locked one asks for its password, which may go unnoticed.
        const auto fetch = [&context, profile = *profile, use = *use, reader](SecretPresence presence,
                                                                              const Done<Session> &end) {
            if (presence == SecretPresence::Locked)
                context.terminal.complain(howToUnlock());
            return context.profiles.fetchSecret(
                profile, use, [reader, end](const Result<KeptSecret> &kept) { end(reader.from(kept)); });
        };
        return then<SecretPresence, Session>(look, fetch, done);
    }
    const auto outside = outsideOf(line);
    if (!use || !isHostOfFile(connection, line))
        return post([signedIn = reader.from(outside), done] { done(signedIn); });
    return context.profiles.checkHost(*profile, *use, [reader, outside, done](const Result<Nothing> &known) {
        done(known ? reader.from(outside) : Result<Session>(reader.refuse(known.error())));
    });
}

} // namespace draftt
