// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/accessrequests.h"
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

const QString connectorScimId = u"4567890123456789"_s;

QJsonObject securable(const QString &type, const QString &name, const QStringList &permissions)
{
    return {{u"securable"_s, QJsonObject{{u"type"_s, type}, {u"full_name"_s, name}}},
            {u"permissions"_s, QJsonArray::fromStringList(permissions)}};
}

QJsonObject requestFor(const QString &scimId, const QJsonArray &securables,
                       const QString &comment = u"please"_s)
{
    QJsonObject request{{u"comment"_s, comment}, {u"securable_permissions"_s, securables}};
    if (!scimId.isEmpty()) {
        request.insert(u"behalf_of"_s,
                       QJsonObject{{u"id"_s, scimId}, {u"principal_type"_s, u"SERVICE_PRINCIPAL"_s}});
    }
    return request;
}

const QJsonArray wanted{securable(u"CATALOG"_s, u"inventory"_s, {u"USE_CATALOG"_s}),
                        securable(u"SCHEMA"_s, u"inventory.assets"_s, {u"USE_SCHEMA"_s, u"SELECT"_s})};

QStringList idsIn(const QJsonObject &destinations)
{
    QStringList ids;
    for (const auto &one : destinations["destinations"_L1].toArray())
        ids += one["destination_id"_L1].toString();
    return ids;
}

} // namespace

