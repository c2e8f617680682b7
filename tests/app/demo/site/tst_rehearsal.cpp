// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What an admin does by hand in Databricks can be rehearsed on the demo's pages, and counts for its API.
class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void fromNothingToASignIn()
    {
        const auto page = add(u"my connector"_s);
        const auto id = applicationId(page);
        QVERIFY(!id.isEmpty());
        const auto secret = generateSecret(id, u"90"_s);
        QVERIFY(!secret.isEmpty());

        const auto token = signIn(id, secret);
        QVERIFY(!token.isEmpty());
        const auto warehouses = u"/api/2.0/sql/warehouses"_s;
        const auto warehouse = warehouses + "/7e57ab1e00000001"_L1;
        const auto status = [&](const QString &path) {
            return httpCall("GET", m_demo->url(path), bearer(token)).status;
        };
        QCOMPARE(status(warehouses), 403); // the entitlement is not ticked
        QCOMPARE(act(u"tick"_s, id, u"databricks-sql-access"_s).status, 200);
        QCOMPARE(status(warehouses), 200);
        QCOMPARE(status(warehouse), 403);
        QCOMPARE(act(u"can-use"_s, u"7e57ab1e00000001"_s, id).status, 200);
        QCOMPARE(status(warehouse), 200);
        QCOMPARE(act(u"take-use"_s, u"7e57ab1e00000001"_s, id).status, 200);
        QCOMPARE(status(warehouse), 403);
        QCOMPARE(act(u"untick"_s, id, u"databricks-sql-access"_s).status, 200);
        QCOMPARE(status(warehouses), 403);
    }

    void aSecretIsShownOnce()
    {
        const auto page = add(u"my connector"_s);
        const auto id = applicationId(page);
        const auto secret = generateSecret(id, u"1"_s);
        const auto shown = read(page);
        QVERIFY(!shown.contains(secret));
        const auto tomorrow = QDateTime::currentDateTimeUtc().addDays(1).toString(u"yyyy-MM-dd"_s);
        QVERIFY2(shown.contains(tomorrow), qPrintable(shown));
    }

    void aDeletedSecretSignsNobodyIn()
    {
        const auto page = add(u"my connector"_s);
        const auto id = applicationId(page);
        const auto secret = generateSecret(id, u"730"_s);
        static const QRegularExpression button(
            u"data-action=\"delete-secret\"[^>]*data-value=\"([^\"]+)\""_s);
        const auto secretId = button.match(read(page)).captured(1);
        QCOMPARE(act(u"delete-secret"_s, id, secretId).status, 200);
        QVERIFY(signIn(id, secret).isEmpty());
        QCOMPARE(act(u"delete-secret"_s, id, secretId).status, 400);
    }

    void fiveSecretsAreTheMost()
    {
        const auto id = applicationId(add(u"my connector"_s));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!generateSecret(id, u"30"_s).isEmpty());
        const auto sixth = act(u"generate-secret"_s, id, u"30"_s);
        QCOMPARE(sixth.status, 400);
        QVERIFY(sixth.body.contains("delete one first"));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("value");
        const auto connector = DemoFixture().who().connectorId;
        QTest::newRow("a principal without a name") << u"add-principal"_s << QString() << u"  "_s;
        QTest::newRow("no lifetime") << u"generate-secret"_s << connector << QString();
        QTest::newRow("a lifetime of no day") << u"generate-secret"_s << connector << u"0"_s;
        QTest::newRow("a lifetime over two years") << u"generate-secret"_s << connector << u"731"_s;
        QTest::newRow("an unknown secret") << u"delete-secret"_s << connector << u"none"_s;
        QTest::newRow("an unknown action") << u"promote"_s << connector << QString();
        QTest::newRow("an unknown subject") << u"tick"_s << u"nobody"_s << u"databricks-sql-access"_s;
        QTest::newRow("nobody to use it") << u"can-use"_s << u"7e57ab1e00000001"_s << u"nobody"_s;
    }

    void nonsenseIsRefused()
    {
        QFETCH(QString, action);
        QFETCH(QString, subject);
        QFETCH(QString, value);
        QCOMPARE(act(action, subject, value).status, 400);
    }

    void theCatalogIsBrowsed()
    {
        QVERIFY(read(u"/explore/data"_s).contains("href=\"/explore/data/inventory\""_L1));
        QVERIFY(read(u"/explore/data/inventory"_s).contains("href=\"/explore/data/inventory/assets\""_L1));
        QVERIFY(read(u"/explore/data/inventory/assets"_s)
                    .contains("href=\"/explore/data/inventory/assets/components\""_L1));
        const auto table = read(u"/explore/data/inventory/assets/components"_s);
        const auto *components =
            m_demo->server().metastore().find(demo::Kind::Table, u"inventory.assets.components"_s);
        QVERIFY(components && !components->columns.isEmpty());
        for (const auto &column : components->columns)
            QVERIFY2(table.contains("<code>"_L1 + column.name + "</code>"_L1), qPrintable(column.name));
    }

    void whatIsGrantedIsShownWhereItStands()
    {
        const auto connector = m_demo->who().connectorId;
        const auto path = u"/explore/data/inventory/assets/components"_s;
        QVERIFY(!read(path).contains(connector));
        const auto outcomes = m_demo->server().runAsAdmin(
            u"GRANT SELECT ON SCHEMA `inventory`.`assets` TO `%1`"_s.arg(connector));
        QCOMPARE(outcomes.constFirst().message, QString());
        const auto row =
            u"<tr><td>%1</td><td>SELECT</td><td>Schema inventory.assets</td></tr>"_s.arg(connector);
        QVERIFY2(read(path).contains(row), qPrintable(read(path)));
    }

    void whatDoesNotExistIsSaidToBeNone()
    {
        const auto page = read(u"/explore/data/inventory/no%60pe"_s);
        QVERIFY2(page.contains("`inventory`.`no``pe`"_L1), qPrintable(page));
        QVERIFY(read(u"/explore/data/a/b/c/d"_s).contains("There is nothing"_L1));
    }

