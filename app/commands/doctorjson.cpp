// SPDX-License-Identifier: Apache-2.0
#include "app/commands/doctorjson.h"

#include "app/commands/checkreport.h"
#include "core/words/evidencetexts.h"
#include "core/words/networktexts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QJsonObject textJson(const DiagnosisText &text)
{
    return {{u"title"_s, text.title}, {u"cause"_s, text.cause}, {u"fix"_s, text.fix}, {u"who"_s, text.who}};
}

QJsonArray rungsJson(const QList<NetworkRung> &rungs)
{
    QJsonArray array;
    for (const auto &rung : rungs)
        array += QJsonObject{{u"id"_s, idOf(rung.id)},
                             {u"state"_s, idOf(rung.state)},
                             {u"seconds"_s, std::chrono::duration<double>(rung.duration).count()},
                             {u"evidence"_s, untranslatedText(rung.evidence)}};
    return array;
}

QJsonObject tlsJson(const TlsFacts &tls)
{
    QJsonArray chain;
    for (const auto &certificate : tls.chain)
        chain += QJsonObject{{u"subject"_s, certificate.subject},
                             {u"issuer"_s, certificate.issuer},
                             {u"valid_from"_s, certificate.validFromUtc.toString(Qt::ISODate)},
                             {u"valid_until"_s, certificate.validUntilUtc.toString(Qt::ISODate)},
                             {u"sha256"_s, QString::fromLatin1(certificate.sha256)}};
    return {{u"protocol"_s, tls.protocol},
            {u"problems"_s, QJsonArray::fromStringList(tls.problems)},
            {u"chain"_s, chain}};
}

} // namespace

QJsonObject doctorJson(const NetworkReport &report)
{
    return {{u"host"_s, report.host},
            {u"started"_s, report.startedUtc.toUTC().toString(Qt::ISODateWithMs)},
            {u"finding"_s, idOf(report.finding)},
            {u"words"_s, textJson(textFor(report))},
            {u"rungs"_s, rungsJson(report.rungs)},
            {u"proxy"_s, report.proxy},
            {u"addresses"_s, QJsonArray::fromStringList(report.addresses)},
            {u"address_is_private"_s, report.isAddressPrivate},
            {u"tls"_s, tlsJson(report.tls)},
            {u"http_status"_s, report.httpStatus},
            {u"server"_s, report.serverHeader},
            {u"redirect"_s,
             report.redirectTarget.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment)},
            {u"clock_ahead_seconds"_s,
             report.clockAhead ? QJsonValue(qint64(report.clockAhead->count())) : QJsonValue()},
            {u"cloud"_s, report.cloud},
            {u"blocked_address"_s, report.blockedAddress},
            {u"request_id"_s, report.requestId},
            {u"server_words"_s, report.message},
            {u"text"_s, textForNetworkTeam(report)}};
}

QString idOf(NetworkFinding finding)
{
    switch (finding) {
    case NetworkFinding::NothingWrong:
        return u"nothing_wrong"_s;
    case NetworkFinding::NameUnknown:
        return u"name_unknown"_s;
    case NetworkFinding::ConnectionRefused:
        return u"connection_refused"_s;
    case NetworkFinding::NoAnswerInTime:
        return u"no_answer_in_time"_s;
    case NetworkFinding::ConnectionCutOff:
        return u"connection_cut_off"_s;
    case NetworkFinding::ProxyUnreachable:
        return u"proxy_unreachable"_s;
    case NetworkFinding::ProxyWantsPassword:
        return u"proxy_wants_password"_s;
    case NetworkFinding::ProxyRefuses:
        return u"proxy_refuses"_s;
    case NetworkFinding::TlsInspected:
        return u"tls_inspected"_s;
    case NetworkFinding::PrivateSigner:
        return u"private_signer"_s;
    case NetworkFinding::CertificateExpired:
        return u"certificate_expired"_s;
    case NetworkFinding::CertificateForAnotherHost:
        return u"certificate_for_another_host"_s;
    case NetworkFinding::NoCommonTls:
        return u"no_common_tls"_s;
    case NetworkFinding::WrongClock:
        return u"wrong_clock"_s;
    case NetworkFinding::CaptivePortal:
        return u"captive_portal"_s;
    case NetworkFinding::LoginPage:
        return u"login_page"_s;
    case NetworkFinding::IpAccessList:
        return u"ip_access_list"_s;
    case NetworkFinding::PrivateLink:
        return u"private_link"_s;
    case NetworkFinding::AccountConsole:
        return u"account_console"_s;
    case NetworkFinding::OtherCloud:
        return u"other_cloud"_s;
    case NetworkFinding::NotDatabricks:
        return u"not_databricks"_s;
    case NetworkFinding::SignInRefused:
        return u"sign_in_refused"_s;
    case NetworkFinding::IdentityUnknown:
        return u"identity_unknown"_s;
    case NetworkFinding::SomethingElse:
        return u"something_else"_s;
    }
    Q_UNREACHABLE();
}

} // namespace draftt