/// «Request for access» of the demo: where requests go, who sees that, and what comes of them.
class TestAccessRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void destinationsAreToldToWhoMaySeeThem_data()
    {
        QTest::addColumn<bool>("isAdmin"); // else the connector, who holds nothing
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("hidden");
        const QStringList owners{u"asset-owners@contoso.test"_s};
        QTest::newRow("of a catalog") << true << u"catalog/inventory"_s << owners << u"inventory"_s << false;
        QTest::newRow("in capitals") << true << u"CATALOG/inventory"_s << owners << u"inventory"_s << false;
        QTest::newRow("from above a schema")
            << true << u"schema/inventory.assets"_s << owners << u"inventory"_s << false;
        QTest::newRow("from above a table")
            << true << u"table/inventory.assets.devices"_s << owners << u"inventory"_s << false;
        QTest::newRow("hidden") << false << u"schema/inventory.assets"_s << QStringList() << u"inventory"_s
                                << true;
        QTest::newRow("a URL, for everybody")
            << false << u"catalog/finance"_s << QStringList{u"https://access.contoso.test/finance"_s}
            << u"finance"_s << false;
        QTest::newRow("by BROWSE") << false << u"catalog/prod-eu"_s << QStringList{u"5f0c1d2e-plants"_s}
                                   << u"prod-eu"_s << false;
        QTest::newRow("none") << true << u"catalog/reporting"_s << QStringList() << QString() << false;
    }

    void destinationsAreToldToWhoMaySeeThem()
    {
        QFETCH(bool, isAdmin);
        QFETCH(QString, place);
        const auto answer = call(isAdmin ? admin() : m_demo->who().personalToken, "GET",
                                 "/api/3.0/rfa/destinations/"_L1 + place);
        QCOMPARE(answer.status, 200);
        QTEST(idsIn(answer.json), "ids");
        QTEST(answer.json["destination_source_securable"_L1]["full_name"_L1].toString(), "source");
        QTEST(answer.json["are_any_destinations_hidden"_L1].toBool(), "hidden");
        QCOMPARE(answer.json["full_name"_L1].toString(), place.section(u'/', 1));
    }

    void theOwnerIsAskedWhereNothingIsSet()
    {
        const auto told = call(admin(), "GET", u"/api/3.0/rfa/destinations/schema/erp_mirror.public"_s).json;
        QCOMPARE(told["destinations"_L1][0]["special_destination"_L1].toString(),
                 u"SPECIAL_DESTINATION_CATALOG_OWNER"_s);
        QCOMPARE(told["destinations"_L1][0]["destination_type"_L1].toString(), u"EMAIL"_s);
    }

    void whatIsNotThereIsTold()
    {
        const auto status = [this](const QString &place) {
            return call(admin(), "GET", "/api/3.0/rfa/destinations/"_L1 + place).status;
        };
        QCOMPARE(status(u"catalog/nowhere"_s), 404);
        QCOMPARE(status(u"view/inventory.assets.devices"_s), 400);
    }

    /// For the connector, by somebody or by itself; the rows turn green when the owner has granted.
    void whatIsAskedForIsGranted_data()
    {
        QTest::addColumn<bool>("byItself");
        QTest::newRow("by an admin") << false;
        QTest::newRow("by the principal itself") << true;
    }

    void whatIsAskedForIsGranted()
    {
        QFETCH(bool, byItself);
        const auto token = byItself ? m_demo->who().personalToken : admin();
        const auto answer = ask(token, {requestFor(byItself ? QString() : connectorScimId, wanted)});
        QCOMPARE(answer.status, 200);
        const auto told = answer.json["responses"_L1][0]["request_destinations"_L1].toArray();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(1)["are_any_destinations_hidden"_L1].toBool(), byItself);
        const auto &kept = m_demo->server().accessRequests().all();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.last().principal, m_demo->who().connectorId);
        QCOMPARE(kept.last().privileges, (QStringList{u"USE_SCHEMA"_s, u"SELECT"_s}));
        QCOMPARE(kept.last().destinations.size(), 1);
        const auto table = u"/api/2.1/unity-catalog/tables/inventory.assets.devices"_s;
        QCOMPARE(call(m_demo->who().personalToken, "GET", table).status, 403);
        m_demo->server().accessRequests().grantAll(m_demo->server().metastore());
        QCOMPARE(call(m_demo->who().personalToken, "GET", table).status, 200);
        QVERIFY(m_demo->server().accessRequests().all().isEmpty());
    }

    void whatCannotBeAsked_data()
    {
        QTest::addColumn<QJsonArray>("requests");
        QTest::addColumn<int>("status");
        const auto one = requestFor(connectorScimId, wanted);
        QTest::newRow("nothing") << QJsonArray() << 400;
        QTest::newRow("a principal twice") << QJsonArray{one, one} << 400;
        QTest::newRow("a securable twice") << QJsonArray{requestFor({}, {wanted[0], wanted[0]})} << 400;
        QTest::newRow("no securable") << QJsonArray{requestFor({}, {})} << 400;
        QTest::newRow("no permission")
            << QJsonArray{requestFor({}, {securable(u"CATALOG"_s, u"inventory"_s, {})})} << 400;
        QTest::newRow("a permission that does not fit")
            << QJsonArray{requestFor(
                   {}, {securable(u"TABLE"_s, u"inventory.assets.devices"_s, {u"USE_CATALOG"_s})})}
            << 400;
        QTest::newRow("a catalog that is not there")
            << QJsonArray{requestFor({}, {securable(u"CATALOG"_s, u"nowhere"_s, {u"USE_CATALOG"_s})})} << 404;
        QTest::newRow("nobody") << QJsonArray{requestFor(u"1"_s, wanted)} << 404;
        QTest::newRow("a long comment") << QJsonArray{requestFor({}, wanted, QString(201, u'x'))} << 400;
        QTest::newRow("right, then wrong") << QJsonArray{one, requestFor({}, {})} << 400;
    }

    /// All of a call is kept, or nothing.
    void whatCannotBeAsked()
    {
        QFETCH(QJsonArray, requests);
        QTEST(ask(admin(), requests).status, "status");
        QVERIFY(m_demo->server().accessRequests().all().isEmpty());
    }

    void withoutDestinationsNobodyHears()
    {
        QVERIFY(m_demo->server().choose(u"access-requests-nowhere"_s));
        const auto answer = ask(admin(), {requestFor(connectorScimId, wanted)});
        QCOMPARE(answer.status, 200);
        QVERIFY(idsIn(answer.json["responses"_L1][0]["request_destinations"_L1][0].toObject()).isEmpty());
        QVERIFY(m_demo->server().accessRequests().all().constFirst().destinations.isEmpty());
    }

    void browseMayBeNeeded()
    {
        QVERIFY(m_demo->server().choose(u"access-requests-refused"_s));
        QCOMPARE(ask(m_demo->who().personalToken, {requestFor({}, wanted)}).status, 403);
        QCOMPARE(ask(admin(), {requestFor(connectorScimId, wanted)}).status, 200);
    }

    void theApiMayBeMissing()
    {
        QVERIFY(m_demo->server().choose(u"access-requests-missing"_s));
        const auto answer = call(admin(), "GET", u"/api/3.0/rfa/destinations/catalog/inventory"_s);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json["message"_L1].toString(),
                 u"No API found for 'GET /3.0/rfa/destinations/catalog/inventory'"_s);
        QCOMPARE(ask(admin(), {requestFor(connectorScimId, wanted)}).json["error_code"_L1].toString(),
                 u"ENDPOINT_NOT_FOUND"_s);
    }

private:
    [[nodiscard]] HttpAnswer call(const QString &token, const QByteArray &verb, const QString &path,
                                  const QByteArray &body = {}) const
    {
        return httpCall(verb, m_demo->url(path), bearer(token), body);
    }

    [[nodiscard]] HttpAnswer ask(const QString &token, const QJsonArray &requests) const
    {
        return call(token, "POST", u"/api/3.0/rfa/requests"_s,
                    QJsonDocument(QJsonObject{{u"requests"_s, requests}}).toJson());
    }

    [[nodiscard]] QString admin() const { return m_demo->personsToken(demo::people::allRounder()); }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestAccessRequests)
#include "tst_accessrequests.moc"
