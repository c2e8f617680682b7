// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/doctorchecks.h"

#include "core/exchange/answer.h"
#include "core/workspace/discovery.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

/// Certificates and tokens bear a few minutes; what is more breaks one or the other.
constexpr std::chrono::seconds tolerableSkew = 5min;

/// Ranges that no public name leads to: RFC 1918, RFC 6598, RFC 4193.
bool isPrivate(const QHostAddress &address)
{
    static const QList<std::pair<QHostAddress, int>> ranges{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"100.64.0.0/10"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s)};
    return std::any_of(ranges.cbegin(), ranges.cend(),
                       [&address](const auto &range) { return address.isInSubnet(range); });
}

QString proxyText(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const auto scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    return u"%1://%2:%3"_s.arg(scheme, proxy.hostName(), QString::number(proxy.port()));
}

bool isFromDatabricks(const HttpReply &reply)
{
    return reply.header("server").toLower() == "databricks" ||
           std::any_of(reply.headers.cbegin(), reply.headers.cend(),
                       [](const auto &header) { return header.first.toLower().startsWith("x-databricks-"); });
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// Also an unknown path's 404 is an answer; what a proxy, a network or a refusal sends is none.
bool isGoodAnswer(const HttpReply &reply, const Diagnosis &diagnosis)
{
    return !isRedirect(reply.status) && diagnosis.code != Code::HostProxy &&
           diagnosis.code != Code::HostIpAccessList && reply.status != 511 && reply.status != 407;
}

std::optional<std::chrono::seconds> clockAhead(const HttpReply &reply)
{
    // RFC 9110: an IMF-fixdate, always GMT.
    const auto date = QLocale::c().toDateTime(QString::fromLatin1(reply.header("date")),
                                              u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return std::chrono::seconds(utc.secsTo(QDateTime::currentDateTimeUtc()));
}

void note(NetworkReport &report, const HttpReply &reply)
{
    report.httpStatus = reply.status;
    report.serverHeader = QString::fromLatin1(reply.header("server"));
    report.requestId = QString::fromLatin1(reply.header("x-request-id"));
    report.clockAhead = clockAhead(reply);
    if (isRedirect(reply.status) && reply.exchange)
        report.redirectTarget = reply.exchange->url.resolved(QUrl::fromEncoded(reply.header("location")));
}

} // namespace

Rungs::Rungs(HttpClient &http, const Host &host, std::shared_ptr<NetworkReport> report)
    : m_http(http), m_host(host), m_report(std::move(report))
{
}

QList<Check> Rungs::all() const
{
    return {proxyRoute(), resolve(), connection(), tls(), httpAnswer(), clock(), isWorkspace()};
}

Check Rungs::make(CheckId id, const QList<CheckId> &needs) const
{
    Check check;
    check.key.id = id;
    for (const auto need : needs)
        check.needs += CheckKey{need, {}};
    check.diagnose = [host = m_host](const Error &error) {
        Known known;
        known.host = host;
        return diagnose(error, Stage::Transport, known);
    };
    return check;
}

Route Rungs::route(const QNetworkProxy &proxy) const
{
    return {m_host.name(), m_host.port() < 0 ? usualPort(m_host) : quint16(m_host.port()), proxy};
}

Check Rungs::proxyRoute() const
{
    auto check = make(CheckId::ProxyRoute, {});
    check.start = [&http = m_http, url = m_host.url(), report = m_report,
                   findings = m_findings](Done<CheckAnswer> done, const ReportProgress &) {
        findings->proxy = proxyFor(http.settings(), url);
        report->proxy = proxyText(findings->proxy);
        if (report->proxy.isEmpty())
            return post([done] { done(CheckAnswer{.evidence = seen::Proxy{}}); });
        const Route toProxy{findings->proxy.hostName(), findings->proxy.port()};
        return openConnection(toProxy, [report, done](const Result<QHostAddress> &address) {
            if (address)
                done(CheckAnswer{.evidence = seen::Proxy{.url = report->proxy}});
            else
                done(Failure(address.error()));
        });
    };
    return check;
}

Check Rungs::resolve() const
{
    auto check = make(CheckId::ResolveName, {CheckId::ProxyRoute});
    check.start = [name = m_host.name(), report = m_report](Done<CheckAnswer> done, const ReportProgress &) {
        return resolveName(name, [report, done](const Result<QList<QHostAddress>> &addresses) {
            if (!addresses && report->proxy.isEmpty()) {
                done(Failure(addresses.error()));
                return;
            }
            // A proxy resolves names itself, and often only it can.
            if (!addresses) {
                done(CheckAnswer{.evidence = seen::Proxy{.url = report->proxy}, .isNotProvable = true});
                return;
            }
            for (const auto &address : *addresses)
                report->addresses += address.toString();
            report->isAddressPrivate = std::any_of(addresses->cbegin(), addresses->cend(), isPrivate);
            done(CheckAnswer{.evidence = seen::Addresses{.addresses = report->addresses}});
        });
    };
    return check;
}

Check Rungs::connection() const
{
    auto check = make(CheckId::Connect, {CheckId::ResolveName});
    check.start = [self = *this](Done<CheckAnswer> done, const ReportProgress &) {
        const auto route = self.route(self.m_findings->proxy);
        return openConnection(route, [route, done](const Result<QHostAddress> &address) {
            if (address)
                done(CheckAnswer{.evidence = seen::Endpoint{
                                     .address = address->isNull() ? route.host : address->toString(),
                                     .port = route.port}});
            else
                done(Failure(address.error()));
        });
    };
    return check;
}

Check Rungs::tls() const
{
    auto check = make(CheckId::Tls, {CheckId::Connect});
    check.start = [self = *this](Done<CheckAnswer> done, const ReportProgress &) {
        if (self.m_host.url().scheme() == "http"_L1)
            return post([done] { done(CheckAnswer{.evidence = seen::NoTls{}}); });
        const auto &settings = self.m_http.settings();
        return inspectTls(self.route(self.m_findings->proxy), settings.extraCaFile,
                          [report = self.m_report, done](const Result<TlsFacts> &tls) {
                              if (!tls) {
                                  done(Failure(tls.error()));
                                  return;
                              }
                              report->tls = *tls;
                              if (tls->flaws.isEmpty()) {
                                  done(CheckAnswer{.evidence = seen::Tls{.protocol = tls->protocol,
                                                                         .signer = signerOf(*tls)}});
                                  return;
                              }
                              Error error;
                              error.kind = ErrorKind::TlsUntrusted;
                              error.detail = u"%1 (%2)"_s.arg(tls->problems.join("; "_L1), signerOf(*tls));
                              done(Failure(error));
                          });
    };
    return check;
}

Check Rungs::httpAnswer() const
{
    auto check = make(CheckId::HttpAnswer, {CheckId::Tls});
    check.start = [self = *this, judge = check.diagnose](Done<CheckAnswer> done, const ReportProgress &) {
        return knock(self.m_http, self.m_host, {},
                     [report = self.m_report, judge, done](const Result<HttpReply> &reply) {
                         if (!reply) {
                             done(Failure(reply.error()));
                             return;
                         }
                         note(*report, *reply);
                         CheckAnswer answer;
                         answer.evidence =
                             seen::HttpAnswer{.status = reply->status, .server = report->serverHeader};
                         answer.exchange = reply->exchange;
                         const auto error = errorFromExchange(reply->exchange);
                         const auto diagnosis = judge(error);
                         if (!isGoodAnswer(*reply, diagnosis)) {
                             done(Failure(error));
                             return;
                         }
                         answer.isNotProvable = !isFromDatabricks(*reply);
                         done(answer);
                     });
    };
    return check;
}

Check Rungs::clock() const
{
    auto check = make(CheckId::Clock, {CheckId::HttpAnswer});
    check.start = [report = m_report](Done<CheckAnswer> done, const ReportProgress &) {
        return post([report, done] {
            CheckAnswer answer;
            answer.isNotProvable = !report->clockAhead;
            if (const auto ahead = report->clockAhead) {
                answer.evidence = seen::Clock{.ahead = *ahead};
                if (std::abs(ahead->count()) > tolerableSkew.count()) {
                    answer.refuted = Diagnosis{};
                    answer.refuted->facts.message = u"%1 s"_s.arg(ahead->count());
                }
            }
            done(answer);
        });
    };
    return check;
}

Check Rungs::isWorkspace() const
{
    auto check = make(CheckId::IsWorkspace, {CheckId::HttpAnswer});
    check.start = [&http = m_http, host = m_host, report = m_report](Done<CheckAnswer> done,
                                                                     const ReportProgress &) {
        return discoverWorkspace(
            http, host, {}, [host, report, done](const Result<Answered<WorkspaceInfo>> &answered) {
                if (!answered) {
                    done(Failure(answered.error()));
                    return;
                }
                const auto &info = answered->value;
                report->cloud = info.cloud;
                CheckAnswer answer;
                answer.exchange = answered->exchange;
                answer.evidence = seen::WorkspaceName{.cloud = info.cloud, .id = info.workspaceId};
                const auto isAccount = info.hostType.compare("account"_L1, Qt::CaseInsensitive) == 0;
                if (isAccount || isOtherCloud(host.cloud(), info.cloud)) {
                    answer.refuted =
                        Diagnosis{isAccount ? Code::HostNotAWorkspace : Code::AuthWrongTenantOrCloud, {}};
                    answer.refuted->facts.host = host.authority();
                }
                done(answer);
            });
    };
    return check;
}

} // namespace draftt
