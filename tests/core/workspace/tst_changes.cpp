// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/changes.h"
#include "core/workspace/principalsecrets.h"
#include "core/workspace/serviceprincipals.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto principalsPath = "/api/2.0/preview/scim/v2/ServicePrincipals";
constexpr auto secrets = "/api/2.0/accounts/servicePrincipals/42/credentials/secrets";

QByteArray unavailable()
{
    return "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 2\r\n\r\n{}";
}

} // namespace

/// What changes who may do what.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    /// Of two calls there would be two.
    void whatMakesIsSentOnce()
    {
        m_remote->answer(QByteArray("POST ") + principalsPath, unavailable());
        const auto made = awaited<Answered<User>>([&](const Done<Answered<User>> &done) {
            return makeServicePrincipal(m_remote->workspace, u"reader"_s, done);
        });
        QCOMPARE(made.error().kind, ErrorKind::ServerFailure);
        QCOMPARE(m_remote->count(QByteArray("POST ") + principalsPath), 1);
        m_remote->answer(QByteArray("POST ") + secrets, unavailable());
        const auto secret = awaited<MadeSecret>([&](const Done<MadeSecret> &done) {
            return makeSecret(m_remote->workspace, u"42"_s, std::chrono::hours(24), done);
        });
        QCOMPARE(secret.error().kind, ErrorKind::ServerFailure);
        QCOMPARE(m_remote->count(QByteArray("POST ") + secrets), 1);
    }

    void namesakesAreFoundOnAllPages()
    {
        const QByteArray one("{\"id\":\"%1\",\"displayName\":\"reader\",\"applicationId\":\"x\"}");
        m_remote->answerInTurn(
            QByteArray("GET ") + principalsPath,
            {{ok("{\"totalResults\":3,\"Resources\":[" + QByteArray(one).replace("%1", "1") + ',' +
                 QByteArray(one).replace("%1", "2").replace("reader", "Reader") + "]}")},
             {ok("{\"totalResults\":3,\"Resources\":[" + QByteArray(one).replace("%1", "3") + "]}")}});
        const auto found = valueOf<QList<User>>([&](const auto &done) {
            return fetchServicePrincipalsNamed(m_remote->workspace, u"reader"_s, done);
        });
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 2); // the one in capitals is another one
        QCOMPARE(found->last().scimId, u"3"_s);
        QVERIFY2(m_remote->asked().last().contains("startIndex=3"), m_remote->asked().last().constData());
    }

    void aNameEndsNoFilter()
    {
        m_remote->answer(QByteArray("GET ") + principalsPath, ok("{}"));
        (void)valueOf<QList<User>>([&](const auto &done) {
            return fetchServicePrincipalsNamed(m_remote->workspace, u"a\" or b"_s, done);
        });
        QVERIFY2(m_remote->asked().last().contains("%22a%5C%22%20or%20b%22"),
                 m_remote->asked().last().constData());
    }

    /// Of those that cannot be named by their id nothing is offered.
    void someAreFoundByAPartOfTheirName()
    {
        m_remote->answer(QByteArray("GET ") + principalsPath,
                         ok(R"({"Resources":[{"id":"1","displayName":"Data reader",
                                "applicationId":"0F1E2D3C-4B5A-6978-8796-a5b4c3d2e1f0"},
                               {"id":"2","displayName":"reader","applicationId":"x"}]})"));
        const auto found = valueOf<QList<User>>([&](const auto &done) {
            return fetchServicePrincipalsLike(m_remote->workspace, u"a\" or b"_s, done);
        });
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().userName, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s);
        QVERIFY2(m_remote->asked().last().contains("displayName%20co%20%22a%5C%22%20or%20b%22"),
                 m_remote->asked().last().constData());
        (void)valueOf<QList<User>>(
            [&](const auto &done) { return fetchServicePrincipalsLike(m_remote->workspace, {}, done); });
        QVERIFY(!m_remote->asked().last().contains("filter"));
    }

    /// Without an id nobody could take it back.
    void halfASecretIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("without its value") << "{\"id\":\"1\"}"_ba;
        QTest::newRow("without its id") << "{\"secret\":\"dose0123456789abcdef0123456789abcdef\"}"_ba;
    }

    void halfASecretIsNone()
    {
        QFETCH(QByteArray, answer);
        m_remote->answer(QByteArray("POST ") + secrets, ok(answer));
        const auto secret = awaited<MadeSecret>([&](const Done<MadeSecret> &done) {
            return makeSecret(m_remote->workspace, u"42"_s, std::chrono::hours(24), done);
        });
        QCOMPARE(secret.error().kind, ErrorKind::MalformedReply);
    }

    /// Whoever pasted it would paste more than one line.
    void aSecretOfOddCharactersIsNone()
    {
        for (const auto *value : {"dose\\r\\nX: y", "dose 1", "dose\\u001b[2J", "dos\\u00e9"}) {
            m_remote->answer(QByteArray("POST ") + secrets,
                             ok("{\"id\":\"1\",\"secret\":\"" + QByteArray(value) + "\"}"));
            const auto secret = awaited<MadeSecret>([&](const Done<MadeSecret> &done) {
                return makeSecret(m_remote->workspace, u"42"_s, std::chrono::hours(24), done);
            });
            QVERIFY(!secret);
            QCOMPARE(secret.error().kind, ErrorKind::MalformedReply);
            QVERIFY(!secret.error().detail.contains(u"dos"_s));
        }
    }

    /// Nobody sees it: not the log either.
    void theValueOfASecretIsInNoRecord()
    {
        m_remote->answer(QByteArray("POST ") + secrets,
                         ok("{\"id\":\"1\",\"secret\":\"dose0123456789abcdef0123456789abcdef\"}"));
        const auto secret = awaited<MadeSecret>([&](const Done<MadeSecret> &done) {
            return makeSecret(m_remote->workspace, u"42"_s, std::chrono::hours(24), done);
        });
        QVERIFY(secret.has_value());
        QCOMPARE(secret->value, Secret("dose0123456789abcdef0123456789abcdef"));
        QCOMPARE(m_remote->http.secrets().hidden(u"is dose0123456789abcdef0123456789abcdef"_s), u"is ***"_s);
    }

    void curlHasNoCredentialsAndQuotes()
    {
        const auto line =
            asCurl(changes::createPrincipal(u"Anna's reader"_s), *Host::parse(u"http://127.0.0.1:9"));
        QVERIFY2(line.startsWith("curl --request POST "_L1), qPrintable(line));
        QVERIFY2(line.contains("Anna'\\''s reader"_L1), qPrintable(line));
        QVERIFY(!line.contains("Authorization"_L1));
    }

    void whoIsInheritedIsNotSaidAgain()
    {
        const auto call =
            changes::replaceLevels(*WarehouseId::parse(u"0123456789abcdef"),
                                   {{u"anna@contoso.test"_s, u"IS_OWNER"_s, false, u"user_name"_s},
                                    {u"admins"_s, u"CAN_MANAGE"_s, true, u"group_name"_s}});
        QCOMPARE(call.verb, QByteArray("PUT"));
        const auto json = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
        QVERIFY2(json.contains("\"user_name\":\"anna@contoso.test\""), json.constData());
        QVERIFY2(!json.contains("admins"), json.constData());
    }

private:
    std::unique_ptr<ScriptedWorkspace> m_remote;
};

DRAFTT_TEST(TestChanges)
#include "tst_changes.moc"
