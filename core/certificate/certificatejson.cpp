// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificatejson.h"

#include "core/certificate/certificatebody.h"
#include "core/certificate/certificateids.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using certificatefile::idOf;

QJsonObject claimToJson(const Claim &claim)
{
    QJsonArray findings;
    for (const auto &finding : claim.findings)
        findings += findingToJson(finding);
    return {{"subject"_L1, idOf(claim.subject)},
            {"name"_L1, claim.name},
            {"state"_L1, idOf(claim.state)},
            {"excesses"_L1, findings},
            {"seen"_L1, QJsonArray::fromStringList(claim.seen)},
            {"asked"_L1, claim.asked},
            {"request_id"_L1, claim.requestId},
            {"answered"_L1, claim.answered.toString(Qt::ISODate)},
            {"obstacle"_L1, claim.obstacle}};
}

QJsonObject scopeToJson(const Scope &scope)
{
    QJsonArray tables;
    for (const auto &table : scope.tables)
        tables += table.text();
    return {{"catalog"_L1, scope.catalog.text()},
            {"schema"_L1, scope.schema.text()},
            {"whole_schema"_L1, scope.wholeSchema},
            {"tables"_L1, tables}};
}

/// Not signed yet.
QJsonObject fileOf(const Certificate &certificate, const char *format, const QString &paper)
{
    const auto body = certificatefile::bodyOf(certificate);
    QJsonObject file{{"format"_L1, QLatin1StringView(format)},
                     {"certificate"_L1, body},
                     {"digest"_L1, certificatefile::digestOf(body)}};
    if (!paper.isEmpty())
        file.insert("paper"_L1, paper);
    return file;
}

constexpr auto algorithm = "ed25519"_L1;

} // namespace

QJsonObject certificatefile::bodyOf(const Certificate &certificate)
{
    QJsonArray claims;
    for (const auto &claim : certificate.claims)
        claims += claimToJson(claim);
    QJsonObject body{{"program"_L1, certificate.program},
                     {"created"_L1, certificate.created.toString(Qt::ISODate)},
                     {"host"_L1, certificate.host},
                     {"workspace_id"_L1, certificate.workspaceId},
                     {"principal"_L1, QJsonObject{{"application_id"_L1, certificate.principal.id.text()},
                                                  {"display_name"_L1, certificate.principal.displayName}}},
                     {"groups"_L1, QJsonArray::fromStringList(certificate.groups)},
                     {"read_by"_L1, certificate.readBy},
                     {"scope"_L1, scopeToJson(certificate.scope)},
                     {"claims"_L1, claims},
                     {"verdict"_L1, idOf(certificate.verdict())}};
    if (certificate.warehouse)
        body.insert("warehouse"_L1, QJsonObject{{"id"_L1, certificate.warehouse->id.text()},
                                                {"name"_L1, certificate.warehouse->name}});
    return body;
}

QString certificatefile::digestOf(const QJsonObject &body)
{
    const auto canonical = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    return "sha256:"_L1 + QString::fromLatin1(hash);
}

QString certificateDigest(const Certificate &certificate)
{
    return certificatefile::digestOf(certificatefile::bodyOf(certificate));
}

QJsonObject certificatefile::toJson(const Signature &signature)
{
    return {{"algorithm"_L1, algorithm},
            {"public_key"_L1, signature.key.text()},
            {"fingerprint"_L1, signature.key.fingerprint()},
            {"value"_L1, QString::fromLatin1(signature.value.toBase64())}};
}

std::optional<Signature> certificatefile::signatureOf(const QJsonObject &json)
{
    const auto key = InstallationKey::parse(json["public_key"_L1].toString());
    const auto value = QByteArray::fromBase64Encoding(json["value"_L1].toString().toLatin1());
    if (!key || !value)
        return std::nullopt;
    const Signature signature{*key, value.decoded};
    // Nothing beside it, no other fingerprint and no other writing of the same.
    return json == toJson(signature) ? std::optional(signature) : std::nullopt;
}

QByteArray certificatefile::signedBytesOf(QJsonObject file)
{
    file.remove(signatureMember);
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

QByteArray certificateToJson(const Certificate &certificate, const QString &paper)
{
    return QJsonDocument(fileOf(certificate, certificatefile::unsignedFormat, paper)).toJson();
}

QByteArray certificateToJson(const IssuedCertificate &issued, const QString &paper)
{
    auto file = fileOf(issued.certificate, certificatefile::signedFormat, paper);
    const auto signature = issued.key ? issued.key->sign(certificatefile::signedBytesOf(file)) : std::nullopt;
    if (!signature)
        return certificateToJson(issued.certificate, paper);
    file.insert(certificatefile::signatureMember, certificatefile::toJson(*signature));
    return QJsonDocument(file).toJson();
}

std::optional<Signature> signatureOf(const IssuedCertificate &issued)
{
    const auto file = fileOf(issued.certificate, certificatefile::signedFormat, {});
    return issued.key ? issued.key->sign(certificatefile::signedBytesOf(file)) : std::nullopt;
}

} // namespace draftt
