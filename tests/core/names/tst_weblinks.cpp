// SPDX-License-Identifier: Apache-2.0
#include "core/names/weblinks.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Links into a workspace: one rule for `?o=`.
class TestWebLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void namesTheWorkspaceWhereItIsKnown_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("link");
        const auto azure = u"adb-1234567890123456.7.azuredatabricks.net"_s;
        const auto ofAzure = "https://"_L1 + azure + "/sql/editor?o=1234567890123456"_L1;
        QTest::newRow("in the host's name") << azure << QString() << ofAzure;
        QTest::newRow("in the name and told") << azure << u"1234567890123456"_s << ofAzure;
        QTest::newRow("the name goes before what is told") << azure << u"9999999999999999"_s << ofAzure;
        QTest::newRow("told") << u"acme.databricks.com"_s << u"42"_s
                              << u"https://acme.databricks.com/sql/editor?o=42"_s;
        QTest::newRow("not known") << u"acme.databricks.com"_s << QString()
                                   << u"https://acme.databricks.com/sql/editor"_s;
        QTest::newRow("loopback with a port")
            << u"http://127.0.0.1:8080"_s << u"42"_s << u"http://127.0.0.1:8080/sql/editor?o=42"_s;
        QTest::newRow("an id that is none stays one parameter")
            << u"acme.databricks.com"_s << u"4&next=//evil.test#x"_s
            << u"https://acme.databricks.com/sql/editor?o=4%26next%3D%2F%2Fevil.test%23x"_s;
    }

    void namesTheWorkspaceWhereItIsKnown()
    {
        QFETCH(QString, host);
        QFETCH(QString, told);
        QFETCH(QString, link);
        const auto parsed = Host::parse(host);
        QVERIFY(parsed);
        QCOMPARE(linkTo(places::sqlEditor(), *parsed, told).toString(QUrl::FullyEncoded), link);
    }

    /// Only the demo's editor takes a script from a link, and reads it with decodeURIComponent.
    void theDemosEditorTakesAScript_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("link");
        const auto demo = u"http://127.0.0.1:8080"_s;
        QTest::newRow("the demo")
            << demo << u"GRANT SELECT ON TABLE `a`.`b#?%&` TO `x`;\n"_s
            << u"http://127.0.0.1:8080/sql/editor?o=42#script=GRANT%20SELECT%20ON%20TABLE%20"
               "%60a%60.%60b%23%3F%25%26%60%20TO%20%60x%60%3B%0A"_s;
        QTest::newRow("nothing to run") << demo << QString() << u"http://127.0.0.1:8080/sql/editor?o=42"_s;
        QTest::newRow("too long for a command line")
            << demo << QString(20'001, u'x') << u"http://127.0.0.1:8080/sql/editor?o=42"_s;
        QTest::newRow("Databricks") << u"acme.databricks.com"_s << u"SELECT 1"_s
                                    << u"https://acme.databricks.com/sql/editor?o=42"_s;
    }

    void theDemosEditorTakesAScript()
    {
        QFETCH(QString, host);
        QFETCH(QString, script);
        const auto parsed = Host::parse(host);
        QVERIFY(parsed);
        QTEST(linkToEditor(*parsed, u"42"_s, script).toString(QUrl::FullyEncoded), "link");
    }

    void everyPageHasItsPath_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("path");
        const auto add = [](const QString &page, const char *path) {
            QTest::newRow(path) << page << QString::fromLatin1(path);
        };
        add(places::servicePrincipals(), "/settings/workspace/identity-and-access/service-principals");
        add(places::accessTokens(), "/settings/user/developer/access-tokens");
        add(places::warehouses(), "/sql/warehouses");
        add(places::warehouse(*WarehouseId::parse(u"0123456789abcdef")), "/sql/warehouses/0123456789abcdef");
        add(places::sqlEditor(), "/sql/editor");
        add(places::queryHistory(), "/sql/history");
        add(places::explorer({}), "/explore/data");
        add(places::explorer({u"main"_s, u"sales"_s}), "/explore/data/main/sales");
        add(places::explorer({u"größe?o=1"_s, u"a/b#c"_s}),
            "/explore/data/gr%C3%B6%C3%9Fe%3Fo%3D1/a%2Fb%23c");
    }

    void everyPageHasItsPath()
    {
        QFETCH(QString, page);
        QFETCH(QString, path);
        QCOMPARE(page, path);
        const auto link = linkTo(page, *Host::parse(u"acme.databricks.com"), u"42"_s);
        QCOMPARE(link.toString(QUrl::FullyEncoded), "https://acme.databricks.com"_L1 + path + "?o=42"_L1);
    }
};

DRAFTT_TEST(TestWebLinks)
#include "tst_weblinks.moc"
