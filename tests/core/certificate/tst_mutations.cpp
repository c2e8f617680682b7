// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/gather.h"
#include "core/http/httpclient.h"
#include "core/workspace/workspace.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/shortwire.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <functional>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Replies = QList<demo::Reply>;
using Mutate = std::function<Replies(const QJsonObject &truth)>;

demo::Reply raw(const QByteArray &body, const QByteArray &type = "application/json")
{
    demo::Reply reply;
    reply.contentType = type;
    reply.body = body;
    return reply;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The answer with each of its members changed in turn, and each member of the objects in its arrays.
Replies eachMember(const QJsonObject &truth,
                   const std::function<void(QJsonObject &, const QString &)> &change)
{
    Replies replies;
    for (const auto &key : truth.keys()) {
        auto changed = truth;
        change(changed, key);
        replies += demo::Reply::json(changed);
        const auto array = truth.value(key).toArray();
        if (array.isEmpty())
            continue;
        for (const auto &inner : array.first().toObject().keys()) {
            QJsonArray elements;
            for (const auto &element : array) {
                auto object = element.toObject();
                change(object, inner);
                elements += object;
            }
            changed = truth;
            changed.insert(key, elements);
            replies += demo::Reply::json(changed);
        }
    }
    return replies;
}

struct Mutation {
    QByteArray name;
    bool mustHurt; ///< no answer may be missed
    Mutate mutate;
};

const QList<Mutation> &mutations()
{
    const auto one = [](const demo::Reply &reply) -> Mutate {
        return [reply](const QJsonObject &) { return Replies{reply}; };
    };
    static const QList<Mutation> list{
        {"refused", true, one(demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"Permission denied."_s))},
        {"refused with a number", true, one(demo::Reply::edgeError(403, u"Forbidden"_s, u"request"_s))},
        {"not found", true, one(demo::Reply::error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"No such thing."_s))},
        {"no such API", true, one(demo::Reply::error(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found."_s))},
        {"a bad request", true, one(demo::Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, u"Bad."_s))},
        {"a page", true, one(raw("<html><body>Sign in</body></html>", "text/html"))},
        {"an array", true, one(raw("[]"))},
        {"cut off", true, [](const QJsonObject &truth) { return Replies{raw(textOf(truth).chopped(2))}; }},
        {"a member is missing", false,
         [](const QJsonObject &truth) {
             return eachMember(truth, [](QJsonObject &object, const QString &key) { object.remove(key); });
         }},
        {"a member is null", false,
         [](const QJsonObject &truth) {
             return eachMember(truth, [](QJsonObject &object, const QString &key) {
                 object.insert(key, QJsonValue::Null);
             });
         }},
    };
    return list;
}

/// Without the list that had it: a list of nobody's rights is a true answer, and no reader can tell it from
/// one that was emptied.
bool isEmptied(const QJsonObject &truth, const demo::Reply &reply)
{
    const auto list = "privilege_assignments"_L1;
    const auto changed = QJsonDocument::fromJson(reply.body).object();
    return reply.status == 200 && truth.contains(list) && changed.value(list).isUndefined();
}

} // namespace

/// One answer at a time is changed in every call of a certificate that an admin reads: what was not green
/// never becomes so, and what was green stays so only where the answer's change cannot matter.
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void neverGreener_data()
    {
        QTest::addColumn<int>("mutation");
        QTest::addColumn<QString>("grant"); ///< empty: nothing beyond reading
        const QList<std::pair<const char *, QString>> worlds{
            {"read-only", {}},
            {"writes", u"GRANT MODIFY ON TABLE inventory.assets.devices TO `%1`;"_s},
            {"reads more", u"GRANT SELECT ON SCHEMA inventory.assets TO `data readers`;"_s}};
        for (int i = 0; i < mutations().size(); ++i) {
            // Each member of each answer takes its time: one world that is green and one that is not will do.
            const auto count = mutations()[i].mustHurt ? worlds.size() : 2;
            for (const auto &[word, grant] : worlds.first(count))
                QTest::addRow("%s: %s", word, mutations()[i].name.constData()) << i << grant;
        }
    }

    void neverGreener()
    {
        QFETCH(int, mutation);
        QFETCH(QString, grant);
        begin(grant);
        const auto untouched = gathered();
        QVERIFY(untouched);
        QCOMPARE(untouched->verdict() == Verdict::ReadOnly, grant.isEmpty());
        const auto calls = callsOfTheLast();
        QVERIFY(calls.size() > 10);
        int green = 0;
        for (const auto &call : calls) {
            // Member by member, the chosen table stands for catalog, schema and other tables.
            if (!mutations()[mutation].mustHurt && call.contains("inventory"_L1) &&
                !call.contains(".devices"_L1))
                continue;
            const auto truth = answerTo(call);
            for (const auto &reply : mutations()[mutation].mutate(truth)) {
                const auto verdict = verdictWith(call, reply);
                const auto text = "GET "_ba + call.toUtf8() + " -> " + reply.body.left(400);
                const bool isGreen = verdict == Verdict::ReadOnly;
                QVERIFY2(!isGreen || grant.isEmpty() || isEmptied(truth, reply), text.constData());
                QVERIFY2(!isGreen || !mutations()[mutation].mustHurt, text.constData());
                green += isGreen ? 1 : 0;
                ++m_changes;
            }
        }
        m_green += green;
    }

    void cleanupTestCase() { qInfo("%d changed answers, %d of them harmless", m_changes, m_green); }

