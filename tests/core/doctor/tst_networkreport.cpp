// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/networkreport.h"

#include "core/words/networktexts.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Found = NetworkFinding;

CertificateFacts certificate(const QString &issuer, int validDays = 90)
{
    CertificateFacts facts;
    facts.subject = u"adb-1.2.azuredatabricks.net"_s;
    facts.issuer = issuer;
    facts.validFromUtc = QDateTime::currentDateTimeUtc().addDays(-100);
    facts.validUntilUtc = QDateTime::currentDateTimeUtc().addDays(validDays);
    facts.sha256 = "aa:bb"_ba;
    return facts;
}

Error failure(ErrorKind kind, int status = 0)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

TlsFacts chain(const QList<TlsFlaw> &flaws, const QList<CertificateFacts> &certificates)
{
    TlsFacts tls;
    tls.chain = certificates;
    tls.flaws = flaws;
    return tls;
}

NetworkReport reportWith(const TlsFacts &tls)
{
    NetworkReport report;
    report.host = u"adb-1.2.azuredatabricks.net"_s;
    report.tls = tls;
    return report;
}

NetworkReport redirected(const QString &target)
{
    auto report = reportWith({});
    report.httpStatus = 302;
    report.redirectTarget = QUrl(target);
    return report;
}

} // namespace

