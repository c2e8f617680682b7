// SPDX-License-Identifier: Apache-2.0
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

enum class Saved { No, InKeychain, NotKept };
enum class Keychain { HasIt, HasNone, IsLocked };

/// Where a secret may come from, and where it must come from.
struct Case {
    QByteArray input = {}; ///< with --secret-stdin
    QByteArray environment = {};
    Saved saved = Saved::No;
    Keychain keychain = Keychain::HasIt;
    bool isToken = false;
    QByteArray secret = {}; ///< empty: none, or an error
    int keychainCalls = 0;
    std::optional<ErrorKind> error = {};
};

void add(const char *name, const Case &row)
{
    QTest::newRow(name) << row;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// Standard input goes before the keychain, the keychain before the environment.
class TestSecretSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup();

    void comesFromTheFirstThatHasIt_data();
    void comesFromTheFirstThatHasIt();
    void isBoundToHostAndPrincipal_data();
    void isBoundToHostAndPrincipal();
    void aDomainOfItsOwnIsConfirmedOnce_data();
    void aDomainOfItsOwnIsConfirmedOnce();
};

void TestSecretSource::cleanup()
{
    qunsetenv("DATABRICKS_CLIENT_SECRET");
    qunsetenv("DATABRICKS_TOKEN");
}

void TestSecretSource::comesFromTheFirstThatHasIt_data()
{
    QTest::addColumn<Case>("row");
    add("nowhere", {.error = ErrorKind::InvalidInput});
    add("standard input", {.input = typedSecret, .secret = typedSecret});
    add("environment", {.environment = secretOfEnvironment, .secret = secretOfEnvironment});
    add("keychain", {.saved = Saved::InKeychain, .secret = keptSecret, .keychainCalls = 1});
    add("standard input before the environment",
        {.input = typedSecret, .environment = secretOfEnvironment, .secret = typedSecret});
    add("standard input before the keychain, which only tells where it was saved for",
        {.input = typedSecret, .saved = Saved::InKeychain, .secret = typedSecret, .keychainCalls = 1});
    add("standard input, and the keychain is locked", {.input = typedSecret,
                                                       .saved = Saved::InKeychain,
                                                       .keychain = Keychain::IsLocked,
                                                       .secret = typedSecret,
                                                       .keychainCalls = 1});
    add("standard input before all", {.input = typedSecret,
                                      .environment = secretOfEnvironment,
                                      .saved = Saved::InKeychain,
                                      .secret = typedSecret,
                                      .keychainCalls = 1});
    add("keychain before the environment", {.environment = secretOfEnvironment,
                                            .saved = Saved::InKeychain,
                                            .secret = keptSecret,
                                            .keychainCalls = 1});
    add("environment where the keychain has none", {.environment = secretOfEnvironment,
                                                    .saved = Saved::InKeychain,
                                                    .keychain = Keychain::HasNone,
                                                    .secret = secretOfEnvironment,
                                                    .keychainCalls = 1});
    add("environment where the keychain is locked", {.environment = secretOfEnvironment,
                                                     .saved = Saved::InKeychain,
                                                     .keychain = Keychain::IsLocked,
                                                     .secret = secretOfEnvironment,
                                                     .keychainCalls = 1});
    add("the keychain has none", {.saved = Saved::InKeychain,
                                  .keychain = Keychain::HasNone,
                                  .keychainCalls = 1,
                                  .error = ErrorKind::KeychainEntryMissing});
    add("the keychain is locked", {.saved = Saved::InKeychain,
                                   .keychain = Keychain::IsLocked,
                                   .keychainCalls = 1,
                                   .error = ErrorKind::KeychainUnavailable});
    add("saved without its secret: what the keychain has is not used", {.environment = secretOfEnvironment,
                                                                        .saved = Saved::NotKept,
                                                                        .secret = secretOfEnvironment,
                                                                        .keychainCalls = 1});
    add("saved without its secret, and nowhere",
        {.saved = Saved::NotKept, .keychainCalls = 1, .error = ErrorKind::InvalidInput});
    add("a token, from its own variable", {.environment = givenToken, .isToken = true, .secret = givenToken});
    add("a token, from standard input", {.input = givenToken, .isToken = true, .secret = givenToken});
    add("a secret in the place of a token",
        {.input = typedSecret, .isToken = true, .error = ErrorKind::InvalidInput});
    add("a token in the place of a secret", {.environment = givenToken, .error = ErrorKind::InvalidInput});
}

