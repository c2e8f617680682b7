// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificateverify.h"

#include "app/commands/certificateorigin.h"
#include "app/commands/commandline.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/words/certificatetexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CertificateVerifyText {
    Q_DECLARE_TR_FUNCTIONS(CertificateVerify)
};

// A certificate of 200 tables has about 100 kB.
constexpr qint64 maxFileSize = 16LL * 1024 * 1024;

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
        return CertificateVerifyText::tr("The file %1 is neither the JSON nor the PDF of a certificate.")
            .arg(path);
    case CertificateFlaw::NotACertificate:
        return CertificateVerifyText::tr(
                   "The file %1 is not a certificate of this program; look at its member %2.")
            .arg(path, verified.where);
    case CertificateFlaw::DigestDiffers:
        return CertificateVerifyText::tr(
                   "The certificate %1 was changed: its content does not have the digest that it names.")
            .arg(path);
    case CertificateFlaw::SignatureMissing:
        return CertificateVerifyText::tr("The certificate %1 was changed: its signature was taken away.")
            .arg(path);
    case CertificateFlaw::SignatureDiffers:
        return CertificateVerifyText::tr(
                   "The signature does not fit: the certificate %1, or the signature in it, was changed.")
            .arg(path);
    case CertificateFlaw::ContradictsItself:
        return CertificateVerifyText::tr("The certificate %1 contradicts itself at %2.")
            .arg(path, verified.where);
    case CertificateFlaw::PaperDiffers:
        return CertificateVerifyText::tr(
                   "The pages of %1 are not those that its attachment was made with: do not believe what "
                   "they show.")
            .arg(path);
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
    case CertificateFlaw::SignatureMissing:
        return u"signature_missing"_s;
    case CertificateFlaw::SignatureDiffers:
        return u"signature_differs"_s;
    case CertificateFlaw::ContradictsItself:
        return u"contradicts_itself"_s;
    case CertificateFlaw::PaperDiffers:
        return u"paper_differs"_s;
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
    case CertificateFlaw::SignatureMissing:
    case CertificateFlaw::SignatureDiffers:
    case CertificateFlaw::ContradictsItself:
    case CertificateFlaw::PaperDiffers:
        return ExitCode::NotProven;
    }
    Q_UNREACHABLE();
}

void printJson(const VerifiedCertificate &verified, const CertificateOrigin &origin, Terminal &terminal)
{
    QJsonObject object{{u"intact"_s, verified.flaw == CertificateFlaw::None},
                       {u"flaw"_s, idOf(verified.flaw)},
                       {u"where"_s, verified.where},
                       {u"digest"_s, verified.digest}};
    if (verified.flaw == CertificateFlaw::None) {
        const auto &certificate = *verified.certificate;
        object.insert(u"read_only"_s, certificate.verdict() == Verdict::ReadOnly);
        object.insert(u"signed"_s, origin.maker != Maker::Nobody);
        object.insert(u"made_by"_s, idOf(origin.maker));
        object.insert(u"installation"_s, origin.fingerprint);
        object.insert(u"host"_s, certificate.host);
        object.insert(u"workspace_id"_s, certificate.workspaceId);
        object.insert(u"read_by"_s, certificate.readBy);
        object.insert(u"created"_s, certificate.created.toString(Qt::ISODate));
    }
    terminal.printJson(object);
}

Terminal::Paint paintOf(const CertificateOrigin &origin)
{
    switch (origin.maker) {
    case Maker::Nobody:
        return Terminal::Paint::Bad;
    case Maker::Wanted:
    case Maker::This:
        return Terminal::Paint::Good;
    case Maker::Another:
        return origin.isAsWanted() ? Terminal::Paint::Strong : Terminal::Paint::Bad;
    case Maker::Unknown:
        return Terminal::Paint::Strong;
    }
    Q_UNREACHABLE();
}

void print(const VerifiedCertificate &verified, const CertificateOrigin &origin, Terminal &terminal)
{
    const auto &certificate = *verified.certificate;
    terminal.print(CertificateVerifyText::tr("The content fits its digest and does not contradict itself."));
    terminal.printPainted(terminal.painted(textFor(origin), paintOf(origin)));
    terminal.print(CertificateVerifyText::tr("What it claims:"));
    //: %1 is the application id of a service principal, %2 a schema.
    terminal.print("  "_L1 +
                   CertificateVerifyText::tr("It speaks of %1 in %2.")
                       .arg(certificate.principal.id.text(),
                            Securable(certificate.scope.catalog, certificate.scope.schema).fullName()));
    //: %1 is a host, %2 who signed in there, %3 a time, %4 the program and its version.
    terminal.print("  "_L1 + CertificateVerifyText::tr("It was read from %1, signed in as %2, at %3, by %4.")
                                 .arg(certificate.host, certificate.readBy,
                                      certificate.created.toString(Qt::ISODate), certificate.program));
    terminal.print("  "_L1 + textFor(certificate.verdict()));
    terminal.print(verified.digest);
}

