// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/networkreport.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int proxyWantsPassword = 407;
constexpr int networkWantsSignIn = 511; // RFC 6585

bool isOfDatabricks(const QString &host)
{
    static const QRegularExpression zones(
        u"(^|\\.)(azuredatabricks\\.(net|us|cn)|databricks\\.(com|net|us|mil|azure\\.(us|cn)))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return zones.match(host).hasMatch();
}

bool isPublicCloud(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Azure:
    case Cloud::AzureUsGovernment:
    case Cloud::AzureChina:
    case Cloud::Aws:
    case Cloud::AwsGovernment:
    case Cloud::Gcp:
        return true;
    case Cloud::Loopback:
    case Cloud::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

bool isAzure(Cloud cloud)
{
    return cloud == Cloud::Azure || cloud == Cloud::AzureUsGovernment || cloud == Cloud::AzureChina;
}

/// One certificate may have run out by neglect; several at once mean that the clock has run ahead.
NetworkFinding ofExpired(const TlsFacts &tls)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto expired =
        std::count_if(tls.chain.cbegin(), tls.chain.cend(), [&now](const CertificateFacts &certificate) {
            return certificate.validUntilUtc < now;
        });
    return expired > 1 ? NetworkFinding::WrongClock : NetworkFinding::CertificateExpired;
}

NetworkFinding ofChain(const TlsFacts &tls, Cloud cloud)
{
    if (tls.flaws.contains(TlsFlaw::NotYetValid))
        return NetworkFinding::WrongClock;
    // Before the dates: who signs anew decides about them too.
    if (isInspected(tls))
        return NetworkFinding::TlsInspected;
    if (tls.flaws.contains(TlsFlaw::Expired))
        return ofExpired(tls);
    if (tls.flaws.contains(TlsFlaw::WrongName))
        return NetworkFinding::CertificateForAnotherHost;
    // The clouds' own hosts are signed by public authorities: anybody else stands in between.
    return isPublicCloud(cloud) ? NetworkFinding::TlsInspected : NetworkFinding::PrivateSigner;
}

NetworkFinding ofProxy(const Error &error)
{
    return error.httpStatus == proxyWantsPassword ? NetworkFinding::ProxyWantsPassword
                                                  : NetworkFinding::ProxyRefuses;
}

std::optional<NetworkFinding> ofTransport(const Error &error, const NetworkReport &report, Cloud cloud)
{
    if (error.kind == ErrorKind::HostNotFound)
        return NetworkFinding::NameUnknown;
    if (error.kind == ErrorKind::ConnectionRefused)
        return NetworkFinding::ConnectionRefused;
    if (error.kind == ErrorKind::TimedOut)
        return NetworkFinding::NoAnswerInTime;
    if (error.kind == ErrorKind::ConnectionLost)
        return NetworkFinding::ConnectionCutOff;
    if (error.kind == ErrorKind::TlsFailed)
        return NetworkFinding::NoCommonTls;
    if (error.kind == ErrorKind::TlsUntrusted)
        return ofChain(report.tls, cloud);
    if (error.kind == ErrorKind::ProxyRefused || error.httpStatus == proxyWantsPassword)
        return ofProxy(error);
    return std::nullopt;
}

std::optional<NetworkFinding> ofRefusal(const FailedRung &failed)
{
    if (failed.diagnosis.code == Code::HostIpAccessList)
        return failed.diagnosis.facts.ipAddress.isEmpty() ? NetworkFinding::PrivateLink
                                                          : NetworkFinding::IpAccessList;
    return std::nullopt;
}

std::optional<NetworkFinding> ofPage(const NetworkReport &report)
{
    if (report.httpStatus == networkWantsSignIn)
        return NetworkFinding::CaptivePortal;
    const auto target = report.redirectTarget.host(QUrl::FullyEncoded);
    if (target.isEmpty())
        return std::nullopt;
    if (target.startsWith("accounts."_L1) || target.startsWith("accounts-"_L1))
        return NetworkFinding::AccountConsole;
    const auto isOwn = target == report.host.section(u':', 0, 0);
    return isOwn || isOfDatabricks(target) ? NetworkFinding::LoginPage : NetworkFinding::CaptivePortal;
}

NetworkFinding ofWorkspace(const FailedRung &failed, const NetworkReport &report, Cloud cloud)
{
    if (failed.diagnosis.code == Code::AuthWrongTenantOrCloud)
        return NetworkFinding::OtherCloud;
    if (isOtherCloud(cloud, report.cloud))
        return NetworkFinding::OtherCloud;
    const auto isConsole =
        report.host.startsWith("accounts."_L1) || report.host.startsWith("accounts-"_L1) || !failed.error;
    return isConsole ? NetworkFinding::AccountConsole : NetworkFinding::NotDatabricks;
}

NetworkFinding ofSignIn(const FailedRung &failed, Cloud cloud)
{
    const auto isElsewhere =
        failed.diagnosis.code == Code::AuthWrongTenantOrCloud || (isPublicCloud(cloud) && !isAzure(cloud));
    return isElsewhere ? NetworkFinding::OtherCloud : NetworkFinding::SignInRefused;
}

} // namespace

