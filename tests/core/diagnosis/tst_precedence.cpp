// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "core/exchange/answer.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// An HTTP answer; a body that begins with `<` is a page.
Exchange answered(int status, const QByteArray &body, const HttpHeaders &more = {})
{
    Exchange exchange;
    exchange.httpStatus = status;
    exchange.body = body;
    exchange.headers =
        HttpHeaders{{"Content-Type", body.startsWith('<') ? "text/html" : "application/json"}} + more;
    return exchange;
}

/// The service's own form of a failure.
Exchange refused(int status, const char *code, const QByteArray &message, const HttpHeaders &more = {})
{
    return answered(status, QByteArray("{\"error_code\":\"") + code + "\",\"message\":\"" + message + "\"}",
                    more);
}

/// A failed statement.
Exchange failed(const QByteArray &message)
{
    return answered(200,
                    QByteArray("{\"status\":{\"state\":\"FAILED\",\"error\":{\"error_code\":\"BAD_REQUEST\","
                               "\"message\":\"") +
                        message + "\"}}}");
}

/// What another tool printed.
Exchange printed(const char *text)
{
    Exchange exchange;
    exchange.transportError = QString::fromUtf8(text);
    return exchange;
}

Exchange ledTo(int status, const QByteArray &body, const char *target)
{
    auto exchange = answered(status, body);
    exchange.finalUrl = QUrl(QString::fromLatin1(target));
    return exchange;
}

Code codeOf(const Exchange &exchange, Stage stage, const Known &known = {})
{
    return diagnose(errorFromExchange(exchange), stage, known).code;
}

} // namespace

Q_DECLARE_METATYPE(Exchange)

/// What decides when an answer holds evidence for two codes.
class TestPrecedence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whoAnswered_data();
    void whoAnswered() { decides(); }
    void signIn_data();
    void signIn() { decides(); }
    void rights_data();
    void rights() { decides(); }
    void computeAndStorage_data();
    void computeAndStorage() { decides(); }
    void withoutAnAnswer_data();
    void withoutAnAnswer() { decides(); }

    void ourOwnClientKnowsTheKind_data();
    void ourOwnClientKnowsTheKind();
    void timeOfAStatementIsThatOfTheWarehouse();
    void manageIsMissingWhileReading();
    void namesDoNotDecide_data();
    void namesDoNotDecide();
    void knownHostComesFirst();
    void onlyAddressesAreAddresses_data();
    void onlyAddressesAreAddresses();
    void messageIsShort();

private:
    static void columns()
    {
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Code>("code");
    }
    static void decides()
    {
        QFETCH(Exchange, exchange);
        QFETCH(Stage, stage);
        QFETCH(Code, code);
        QCOMPARE(idOf(codeOf(exchange, stage)), idOf(code));
    }
};

void TestPrecedence::whoAnswered_data()
{
    columns();
    QTest::newRow("the workspace's own refusal of a network, passed on by a proxy")
        << refused(403, "403",
                   "Source IP address: 203.0.113.9 is blocked by Databricks IP ACL for workspace: 12345",
                   {{"Via", "1.1 squid"}})
        << Stage::ScimMe << Code::HostIpAccessList;
    QTest::newRow("a company's gateway that redirects to its sign-in")
        << ledTo(302, {}, "https://gateway.zscaler.test/login?next_url=x") << Stage::ScimMe
        << Code::HostProxy;
    QTest::newRow("a sign-in page that shows an Entra number")
        << ledTo(200, "<html><title>Sign in</title>AADSTS50059: No tenant-identifying information</html>",
                 "https://login.microsoftonline.com/common/oauth2/authorize")
        << Stage::ScimMe << Code::HostNotAWorkspace;
    QTest::newRow("no warehouses, but from a page for people")
        << ledTo(200, "{\"warehouses\":[]}", "https://login.test/signin") << Stage::WarehouseList
        << Code::HostNotAWorkspace;
    QTest::newRow("a passing fault shown as a page")
        << answered(502, "<html><h1>502 Bad Gateway</h1></html>", {{"Server", "envoy"}}) << Stage::ScimMe
        << Code::ServiceUnavailable;
}

