// SPDX-License-Identifier: Apache-2.0
#include "core/names/host.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto adb = "adb-1234567890123456.7.azuredatabricks.net"_L1;

} // namespace

class TestHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("workspaceId");
        QTest::addColumn<QString>("warehouse");
        const auto id = u"1234567890123456"_s;
        const QString host = adb;
        QTest::newRow("bare") << host << host << id << QString();
        QTest::newRow("https") << u"https://"_s + host << host << id << QString();
        QTest::newRow("trailing slash") << u"https://"_s + host + u'/' << host << id << QString();
        QTest::newRow("capitals and spaces")
            << u"  HTTPS://"_s + host.toUpper() + u"/ \n"_s << host << id << QString();
        QTest::newRow("trailing dot") << host + u'.' << host << id << QString();
        QTest::newRow("zero-width space") << QString(QChar(0x200b)) + host << host << id << QString();
        QTest::newRow("in quotes") << u"\"https://"_s + host + u"\","_s << host << id << QString();
        QTest::newRow("angle brackets") << u"<https://"_s + host + u"/>"_s << host << id << QString();
        QTest::newRow("plain http of a workspace") << u"http://"_s + host << host << id << QString();
        QTest::newRow("browser URL") << u"https://"_s + host + u"/?o=1234567890123456#setting/clusters"_s
                                     << host << id << QString();
        QTest::newRow("warehouse page")
            << u"https://"_s + host + u"/sql/warehouses/0123456789abcdef?o=1234567890123456"_s << host << id
            << u"0123456789abcdef"_s;
        QTest::newRow("JDBC URL")
            << u"jdbc:databricks://"_s + host +
                   u":443/default;transportMode=http;httpPath=/sql/1.0/warehouses/0123456789abcdef;"_s
            << host << id << u"0123456789abcdef"_s;
        QTest::newRow("old JDBC path")
            << u"jdbc:spark://"_s + host + u":443/default;httpPath=sql/1.0/endpoints/0123456789ABCDEF"_s
            << host << id << u"0123456789abcdef"_s;
        QTest::newRow("explicit default port") << host + u":443"_s << host << id << QString();
        QTest::newRow("regional host with o") << u"norwayeast.azuredatabricks.net/?o=42"_s
                                              << u"norwayeast.azuredatabricks.net"_s << u"42"_s << QString();
        QTest::newRow("o behind the fragment") << u"https://westeurope.azuredatabricks.net/#setting?o=77"_s
                                               << u"westeurope.azuredatabricks.net"_s << u"77"_s << QString();
        QTest::newRow("o before w and workspace_id")
            << u"westeurope.azuredatabricks.net/?workspace_id=3&w=2&o=1"_s
            << u"westeurope.azuredatabricks.net"_s << u"1"_s << QString();
        QTest::newRow("w before workspace_id") << u"westeurope.azuredatabricks.net/?workspace_id=3&w=2"_s
                                               << u"westeurope.azuredatabricks.net"_s << u"2"_s << QString();
        QTest::newRow("workspace_id") << u"westeurope.azuredatabricks.net/?workspace_id=3"_s
                                      << u"westeurope.azuredatabricks.net"_s << u"3"_s << QString();
        QTest::newRow("the query before the fragment")
            << u"westeurope.azuredatabricks.net/?w=2#setting?o=1"_s << u"westeurope.azuredatabricks.net"_s
            << u"2"_s << QString();
        QTest::newRow("an o that is no number") << u"westeurope.azuredatabricks.net/?o=all&w=2"_s
                                                << u"westeurope.azuredatabricks.net"_s << u"2"_s << QString();
        QTest::newRow("AWS") << u"dbc-a1b2c3d4-e5f6.cloud.databricks.com"_s
                             << u"dbc-a1b2c3d4-e5f6.cloud.databricks.com"_s << QString() << QString();
        QTest::newRow("GCP") << u"1234567890.1.gcp.databricks.com"_s << u"1234567890.1.gcp.databricks.com"_s
                             << u"1234567890"_s << QString();
        QTest::newRow("loopback with port")
            << u"http://127.0.0.1:8080/"_s << u"127.0.0.1"_s << QString() << QString();
        QTest::newRow("localhost with port")
            << u"localhost:8080"_s << u"localhost"_s << QString() << QString();
        QTest::newRow("ADO.NET settings")
            << u"Server=https://"_s + host +
                   u";HTTPPath=/sql/1.0/warehouses/0123456789abcdef;database=default; AuthScheme=AzureAD"_s
            << host << id << u"0123456789abcdef"_s;
        QTest::newRow("ODBC settings")
            << u"Host="_s + host +
                   u";Port=443;HTTPPath=/sql/1.0/warehouses/0123456789abcdef;SSL=1;AuthMech=11;Auth_Flow=1"_s
            << host << id << u"0123456789abcdef"_s;
        QTest::newRow("settings with a login")
            << u"Driver=Simba;UID=token;PWD=not-for-you;Host="_s + host << host << id << QString();
        QTest::newRow("host: as in a file")
            << u"host: contoso-test.cloud.databricks.com"_s << u"contoso-test.cloud.databricks.com"_s
            << QString() << QString();
        QTest::newRow("host = as in a .databrickscfg")
            << u"host = https://"_s + host + u'/' << host << id << QString();
        QTest::newRow("own name") << u"databricks.corp.test"_s << u"databricks.corp.test"_s << QString()
                                  << QString();
    }

    void reads()
    {
        QFETCH(QString, text);
        const auto address = PastedAddress::parse(text);
        QVERIFY2(address, qPrintable(text));
        QTEST(address->host.name(), "name");
        QTEST(address->workspaceId, "workspaceId");
        QTEST(address->warehouse ? address->warehouse->text() : QString(), "warehouse");
        QVERIFY(!address->idsDiffer);
        // What it made of the text reads back as itself.
        const auto again = Host::parse(address->host.url().toString());
        QVERIFY(again);
        QCOMPARE(*again, address->host);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("nothing") << u"  "_s << InputProblem::Empty;
        QTest::newRow("only a scheme") << u"https://"_s << InputProblem::NotAHost;
        QTest::newRow("one word") << u"databricks"_s << InputProblem::NotAHost;
        QTest::newRow("ftp") << u"ftp://adb-1.2.azuredatabricks.net"_s << InputProblem::SchemeNotAllowed;
        QTest::newRow("file") << u"file:///etc/passwd"_s << InputProblem::SchemeNotAllowed;
        QTest::newRow("user info") << u"https://me:pw@adb-1.2.azuredatabricks.net"_s
                                   << InputProblem::HasCredentials;
        QTest::newRow("SQLAlchemy with a login")
            << u"databricks://some-id:some-secret@adb-1.2.azuredatabricks.net?service_principal_oauth=true"_s
            << InputProblem::HasCredentials;
        QTest::newRow("another scheme without a login")
            << u"databricks://adb-1.2.azuredatabricks.net"_s << InputProblem::SchemeNotAllowed;
        QTest::newRow("account console in settings")
            << u"host = https://accounts.azuredatabricks.net"_s << InputProblem::AccountConsole;
        QTest::newRow("regional, no workspace named")
            << u"https://northeurope.azuredatabricks.net"_s << InputProblem::RegionalAddress;
        QTest::newRow("relay of Private Link")
            << u"northeurope-c1.pl-auth.azuredatabricks.net"_s << InputProblem::PrivateLinkRelay;
        QTest::newRow("command in a zone") << u"https://[fe80::1%25$(touch%20x)]"_s << InputProblem::NotAHost;
        QTest::newRow("zone") << u"https://[fe80::1%25eth0]"_s << InputProblem::NotAHost;
        QTest::newRow("http elsewhere") << u"http://example.test"_s << InputProblem::PlainHttp;
        QTest::newRow("http to a name that begins like this computer")
            << u"http://localhost.evil.test"_s << InputProblem::PlainHttp;
        QTest::newRow("http to a name that ends like this computer")
            << u"http://evil-localhost.test"_s << InputProblem::PlainHttp;
        QTest::newRow("plain http to a name below localhost")
            << u"http://demo.localhost"_s << InputProblem::PlainHttp;
        QTest::newRow("http to a name that begins like its address")
            << u"http://127.0.0.1.evil.test"_s << InputProblem::PlainHttp;
        QTest::newRow("Azure account console")
            << u"https://accounts.azuredatabricks.net/login"_s << InputProblem::AccountConsole;
        QTest::newRow("government account console")
            << u"accounts-dod.cloud.databricks.mil"_s << InputProblem::AccountConsole;
        QTest::newRow("login page") << u"https://login.databricks.com/"_s << InputProblem::NotAWorkspace;
        QTest::newRow("Azure portal") << u"https://portal.azure.com/#home"_s << InputProblem::NotAWorkspace;
        QTest::newRow("suffix alone") << u"azuredatabricks.net"_s << InputProblem::NotAWorkspace;
        QTest::newRow("a token") << u"dapi0123456789abcdef0123456789abcdef"_s << InputProblem::LooksLikeToken;
        QTest::newRow("a secret") << u"dose0123456789abcdef0123456789abcdef"_s
                                  << InputProblem::LooksLikeSecret;
        QTest::newRow("space inside") << u"adb-1 .azuredatabricks.net"_s << InputProblem::HasWhitespace;
        QTest::newRow("line break inside") << u"adb-1\n.azuredatabricks.net"_s << InputProblem::HasWhitespace;
        QTest::newRow("empty label") << u"adb..azuredatabricks.net"_s << InputProblem::NotAHost;
        QTest::newRow("angle inside") << u"adb<1>.azuredatabricks.net"_s << InputProblem::NotAHost;
        QTest::newRow("a number alone") << u"443"_s << InputProblem::NotAHost;
        QTest::newRow("percent form") << u"adb-123456%45.7.azuredatabricks.net"_s << InputProblem::NotAHost;
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto address = PastedAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, ErrorKind::InvalidInput);
        QTEST(address.error().problem, "problem");
        QVERIFY(!address.error().fact.contains("secret"_L1));
    }

    void aKeptRegionalHostNeedsNoWorkspaceId()
    {
        const auto host = Host::parse(u"northeurope.azuredatabricks.net"_s);
        QVERIFY(host);
        QVERIFY(host->isRegional());
        QVERIFY(!Host::parse(QString(adb))->isRegional());
    }

    /// Whatever is pasted: what is taken for a host has harmless characters only and reads back as itself.
    void takesHarmlessNamesOnly()
    {
        const QStringList parts{u"adb-12345.6.azuredatabricks.net"_s,
                                u"localhost"_s,
                                u"127.0.0.1"_s,
                                u"[::1]"_s,
                                u"[fe80::1"_s,
                                u"%25"_s,
                                u"%"_s,
                                u"$(id)"_s,
                                u"`id`"_s,
                                u"'"_s,
                                u"\""_s,
                                u";"_s,
                                u"|"_s,
                                u"&"_s,
                                u"]"_s,
                                u"["_s,
                                u":"_s,
                                u"://"_s,
                                u"https"_s,
                                u"http"_s,
                                u"@"_s,
                                u"#"_s,
                                u"?o=1"_s,
                                u"/"_s,
                                u"\\"_s,
                                u"\u0430zure"_s,
                                u"\u202e"_s,
                                u"\u00ad"_s,
                                u"."_s,
                                u"_"_s,
                                u"-"_s,
                                u"*"_s,
                                u"{x}"_s,
                                u"<"_s,
                                u" "_s,
                                u"host="_s,
                                u"443"_s,
                                u"0x7f"_s,
                                u"1"_s,
                                u"xn--"_s,
                                u"\u3002"_s};
        static const QRegularExpression harmless(u"^[a-z0-9._:\\[\\]-]+$"_s);
        QRandomGenerator random(4711);
        int taken = 0;
        for (int round = 0; round < 40'000; ++round) {
            QString text;
            for (auto left = 1 + random.bounded(6); left > 0; --left)
                text += parts.at(random.bounded(int(parts.size())));
            const auto host = Host::parse(text);
            if (!host)
                continue;
            ++taken;
            QVERIFY2(harmless.match(host->authority()).hasMatch(),
                     qPrintable(text + " -> "_L1 + host->authority()));
            const auto again = Host::parse(host->url().toString(QUrl::FullyEncoded));
            QVERIFY2(again && *again == *host, qPrintable(text + " -> "_L1 + host->authority()));
        }
        QVERIFY(taken > 500);
    }

    void noticesTwoWorkspaces()
    {
        const auto address = PastedAddress::parse(QString(adb) + u"?o=6543210987654321"_s);
        QVERIFY(address);
        QVERIFY(address->idsDiffer);
        QCOMPARE(address->workspaceId, u"1234567890123456"_s);
    }

    void knowsClouds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Cloud>("cloud");
        QTest::newRow("Azure") << QString(adb) << Cloud::Azure;
        QTest::newRow("Azure US Government")
            << u"adb-12345.6.databricks.azure.us"_s << Cloud::AzureUsGovernment;
        QTest::newRow("Azure China") << u"adb-12345.6.databricks.azure.cn"_s << Cloud::AzureChina;
        QTest::newRow("AWS") << u"acme.cloud.databricks.com"_s << Cloud::Aws;
        QTest::newRow("GCP") << u"123.4.gcp.databricks.com"_s << Cloud::Gcp;
        QTest::newRow("loopback") << u"127.0.0.1:1"_s << Cloud::Loopback;
        QTest::newRow("another loopback address") << u"127.8.9.10"_s << Cloud::Loopback;
        QTest::newRow("loopback by name") << u"localhost"_s << Cloud::Loopback;
        QTest::newRow("begins like loopback") << u"localhost.evil.test"_s << Cloud::Unknown;
        QTest::newRow("unknown is not AWS") << u"databricks.corp.test"_s << Cloud::Unknown;
        QTest::newRow("suffix without a dot") << u"evilazuredatabricks.net"_s << Cloud::Unknown;
        QTest::newRow("suffix in the middle") << u"adb-1.2.azuredatabricks.net.evil.test"_s << Cloud::Unknown;
    }

    void knowsClouds()
    {
        QFETCH(QString, text);
        const auto host = Host::parse(text);
        QVERIFY(host);
        QTEST(host->cloud(), "cloud");
        QCOMPARE(host->isCustomDomain(), host->cloud() == Cloud::Unknown);
    }

    void buildsUrls()
    {
        const auto host = Host::parse(u"http://127.0.0.1:8080"_s);
        QVERIFY(host);
        QCOMPARE(host->url(u"/api/2.1/unity-catalog/tables/a%2Fb?x=1%262"_s).toEncoded(),
                 "http://127.0.0.1:8080/api/2.1/unity-catalog/tables/a%2Fb?x=1%262"_ba);
        QCOMPARE(host->authority(), u"127.0.0.1:8080"_s);
        const auto six = Host::parse(u"http://[::1]:90"_s);
        QVERIFY(six);
        QCOMPARE(six->authority(), u"[::1]:90"_s);
    }
};

DRAFTT_TEST(TestHost)
#include "tst_host.moc"
