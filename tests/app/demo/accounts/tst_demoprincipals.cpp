// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const QString principals = u"/api/2.0/preview/scim/v2/ServicePrincipals"_s;
const QString connectorScimId = u"4567890123456789"_s;

QString secretsOf(const QString &scimId)
{
    return u"/api/2.0/accounts/servicePrincipals/%1/credentials/secrets"_s.arg(scimId);
}

QStringList values(const QJsonValue &list, const QString &key = u"value"_s)
{
    QStringList found;
    for (const auto &entry : list.toArray())
        found += entry[key].toString();
    found.sort();
    return found;
}

} // namespace

/// Service principals that admins make, change and take away, and their secrets.
class TestDemoPrincipals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    /// Names are not unique; application ids are.
    void namesMayRepeat()
    {
        const QByteArray body =
            R"({"displayName":"twin","entitlements":[{"value":"databricks-sql-access"}]})";
        const auto one = asAdmin("POST", principals, body);
        const auto other = asAdmin("POST", principals, body);
        QCOMPARE(one.status, 201);
        QCOMPARE(other.status, 201);
        QCOMPARE(one.json["applicationId"_L1].toString().size(), 36);
        QVERIFY(one.json["applicationId"_L1] != other.json["applicationId"_L1]);
        QVERIFY(one.json["id"_L1] != other.json["id"_L1]);
        QCOMPARE(values(one.json["entitlements"_L1]), QStringList{u"databricks-sql-access"_s});
        const auto found = asAdmin("GET", principals + u"?filter=displayName%20eq%20%22twin%22"_s);
        QCOMPARE(found.json["totalResults"_L1].toInt(), 2);
    }

    void whatCannotBeMade_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("nameless") << "{}"_ba << 400;
        QTest::newRow("one that is there") << "{\"applicationId\":\"CONNECTOR\"}"_ba << 409;
        QTest::newRow("unknown entitlement")
            << R"({"displayName":"x","entitlements":[{"value":"everything"}]})"_ba << 400;
        QTest::newRow("entitlements that clash")
            << R"({"displayName":"x","entitlements":[{"value":"workspace-consume"},{"value":"workspace-access"}]})"_ba
            << 400;
        QTest::newRow("unknown group") << R"({"displayName":"x","groups":[{"value":"1"}]})"_ba << 400;
    }

    void whatCannotBeMade()
    {
        QFETCH(QByteArray, body);
        const auto before = m_demo->server().standing();
        body.replace("CONNECTOR", m_demo->who().connectorId.toLatin1());
        const auto answer = asAdmin("POST", principals, body);
        QTEST(answer.status, "status");
        QCOMPARE(answer.json["status"_L1].toString(), QString::number(answer.status));
        QCOMPARE(m_demo->server().standing(), before);
    }

    void adminsOfTheWorkspaceChangePrincipals_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("may");
        QTest::newRow("workspace admin") << demo::people::workspaceAdmin().name << true;
        QTest::newRow("all-rounder") << demo::people::allRounder().name << true;
        QTest::newRow("metastore admin") << demo::people::metastoreAdmin().name << false;
        QTest::newRow("catalog owner") << demo::people::catalogOwner().name << false;
        QTest::newRow("its manager") << demo::people::schemaManager().name << false;
        QTest::newRow("ordinary user") << demo::people::ordinaryUser().name << false;
    }

    void adminsOfTheWorkspaceChangePrincipals()
    {
        QFETCH(QString, person);
        QFETCH(bool, may);
        const auto token = tokenOf(person);
        const auto self = principals + u'/' + connectorScimId;
        QCOMPARE(call(token, "GET", self).status, 200);
        QCOMPARE(call(token, "POST", principals, R"({"displayName":"x"})").status, may ? 201 : 403);
        const auto change = operation(u"add"_s, u"entitlements"_s, {u"workspace-access"_s});
        QCOMPARE(call(token, "PATCH", self, change).status, may ? 200 : 403);
        QCOMPARE(call(token, "DELETE", self).status, may ? 204 : 403);
    }

    void entitlementsAreAddedAndTakenAway()
    {
        const auto self = principals + u'/' + connectorScimId;
        const auto held = [&](const QByteArray &body) {
            return values(asAdmin("PATCH", self, body).json["entitlements"_L1]);
        };
        const QStringList both{u"databricks-sql-access"_s, u"workspace-access"_s};
        QCOMPARE(held(operation(u"add"_s, u"entitlements"_s, {u"workspace-access"_s})), both);
        QCOMPARE(held(operation(u"add"_s, u"entitlements"_s, {u"workspace-access"_s})), both);
        QCOMPARE(held(operation(u"remove"_s, u"entitlements[value eq \"workspace-access\"]"_s)),
                 QStringList{u"databricks-sql-access"_s});
        QCOMPARE(held(operation(u"remove"_s, u"entitlements"_s, {u"databricks-sql-access"_s})),
                 QStringList());
    }

    /// All operations are done, or none.
    void aPatchIsWhole()
    {
        const auto before = m_demo->server().standing();
        const auto answer = asAdmin(
            "PATCH", principals + u'/' + connectorScimId,
            R"({"Operations":[{"op":"add","path":"entitlements","value":[{"value":"workspace-access"}]},
                              {"op":"add","path":"nickname","value":"x"}]})");
        QCOMPARE(answer.status, 400);
        QCOMPARE(m_demo->server().standing(), before);
    }

    /// A group brings what it was granted.
    void groupsAreJoinedAndLeft()
    {
        const auto made = asAdmin(
            "POST", principals, R"({"displayName":"x","entitlements":[{"value":"databricks-sql-access"}]})");
        const auto self = principals + u'/' + made.json["id"_L1].toString();
        const auto token = principalsToken(made);
        m_demo->server().runAsAdmin(u"GRANT USE CATALOG ON CATALOG inventory TO `data readers`"_s);
        const auto catalog = u"/api/2.1/unity-catalog/catalogs/inventory"_s;
        QCOMPARE(call(token, "GET", catalog).status, 403);
        const auto id = groupId(u"data readers"_s);
        const auto joined = asAdmin("PATCH", self, operation(u"add"_s, u"groups"_s, {id}));
        QVERIFY(values(joined.json["groups"_L1], u"display"_s).contains(u"data readers"_s));
        QCOMPARE(call(token, "GET", catalog).status, 200);
        const auto left =
            asAdmin("PATCH", self, operation(u"remove"_s, u"groups[value eq \"%1\"]"_s.arg(id)));
        QVERIFY(!values(left.json["groups"_L1], u"display"_s).contains(u"data readers"_s));
        QCOMPARE(call(token, "GET", catalog).status, 403);
    }

    void whoIsGoneIsGoneEverywhere()
    {
        const auto before = m_demo->server().standing();
        const auto made = asAdmin("POST", principals, R"({"displayName":"x"})");
        const auto self = principals + u'/' + made.json["id"_L1].toString();
        const auto application = made.json["applicationId"_L1].toString();
        const auto token = principalsToken(made);
        const auto warehouse = u"/api/2.0/permissions/warehouses/7e57ab1e00000006"_s;
        const auto entry =
            R"({"access_control_list":[{"service_principal_name":"%1","permission_level":"CAN_USE"}]})";
        QCOMPARE(asAdmin("PATCH", warehouse, QString::fromLatin1(entry).arg(application).toUtf8()).status,
                 200);
        QCOMPARE(asAdmin("DELETE", self).status, 204);
        QCOMPARE(asAdmin("GET", self).status, 404);
        QCOMPARE(call(token, "GET", u"/api/2.0/preview/scim/v2/Me"_s).status, 403);
        const auto grant = R"({"changes":[{"principal":"%1","add":["USE_CATALOG"]}]})";
        const auto refused = asAdmin("PATCH", u"/api/2.1/unity-catalog/permissions/catalog/inventory"_s,
                                     QString::fromLatin1(grant).arg(application).toUtf8());
        QCOMPARE(refused.json["error_code"_L1].toString(), u"PRINCIPAL_DOES_NOT_EXIST"_s);
        QCOMPARE(m_demo->server().standing(), before);
    }

    void lifetimesOfSecrets_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("seconds"); // 0: refused
        QTest::newRow("unsaid") << "{}"_ba << qint64{63072000};
        QTest::newRow("90 days") << R"({"lifetime":"7776000s"})"_ba << qint64{7776000};
        QTest::newRow("longest") << R"({"lifetime":"63072000s"})"_ba << qint64{63072000};
        QTest::newRow("too long") << R"({"lifetime":"63072001s"})"_ba << qint64{0};
        QTest::newRow("none") << R"({"lifetime":"0s"})"_ba << qint64{0};
        QTest::newRow("without its unit") << R"({"lifetime":"7776000"})"_ba << qint64{0};
        QTest::newRow("unknown scope") << R"({"scopes":["clusters"]})"_ba << qint64{0};
    }

    void lifetimesOfSecrets()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, seconds);
        const auto answer = asAdmin("POST", secretsOf(connectorScimId), body);
        QCOMPARE(answer.status, seconds > 0 ? 200 : 400);
        const auto at = [&answer](QLatin1StringView key) {
            return QDateTime::fromString(answer.json[key].toString(), Qt::ISODateWithMs);
        };
        QCOMPARE(at("create_time"_L1).secsTo(at("expire_time"_L1)), seconds);
    }

    /// Five at most; a list never tells a value, and comes in pages.
    void fiveSecretsAreTheMost()
    {
        QSet<QString> ids{
            asAdmin("GET", secretsOf(connectorScimId)).json["secrets"_L1][0]["id"_L1].toString()};
        for (int i = 0; i < 4; ++i)
            ids += asAdmin("POST", secretsOf(connectorScimId), "{}").json["id"_L1].toString();
        QCOMPARE(ids.size(), 5);
        const auto sixth = asAdmin("POST", secretsOf(connectorScimId), "{}");
        QCOMPARE(sixth.status, 400);
        QCOMPARE(sixth.json["error_code"_L1].toString(), u"RESOURCE_EXHAUSTED"_s);
        QSet<QString> told;
        QString next;
        int pages = 0;
        do {
            const auto page =
                asAdmin("GET", secretsOf(connectorScimId) + u"?page_size=2&page_token="_s + next).json;
            for (const auto &secret : page["secrets"_L1].toArray()) {
                told += secret["id"_L1].toString();
                QVERIFY(!secret.toObject().contains("secret"_L1));
            }
            next = page["next_page_token"_L1].toString();
        } while (++pages < 5 && !next.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(told, ids);
        const auto one = secretsOf(connectorScimId) + u'/' + *ids.cbegin();
        QCOMPARE(asAdmin("DELETE", one).status, 200);
        QCOMPARE(asAdmin("DELETE", one).status, 404);
        QCOMPARE(asAdmin("POST", secretsOf(connectorScimId), "{}").status, 200);
    }

    void whoMayMakeSecrets_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("status");
        QTest::newRow("workspace admin") << demo::people::workspaceAdmin().name << 200;
        QTest::newRow("its manager") << demo::people::schemaManager().name << 200;
        QTest::newRow("metastore admin") << demo::people::metastoreAdmin().name << 403;
        QTest::newRow("catalog owner") << demo::people::catalogOwner().name << 403;
        QTest::newRow("ordinary user") << demo::people::ordinaryUser().name << 403;
    }

    void whoMayMakeSecrets()
    {
        QFETCH(QString, person);
        const auto token = tokenOf(person);
        QTEST(call(token, "POST", secretsOf(connectorScimId), "{}").status, "status");
        QTEST(call(token, "GET", secretsOf(connectorScimId)).status, "status");
        const auto others = secretsOf(u"5678901234567890"_s);
        QCOMPARE(call(token, "GET", others).status,
                 person == demo::people::workspaceAdmin().name ? 200 : 403);
    }

    /// A token cannot exceed the scopes of its secret.
    void secretsAreBoundToScopes()
    {
        const auto made = asAdmin("POST", secretsOf(connectorScimId), R"({"scopes":["sql"]})");
        QCOMPARE(made.json["scopes"_L1].toArray(), QJsonArray{u"sql"_s});
        const auto secret = made.json["secret"_L1].toString();
        const auto id = m_demo->who().connectorId;
        const auto plain = signIn(id, secret, "all-apis");
        QCOMPARE(plain.json["scope"_L1].toString(), u"sql"_s);
        const auto token = plain.json["access_token"_L1].toString();
        QCOMPARE(call(token, "GET", u"/api/2.0/sql/warehouses"_s).status, 200);
        QCOMPARE(call(token, "GET", u"/api/2.1/unity-catalog/catalogs"_s).status, 403);
        QCOMPARE(signIn(id, secret, "sql").status, 200);
        QCOMPARE(signIn(id, secret, "sql+unity-catalog").json["error"_L1].toString(), u"invalid_scope"_s);
    }

    void anEntryOfAWarehouseNamesOne()
    {
        const auto path = u"/api/2.0/permissions/warehouses/7e57ab1e00000006"_s;
        const auto before = m_demo->server().standing();
        for (const auto *names :
             {R"("service_principal_name":"CONNECTOR","user_name":"otto@contoso.test",)", ""}) {
            auto entry =
                "{\"access_control_list\":[{" + QByteArray(names) + "\"permission_level\":\"CAN_USE\"}]}";
            entry.replace("CONNECTOR", m_demo->who().connectorId.toLatin1());
            QCOMPARE(asAdmin("PATCH", path, entry).status, 400);
        }
        QCOMPARE(m_demo->server().standing(), before);
    }

