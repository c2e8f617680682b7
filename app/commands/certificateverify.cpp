// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificateverify.h"

#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/certificate/certificatejson.h"
#include "core/words/certificatetexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CertificateVerify)
};

// A certificate of 200 tables has about 100 kB.
constexpr qint64 maxFileSize = 16 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error::input(InputProblem::NotAFile, path));
    return file.read(maxFileSize);
}

/// None: nothing is wrong.
std::optional<QString> complaintAbout(const VerifiedCertificate &verified, const QString &path)
{
    switch (verified.flaw) {
    case CertificateFlaw::None:
        return std::nullopt;
    case CertificateFlaw::NotJson:
        return Text::tr("The file %1 is not JSON: give the JSON form of a certificate, or take the one "
                        "attached to the "
                        "PDF.")
            .arg(path);
    case CertificateFlaw::NotACertificate:
        return Text::tr("The file %1 is not a certificate of this program; look at its member %2.")
            .arg(path, verified.where);
    case CertificateFlaw::DigestDiffers:
        return Text::tr("The certificate %1 was changed: its content does not have the digest that it names.")
            .arg(path);
    case CertificateFlaw::ContradictsItself:
        return Text::tr("The certificate %1 contradicts itself at %2.").arg(path, verified.where);
    }
    Q_UNREACHABLE();
}

QString idOf(CertificateFlaw flaw)
{
    switch (flaw) {
    case CertificateFlaw::None:
        return u"none"_s;
    case CertificateFlaw::NotJson:
        return u"not_json"_s;
    case CertificateFlaw::NotACertificate:
        return u"not_a_certificate"_s;
    case CertificateFlaw::DigestDiffers:
        return u"digest_differs"_s;
    case CertificateFlaw::ContradictsItself:
        return u"contradicts_itself"_s;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeFor(CertificateFlaw flaw)
{
    switch (flaw) {
    case CertificateFlaw::None:
        return ExitCode::Proven;
    case CertificateFlaw::NotJson:
    case CertificateFlaw::NotACertificate:
        return ExitCode::WrongUse;
    case CertificateFlaw::DigestDiffers:
    case CertificateFlaw::ContradictsItself:
        return ExitCode::NotProven;
    }
    Q_UNREACHABLE();
}

void printJson(const VerifiedCertificate &verified, Terminal &terminal)
{
    QJsonObject object{{u"intact"_s, verified.flaw == CertificateFlaw::None},
                       {u"flaw"_s, idOf(verified.flaw)},
                       {u"where"_s, verified.where},
                       {u"digest"_s, verified.digest}};
    if (verified.flaw == CertificateFlaw::None)
        object.insert(u"read_only"_s, verified.certificate->verdict() == Verdict::ReadOnly);
    terminal.printJson(object);
}

void print(const Certificate &certificate, const QString &digest, Terminal &terminal)
{
    terminal.printPainted(
        terminal.painted(Text::tr("The certificate is as it was made."), Terminal::Paint::Good));
    //: %1 is the application id of a service principal, %2 a schema, %3 a time.
    terminal.print(Text::tr("It speaks of %1 in %2, at %3.")
                       .arg(certificate.principal.id.text(),
                            Securable(certificate.scope.catalog, certificate.scope.schema).fullName(),
                            certificate.created.toString(Qt::ISODate)));
    terminal.print(textFor(certificate.verdict()));
    terminal.print(digest);
}

} // namespace

Pending startCertificateVerify(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"certificate verify"_s,
        Text::tr("Checks that a certificate still has the digest that it was made with and does not "
                 "contradict itself. Ends with 0 if so, whatever its verdict is."));
    line.takes(u"FILE"_s, Text::tr("The JSON form of a certificate."));
    line.option(u"json"_s, Text::tr("Print one JSON object: intact, flaw, where, digest and read_only."));
    line.example(u"draftt-connect certificate verify prod.json"_s);
    auto &terminal = context.terminal;
    if (const auto code = line.parse(arguments, terminal))
        return finishLater(std::move(finished), *code);
    if (line.word().isEmpty())
        return finishLater(std::move(finished),
                           complainAbout(Error::input(InputProblem::Empty), Field::File, terminal));
    const auto content = contentOf(line.word());
    if (!content)
        return finishLater(std::move(finished), complainAbout(content.error(), Field::File, terminal));
    const auto verified = verifyCertificate(*content);
    if (const auto complaint = complaintAbout(verified, line.word()))
        terminal.complain(*complaint);
    if (line.isSet(u"json"_s))
        printJson(verified, terminal);
    else if (verified.flaw == CertificateFlaw::None)
        print(*verified.certificate, verified.digest, terminal);
    return finishLater(std::move(finished), exitCodeFor(verified.flaw));
}

} // namespace draftt
