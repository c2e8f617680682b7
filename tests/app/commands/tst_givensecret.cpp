// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificate.h"
#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/app/commands/givensecrets.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// A connection that was saved for one host, and whose file may lead to another one now.
void saveEdited(CommandBench &bench, bool isEdited, SecretPlace placeInFile,
                const std::optional<Host> &savedFor = {}, const std::optional<Host> &leadsTo = {})
{
    auto profile = sampleProfile(u"prod"_s);
    if (savedFor)
        profile.host = *savedFor;
    Answer<Nothing> saved;
    const auto saving = bench.context().profiles.save(profile, Secret(keptSecret), saved.taker());
    if (!QTest::qWaitFor([&] { return saved.hasCome(); }))
        qFatal("the connection was not saved");
    if (isEdited)
        profile.host = leadsTo ? *leadsTo : *Host::parse(u"adb-9.9.azuredatabricks.net");
    profile.secretPlace = placeInFile;
    const auto file = bench.path("profiles/"_L1 + profile.id.toString(QUuid::WithoutBraces) + ".json"_L1);
    if (!writeFile(file, toJson(profile)))
        qFatal("the file was not written");
}

} // namespace

/// What is given for a saved connection goes where its own secret would go.
class TestGivenSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup()
    {
        qunsetenv("DATABRICKS_CLIENT_SECRET");
        qunsetenv("DATABRICKS_TOKEN");
    }

    void whatIsGivenGoesWhereItWasSavedFor_data();
    void whatIsGivenGoesWhereItWasSavedFor();
    void anAdminsTokenIsBoundToo_data();
    void anAdminsTokenIsBoundToo();
};

/// Somebody has edited the file, and a secret is typed or stands in the environment.
void TestGivenSecret::whatIsGivenGoesWhereItWasSavedFor_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<bool>("isNamed"); // where it goes
    const QStringList typing{u"--secret-stdin"_s};
    const QStringList asToken{u"--secret-stdin"_s, u"--personal-token"_s};
    const QStringList meant{u"--host"_s, u"adb-9.9.azuredatabricks.net"_s};
    QTest::newRow("typed") << typedSecret << typing << false << true << false;
    QTest::newRow("typed, the file edited") << typedSecret << typing << true << false << true;
    QTest::newRow("typed, the file edited and meant")
        << typedSecret << typing + meant << true << true << false;
    QTest::newRow("a token") << givenToken << asToken << false << true << true;
    QTest::newRow("a token, the file edited") << givenToken << asToken << true << false << true;
    QTest::newRow("a token, the file edited and meant")
        << givenToken << asToken + meant << true << true << false;
}

void TestGivenSecret::whatIsGivenGoesWhereItWasSavedFor()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, options);
    QFETCH(bool, isEdited);
    QFETCH(bool, isUsed);
    QFETCH(bool, isNamed);
    qputenv("DATABRICKS_CLIENT_SECRET", secretOfEnvironment);
    qputenv("DATABRICKS_TOKEN", givenToken);
    // What the file says of the secret can be edited too.
    for (const auto place : {SecretPlace::Keychain, SecretPlace::NotKept}) {
        CommandBench bench(input + '\n');
        saveEdited(bench, isEdited, place);
        CommandLine line(u"check"_s, {});
        takeConnection(line);
        QVERIFY(!line.parse(QStringList(u"prod"_s) + options, bench.context().terminal));
        const auto connection = connectionFrom(line, bench.context());
        QVERIFY(connection);
        Answer<Session> answer;
        const auto fetching = fetchSecret(*connection, line, bench.context(), answer.taker());
        QTRY_VERIFY(answer.hasCome());
        QVERIFY2(answer.value().has_value() == isUsed, bench.errors().constData());
        const auto leadsTo =
            isEdited ? "adb-9.9.azuredatabricks.net" : "adb-1234567890123456.7.azuredatabricks.net";
        QVERIFY2(bench.errors().contains(leadsTo) == isNamed, bench.errors().constData());
        if (!isUsed)
            QVERIFY2(bench.errors().contains("adb-1234567890123456.7.azuredatabricks.net") &&
                         bench.errors().contains("--host"),
                     bench.errors().constData());
    }
}

/// `certificate --as-admin` uses the connection, but not its secret.
void TestGivenSecret::anAdminsTokenIsBoundToo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<bool>("isSent");
    const QStringList meant{u"--host"_s, u"http://127.0.0.1:1"_s};
    QTest::newRow("as it was saved") << QStringList() << false << true;
    QTest::newRow("edited") << QStringList() << true << false;
    QTest::newRow("edited and meant") << meant << true << true;
    QTest::newRow("typed") << QStringList(u"--secret-stdin"_s) << false << true;
    QTest::newRow("typed, edited") << QStringList(u"--secret-stdin"_s) << true << false;
    QTest::newRow("typed, edited and meant") << QStringList(u"--secret-stdin"_s) + meant << true << true;
}

void TestGivenSecret::anAdminsTokenIsBoundToo()
{
    QFETCH(QStringList, options);
    QFETCH(bool, isEdited);
    QFETCH(bool, isSent);
    qputenv("DATABRICKS_TOKEN", givenToken);
    CommandBench bench(givenToken + '\n');
    bench.context().http.setTimeScale(0.001);
    const auto place = isEdited ? u"http://127.0.0.1:1"_s : u"http://127.0.0.1:2"_s;
    saveEdited(bench, isEdited, SecretPlace::Keychain, *Host::parse(u"http://127.0.0.1:2"),
               *Host::parse(u"http://127.0.0.1:1"));
    const auto result = bench.run(startCertificate, QStringList{u"prod"_s, u"--as-admin"_s} + options);
    QVERIFY2(result.code == (isSent ? 3 : 1), result.all().constData());
    QCOMPARE(!bench.context().http.log().entries().isEmpty(), isSent);
    if (options.contains(u"--host"_s))
        return;
    QVERIFY2(result.errors.contains(place.toUtf8()), result.errors.constData());
    if (isSent)
        QVERIFY2(result.errors.startsWith("draftt-connect: The access token goes to " + place.toUtf8()),
                 result.errors.constData());
}

DRAFTT_TEST(TestGivenSecret)
#include "tst_givensecret.moc"
