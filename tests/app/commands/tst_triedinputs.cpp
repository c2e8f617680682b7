// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check.h"
#include "app/commands/export.h"
#include "app/commands/grants.h"
#include "app/commands/import.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/awaited.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto azure = "adb-1234567890123456.7.azuredatabricks.net"_L1;

/// The plan for a connection of which everything else is right, as a script that names its host.
RunResult planFor(const QStringList &options)
{
    CommandBench bench;
    return bench.run(startGrants,
                     QStringList{u"--client-id"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s, u"--catalog"_s,
                                 u"inventory"_s, u"--schema"_s, u"assets"_s, u"--form"_s, u"rest"_s} +
                         options);
}

} // namespace

/// What people gave on their first try, each row by the name under which it was noted: taken for what it
/// means, or refused in words that say what to give instead. No secret in it is ever said again.
class TestTriedInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void addresses_data();
    void addresses();
    void aClusterIsNoWarehouse();
    void aWarehouseOfAnotherFormIsTaken();
    void theLegacyMetastoreIsRefused_data();
    void theLegacyMetastoreIsRefused();
    void filesOfOtherTools_data();
    void filesOfOtherTools();
    void aFileOfOtherToolsIsAskedAbout_data();
    void aFileOfOtherToolsIsAskedAbout();
};

void TestTriedInputs::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");  // empty: refused
    QTest::addColumn<QString>("words"); // of the refusal
    QTest::newRow("b01") << u"https://northeurope.azuredatabricks.net"_s << QString()
                         << u"all workspaces of a region"_s;
    QTest::newRow("b04") << u"northeurope-c1.pl-auth.azuredatabricks.net"_s << QString() << u"Private Link"_s;
    QTest::newRow("b06") << u"databricks://some-id:some-secret@"_s + azure +
                                u"?service_principal_oauth=true"_s
                         << QString() << u"user name or password"_s;
    QTest::newRow("b10")
        << u"Server=https://"_s + azure +
               u";HTTPPath=/sql/1.0/warehouses/0123456789abcdef;database=default; AuthScheme=AzureAD"_s
        << QString(azure) << QString();
    QTest::newRow("b11")
        << u"Host="_s + azure +
               u";Port=443;HTTPPath=/sql/1.0/warehouses/0123456789abcdef;SSL=1;ThriftTransport=2;"
               "AuthMech=11;Auth_Flow=1"_s
        << QString(azure) << QString();
    QTest::newRow("b17") << u"databricks://token:some-secret@"_s + azure +
                                u"?http_path=/sql/1.0/warehouses/0123456789abcdef"_s
                         << QString() << u"user name or password"_s;
    QTest::newRow("b20") << u"host: contoso-test.cloud.databricks.com"_s
                         << u"contoso-test.cloud.databricks.com"_s << QString();
    QTest::newRow("b21") << u"host = https://accounts.azuredatabricks.net"_s << QString()
                         << u"account console"_s;
}

void TestTriedInputs::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(QString, words);
    const auto result = planFor({u"--host"_s, text});
    const auto said = QString::fromUtf8(result.errors);
    QVERIFY2(!result.all().contains("some-secret") && !result.all().contains("some-id"),
             result.all().constData());
    QCOMPARE(result.code, host.isEmpty() ? 2 : 0);
    if (host.isEmpty())
        QVERIFY2(said.contains(words) && said.contains(u"Workspace host"_s), qPrintable(said));
    else
        QVERIFY2(result.output.contains("'https://" + host.toUtf8() + '\''), result.output.constData());
}

