// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTcpSocket>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const HttpHeaders signInHeaders{{"Content-Type", "application/x-www-form-urlencoded"}};

/// Every character written as %XX, as no client does but any may.
QByteArray allEscaped(const QString &text)
{
    QByteArray out;
    for (const auto byte : text.toUtf8())
        out += '%' + QByteArray(1, byte).toHex();
    return out;
}

} // namespace

/// Discovery, tokens and what the edge makes of them.
class TestDemoSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void namesItself()
    {
        const auto answer = httpCall("GET", m_demo->url(u"/.well-known/databricks-config"_s));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json["oidc_endpoint"_L1].toString(), m_demo->url(u"/oidc"_s).toString());
        QCOMPARE(answer.json["workspace_id"_L1].toString(), m_demo->server().workspaceId());
        QCOMPARE(answer.json["host_type"_L1].toString(), u"workspace"_s);
        QCOMPARE(answer.header("server"), "databricks"_ba);
    }

    void discoveryLeadsBack()
    {
        const auto path = u"/oidc/.well-known/oauth-authorization-server"_s;
        const auto answer = httpCall("GET", m_demo->url(path));
        QCOMPARE(answer.json["token_endpoint"_L1].toString(), m_demo->url(u"/oidc/v1/token"_s).toString());
        QCOMPARE(answer.json["authorization_endpoint"_L1].toString(),
                 m_demo->url(u"/oidc/v1/authorize"_s).toString());
        QVERIFY(answer.body.contains("\\/oidc\\/v1\\/token"));
        // Through a proxy the links lead through the proxy again.
        const auto proxied = httpCall("GET", m_demo->url(path), {{"Host", "127.0.0.1:9"}});
        QCOMPARE(proxied.json["token_endpoint"_L1].toString(), u"http://127.0.0.1:9/oidc/v1/token"_s);
    }

    void answersTheTokenCall_data()
    {
        QTest::addColumn<QByteArray>("basic"); // id:secret before base64; empty: no such header
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const QByteArray form = "grant_type=client_credentials&scope=all-apis";
        const QByteArray good = "ID:SECRET";
        const auto ok = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        ok("basic") << good << form << 200 << QString();
        ok("basic, form-escaped") << "ESCAPED_ID:ESCAPED_SECRET"_ba << form << 200 << QString();
        ok("in the body") << QByteArray() << form + "&client_id=ID&client_secret=SECRET" << 200 << QString();
        ok("without scope") << good << "grant_type=client_credentials"_ba << 200 << QString();
        ok("narrow scope") << good << "grant_type=client_credentials&scope=sql+unity-catalog"_ba << 200
                           << QString();
        ok("wrong secret") << "ID:dose00"_ba << form << 401 << u"invalid_client"_s;
        ok("unknown id") << "other:SECRET"_ba << form << 401 << u"invalid_client"_s;
        ok("numeric id") << "4567890123456789:SECRET"_ba << form << 401 << u"invalid_client"_s;
        ok("nobody") << QByteArray() << form << 401 << u"invalid_client"_s;
        ok("basic without a colon") << "ID"_ba << form << 401 << u"invalid_client"_s;
        ok("another grant") << good << "grant_type=password"_ba << 400 << u"unsupported_grant_type"_s;
        ok("no grant") << good << "scope=all-apis"_ba << 400 << u"invalid_request"_s;
        ok("unknown scope") << good << "grant_type=client_credentials&scope=clusters"_ba << 400
                            << u"invalid_scope"_s;
    }

    void answersTheTokenCall()
    {
        QFETCH(QByteArray, basic);
        QFETCH(QByteArray, body);
        auto headers = signInHeaders;
        if (!basic.isEmpty())
            headers.emplaceBack("Authorization", "Basic " + withCredentials(basic).toBase64());
        const auto answer =
            httpCall("POST", m_demo->url(u"/oidc/v1/token"_s), headers, withCredentials(body));
        QTEST(answer.status, "status");
        QTEST(answer.json["error"_L1].toString(), "error");
        QCOMPARE(answer.header("content-type"), "application/json"_ba);
        if (answer.status != 200)
            return;
        QCOMPARE(answer.json["token_type"_L1].toString(), u"Bearer"_s);
        QCOMPARE(answer.json["expires_in"_L1].type(), QJsonValue::Double);
        const auto me = get(u"/api/2.0/preview/scim/v2/Me"_s, answer.json["access_token"_L1].toString());
        QCOMPARE(me.json["userName"_L1].toString(), m_demo->who().connectorId);
    }

    /// sdk-go sends the form chunked; the connection must stay usable.
    void takesChunkedBodies()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_demo->url().port()));
        const auto credentials = withCredentials("ID:SECRET").toBase64();
        const QByteArray head = "Host: 127.0.0.1\r\nAuthorization: Basic " + credentials +
                                "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        const QByteArray call = "POST /oidc/v1/token HTTP/1.1\r\n" + head +
                                "Transfer-Encoding: chunked\r\n\r\n1d\r\ngrant_type=client_credentials\r\n"
                                "f\r\n&scope=all-apis\r\n0\r\n\r\n";
        QByteArray received;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { received += socket.readAll(); });
        for (int round = 1; round <= 2; ++round) {
            socket.write(call);
            QTRY_COMPARE(received.count("\"access_token\""), round);
        }
        QCOMPARE(received.count("HTTP/1.1 200 OK"), 2);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    void checksTheToken_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::newRow("none") << QByteArray() << 401
                              << u"Credential was not sent or was of an unsupported type for this API."_s;
        QTest::newRow("no token at all")
            << "Bearer hello"_ba << 401
            << u"Credential was not sent or was of an unsupported type for this API."_s;
        QTest::newRow("basic") << "Basic abc"_ba << 401
                               << u"Credential was not sent or was of an unsupported type for this API."_s;
        QTest::newRow("unknown token") << "Bearer dapi0123"_ba << 403 << u"Invalid access token."_s;
        QTest::newRow("unknown JWT") << "Bearer eyJhbGci"_ba << 403 << u"Invalid access token."_s;
        QTest::newRow("right one") << "Bearer TOKEN"_ba << 200 << QString();
        QTest::newRow("scheme in lower case") << "bearer TOKEN"_ba << 200 << QString();
    }

    void checksTheToken()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QString, message);
        HttpHeaders headers;
        if (!authorization.isEmpty())
            headers.emplaceBack("authorization", withCredentials(authorization));
        const auto answer = httpCall("GET", m_demo->url(u"/api/2.0/sql/warehouses"_s), headers);
        QTEST(answer.status, "status");
        QCOMPARE(answer.header("x-databricks-org-id"), m_demo->server().workspaceId().toLatin1());
        QVERIFY(!answer.header("x-request-id").isEmpty());
        QCOMPARE(answer.header("x-databricks-reason-phrase"), message.toLatin1());
        QCOMPARE(answer.header("www-authenticate"),
                 answer.status == 401 ? "Bearer realm=\"DatabricksRealm\""_ba : QByteArray());
        if (answer.status == 200)
            return;
        QCOMPARE(answer.json["error_code"_L1].toInt(), answer.status);
        const auto id = QString::fromLatin1(answer.header("x-request-id"));
        QCOMPARE(answer.json["message"_L1].toString(), QString(message + " [ReqId: "_L1 + id + u']'));
    }

    void tokensExpire()
    {
        const auto token = accessToken("scope=all-apis");
        QCOMPARE(get(u"/api/2.0/sql/warehouses"_s, token).status, 200);
        m_demo->server().expireAccessTokens();
        QCOMPARE(get(u"/api/2.0/sql/warehouses"_s, token).status, 403);
        QCOMPARE(get(u"/api/2.0/sql/warehouses"_s, m_demo->who().personalToken).status, 200);
    }

    void scopesLimit()
    {
        const auto token = accessToken("scope=unity-catalog");
        const auto answer = get(u"/api/2.0/sql/warehouses"_s, token);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("Provided OAuth token does not have required scopes: sql"));
        QCOMPARE(get(u"/api/2.1/unity-catalog/catalogs"_s, token).status, 200);
    }

    void otherWorkspacesAreRefused()
    {
        auto headers = bearer(m_demo->who().personalToken);
        const auto url = m_demo->url(u"/api/2.0/sql/warehouses"_s);
        headers.emplaceBack("X-Databricks-Workspace-Id", m_demo->server().workspaceId().toLatin1());
        QCOMPARE(httpCall("GET", url, headers).status, 200);
        headers.last().second = "1";
        QCOMPARE(httpCall("GET", url, headers).json["error_code"_L1].toInt(), 403);
    }

    void unknownPathsAreTold()
    {
        const auto api = get(u"/api/2.0/clusters/list"_s, m_demo->who().personalToken);
        QCOMPARE(api.status, 404);
        QCOMPARE(api.json["error_code"_L1].toString(), u"ENDPOINT_NOT_FOUND"_s);
        const auto sql = get(u"/api/2.0/sql/queries"_s, m_demo->who().personalToken);
        QCOMPARE(sql.status, 404);
        QVERIFY(sql.body.isEmpty());
        QCOMPARE(m_demo->problems().size(), 2);
        m_demo->server().clearRequests();
    }

    /// Drivers open a session first; its catalog and schema are those of its statements.
    void sessionsGiveTheirNames()
    {
        QVERIFY(m_demo->server().choose(u"granted"_s));
        const auto post = [this](const QString &path, const QByteArray &body) {
            return httpCall("POST", m_demo->url(path), bearer(m_demo->who().personalToken), body);
        };
        const QByteArray warehouse = "{\"warehouse_id\":\"7e57ab1e00000001\",";
        const auto opened =
            post(u"/api/2.0/sql/sessions/"_s, warehouse + "\"catalog\":\"inventory\",\"schema\":\"assets\"}");
        const auto id = opened.json["session_id"_L1].toString();
        QCOMPARE(id.size(), 36);
        const QByteArray statement = warehouse + "\"statement\":\"SELECT asset_id FROM components LIMIT 1\"";
        const auto named =
            post(u"/api/2.0/sql/statements/"_s, statement + ",\"session_id\":\"" + id.toUtf8() + "\"}");
        QCOMPARE(named.json["status"_L1]["state"_L1].toString(), u"SUCCEEDED"_s);
        QCOMPARE(
            post(u"/api/2.0/sql/statements/"_s, statement + '}').json["status"_L1]["state"_L1].toString(),
            u"FAILED"_s);
        const auto url = m_demo->url("/api/2.0/sql/sessions/"_L1 + id);
        QCOMPARE(httpCall("DELETE", url, bearer(m_demo->who().adminToken)).status, 404);
        QCOMPARE(httpCall("DELETE", url, bearer(m_demo->who().personalToken)).status, 200);
        QCOMPARE(post(u"/api/2.0/sql/statements/"_s, statement + ",\"session_id\":\"" + id.toUtf8() + "\"}")
                     .status,
                 400);
    }

private:
    [[nodiscard]] QByteArray withCredentials(QByteArray text) const
    {
        const auto &who = m_demo->who();
        return text.replace("ESCAPED_ID", allEscaped(who.connectorId))
            .replace("ESCAPED_SECRET", allEscaped(who.connectorSecret))
            .replace("ID", who.connectorId.toUtf8())
            .replace("SECRET", who.connectorSecret.toUtf8())
            .replace("TOKEN", who.personalToken.toUtf8());
    }

    [[nodiscard]] HttpAnswer get(const QString &path, const QString &token) const
    {
        return httpCall("GET", m_demo->url(path), bearer(token));
    }

    [[nodiscard]] QString accessToken(const QByteArray &scope) const
    {
        auto headers = signInHeaders;
        headers.emplaceBack("Authorization", "Basic " + withCredentials("ID:SECRET").toBase64());
        const auto answer = httpCall("POST", m_demo->url(u"/oidc/v1/token"_s), headers,
                                     "grant_type=client_credentials&" + scope);
        return answer.json["access_token"_L1].toString();
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestDemoSignIn)
#include "tst_demosignin.moc"