bool isOtherCloud(Cloud ofHost, const QString &named)
{
    const auto namesAzure = named.compare("azure"_L1, Qt::CaseInsensitive) == 0;
    return isPublicCloud(ofHost) && !named.isEmpty() && isAzure(ofHost) != namesAzure;
}

bool isInspected(const TlsFacts &tls)
{
    // Makers of gateways, of virus scanners and of debugging proxies, as they name their own authorities.
    static const QRegularExpression makers(
        u"zscaler|netskope|blue ?coat|palo ?alto|forti(net|gate|proxy)|check "
        u"?point|umbrella|sophos|forcepoint|"
        "websense|mcafee|skyhigh|trellix|barracuda|watchguard|sonicwall|cato networks|iboss|menlo security|"
        "smoothwall|lightspeed|untangle|contentkeeper|squid|kaspersky|\\beset\\b|avast|\\bavg\\b|bitdefender|"
        "mitmproxy|charles proxy|fiddler|do_not_trust|portswigger|(ssl|tls|https)[ "
        "-]?(inspection|interception|"
        "decryption|proxy)|(web|secure)[ -]?(gateway|proxy)|proxy[ -]?(root|ca)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::any_of(tls.chain.cbegin(), tls.chain.cend(), [](const CertificateFacts &certificate) {
        return makers.match(certificate.issuer).hasMatch();
    });
}

NetworkFinding recognise(const FailedRung &failed, const NetworkReport &report, Cloud cloud)
{
    if (failed.id == CheckId::ProxyRoute)
        return NetworkFinding::ProxyUnreachable;
    if (failed.id == CheckId::Clock)
        return NetworkFinding::WrongClock;
    // A refusal first: it may come as a page or by way of a redirect.
    if (const auto finding = ofRefusal(failed))
        return *finding;
    if (failed.error)
        if (const auto finding = ofTransport(*failed.error, report, cloud))
            return *finding;
    if (failed.id == CheckId::HttpAnswer || failed.id == CheckId::IsWorkspace)
        if (const auto finding = ofPage(report))
            return *finding;
    if (failed.diagnosis.code == Code::HostProxy)
        return NetworkFinding::ProxyRefuses;
    if (failed.id == CheckId::SignIn)
        return ofSignIn(failed, cloud);
    if (failed.id == CheckId::WhoAmI)
        return failed.diagnosis.code == Code::AuthWrongTenantOrCloud ? NetworkFinding::OtherCloud
                                                                     : NetworkFinding::IdentityUnknown;
    if (failed.id == CheckId::IsWorkspace)
        return ofWorkspace(failed, report, cloud);
    return NetworkFinding::SomethingElse;
}

QString signerOf(const TlsFacts &tls)
{
    return tls.chain.isEmpty() ? QString() : tls.chain.last().issuer;
}

} // namespace draftt
