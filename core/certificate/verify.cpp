// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/assess.h"
#include "core/certificate/certificatebody.h"
#include "core/certificate/certificateids.h"
#include "core/certificate/certificatejson.h"
#include "core/certificate/certificatepaper.h"
#include "core/grants/privilegeclass.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// `json` without the spaces between its tokens.
QByteArray squeezed(const QByteArray &json)
{
    QByteArray result;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char character = json[i];
        if (isInString && character == '\\' && i + 1 < json.size()) {
            result += character;
            result += json[++i];
            continue;
        }
        if (character == '"')
            isInString = !isInString;
        if (isInString || (character != ' ' && character != '\n' && character != '\r' && character != '\t'))
            result += character;
    }
    return result;
}

bool isAboutPrivileges(Claim::Subject subject)
{
    return subject == Claim::Subject::Catalog || subject == Claim::Subject::Schema ||
           subject == Claim::Subject::Table || subject == Claim::Subject::Metastore;
}

bool findingFollows(const Finding &finding, const Certificate &certificate)
{
    const auto known = classOf(finding.what);
    if (finding.kind == Finding::Kind::Privilege && known != PrivilegeClass::Beyond)
        return false;
    return finding.removal == removalOf(finding, certificate.scope, certificate.principal.id);
}

/// Every privilege beyond reading that stands among the evidence is an finding too.
bool seenIsJudged(const Claim &claim)
{
    if (!isAboutPrivileges(claim.subject))
        return true;
    return std::all_of(claim.seen.cbegin(), claim.seen.cend(), [&](const QString &line) {
        const auto word = line.section(u' ', 0, 0);
        const auto known = word == "owner"_L1 ? PrivilegeClass::Reading : classOf(word);
        if (known == PrivilegeClass::Reading || known == PrivilegeClass::Irrelevant)
            return true;
        if (known == PrivilegeClass::Unknown)
            return claim.state == Claim::State::NotProvable;
        return std::any_of(claim.findings.cbegin(), claim.findings.cend(),
                           [&](const Finding &finding) { return finding.what == word; });
    });
}

bool hasClaim(const Certificate &certificate, Claim::Subject subject, const QString &name)
{
    return std::any_of(certificate.claims.cbegin(), certificate.claims.cend(), [&](const Claim &claim) {
        return claim.subject == subject && (name.isEmpty() || claim.name == name);
    });
}

/// The first claim that the scope asks for and the certificate lacks; empty if none.
QString missingClaim(const Certificate &certificate)
{
    const auto &scope = certificate.scope;
    const auto schema = Securable(scope.catalog, scope.schema).fullName();
    QList<std::pair<Claim::Subject, QString>> wanted{{Claim::Subject::Groups, {}},
                                                     {Claim::Subject::Entitlements, {}},
                                                     {Claim::Subject::Metastore, {}},
                                                     {Claim::Subject::Catalog, scope.catalog.text()},
                                                     {Claim::Subject::Schema, schema}};
    wanted += {Claim::Subject::OtherTables, schema};
    // Beyond a number of tables that claim stands for those that were not read, and proves nothing.
    const bool isWhole =
        std::none_of(certificate.claims.cbegin(), certificate.claims.cend(), [](const Claim &claim) {
            return claim.subject == Claim::Subject::OtherTables && claim.state == Claim::State::NotProvable;
        });
    if (!scope.wholeSchema && isWhole) {
        for (const auto &table : scope.tables)
            wanted += {Claim::Subject::Table, Securable(scope.catalog, scope.schema, table).fullName()};
    }
    if (certificate.warehouse)
        wanted += {Claim::Subject::Warehouse, certificate.warehouse->id.text()};
    for (const auto &[subject, name] : wanted) {
        if (!hasClaim(certificate, subject, name))
            return certificatefile::idOf(subject) + (name.isEmpty() ? name : u' ' + name);
    }
    return {};
}

/// Where the certificate contradicts itself; empty if nowhere.
QString contradiction(const Certificate &certificate, const QString &verdict)
{
    if (verdict != certificatefile::idOf(certificate.verdict()))
        return u"verdict"_s;
    for (qsizetype i = 0; i < certificate.claims.size(); ++i) {
        const auto &claim = certificate.claims[i];
        const bool follow =
            std::all_of(claim.findings.cbegin(), claim.findings.cend(),
                        [&](const Finding &finding) { return findingFollows(finding, certificate); });
        if (!follow || !seenIsJudged(claim))
            return u"claims[%1].excesses"_s.arg(i);
        if (claim.state != stateOf(claim))
            return u"claims[%1].state"_s.arg(i);
        if (claim.answered > certificate.created)
            return u"claims[%1].answered"_s.arg(i);
    }
    const auto missing = missingClaim(certificate);
    return missing.isEmpty() ? missing : "claims: "_L1 + missing;
}

