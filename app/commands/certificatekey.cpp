// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificatekey.h"

#include "app/commands/commandline.h"
#include "app/commands/terminal.h"
#include "core/words/certificatetexts.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CertificateKeyText {
    Q_DECLARE_TR_FUNCTIONS(CertificateKey)
};

enum class Form { Text, Json, Pem };

void print(const InstallationKey &key, Form form, Terminal &terminal)
{
    switch (form) {
    case Form::Text:
        terminal.print(CertificateKeyText::tr("Fingerprint: %1").arg(key.fingerprint()));
        terminal.print(CertificateKeyText::tr("Public key: %1").arg(key.text()));
        return;
    case Form::Json:
        terminal.printJson(QJsonObject{{u"algorithm"_s, u"ed25519"_s},
                                       {u"fingerprint"_s, key.fingerprint()},
                                       {u"public_key"_s, key.text()}});
        return;
    case Form::Pem:
        terminal.write(key.pem());
        return;
    }
    Q_UNREACHABLE();
}

QString complaintAbout(const Error &error)
{
    if (error.kind == ErrorKind::KeychainEntryMissing)
        return CertificateKeyText::tr(
            "This installation has no key yet: it is made when the first certificate is signed, and kept in the "
            "keychain.");
    if (error.problem == InputProblem::BadFormat)
        //: %1 is the name of an entry of the keychain
        return CertificateKeyText::
            tr("What the keychain keeps as %1 is no key of this program: remove that entry, and a new key "
               "is made with the next certificate.")
                .arg(error.fact);
    return CertificateKeyText::tr("The keychain, which keeps the key, could not be used: %1")
        .arg(error.detail);
}

} // namespace

Pending startCertificateKey(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"certificate key"_s,
        CertificateKeyText::tr(
            "Prints the public part of the key that this installation signs certificates with: its "
            "fingerprint, to compare with what certificate verify names, and the key itself. Give them to "
            "whoever checks your certificates, by another way than the files."));
    line.option(u"json"_s,
                CertificateKeyText::tr("Print one JSON object: algorithm, fingerprint and public_key."));
    line.option(u"pem"_s, CertificateKeyText::tr("Print the key alone, as PEM for OpenSSL."));
    line.example(u"draftt-connect certificate key"_s);
    line.example(u"draftt-connect certificate key --pem > installation.pem"_s);
    auto &terminal = context.terminal;
    if (const auto code = line.parse(arguments, terminal))
        return finishLater(std::move(finished), *code);
    const auto form = line.isSet(u"pem"_s) ? Form::Pem : line.isSet(u"json"_s) ? Form::Json : Form::Text;
    return fetchSigningKey(context.keychain,
                           [form, &terminal, finished = std::move(finished)](const Result<SigningKey> &key) {
                               if (key)
                                   print(key->publicKey(), form, terminal);
                               else
                                   terminal.complain(complaintAbout(key.error()));
                               finished(key ? ExitCode::Proven : ExitCode::NotProven);
                           });
}

} // namespace draftt