void TestPrecedence::signIn_data()
{
    columns();
    QTest::newRow("an Entra number in a warehouse's health is the cloud's trouble")
        << answered(
               200,
               "{\"state\":\"STOPPED\",\"health\":{\"status\":\"FAILED\",\"details\":\"AADSTS7000222: The "
               "provided client secret keys are expired\"}}")
        << Stage::WarehouseGet << Code::WarehouseStartFailed;
    QTest::newRow("an Entra number in a failed statement is the storage's trouble")
        << failed(
               "Failure to initialize configuration for storage account: AADSTS7000222: The provided client "
               "secret keys are expired")
        << Stage::StatementResult << Code::TableUnreadable;
    QTest::newRow("a starting warehouse that the cloud slows down")
        << answered(
               200,
               "{\"state\":\"STARTING\",\"health\":{\"status\":\"DEGRADED\",\"summary\":\"Throttled: too "
               "many requests\"}}")
        << Stage::WarehouseGet << Code::WarehouseStoppedOrStarting;
    QTest::newRow("an expired secret, tried too often")
        << answered(
               400,
               "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000222: The provided client "
               "secret keys are expired. Too many requests with them are slowed down.\"}")
        << Stage::Token << Code::AuthSecretExpired;
    QTest::newRow("slow down, though a token is spoken of")
        << refused(400, "REQUEST_LIMIT_EXCEEDED", "Too many attempts with an invalid access token")
        << Stage::ScimMe << Code::RateLimited;
    QTest::newRow("a scope is missing, though a user is spoken of")
        << refused(403, "PERMISSION_DENIED",
                   "User not authorized: the token does not have the required scopes: unity-catalog")
        << Stage::UcCatalogs << Code::AuthMissingScope;
}

void TestPrecedence::rights_data()
{
    columns();
    QTest::newRow("switched off, though owners are spoken of")
        << refused(403, "PERMISSION_DENIED", "The user is deactivated. Only owners can reactivate it.")
        << Stage::ScimMe << Code::AuthPrincipalInactiveOrNotInWorkspace;
    QTest::newRow("the granter lacks MANAGE, though a valid user is spoken of")
        << refused(403, "PERMISSION_DENIED",
                   "User does not have MANAGE on Catalog 'main'. The user is not a valid grantor.")
        << Stage::UcPermissions << Code::GrantNoManage;
    QTest::newRow("a group that Unity Catalog does not know")
        << refused(
               404, "PRINCIPAL_DOES_NOT_EXIST",
               "Could not find principal with name readers. Unity Catalog does not support workspace groups.")
        << Stage::UcPermissions << Code::PrincipalNotFound;
    QTest::newRow("Unity Catalog is off on a warehouse")
        << refused(403, "PERMISSION_DENIED", "Unity Catalog is not enabled on this SQL endpoint.")
        << Stage::StatementSubmit << Code::UcNotEnabled;
}

void TestPrecedence::computeAndStorage_data()
{
    columns();
    QTest::newRow("a start that fails for want of storage")
        << failed("Cluster 0123 failed to launch: the storage account of the workspace is not accessible")
        << Stage::StatementResult << Code::WarehouseStartFailed;
    QTest::newRow("what a view needs is not found")
        << failed("[TABLE_OR_VIEW_NOT_FOUND] The table or view `a`.`b`.`c` cannot be found. SQLSTATE: "
                  "42P01\\n== SQL of VIEW a.b.v (line 1, position 14) ==")
        << Stage::StatementResult << Code::TableUnreadable;
    QTest::newRow("a relation that is not resolved is no wrong statement")
        << failed("[UNRESOLVED_RELATION] The relation `a`.`b` cannot be resolved.") << Stage::StatementResult
        << Code::TableNotFound;
}

void TestPrecedence::withoutAnAnswer_data()
{
    columns();
    QTest::newRow("a wrong statement with an unexpected token")
        << printed("[PARSE_SYNTAX_ERROR] Syntax error at or near ')': unexpected token. SQLSTATE: 42601")
        << Stage::Transport << Code::SqlSyntax;
    QTest::newRow("what came over TLS was no JSON")
        << printed("JSONDecodeError: Expecting value: line 1 column 1 (char 0), read over an ssl connection")
        << Stage::Transport << Code::ResponseMalformed;
    QTest::newRow("a certificate, though the connection was closed")
        << printed("certificate verify failed: the connection was closed, unreachable") << Stage::Transport
        << Code::HostTls;
    QTest::newRow("a proxy's certificate, in a text that blames the connection")
        << printed("connection reset by peer after 'x509: certificate signed by unknown authority'")
        << Stage::Transport << Code::HostTls;
    QTest::newRow("a name server that wants another try")
        << printed("getaddrinfo: Temporary failure in name resolution, try again later") << Stage::Transport
        << Code::HostUnreachable;
}

void TestPrecedence::ourOwnClientKnowsTheKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Code>("code");
    QTest::newRow("cut off, though a passing fault is spoken of")
        << int(ErrorKind::ConnectionLost) << u"temporarily unavailable"_s << Code::HostUnreachable;
    QTest::newRow("cut off, because of the certificate")
        << int(ErrorKind::ConnectionLost) << u"certificate verify failed"_s << Code::HostTls;
}