VerifiedCertificate flawed(VerifiedCertificate verified, CertificateFlaw flaw, const QString &where = {})
{
    verified.flaw = flaw;
    verified.where = where;
    return verified;
}

/// The members that a file of this format has; none for a format that is not ours.
std::optional<QStringList> membersOf(const QJsonObject &file)
{
    const auto format = file.value("format"_L1).toString();
    const bool isSigned = format == QLatin1StringView(certificatefile::signedFormat);
    if (!isSigned && format != QLatin1StringView(certificatefile::unsignedFormat))
        return std::nullopt;
    QStringList members{u"certificate"_s, u"digest"_s, u"format"_s};
    if (!file.value("paper"_L1).toString().isEmpty())
        members += u"paper"_s;
    if (isSigned)
        members += certificatefile::signatureMember;
    return members;
}

/// Puts the signature in, where it fits.
VerifiedCertificate withSignature(VerifiedCertificate verified, const QJsonObject &file)
{
    const auto member = file.value(certificatefile::signatureMember);
    if (member.isUndefined())
        return flawed(verified, CertificateFlaw::SignatureMissing, certificatefile::signatureMember);
    const auto signature = certificatefile::signatureOf(member.toObject());
    if (!signature || !signature->fits(certificatefile::signedBytesOf(file)))
        return flawed(verified, CertificateFlaw::SignatureDiffers, certificatefile::signatureMember);
    verified.signature = signature;
    return verified;
}

VerifiedCertificate verifyContent(const QByteArray &file, const QJsonDocument &document,
                                  const QStringList &members)
{
    VerifiedCertificate verified;
    const auto root = document.object();
    const auto body = root.value("certificate"_L1).toObject();
    verified.certificate = certificatefile::certificateOf(body);
    if (!verified.certificate)
        return flawed(verified, CertificateFlaw::NotACertificate, u"certificate"_s);
    verified.digest = certificatefile::digestOf(body);
    if (verified.digest != root.value("digest"_L1).toString())
        return flawed(verified, CertificateFlaw::DigestDiffers, u"digest"_s);
    // A member that stands twice would show a reader something else than what was digested.
    if (squeezed(file) != document.toJson(QJsonDocument::Compact))
        return flawed(verified, CertificateFlaw::DigestDiffers, u"certificate"_s);
    // Members that a certificate does not have would go unread.
    const auto again = certificatefile::bodyOf(*verified.certificate);
    auto compared = body;
    compared.insert("verdict"_L1, again.value("verdict"_L1));
    verified.paper = root.value("paper"_L1).toString();
    if (again != compared)
        return flawed(verified, CertificateFlaw::NotACertificate, u"certificate"_s);
    for (const auto &key : root.keys()) {
        if (!members.contains(key))
            return flawed(verified, CertificateFlaw::NotACertificate, key);
    }
    return verified;
}

VerifiedCertificate verifyJson(const QByteArray &file)
{
    const auto document = QJsonDocument::fromJson(file);
    if (!document.isObject())
        return flawed({}, CertificateFlaw::NotJson);
    const auto root = document.object();
    const auto members = membersOf(root);
    if (!members)
        return flawed({}, CertificateFlaw::NotACertificate, u"format"_s);
    auto verified = verifyContent(file, document, *members);
    if (verified.flaw == CertificateFlaw::None && members->contains(certificatefile::signatureMember))
        verified = withSignature(verified, root);
    if (verified.flaw != CertificateFlaw::None)
        return verified;
    const auto verdict = root.value("certificate"_L1)["verdict"_L1].toString();
    const auto where = contradiction(*verified.certificate, verdict);
    return where.isEmpty() ? verified : flawed(verified, CertificateFlaw::ContradictsItself, where);
}

} // namespace

VerifiedCertificate verifyCertificate(const QByteArray &file)
{
    if (!file.startsWith("%PDF-"))
        return verifyJson(file);
    const auto paper = readPaper(file);
    if (!paper)
        return flawed({}, CertificateFlaw::NotJson);
    auto verified = verifyJson(paper->attachment);
    const bool isWhole =
        verified.flaw == CertificateFlaw::None || verified.flaw == CertificateFlaw::ContradictsItself;
    if (isWhole && (paper->digest.isEmpty() || verified.paper != paper->digest))
        return flawed(verified, CertificateFlaw::PaperDiffers, u"paper"_s);
    return verified;
}

} // namespace draftt
