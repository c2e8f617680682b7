// SPDX-License-Identifier: Apache-2.0
#include "core/support/pseudonyms.h"

#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What tells whose workspace it is has another name, the same everywhere.
class TestPseudonyms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theSameThingHasTheSameName()
    {
        Pseudonyms names("a key that stays here");
        names.add(u"catalog"_s, u"Inventory"_s);
        const auto first = names.hidden(u"inventory"_s);
        QVERIFY2(QRegularExpression(u"^catalog-[0-9a-f]{8}$"_s).match(first).hasMatch(), qPrintable(first));
        QCOMPARE(names.hidden(u"USE CATALOG on INVENTORY."_s), "USE CATALOG on "_L1 + first + u'.');
        QCOMPARE(names.hidden(u"https://a.test/api/2.1/unity-catalog/catalogs/inventory"_s).section(u'/', -1),
                 first);
        QCOMPARE(names.hidden(u"`inventory`"_s), first);
        Pseudonyms again("a key that stays here");
        again.add(u"catalog"_s, u"inventory"_s);
        QCOMPARE(again.hidden(u"inventory"_s), first);
        Pseudonyms elsewhere("the key of another computer");
        elsewhere.add(u"catalog"_s, u"inventory"_s);
        QVERIFY(elsewhere.hidden(u"inventory"_s) != first);
    }

    void aNameIsAWholeWord()
    {
        Pseudonyms names("key");
        names.add(u"schema"_s, u"it"_s);
        QCOMPARE(names.hidden(u"items of its site"_s), u"items of its site"_s);
        QVERIFY(!names.hidden(u"schema it, and IT"_s).contains(u"it,"_s));
    }

    void longerNamesGoFirst()
    {
        Pseudonyms names("key");
        names.add(u"catalog"_s, u"prod"_s);
        names.add(u"catalog"_s, u"prod-eu"_s);
        const auto text = names.hidden(u"prod-eu"_s);
        QVERIFY2(!text.contains("-eu"_L1), qPrintable(text));
    }

    void everythingThatAConnectionNames()
    {
        Pseudonyms names("key");
        const auto profile = sampleProfile(u"Asset inventory"_s);
        names.add(profile);
        const auto text = names.hidden(QString::fromUtf8(toJson(profile)));
        QStringList told{profile.name,
                         profile.host.text(),
                         profile.workspaceId,
                         profile.clientId->text(),
                         profile.warehouseId.text(),
                         profile.warehouseName};
        for (const auto &name : told)
            QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(name + u'\n' + text));
        for (const auto &name : {profile.catalog.text(), profile.schema.text()})
            QVERIFY2(!text.contains(u'"' + name + u'"'), qPrintable(name));
    }

    /// JSON writes some characters otherwise than they are.
    void aNameIsHiddenInJsonToo()
    {
        const auto name = u"pay\\roll \"2026\""_s;
        Pseudonyms names("key");
        names.add(u"warehouse"_s, name);
        const auto json = QString::fromUtf8(QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson());
        const auto text = names.hidden(json);
        QVERIFY2(!text.contains("roll"_L1) && !text.contains("2026"_L1), qPrintable(text));
        QVERIFY2(text.contains(names.hidden(name)), qPrintable(text));
    }

    void aNameOfLettersWhoseSmallOnesAreLonger()
    {
        const auto name = u"\u0130stanbul"_s; // small it is two characters
        Pseudonyms names("key");
        names.add(u"catalog"_s, name);
        const auto text = names.hidden(u"USE CATALOG on "_s + name);
        QVERIFY2(!text.contains("stanbul"_L1), qPrintable(text));
    }

    /// A connection may name thousands of tables.
    void manyNamesAreHidden()
    {
        Pseudonyms names("key");
        QStringList tables;
        for (int i = 0; i < 10'000; ++i)
            tables += u"orders_of_the_customer_%1"_s.arg(i);
        for (const auto &table : tables)
            names.add(u"table"_s, table);
        const auto text = names.hidden(tables.join(u'\n'));
        QVERIFY2(!text.contains("customer"_L1), qPrintable(text.left(200)));
        QCOMPARE(text.count(u"table-"_s), tables.size());
    }

    void whatNobodyHasAdded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char *name, const QString &text, const QString &secret) {
            QTest::newRow(name) << text << secret;
        };
        row("a host", u"Host adb-1.2.azuredatabricks.net not found"_s, u"azuredatabricks"_s);
        row("a host in a URL", u"GET https://acme.cloud.databricks.com/api/2.0: 200"_s, u"acme"_s);
        row("a port does not keep it", u"https://acme.cloud.databricks.com:8443/"_s, u"acme"_s);
        row("a UUID", u"client 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 is"_s, u"0f1e2d3c-4b5a"_s);
        row("an id of a workspace", u"o=1234567890123456"_s, u"1234567890123456"_s);
        row("an id of a warehouse", u"warehouse 7e57ab1e00000002 stops"_s, u"7e57ab1e00000002"_s);
        row("a person", u"owner ada@contoso.test may"_s, u"ada@"_s);
        row("an address", u"10.0.12.7 is not allowed"_s, u"10.0.12.7"_s);
        row("an address of IPv6", u"from 2001:db8::8a2e:370:7334 came"_s, u"8a2e"_s);
        row("a table in a path",
            u"GET https://a.test/api/2.1/unity-catalog/tables/hr.pay.salaries?x=true: 200"_s, u"salaries"_s);
        row("an encoded name in a path", u"https://a.test/api/2.1/unity-catalog/catalogs/%C3%A9t%C3%A9"_s,
            u"%C3%A9"_s);
        row("a name in a query", u"https://a.test/api/2.1/unity-catalog/schemas?catalog_name=payroll"_s,
            u"payroll"_s);
        row("a name in backticks", u"no SELECT on `pay``roll`"_s, u"roll"_s);
        row("a name far behind a lone backtick", u'`' + QString(100'000, u'x') + u"` and `payroll`"_s,
            u"payroll"_s);
        row("a URL that is none", u"https://[oops/payroll"_s, u"payroll"_s);
    }

    void whatNobodyHasAdded()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const auto hidden = Pseudonyms("key").hidden(text);
        QVERIFY2(!hidden.contains(secret), qPrintable(hidden));
    }

    /// Which call it was helps whoever reads the bundle.
    void callsOfAnAdminAreTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a secret") << u"/api/2.0/accounts/servicePrincipals/4567890123/credentials/secrets"_s
                                  << u"/api/2.0/accounts/servicePrincipals/*/credentials/secrets"_s;
        QTest::newRow("who gets a request") << u"/api/3.0/rfa/destinations/SCHEMA/inventory.assets"_s
                                            << u"/api/3.0/rfa/destinations/SCHEMA/*"_s;
        QTest::newRow("a request") << u"/api/3.0/rfa/requests"_s << u"/api/3.0/rfa/requests"_s;
    }

    void callsOfAnAdminAreTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        auto hidden = Pseudonyms("key").hidden(u"https://x.test"_s + path);
        hidden.replace(QRegularExpression(u"name-[0-9a-f]{8}"_s), u"*"_s);
        QCOMPARE(hidden.mid(hidden.indexOf(u"/api"_s)), expected);
    }

    void whatHelpsStays()
    {
        const auto line =
            u"2026-11-26T13:50:12.123Z error GET https://x.test/api/2.1/unity-catalog/catalogs?max_results=50: "
            "403, PERMISSION_DENIED in 34 ms"_s;
        const auto hidden = Pseudonyms("key").hidden(line);
        for (const auto &part :
             {u"2026-11-26T13:50:12.123Z error GET https://host-"_s,
              u"/api/2.1/unity-catalog/catalogs?max_results=50: 403, PERMISSION_DENIED in 34 ms"_s})
            QVERIFY2(hidden.contains(part), qPrintable(hidden));
    }
};

DRAFTT_TEST(TestPseudonyms)
#include "tst_pseudonyms.moc"