/// Without words of a server: what our own client found, and what its library said.
void TestPrecedence::ourOwnClientKnowsTheKind()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(Code, code);
    Error error;
    error.kind = static_cast<ErrorKind>(kind);
    error.detail = detail;
    QCOMPARE(idOf(diagnose(error, Stage::ScimMe).code), idOf(code));
}

void TestPrecedence::timeOfAStatementIsThatOfTheWarehouse()
{
    Error error;
    error.kind = ErrorKind::TimedOut;
    for (const auto stage : {Stage::StatementSubmit, Stage::StatementResult})
        QCOMPARE(idOf(diagnose(error, stage).code), idOf(Code::WarehouseStoppedOrStarting));
    for (const auto stage : {Stage::Token, Stage::ScimMe, Stage::UcTables, Stage::GrantStatement})
        QCOMPARE(idOf(diagnose(error, stage).code), idOf(Code::HostUnreachable));
}

/// MANAGE is for granting; who only reads and lacks it is not told to grant.
void TestPrecedence::manageIsMissingWhileReading()
{
    const auto answer =
        refused(403, "PERMISSION_DENIED", "User does not have MANAGE on Table 'main.gold.orders'.");
    QCOMPARE(idOf(codeOf(answer, Stage::UcPermissions)), idOf(Code::GrantNoManage));
    QCOMPARE(idOf(codeOf(answer, Stage::GrantStatement)), idOf(Code::GrantNoManage));
    QCOMPARE(idOf(codeOf(answer, Stage::UcTableGet)), idOf(Code::Other));
    QCOMPARE(idOf(codeOf(answer, Stage::StatementResult)), idOf(Code::Other));
}

void TestPrecedence::namesDoNotDecide_data()
{
    QTest::addColumn<QString>("name");
    for (const auto name :
         {"blocked by network policy", "squid proxy", "AADSTS7000222", "invalid access token",
          "too many requests", "storage account", "no metastore", "warehouse does not exist", "syntax error",
          "service unavailable", "certificate verify failed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Things can be called anything, in every way of quoting.
void TestPrecedence::namesDoNotDecide()
{
    QFETCH(QString, name);
    const auto bytes = name.toLatin1();
    const auto missing = failed("[SCHEMA_NOT_FOUND] The schema `main`.`" + bytes + "` cannot be found.");
    QCOMPARE(idOf(codeOf(missing, Stage::StatementResult)), idOf(Code::SchemaNotFound));
    const auto denied = failed("User does not have USE CATALOG on Catalog '" + bytes + "'.");
    QCOMPARE(idOf(codeOf(denied, Stage::StatementResult)), idOf(Code::CatalogNoUseCatalog));
    const auto plain = refused(404, "CATALOG_DOES_NOT_EXIST", "Catalog '" + bytes + "' does not exist.");
    QCOMPARE(idOf(codeOf(plain, Stage::UcSchemas)), idOf(Code::CatalogNotFound));
}

void TestPrecedence::knownHostComesFirst()
{
    const auto answer =
        printed("Get \"https://adb-1.7.azuredatabricks.net/api/2.0/clusters\": connection refused");
    const auto error = errorFromExchange(answer);
    QCOMPARE(diagnose(error, Stage::Transport).facts.host, u"adb-1.7.azuredatabricks.net"_s);
    Known known;
    known.host = *Host::parse(u"adb-2.9.azuredatabricks.net");
    QCOMPARE(diagnose(error, Stage::Transport, known).facts.host, u"adb-2.9.azuredatabricks.net"_s);
}

void TestPrecedence::onlyAddressesAreAddresses_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << QByteArray("203.0.113.42") << u"203.0.113.42"_s;
    QTest::newRow("IPv6") << QByteArray("2001:db8::17") << u"2001:db8::17"_s;
    QTest::newRow("a time") << QByteArray("12:30:59") << QString();
    QTest::newRow("a version") << QByteArray("14.3") << QString();
    QTest::newRow("out of range") << QByteArray("203.0.113.420") << QString();
}

void TestPrecedence::onlyAddressesAreAddresses()
{
    QFETCH(QByteArray, said);
    const auto answer =
        refused(403, "403", "Source IP address: " + said + " is blocked by Databricks IP ACL");
    QTEST(diagnose(errorFromExchange(answer), Stage::ScimMe).facts.ipAddress, "address");
}

void TestPrecedence::messageIsShort()
{
    const auto message =
        diagnose(errorFromExchange(failed(QByteArray(900, 'x'))), Stage::StatementResult).facts.message;
    QCOMPARE(message.size(), 300);
    QVERIFY(message.endsWith(u'…'));
    const auto whole =
        diagnose(errorFromExchange(failed(QByteArray(300, 'x'))), Stage::StatementResult).facts.message;
    QCOMPARE(whole, QString(300, u'x'));
}

DRAFTT_TEST(TestPrecedence)
#include "tst_precedence.moc"