private:
    [[nodiscard]] QString read(const QString &path) const
    {
        return QString::fromUtf8(httpCall("GET", m_demo->url(path)).body);
    }

    [[nodiscard]] HttpAnswer act(const QString &action, const QString &subject, const QString &value) const
    {
        static const QRegularExpression meta(u"name=\"demo-token\" content=\"([0-9a-f]{32})\""_s);
        const auto token = meta.match(read(u"/sql/editor"_s)).captured(1).toLatin1();
        const QJsonObject body{{u"action"_s, action}, {u"subject"_s, subject}, {u"value"_s, value}};
        return httpCall("POST", m_demo->url(u"/demo/act"_s), {{"X-Demo-Token", token}},
                        QJsonDocument(body).toJson());
    }

    /// Adds a service principal; the path of its page.
    [[nodiscard]] QString add(const QString &name) const
    {
        return act(u"add-principal"_s, {}, name).json["go"_L1].toString();
    }

    [[nodiscard]] QString applicationId(const QString &page) const
    {
        static const QRegularExpression code(u"Application ID</th><td><code>([0-9a-f-]{36})</code>"_s);
        return code.match(read(page)).captured(1);
    }

    /// The secret as it is shown once; empty if it was refused.
    [[nodiscard]] QString generateSecret(const QString &applicationId, const QString &days) const
    {
        const auto shown = act(u"generate-secret"_s, applicationId, days).json["once"_L1].toArray();
        return shown.size() == 2 ? shown[1]["value"_L1].toString() : QString();
    }

    /// The access token; empty if the sign-in was refused.
    [[nodiscard]] QString signIn(const QString &applicationId, const QString &secret) const
    {
        const auto login = QString(applicationId + u':' + secret).toLatin1().toBase64();
        const auto answer = httpCall(
            "POST", m_demo->url(u"/oidc/v1/token"_s),
            {{"Authorization", "Basic " + login}, {"Content-Type", "application/x-www-form-urlencoded"}},
            "grant_type=client_credentials&scope=all-apis");
        return answer.json["access_token"_L1].toString();
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestRehearsal)
#include "tst_rehearsal.moc"