/// What was asked, and how the answer is written.
struct Asking {
    QString path;
    QString wanted; ///< fingerprint of an installation; may be empty
    bool asJson = false;
};

ExitCode tell(const VerifiedCertificate &verified, const CertificateOrigin &origin, const Asking &asking,
              Terminal &terminal)
{
    const bool isIntact = verified.flaw == CertificateFlaw::None;
    if (const auto complaint = complaintAbout(verified, asking.path))
        terminal.complain(*complaint);
    else if (!origin.isAsWanted())
        //: %1 is a file, %2 a fingerprint
        terminal.complain(CertificateVerifyText::tr("The certificate %1 was not made by the installation %2.")
                              .arg(asking.path, origin.wanted));
    if (asking.asJson)
        printJson(verified, origin, terminal);
    else if (isIntact)
        print(verified, origin, terminal);
    return isIntact && !origin.isAsWanted() ? ExitCode::NotProven : exitCodeFor(verified.flaw);
}

void describeVerify(CommandLine &line)
{
    line.takes(u"FILE"_s, CertificateVerifyText::tr("A certificate, as JSON or as PDF."));
    line.option(u"installation"_s,
                CertificateVerifyText::tr(
                    "The fingerprint or the public key of the installation that must have made it, as its "
                    "certificate key prints them. Any other, and none, ends with 1."),
                u"KEY"_s);
    line.option(u"json"_s,
                CertificateVerifyText::tr(
                    "Print one JSON object: intact, flaw, where, digest, read_only, signed, made_by, "
                    "installation, host, workspace_id, read_by and created."));
    line.example(u"draftt-connect certificate verify prod.json"_s);
    line.example(u"draftt-connect certificate verify prod.pdf \\\n"
                 "      --installation 1f2e-3d4c-5b6a-7988-8796-a5b4-c3d2-e1f0"_s);
}

/// What is wrong is said.
std::optional<Asking> askingFrom(const CommandLine &line, Terminal &terminal)
{
    const auto typed = line.value(u"installation"_s);
    const auto wanted = line.isSet(u"installation"_s) ? fingerprintFrom(typed) : QString();
    if (!wanted) {
        terminal.complain(CertificateVerifyText::tr(
                              "“%1” is neither a fingerprint nor a public key: type what certificate key has "
                              "printed on the computer that made the certificate.")
                              .arg(typed));
        return std::nullopt;
    }
    return Asking{line.word(), *wanted, line.isSet(u"json"_s)};
}

} // namespace

Pending startCertificateVerify(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"certificate verify"_s,
        CertificateVerifyText::tr(
            "Checks that the content of a certificate fits the digest and the signature beside it and does not "
            "contradict itself, and that the pages of a PDF are those of its attachment; says which "
            "installation has signed it, or that nobody has. Ends with 0 if so, whatever its verdict is and "
            "whoever made it: name the installation that you expect. A digest finds accidents and careless "
            "changes; it does not say who made the file, as anybody can compute one."));
    describeVerify(line);
    auto &terminal = context.terminal;
    if (const auto code = line.parse(arguments, terminal))
        return finishLater(std::move(finished), *code);
    if (line.word().isEmpty())
        return finishLater(std::move(finished),
                           complainAbout(Error::input(InputProblem::Empty), Field::File, terminal));
    const auto content = contentOf(line.word());
    if (!content)
        return finishLater(std::move(finished), complainAbout(content.error(), Field::File, terminal));
    const auto asking = askingFrom(line, terminal);
    if (!asking)
        return finishLater(std::move(finished), ExitCode::WrongUse);
    const auto verified = verifyCertificate(*content);
    return findOrigin(
        verified, asking->wanted, context.keychain,
        [=, &terminal, finished = std::move(finished)](const Result<CertificateOrigin> &origin) {
            finished(tell(verified, *origin, *asking, terminal));
        });
}

} // namespace draftt