/// w02
void TestTriedInputs::aClusterIsNoWarehouse()
{
    const auto result =
        planFor({u"--warehouse"_s, u"/sql/protocolv1/o/1234567890123456/0101-010101-abcdefgh"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains("cluster") && result.errors.contains("SQL warehouse"),
             result.errors.constData());
}

void TestTriedInputs::aWarehouseOfAnotherFormIsTaken()
{
    const auto odd = planFor({u"--warehouse"_s, u"test-warehouse-01"_s});
    QCOMPARE(odd.code, 0);
    QVERIFY2(odd.errors.contains("SQL warehouse: “test-warehouse-01” is not of the form"),
             odd.errors.constData());
    const auto usual = planFor({u"--warehouse"_s, u"0123456789abcdef"_s});
    QCOMPARE(usual.code, 0);
    QVERIFY2(!usual.errors.contains("SQL warehouse"), usual.errors.constData());
}

void TestTriedInputs::theLegacyMetastoreIsRefused_data()
{
    QTest::addColumn<CommandBench::Start>("start");
    QTest::addColumn<QStringList>("more");
    const QStringList signIn{u"--host"_s, QString(azure), u"--warehouse"_s, u"0123456789abcdef"_s,
                             u"--secret-stdin"_s};
    QTest::newRow("check") << CommandBench::Start(startCheck) << signIn;
    QTest::newRow("check, as JSON") << CommandBench::Start(startCheck) << signIn + QStringList{u"--json"_s};
    QTest::newRow("grants") << CommandBench::Start(startGrants) << QStringList();
    QTest::newRow("grants of what is missing")
        << CommandBench::Start(startGrants) << signIn + QStringList{u"--missing"_s};
}

/// c03: no GRANT of Unity Catalog for it, no call and no secret read.
void TestTriedInputs::theLegacyMetastoreIsRefused()
{
    QFETCH(CommandBench::Start, start);
    QFETCH(QStringList, more);
    CommandBench bench("dose-some-secret\n");
    const auto result =
        bench.run(start, QStringList{u"--client-id"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s,
                                     u"--catalog"_s, u"hive_metastore"_s, u"--schema"_s, u"default"_s} +
                             more);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains("legacy metastore") && result.errors.contains("cannot use it"),
             result.errors.constData());
    QVERIFY2(!result.all().contains("GRANT "), result.all().constData());
    QVERIFY(bench.context().http.log().entries().isEmpty());
    QCOMPARE(bench.keychain().calls, 0);
}

void TestTriedInputs::filesOfOtherTools_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("d04")
        << "[DEFAULT]\nhost = https://a.example.com\n\n[dev]\nhost = https://b.example.com\n\n"
           "; made by another tool\n[DEFAULT]\nhost = https://a.example.com\n"_ba
        << QStringList{u"[DEFAULT]"_s, u"line 8"_s, u"take one of the two out"_s};
    QTest::newRow("d10") << "\xEF\xBB\xBF[DEFAULT]\r\nhost = https://a.example.com\r\n"_ba
                         << QStringList{u"byte order mark"_s, u"UTF-8 without one"_s};
}

void TestTriedInputs::filesOfOtherTools()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, words);
    CommandBench bench;
    const auto saved = awaited<Nothing>([&](const Done<Nothing> &done) {
        return bench.context().profiles.save(sampleProfile(u"prod"_s), Secret(), done);
    });
    QVERIFY(saved);
    const auto file = bench.path(u"databrickscfg"_s);
    QVERIFY(writeFile(file, content));
    const auto result =
        bench.run(startExport, {u"prod"_s, u"--format"_s, u"databrickscfg"_s, u"--output"_s, file});
    QCOMPARE(result.code, 2);
    for (const auto &word : words)
        QVERIFY2(QString::fromUtf8(result.errors).contains(word), result.errors.constData());
    QCOMPARE(readFile(file, 10'000).value(), content);
}

void TestTriedInputs::aFileOfOtherToolsIsAskedAbout_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto cfg = "[DEFAULT]\nhost = https://a.example.com\n\n[dev]\nhost = https://b.example.com\n"_ba;
    QTest::newRow("d15") << cfg;
    QTest::newRow("with a comment before") << "; made by another tool\n" + cfg;
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + cfg;
}

void TestTriedInputs::aFileOfOtherToolsIsAskedAbout()
{
    QFETCH(QByteArray, content);
    CommandBench bench;
    const auto file = bench.path(u"databrickscfg"_s);
    QVERIFY(writeFile(file, content));
    const auto result = bench.run(startImport, {file});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains("[DEFAULT], [dev]") && result.errors.contains("--section"),
             result.errors.constData());
    // One of the two, which names no more than a host.
    CommandBench picking;
    const auto again = picking.path(u"databrickscfg"_s);
    QVERIFY(writeFile(again, content));
    const auto picked = picking.run(startImport, {again, u"--section"_s, u"dev"_s});
    QCOMPARE(picked.code, 2);
    QVERIFY2(picked.output.contains("https://b.example.com") && picked.errors.contains("--catalog"),
             picked.all().constData());
}

DRAFTT_TEST(TestTriedInputs)
#include "tst_triedinputs.moc"