void TestSecretSource::comesFromTheFirstThatHasIt()
{
    QFETCH(Case, row);
    if (!row.environment.isEmpty())
        qputenv(row.isToken ? "DATABRICKS_TOKEN" : "DATABRICKS_CLIENT_SECRET", row.environment);
    CommandBench bench(row.input + '\n');
    Connection connection;
    connection.session.method = row.isToken ? SignInMethod::PersonalToken : SignInMethod::OAuthClient;
    if (row.saved != Saved::No) {
        connection.profile = sampleProfile(u"prod"_s);
        connection.profile->secretPlace =
            row.saved == Saved::InKeychain ? SecretPlace::Keychain : SecretPlace::NotKept;
        connection.session.address = PastedAddress{.host = connection.profile->host};
        connection.session.clientId = connection.profile->clientId;
        if (row.keychain == Keychain::HasIt)
            bench.keychain().secrets.insert(connection.profile->secretKey(),
                                            bindSecret(Secret(keptSecret), useOf(*connection.profile)));
    }
    if (row.keychain == Keychain::IsLocked)
        bench.keychain().refused = {1};

    CommandLine line(u"check"_s, {});
    takeConnection(line);
    const auto arguments = row.input.isEmpty() ? QStringList() : QStringList{u"--secret-stdin"_s};
    QVERIFY(!line.parse(arguments, bench.context().terminal));
    Answer<Session> answer;
    const auto fetching = fetchSecret(connection, line, bench.context(), answer.taker());
    QTRY_VERIFY(answer.hasCome());
    QCOMPARE(bench.keychain().calls, row.keychainCalls);
    QCOMPARE(bench.errors().isEmpty(), !row.error.has_value());
    if (row.error)
        QCOMPARE(answer.value().error().kind, *row.error);
    else
        QCOMPARE(QByteArray(answer.value()->secret.reveal()), row.secret);
}

/// What was changed since the secret was saved: by an option, or in the file of the connection.
void TestSecretSource::isBoundToHostAndPrincipal_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("inFile"); // what stands in the file ...
    QTest::addColumn<QByteArray>("edited"); // ... and what somebody has made of it
    QTest::addColumn<QString>("named");     // where it would have gone; empty: it is used
    const auto host = "adb-1234567890123456.7.azuredatabricks.net"_ba;
    const auto id = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_ba;
    const auto row = [](const char *name, const QStringList &options, const QString &named) {
        QTest::newRow(name) << options << ""_ba
                            << ""_ba << named;
    };
    row("nothing", {}, {});
    row("the same host, as it is pasted",
        {u"--host"_s, "https://"_L1 + QString::fromLatin1(host) + "/?o=1"_L1}, {});
    row("another host", {u"--host"_s, u"adb-9.9.azuredatabricks.net"_s}, u"adb-9.9.azuredatabricks.net"_s);
    row("another port", {u"--host"_s, QString::fromLatin1(host) + ":8443"_L1}, u":8443"_s);
    row("this computer", {u"--host"_s, u"http://127.0.0.1:1"_s}, u"127.0.0.1"_s);
    row("another client id", {u"--client-id"_s, u"11111111-2222-3333-4444-555555555555"_s},
        u"11111111-2222-3333-4444-555555555555"_s);
    row("as a token", {u"--personal-token"_s}, u"pat"_s);
    QTest::newRow("another host in the file")
        << QStringList() << host << "adb-9.9.azuredatabricks.net"_ba << u"adb-9.9.azuredatabricks.net"_s;
    QTest::newRow("another client id in the file")
        << QStringList() << id << "11111111-2222-3333-4444-555555555555"_ba
        << u"11111111-2222-3333-4444-555555555555"_s;
    QTest::newRow("a token in the file") << QStringList() << "oauth-m2m"_ba
                                         << "pat"_ba << u"pat"_s;
    QTest::newRow("a warehouse in the file") << QStringList() << "0123456789abcdef"_ba
                                             << "fedcba9876543210"_ba << QString();
}

