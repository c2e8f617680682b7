// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificate.h"

#include "app/commands/certificatekey.h"
#include "app/commands/certificateoperation.h"
#include "app/commands/certificateverify.h"
#include "app/commands/commandline.h"
#include "app/commands/outputfile.h"
#include "app/commands/secretsource.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/combine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CertificateCommandText {
    Q_DECLARE_TR_FUNCTIONS(CertificateCommand)
};

void describeCertificate(CommandLine &line)
{
    takeConnection(line);
    line.option(
        u"as-admin"_s,
        CertificateCommandText::tr(
            "Read with an admin’s personal access token, from standard input with --secret-stdin or from "
            "DATABRICKS_TOKEN: an admin may see what the principal may not."));
    line.option(u"json"_s, CertificateCommandText::tr("Print the certificate as JSON."));
    line.option(u"output"_s, CertificateCommandText::tr("Write the JSON to this file."), u"FILE"_s);
    line.option(u"pdf"_s, CertificateCommandText::tr("Write it as a PDF to this file, the JSON attached."),
                u"FILE"_s);
    line.option(u"force"_s, CertificateCommandText::tr("Replace existing files."));
    line.example(u"draftt-connect certificate prod --output prod.json --pdf prod.pdf"_s);
    line.example(u"draftt-connect certificate prod --as-admin --secret-stdin < token.txt"_s);
    line.example(u"draftt-connect certificate verify prod.json"_s);
}

std::optional<Field> missingForCertificate(const Session &session)
{
    if (!session.address)
        return Field::Host;
    if (!session.clientId)
        return Field::ClientId;
    if (!session.catalog)
        return Field::Catalog;
    return session.schema ? std::nullopt : std::optional(Field::Schema);
}

/// What is wrong is said.
std::optional<CertificateOptions> certificateOptionsFrom(const CommandLine &line, Terminal &terminal)
{
    CertificateOptions options{line.isSet(u"json"_s), line.value(u"output"_s), line.value(u"pdf"_s)};
    if (!mayWrite({options.jsonPath, options.pdfPath}, line, terminal))
        return std::nullopt;
    return options;
}

/// Who reads: the connection's principal, or an admin by a token that is given and kept nowhere.
Connection readerOf(Connection connection, const CommandLine &line)
{
    if (line.isSet(u"as-admin"_s)) {
        connection.session.method = SignInMethod::PersonalToken;
        connection.usesItsSecret = false;
    }
    return connection;
}

} // namespace

Pending startCertificate(const QStringList &arguments, CommandContext &context, Finished finished)
{
    if (arguments.value(0) == "verify"_L1)
        return startCertificateVerify(arguments.sliced(1), context, std::move(finished));
    if (arguments.value(0) == "key"_L1)
        return startCertificateKey(arguments.sliced(1), context, std::move(finished));
    CommandLine line(
        u"certificate"_s,
        CertificateCommandText::tr(
            "Certifies for a connection’s principal and scope that it can only read, or lists what it "
            "can do beyond that and how to take it away. What could not be read is called not "
            "provable. Ends with 0 only if the principal is proven to be read-only. It is signed "
            "with the key of this installation, which the keychain keeps, where there is one. certificate "
            "verify FILE checks a certificate that was made before; certificate key prints the public key."));
    describeCertificate(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    const auto options = certificateOptionsFrom(line, context.terminal);
    const auto connection = options ? connectionFrom(line, context) : Failure(Error());
    if (!connection)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    if (const auto field = missingForCertificate(connection->session)) {
        context.terminal.complain(sentenceFor(Error::input(InputProblem::Empty), *field));
        return finishLater(std::move(finished), ExitCode::WrongUse);
    }
    const auto reader = readerOf(*connection, line);
    return then<Session, ExitCode>(
        [&](const Done<Session> &done) { return fetchSecret(reader, line, context, done); },
        [options = *options, &context](const Session &session, Done<ExitCode> done) {
            return Pending(new CertificateOperation(session, options, context, std::move(done)));
        },
        endWith(std::move(finished)));
}

} // namespace draftt