/// What each failure of a rung means, and how it is said.
class TestNetworkReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void recognises_data()
    {
        QTest::addColumn<FailedRung>("failed");
        QTest::addColumn<NetworkReport>("report");
        QTest::addColumn<Cloud>("cloud");
        QTest::addColumn<Found>("finding");
        addTransport();
        addTls();
        addPages();
        addDatabricks();
    }

    void recognises()
    {
        QFETCH(FailedRung, failed);
        QFETCH(NetworkReport, report);
        QFETCH(Cloud, cloud);
        QFETCH(Found, finding);
        QCOMPARE(int(recognise(failed, report, cloud)), int(finding));
    }

    void inspectorsAreKnownByTheirAuthorities_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isInspector");
        for (const auto *name :
             {"Zscaler Intermediate Root CA (zscloud.net), Zscaler Inc.", "FortiGate CA, Fortinet",
              "netskope.com certadmin", "ACME Web Gateway CA", "Corporate SSL Inspection CA", "mitmproxy",
              "DO_NOT_TRUST_FiddlerRoot", "Cisco Umbrella Secondary SubCA"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const auto *name :
             {"DigiCert Global Root G2, DigiCert Inc", "Microsoft Azure RSA TLS Issuing CA 04",
              "Amazon Root CA 1, Amazon", "GTS Root R1, Google Trust Services LLC", "ISRG Root X1",
              "Example Corp Root CA"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }

    void inspectorsAreKnownByTheirAuthorities()
    {
        QFETCH(QString, issuer);
        QFETCH(bool, isInspector);
        QCOMPARE(isInspected(chain({}, {certificate(issuer)})), isInspector);
    }

    void everyFindingHasItsOwnText()
    {
        QSet<QString> titles;
        for (int value = 0; value <= int(Found::SomethingElse); ++value) {
            auto report = reportWith(chain({}, {certificate(u"Zscaler Root"_s)}));
            report.finding = Found(value);
            report.proxy = u"http://proxy.test:3128"_s;
            report.blockedAddress = u"203.0.113.42"_s;
            const auto text = textFor(report);
            for (const auto &part : {text.title, text.cause, text.fix, text.who}) {
                QVERIFY2(!part.isEmpty(), qPrintable(QString::number(value)));
                QVERIFY2(!part.contains(u'%') && !part.contains(u"“”"_s), qPrintable(part));
            }
            titles.insert(text.title);
        }
        QCOMPARE(titles.size(), qsizetype(Found::SomethingElse) + 1);
    }

    void wordsNameTheFacts()
    {
        auto report = reportWith(chain({TlsFlaw::UnknownSigner}, {certificate(u"Zscaler Root"_s)}));
        report.finding = Found::TlsInspected;
        QVERIFY(textFor(report).cause.contains(u"Zscaler Root"_s));
        report.finding = Found::IpAccessList;
        report.blockedAddress = u"203.0.113.42"_s;
        QVERIFY(textFor(report).fix.contains(u"203.0.113.42"_s));
        report.finding = Found::WrongClock;
        report.clockAhead = std::chrono::minutes(-90);
        QVERIFY(textFor(report).cause.contains(u"90 minutes behind"_s));
        report.finding = Found::ProxyRefuses;
        report.proxy.clear(); // one that nobody has set
        QVERIFY(textFor(report).cause.startsWith(u"A proxy on the way"_s));
    }

    void textTellsTheNetworkTeamEverything()
    {
        auto report = reportWith(chain({TlsFlaw::UnknownSigner}, {certificate(u"Zscaler Root"_s)}));
        report.startedUtc = QDateTime(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
        report.proxy = u"http://proxy.test:3128"_s;
        report.addresses = {u"10.1.2.3"_s};
        report.isAddressPrivate = true;
        report.tls.protocol = u"TLSv1.3"_s;
        report.redirectTarget = QUrl(u"https://portal.test/login?session=abc"_s);
        report.finding = Found::TlsInspected;
        report.rungs = {{CheckId::ResolveName, CheckState::Passed, std::chrono::milliseconds(12),
                         seen::Addresses{.addresses = {u"10.1.2.3"_s}}},
                        {CheckId::Tls, CheckState::Failed, std::chrono::milliseconds(345), {}},
                        {CheckId::SignIn, CheckState::Skipped, {}, {}}};
        const auto text = textForNetworkTeam(report);
        for (const auto &part :
             {u"adb-1.2.azuredatabricks.net:443"_s, u"2026-11-23T20:00:00Z"_s, u"http://proxy.test:3128"_s,
              u"10.1.2.3"_s, u"private"_s, u"TLSv1.3"_s, u"Zscaler Root"_s, u"aa:bb"_s, u"(12 ms)"_s,
              u"(345 ms)"_s, u"skipped"_s, u"https://portal.test/login"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        QVERIFY(!text.contains(u"session=abc"_s));
    }

    void textTellsThePort_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("usualPort");
        QTest::addColumn<QString>("told");
        QTest::newRow("the usual one") << u"a.test"_s << 443 << u"a.test:443"_s;
        QTest::newRow("another one") << u"a.test:8443"_s << 443 << u"a.test:8443"_s;
        QTest::newRow("an IPv6 address") << u"[::1]"_s << 443 << u"[::1]:443"_s;
        QTest::newRow("one with a port") << u"[::1]:8443"_s << 443 << u"[::1]:8443"_s;
        QTest::newRow("the usual one of http") << u"127.0.0.1"_s << 80 << u"127.0.0.1:80"_s;
    }

    void textTellsThePort()
    {
        QFETCH(QString, host);
        QFETCH(int, usualPort);
        QFETCH(QString, told);
        NetworkReport report;
        report.host = host;
        report.usualPort = quint16(usualPort);
        const auto lines = textForNetworkTeam(report).split(u'\n');
        QVERIFY2(lines.contains("Host and port: "_L1 + told), qPrintable(lines.join(u'\n')));
    }

private:
    static void add(const char *name, const FailedRung &failed, const NetworkReport &report, Found finding,
                    Cloud cloud = Cloud::Azure)
    {
        QTest::newRow(name) << failed << report << cloud << finding;
    }

    static FailedRung rung(CheckId id, ErrorKind kind, int status = 0, Code code = Code::Other)
    {
        return {id, failure(kind, status), {code, {}}};
    }

    static void addTransport()
    {
        const auto report = reportWith({});
        add("no such name", rung(CheckId::ResolveName, ErrorKind::HostNotFound), report, Found::NameUnknown);
        add("refused", rung(CheckId::Connect, ErrorKind::ConnectionRefused), report,
            Found::ConnectionRefused);
        add("silence", rung(CheckId::Connect, ErrorKind::TimedOut), report, Found::NoAnswerInTime);
        add("reset", rung(CheckId::HttpAnswer, ErrorKind::ConnectionLost), report, Found::ConnectionCutOff);
        add("no proxy there", rung(CheckId::ProxyRoute, ErrorKind::ConnectionRefused), report,
            Found::ProxyUnreachable);
        add("proxy asks for a password", rung(CheckId::Connect, ErrorKind::ProxyRefused, 407), report,
            Found::ProxyWantsPassword);
        add("proxy asks, as its diagnosis says too",
            rung(CheckId::Connect, ErrorKind::ProxyRefused, 407, Code::HostProxy), report,
            Found::ProxyWantsPassword);
        add("proxy forbids", rung(CheckId::Connect, ErrorKind::ProxyRefused), report, Found::ProxyRefuses);
        add("proxy's own page", rung(CheckId::HttpAnswer, ErrorKind::PermissionDenied, 403, Code::HostProxy),
            report, Found::ProxyRefuses);
        add("clock", {CheckId::Clock, {}, {}}, report, Found::WrongClock);
        add("something new", rung(CheckId::HttpAnswer, ErrorKind::Other), report, Found::SomethingElse);
    }

    static void addTls()
    {
        const auto failed = rung(CheckId::Tls, ErrorKind::TlsUntrusted);
        const auto corporate = certificate(u"Example Corp Root CA"_s);
        const auto inspector = certificate(u"Zscaler Root"_s);
        add("not TLS at all", rung(CheckId::Tls, ErrorKind::TlsFailed), reportWith({}), Found::NoCommonTls);
        add("unknown signer of a cloud host", failed,
            reportWith(chain({TlsFlaw::UnknownSigner}, {corporate})), Found::TlsInspected);
        add("unknown signer of an own host", failed, reportWith(chain({TlsFlaw::UnknownSigner}, {corporate})),
            Found::PrivateSigner, Cloud::Unknown);
        add("inspector before an own host", failed, reportWith(chain({TlsFlaw::UnknownSigner}, {inspector})),
            Found::TlsInspected, Cloud::Unknown);
        add("self-signed", failed, reportWith(chain({TlsFlaw::SelfSigned}, {corporate})),
            Found::PrivateSigner, Cloud::Unknown);
        add("expired", failed,
            reportWith(chain({TlsFlaw::Expired}, {certificate(u"DigiCert"_s, -1), corporate})),
            Found::CertificateExpired);
        add("all expired: the clock is ahead", failed,
            reportWith(chain({TlsFlaw::Expired}, {certificate(u"a"_s, -9), certificate(u"b"_s, -9)})),
            Found::WrongClock);
        add("not yet valid: the clock is behind", failed,
            reportWith(chain({TlsFlaw::NotYetValid}, {certificate(u"DigiCert"_s)})), Found::WrongClock);
        add("wrong name", failed, reportWith(chain({TlsFlaw::WrongName}, {certificate(u"DigiCert"_s)})),
            Found::CertificateForAnotherHost);
    }

    static void addPages()
    {
        const auto failed = rung(CheckId::HttpAnswer, ErrorKind::Redirected, 302);
        add("sent to the network's portal", failed, redirected(u"https://portal.hotel.test/"_s),
            Found::CaptivePortal);
        add("sent to the portal by something on the way",
            rung(CheckId::HttpAnswer, ErrorKind::Redirected, 302, Code::HostProxy),
            redirected(u"https://portal.hotel.test/"_s), Found::CaptivePortal);
        add("sent to a login page here", failed,
            redirected(u"https://adb-1.2.azuredatabricks.net/login.html"_s), Found::LoginPage);
        add("sent to the login page of Databricks", failed, redirected(u"https://login.databricks.com/x"_s),
            Found::LoginPage);
        add("sent to the account console", failed,
            redirected(u"https://accounts.azuredatabricks.net/login"_s), Found::AccountConsole);
        add("a host that only looks like it", failed, redirected(u"https://evildatabricks.com/"_s),
            Found::CaptivePortal);
        auto signInFirst = reportWith({});
        signInFirst.httpStatus = 511;
        add("status 511", rung(CheckId::HttpAnswer, ErrorKind::ServerFailure, 511), signInFirst,
            Found::CaptivePortal);
        add("another site", rung(CheckId::IsWorkspace, ErrorKind::NotAnApi), reportWith({}),
            Found::NotDatabricks, Cloud::Unknown);
        add("host type account", {CheckId::IsWorkspace, {}, {Code::HostNotAWorkspace, {}}}, reportWith({}),
            Found::AccountConsole);
    }

    static void addDatabricks()
    {
        Diagnosis blocked{Code::HostIpAccessList, {}};
        blocked.facts.ipAddress = u"203.0.113.42"_s;
        const auto error = failure(ErrorKind::PermissionDenied, 403);
        add("address not on the list", {CheckId::WhoAmI, error, blocked}, reportWith({}),
            Found::IpAccessList);
        add("private network only", {CheckId::HttpAnswer, error, {Code::HostIpAccessList, {}}},
            redirected(u"https://adb-1.2.azuredatabricks.net/login.html"_s), Found::PrivateLink);
        auto onAws = reportWith({});
        onAws.cloud = u"AWS"_s;
        add("another cloud answers", {CheckId::IsWorkspace, {}, {}}, onAws, Found::OtherCloud);
        add("credentials of another workspace",
            rung(CheckId::SignIn, ErrorKind::Unauthenticated, 401, Code::AuthWrongTenantOrCloud),
            reportWith({}), Found::OtherCloud);
        add("Azure credentials at a Google host", rung(CheckId::SignIn, ErrorKind::Unauthenticated, 401),
            reportWith({}), Found::OtherCloud, Cloud::Gcp);
        add("wrong secret", rung(CheckId::SignIn, ErrorKind::Unauthenticated, 401, Code::AuthInvalidClient),
            reportWith({}), Found::SignInRefused);
        add("not in this workspace", rung(CheckId::WhoAmI, ErrorKind::PermissionDenied, 403), reportWith({}),
            Found::IdentityUnknown);
    }
};

DRAFTT_TEST(TestNetworkReport)
#include "tst_networkreport.moc"