private:
    void begin(const QString &grant)
    {
        m_admin.reset();
        m_http.reset();
        m_demo = std::make_unique<DemoFixture>();
        m_network.leadTo(m_demo->server());
        const auto script = u"GRANT USE CATALOG ON CATALOG inventory TO `%1`;"
                            "GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"
                            "GRANT SELECT ON TABLE inventory.assets.devices TO `%1`;"_s +
                            grant;
        QVERIFY(!m_demo->server().runAsAdmin(script.arg(m_demo->who().connectorId)).isEmpty());
        m_http = std::make_unique<HttpClient>(m_network);
        m_http->setTimeScale(0.001); // what is asked again is asked at once
        const PersonalToken token{Secret(m_demo->who().adminToken.toUtf8())};
        m_admin.emplace(*m_http, PastedAddress::parse(m_demo->url().toString())->host, token);
    }

    Result<Certificate> gathered()
    {
        m_demo->server().clearRequests();
        const CertificateQuestion question{{*ClientId::parse(m_demo->who().connectorId), {}},
                                           {*CatalogName::parse(u"inventory"),
                                            *SchemaName::parse(u"assets"),
                                            false,
                                            {*TableName::parse(u"devices")}},
                                           WarehouseFacts{*WarehouseId::parse(u"7e57ab1e00000001"), u"x"_s},
                                           {}};
        return awaited<Certificate>(
            [&](const Done<Certificate> &done) { return gatherCertificate(*m_admin, question, done); });
    }

    [[nodiscard]] QStringList callsOfTheLast() const
    {
        QStringList calls;
        for (const auto &request : m_demo->server().requests()) {
            // Of the tables that were not chosen one stands for all.
            const bool isOther = request.path.contains("inventory.assets."_L1) &&
                                 !request.path.contains(".devices"_L1) &&
                                 !request.path.contains(".components"_L1);
            if (request.path.startsWith("/api/"_L1) && !isOther && !calls.contains(request.path))
                calls += request.path;
        }
        return calls;
    }

    QJsonObject answerTo(const QString &path)
    {
        ApiCall call;
        call.path = path;
        const auto reply =
            awaited<ApiReply>([&](const Done<ApiReply> &done) { return m_admin->call(call, done); });
        return reply ? reply->json : QJsonObject();
    }

    std::optional<Verdict> verdictWith(const QString &call, const demo::Reply &reply)
    {
        demo::Fault fault;
        const auto path = call.section(u'?', 0, 0);
        fault.pathPattern = u'^' + QRegularExpression::escape(path) + u'$';
        // As faults look at it.
        const auto query = QUrlQuery(call.section(u'?', 1)).toString();
        fault.queryPattern = u'^' + QRegularExpression::escape(query) + u'$';
        fault.times = -1;
        fault.reply = reply;
        m_demo->server().inject(fault);
        m_network.askAnewOnly(path);
        const auto certificate = gathered();
        m_demo->server().clearFaults();
        return certificate ? std::optional(certificate->verdict()) : std::nullopt;
    }

    int m_changes = 0;
    int m_green = 0;
    std::unique_ptr<DemoFixture> m_demo;
    ShortWire m_network;
    std::unique_ptr<HttpClient> m_http;
    std::optional<Workspace> m_admin;
};

DRAFTT_TEST(TestMutations)
#include "tst_mutations.moc"
