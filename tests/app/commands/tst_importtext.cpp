// SPDX-License-Identifier: Apache-2.0
#include "app/commands/import.h"
#include "core/files.h"
#include "core/profile/boundsecret.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/pastedcorpus.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <cstdlib>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray secret = "dosef3a91c7be2d40586a7c1e9b3f5d20846";

const QByteArray wholeText = "export DATABRICKS_HOST=https://adb-1234567890123456.7.azuredatabricks.net\n"
                             "export DATABRICKS_CLIENT_ID=0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n"
                             "export DATABRICKS_CLIENT_SECRET=" +
                             secret +
                             "\nexport DATABRICKS_WAREHOUSE_ID=0123456789abcdef\n"
                             "inventory.assets.devices\n";

constexpr auto crashFolder = "DRAFTT_TEST_CRASH_FOLDER";
constexpr auto crashCall = "DRAFTT_TEST_CRASH_CALL";

/// The process that dies at a call of the keychain: before its work, or (a negative number) after it.
int dieOnTheWay()
{
    const auto folder = qEnvironmentVariable(crashFolder);
    const int number = qEnvironmentVariableIntValue(crashCall);
    CommandBench bench(wholeText);
    FakeSecretStore keychain;
    ProfileStore profiles(folder + "/profiles"_L1, keychain);
    CommandContext context{.terminal = bench.context().terminal,
                           .http = bench.context().http,
                           .keychain = keychain,
                           .profiles = profiles,
                           .writePdf = {},
                           .environment = {},
                           .lockFolder = {}};
    const auto crash = [&] {
        QByteArray left;
        for (auto entry = keychain.secrets.begin(); entry != keychain.secrets.end(); ++entry)
            left += entry.key().toUtf8() + '\n';
        QFile file(folder + "/keychain"_L1);
        if (!file.open(QIODevice::WriteOnly) || file.write(left) != left.size())
            std::_Exit(1);
        file.close();
        std::_Exit(9);
    };
    if (number < 0)
        keychain.silentFrom = -number;
    else
        keychain.onCall = [&](int call) {
            if (call == number)
                crash();
        };
    const auto running = startImport({u"-"_s, u"--name"_s, u"Crash"_s}, context, [](ExitCode) {});
    if (!QTest::qWaitFor([&] { return keychain.calls == std::abs(number); }))
        return 1;
    crash();
    return 1;
}

} // namespace

/// Whatever names a connection becomes one.
class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aWholeTextBecomesAConnection();
    void everyFormBecomesAConnection_data();
    void everyFormBecomesAConnection();
    void whatIsMissingIsNamed();
    void optionsGoFirst_data();
    void optionsGoFirst();
    void aSecretGoesToNoHostThatIsNotConfirmed();
    void whatCannotBeTakenIsRefused_data();
    void whatCannotBeTakenIsRefused();
    void jsonTellsWhatWasTaken();
    void aCrashLeavesNothingHalf_data();
    void aCrashLeavesNothingHalf();
};