private:
    [[nodiscard]] HttpAnswer call(const QString &token, const QByteArray &verb, const QString &path,
                                  const QByteArray &body = {}) const
    {
        return httpCall(verb, m_demo->url(path), bearer(token), body);
    }

    [[nodiscard]] HttpAnswer asAdmin(const QByteArray &verb, const QString &path,
                                     const QByteArray &body = {}) const
    {
        return call(m_demo->personsToken(demo::people::allRounder()), verb, path, body);
    }

    [[nodiscard]] QString tokenOf(const QString &person) const
    {
        demo::Principal who;
        who.name = person;
        return m_demo->personsToken(who);
    }

    [[nodiscard]] static QByteArray operation(const QString &verb, const QString &path,
                                              const QStringList &names = {})
    {
        QJsonArray list;
        for (const auto &name : names)
            list.append(QJsonObject{{u"value"_s, name}});
        QJsonObject change{{u"op"_s, verb}, {u"path"_s, path}};
        if (!names.isEmpty())
            change.insert(u"value"_s, list);
        return QJsonDocument(QJsonObject{{u"Operations"_s, QJsonArray{change}}}).toJson();
    }

    [[nodiscard]] HttpAnswer signIn(const QString &id, const QString &secret, const QByteArray &scope) const
    {
        return httpCall("POST", m_demo->url(u"/oidc/v1/token"_s),
                        {{"Content-Type", "application/x-www-form-urlencoded"},
                         {"Authorization", "Basic " + (id + u':' + secret).toUtf8().toBase64()}},
                        "grant_type=client_credentials&scope=" + scope);
    }

    /// Of one that was made, by a secret that is made for it.
    [[nodiscard]] QString principalsToken(const HttpAnswer &made) const
    {
        const auto secret = asAdmin("POST", secretsOf(made.json["id"_L1].toString()), "{}");
        const auto answer =
            signIn(made.json["applicationId"_L1].toString(), secret.json["secret"_L1].toString(), "all-apis");
        return answer.json["access_token"_L1].toString();
    }

    [[nodiscard]] QString groupId(const QString &name) const
    {
        const auto groups = asAdmin("GET", u"/api/2.0/preview/scim/v2/Groups?count=100"_s).json;
        for (const auto &group : groups["Resources"_L1].toArray()) {
            if (group["displayName"_L1].toString() == name)
                return group["id"_L1].toString();
        }
        return {};
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestDemoPrincipals)
#include "tst_demoprincipals.moc"