void TestSecretSource::isBoundToHostAndPrincipal()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, inFile);
    QFETCH(QByteArray, edited);
    QFETCH(QString, named);
    qputenv("DATABRICKS_CLIENT_SECRET", secretOfEnvironment); // a secret of another place helps nobody out
    qputenv("DATABRICKS_TOKEN", givenToken);
    CommandBench bench;
    const auto profile = sampleProfile(u"prod"_s);
    Answer<Nothing> saved;
    const auto saving = bench.context().profiles.save(profile, Secret(keptSecret), saved.taker());
    QTRY_VERIFY(saved.hasCome() && saved.value());
    if (!inFile.isEmpty()) {
        const auto content = toJson(profile);
        QVERIFY(content.contains(inFile));
        const auto file = bench.path("profiles/"_L1 + profile.id.toString(QUuid::WithoutBraces) + ".json"_L1);
        QVERIFY(writeFile(file, QByteArray(content).replace(inFile, edited)));
    }

    CommandLine line(u"check"_s, {});
    takeConnection(line);
    QVERIFY(!line.parse(QStringList(u"prod"_s) + options, bench.context().terminal));
    const auto connection = connectionFrom(line, bench.context());
    QVERIFY(connection);
    Answer<Session> answer;
    const auto fetching = fetchSecret(*connection, line, bench.context(), answer.taker());
    QTRY_VERIFY(answer.hasCome());
    QCOMPARE(answer.value().has_value(), named.isEmpty());
    if (named.isEmpty()) {
        QCOMPARE(answer.value()->secret, Secret(keptSecret));
        return;
    }
    QVERIFY2(bench.errors().contains(named.toUtf8()), bench.errors().constData());
    QVERIFY(bench.errors().contains("keychain"));
}

/// A secret that is bound to a host was confirmed when it was saved; one that is not may have been led there.
void TestSecretSource::aDomainOfItsOwnIsConfirmedOnce_data()
{
    QTest::addColumn<bool>("isBound");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("bound") << true << ""_ba << QStringList() << true;
    QTest::newRow("of the first version") << false << ""_ba << QStringList() << false;
    QTest::newRow("of the first version, confirmed")
        << false << ""_ba << QStringList{u"--custom-domain"_s} << true;
    QTest::newRow("typed") << true << typedSecret << QStringList{u"--secret-stdin"_s} << false;
    QTest::newRow("typed, confirmed")
        << true << typedSecret << QStringList{u"--secret-stdin"_s, u"--custom-domain"_s} << true;
}

void TestSecretSource::aDomainOfItsOwnIsConfirmedOnce()
{
    QFETCH(bool, isBound);
    QFETCH(QByteArray, input);
    QFETCH(QStringList, options);
    QFETCH(bool, isUsed);
    CommandBench bench(input + '\n');
    auto profile = sampleProfile(u"prod"_s);
    profile.host = *Host::parse(u"databricks.company.test"_s);
    Answer<Nothing> saved;
    const auto saving = bench.context().profiles.save(profile, Secret(keptSecret), saved.taker());
    QTRY_VERIFY(saved.hasCome() && saved.value());
    if (!isBound)
        bench.keychain().secrets.insert(profile.secretKey(), Secret(keptSecret));

    CommandLine line(u"check"_s, {});
    takeConnection(line);
    QVERIFY(!line.parse(QStringList(u"prod"_s) + options, bench.context().terminal));
    const auto connection = connectionFrom(line, bench.context());
    QVERIFY(connection);
    Answer<Session> answer;
    const auto fetching = fetchSecret(*connection, line, bench.context(), answer.taker());
    QTRY_VERIFY(answer.hasCome());
    QCOMPARE(answer.value().has_value(), isUsed);
    if (isUsed)
        QVERIFY(answer.value()->credentials());
    else
        QVERIFY2(bench.errors().contains("https://databricks.company.test "), bench.errors().constData());
}

DRAFTT_TEST(TestSecretSource)
#include "tst_secretsource.moc"
