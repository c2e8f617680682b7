// SPDX-License-Identifier: Apache-2.0
#include "core/http/tlssettings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    if (commonNames.isEmpty())
        return organizations.join(u", "_s);
    if (organizations.isEmpty() || commonNames.contains(organizations.first()))
        return commonNames.join(u", "_s);
    return commonNames.join(u", "_s) + u" ("_s + organizations.join(u", "_s) + u')';
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    const auto commonNames = certificate.subjectInfo(QSslCertificate::CommonName);
    facts.subject = commonNames.isEmpty()
                        ? certificate.subjectInfo(QSslCertificate::Organization).join(u", "_s)
                        : commonNames.join(u", "_s);
    facts.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                          certificate.issuerInfo(QSslCertificate::Organization));
    facts.hostNames = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    facts.validFromUtc = certificate.effectiveDate().toUTC();
    facts.validUntilUtc = certificate.expiryDate().toUTC();
    facts.isSelfSigned = certificate.isSelfSigned();
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256).toHex(':');
    return facts;
}

TlsFlaw flawOf(const QSslError &error)
{
    switch (int(error.error())) { // not our enum; most of its values are Other
    case QSslError::SelfSignedCertificate:
        return TlsFlaw::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFlaw::UnknownSigner;
    case QSslError::CertificateExpired:
        return TlsFlaw::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFlaw::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsFlaw::WrongName;
    }
    return TlsFlaw::Other;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return u"TLSv1.3"_s;
    if (protocol == QSsl::TlsV1_2)
        return u"TLSv1.2"_s;
    return {};
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error::input(InputProblem::NotAFile, path));
    const auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return Failure(Error::input(InputProblem::BadFormat, path));
    return certificates;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QString &extraCaFile)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // As other clients of Databricks have it, which OpenSSL, Go and Python make so.
    for (const auto &path : {extraCaFile, qEnvironmentVariable("SSL_CERT_FILE")}) {
        if (path.isEmpty())
            continue;
        if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
            return Failure(Error::input(InputProblem::NotAFile, path));
        // Only what is added by its path leaves Qt to look up the system's roots on demand: with any list of
        // certificates the whole store would have to be read, a tenth of a second of computing.
        if (!configuration.addCaCertificates(path, QSsl::Pem))
            return Failure(Error::input(InputProblem::BadFormat, path));
    }
    return configuration;
}

Result<Nothing> checkCaFiles(const QString &extraCaFile)
{
    if (!extraCaFile.isEmpty()) {
        if (const auto certificates = certificatesIn(extraCaFile); !certificates)
            return Failure(certificates.error());
    }
    const auto named = qEnvironmentVariable("SSL_CERT_FILE");
    if (!named.isEmpty() && !QFileInfo(named).isReadable())
        return Failure(Error::input(InputProblem::NotAFile, named));
    return Nothing{};
}

TlsFacts tlsFacts(const QSslConfiguration &connection, const QList<QSslError> &problems)
{
    TlsFacts facts;
    facts.protocol = protocolName(connection.sessionProtocol());
    facts.cipher = connection.sessionCipher().name();
    for (const auto &certificate : connection.peerCertificateChain())
        facts.chain += factsOf(certificate);
    for (const auto &problem : problems) {
        facts.problems += problem.errorString();
        if (const auto flaw = flawOf(problem); !facts.flaws.contains(flaw))
            facts.flaws += flaw;
        if (facts.chain.isEmpty() && !problem.certificate().isNull())
            facts.chain += factsOf(problem.certificate());
    }
    facts.problems.removeDuplicates();
    return facts;
}

QString describeRefusal(const TlsFacts &facts)
{
    auto text = facts.problems.join(u"; "_s);
    if (facts.chain.isEmpty())
        return text;
    const auto &server = facts.chain.first();
    const auto &last = facts.chain.last();
    text += u" [certificate of %1, issued by %2, valid until %3"_s.arg(
        server.subject, server.issuer, server.validUntilUtc.toString(Qt::ISODate));
    if (facts.chain.size() > 1)
        text += u"; the chain ends at %1"_s.arg(last.issuer);
    return text + u']';
}

} // namespace draftt