void TestImportText::aWholeTextBecomesAConnection()
{
    CommandBench bench(wholeText);
    const auto result = bench.run(startImport, {u"-"_s, u"--name"_s, u"prod"_s});
    QVERIFY2(result.code == 0, result.all().constData());
    const auto profile = bench.context().profiles.find(u"prod"_s);
    QVERIFY(profile);
    QCOMPARE(profile->host.name(), u"adb-1234567890123456.7.azuredatabricks.net"_s);
    QCOMPARE(profile->tables.size(), 1);
    QVERIFY(!profile->wholeSchema);
    QCOMPARE(profile->connection, Proof::Unproven);
    QCOMPARE(profile->secretPlace, SecretPlace::Keychain);
    QCOMPARE(bench.keychain().secrets.value(profile->secretKey()),
             bindSecret(Secret(secret), useOf(*profile)));
    QVERIFY2(result.output.contains("Client ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 (environment, "
                                    "DATABRICKS_CLIENT_ID)") &&
                 result.output.contains("delete it there"),
             result.output.constData());
    // Nowhere but there.
    QVERIFY(!result.all().contains(secret.last(12)));
    QDirIterator files(bench.context().profiles.folder(), QDir::Files | QDir::Hidden);
    while (files.hasNext())
        QVERIFY(!readFile(files.next(), 100'000)->contains(secret.last(12)));
}

void TestImportText::everyFormBecomesAConnection_data()
{
    QTest::addColumn<PastedRow>("row");
    for (const auto &row : pastedCorpus()) {
        if (row.got.contains("host"_L1) && row.id != "own file"_L1)
            QTest::newRow(qPrintable(row.id)) << row;
    }
}

void TestImportText::everyFormBecomesAConnection()
{
    QFETCH(PastedRow, row);
    CommandBench bench(row.text.toUtf8());
    QStringList arguments{u"-"_s, u"--name"_s, u"prod"_s};
    const QMap<QString, QString> others{{u"client_id"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s},
                                        {u"warehouse"_s, u"0123456789abcdef"_s},
                                        {u"catalog"_s, u"inventory"_s},
                                        {u"schema"_s, u"assets"_s}};
    for (auto part = others.begin(); part != others.end(); ++part) {
        if (!row.got.contains(part.key()))
            arguments += {"--"_L1 + QString(part.key()).replace(u'_', u'-'), part.value()};
    }
    if (!row.section.isEmpty())
        arguments += {u"--section"_s, row.section};
    const auto result = bench.run(startImport, arguments);
    QVERIFY2(result.code == 0, result.all().constData());
    QCOMPARE(pastedSecretIn(QString::fromUtf8(result.all())), QString());
    QCOMPARE(bench.keychain().secrets.size(), row.got.contains("secret"_L1) ? 1 : 0);
    QVERIFY(bench.context().profiles.find(u"prod"_s));
}

void TestImportText::whatIsMissingIsNamed()
{
    CommandBench bench("host: adb-1234567890123456.7.azuredatabricks.net\nclient_secret: " + secret + '\n');
    const auto result = bench.run(startImport, {u"-"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains("add --client-id, --warehouse, --catalog, --schema"),
             result.errors.constData());
    QVERIFY(bench.keychain().secrets.isEmpty());
    QVERIFY(bench.context().profiles.list().isEmpty());
}

void TestImportText::optionsGoFirst_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("over a text") << wholeText;
    QTest::newRow("over an exported file") << toJson(sampleProfile(u"x"_s));
}

void TestImportText::optionsGoFirst()
{
    QFETCH(QByteArray, text);
    CommandBench bench(text);
    const auto result =
        bench.run(startImport, {u"-"_s, u"--name"_s, u"prod"_s, u"--catalog"_s, u"other"_s, u"--table"_s,
                                u"servers"_s, u"--warehouse"_s, u"fedcba9876543210"_s});
    QVERIFY2(result.code == 0, result.all().constData());
    const auto profile = bench.context().profiles.find(u"prod"_s);
    QVERIFY(profile);
    QCOMPARE(profile->catalog.text(), u"other"_s);
    QCOMPARE(profile->schema.text(), u"assets"_s);
    QCOMPARE(profile->warehouseId.text(), u"fedcba9876543210"_s);
    QCOMPARE(profile->tables, QList<TableName>{*TableName::parse(u"servers"_s)});
    QVERIFY(!profile->wholeSchema);
}

void TestImportText::aSecretGoesToNoHostThatIsNotConfirmed()
{
    const auto text = QByteArray(wholeText).replace("adb-1234567890123456.7.azuredatabricks.net",
                                                    "databricks.contoso.test");
    CommandBench bench(text);
    const auto result = bench.run(startImport, {u"-"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains("--custom-domain"), result.errors.constData());
    QVERIFY(bench.keychain().secrets.isEmpty());
    CommandBench again(text);
    QCOMPARE(again.run(startImport, {u"-"_s, u"--custom-domain"_s}).code, 0);
    QCOMPARE(again.keychain().secrets.size(), 1);
}

void TestImportText::whatCannotBeTakenIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing in it") << "Hello,\nwhen can we talk?\n"_ba << QStringList()
                                   << "Nothing there says what a connection is"_ba;
    QTest::newRow("empty") << "\n"_ba << QStringList() << "is empty"_ba;
    QTest::newRow("no such section") << "[a]\nhost = adb-1.1.azuredatabricks.net\n"_ba
                                     << QStringList{u"--section"_s, u"b"_s}
                                     << "no section \xE2\x80\x9C"
                                        "b\xE2\x80\x9D"_ba;
    QTest::newRow("too long") << QByteArray(300 * 1024, 'x') << QStringList() << "262144"_ba;
    QTest::newRow("two sections")
        << "[a]\nhost = adb-1.1.azuredatabricks.net\n[b]\nhost = adb-2.2.azuredatabricks.net\n"_ba
        << QStringList() << "Name it with --section"_ba;
    QTest::newRow("longer than is read")
        << QByteArray(16 * 1024 * 1024 + 1, 'x') << QStringList() << "16777216"_ba;
    QTest::newRow("two for the standard input")
        << wholeText << QStringList{u"--secret-stdin"_s} << "holds the text already"_ba;
    QTest::newRow("a section of an own file")
        << toJson(sampleProfile(u"x"_s)) << QStringList{u"--section"_s, u"b"_s} << "--section"_ba;
}

void TestImportText::whatCannotBeTakenIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    CommandBench bench(text);
    const auto result = bench.run(startImport, QStringList(u"-"_s) + arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains(said), result.errors.constData());
    QVERIFY(bench.context().profiles.list().isEmpty());
    QVERIFY(bench.keychain().secrets.isEmpty());
}

void TestImportText::jsonTellsWhatWasTaken()
{
    CommandBench bench(wholeText + "token: dapib82e6f1d093a5c74e8d1b7a2f6905c3e\n");
    const auto result = bench.run(startImport, {u"-"_s, u"--json"_s});
    QVERIFY2(result.code == 0, result.all().constData());
    const auto json = result.json();
    QCOMPARE(json["secret"_L1].toString(), u"keychain"_s);
    QCOMPARE(json["taken"_L1].toArray().size(), 7);
    QCOMPARE(json["taken"_L1].toArray().at(2).toObject(),
             (QJsonObject{{u"field"_s, u"secret"_s},
                          {u"from"_s, QJsonObject{{u"form"_s, u"environment"_s},
                                                  {u"key"_s, u"DATABRICKS_CLIENT_SECRET"_s},
                                                  {u"line"_s, 3}}}}));
    QCOMPARE(json["left"_L1].toArray().at(0).toObject()["why"_L1].toString(), u"personal-token"_s);
    QCOMPARE(pastedSecretIn(QString::fromUtf8(result.all())), QString());
}

void TestImportText::aCrashLeavesNothingHalf_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("before the secret is written") << 1;
    QTest::newRow("after the secret was written") << -1;
}

/// The keychain has no entry without a profile once it was tidied, and no profile is half.
void TestImportText::aCrashLeavesNothingHalf()
{
    QFETCH(int, call);
    QTemporaryDir folder;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(crashFolder), folder.path());
    environment.insert(QString::fromLatin1(crashCall), QString::number(call));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 9);

    FakeSecretStore keychain;
    for (const auto &key : readFile(folder.filePath(u"keychain"_s), 1000)->split('\n')) {
        if (!key.isEmpty())
            keychain.secrets.insert(QString::fromUtf8(key), Secret("left behind"));
    }
    ProfileStore profiles(folder.filePath(u"profiles"_s), keychain);
    Answer<Nothing> tidied;
    const auto tidying = profiles.tidy(tidied.taker());
    QTRY_VERIFY(tidied.hasCome() && tidied.value());
    QVERIFY(profiles.list().isEmpty());
    QVERIFY(keychain.secrets.isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(crashFolder))
        return dieOnTheWay();
    TestImportText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importtext.moc"
