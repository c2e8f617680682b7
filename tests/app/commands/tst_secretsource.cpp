// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commandline.h"
#include "app/commands/connection.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray typed = "dose11111111111111111111111111111111";
const QByteArray ofEnvironment = "dose22222222222222222222222222222222";
const QByteArray kept = "dose33333333333333333333333333333333";
const QByteArray token = "dapi44444444444444444444444444444444";

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
    add("standard input", {.input = typed, .secret = typed});
    add("environment", {.environment = ofEnvironment, .secret = ofEnvironment});
    add("keychain", {.saved = Saved::InKeychain, .secret = kept, .keychainCalls = 1});
    add("standard input before the environment",
        {.input = typed, .environment = ofEnvironment, .secret = typed});
    add("standard input before the keychain, which is not asked",
        {.input = typed, .saved = Saved::InKeychain, .secret = typed});
    add("standard input before all",
        {.input = typed, .environment = ofEnvironment, .saved = Saved::InKeychain, .secret = typed});
    add("keychain before the environment",
        {.environment = ofEnvironment, .saved = Saved::InKeychain, .secret = kept, .keychainCalls = 1});
    add("environment where the keychain has none", {.environment = ofEnvironment,
                                                    .saved = Saved::InKeychain,
                                                    .keychain = Keychain::HasNone,
                                                    .secret = ofEnvironment,
                                                    .keychainCalls = 1});
    add("environment where the keychain is locked", {.environment = ofEnvironment,
                                                     .saved = Saved::InKeychain,
                                                     .keychain = Keychain::IsLocked,
                                                     .secret = ofEnvironment,
                                                     .keychainCalls = 1});
    add("the keychain has none", {.saved = Saved::InKeychain,
                                  .keychain = Keychain::HasNone,
                                  .keychainCalls = 1,
                                  .error = ErrorKind::KeychainEntryMissing});
    add("the keychain is locked", {.saved = Saved::InKeychain,
                                   .keychain = Keychain::IsLocked,
                                   .keychainCalls = 1,
                                   .error = ErrorKind::KeychainUnavailable});
    add("saved without its secret: the keychain is not asked",
        {.environment = ofEnvironment, .saved = Saved::NotKept, .secret = ofEnvironment});
    add("saved without its secret, and nowhere", {.saved = Saved::NotKept, .error = ErrorKind::InvalidInput});
    add("a token, from its own variable", {.environment = token, .isToken = true, .secret = token});
    add("a token, from standard input", {.input = token, .isToken = true, .secret = token});
    add("a secret in the place of a token",
        {.input = typed, .isToken = true, .error = ErrorKind::InvalidInput});
    add("a token in the place of a secret", {.environment = token, .error = ErrorKind::InvalidInput});
}

void TestSecretSource::comesFromTheFirstThatHasIt()
{
    QFETCH(Case, row);
    CommandBench bench(row.input + '\n');
    if (!row.environment.isEmpty())
        qputenv(row.isToken ? "DATABRICKS_TOKEN" : "DATABRICKS_CLIENT_SECRET", row.environment);
    Connection connection;
    connection.session.method = row.isToken ? SignInMethod::PersonalToken : SignInMethod::OAuthClient;
    if (row.saved != Saved::No) {
        connection.profile = sampleProfile(u"prod"_s);
        connection.profile->secretPlace =
            row.saved == Saved::InKeychain ? SecretPlace::Keychain : SecretPlace::NotKept;
        if (row.keychain == Keychain::HasIt)
            bench.keychain().secrets.insert(connection.profile->secretKey(), Secret(kept));
    }
    if (row.keychain == Keychain::IsLocked)
        bench.keychain().refused = {1};

    CommandLine line(u"check"_s, {});
    takeConnection(line);
    const auto arguments = row.input.isEmpty() ? QStringList() : QStringList{u"--secret-stdin"_s};
    QVERIFY(!line.parse(arguments, bench.context().terminal));
    Answer<Secret> answer;
    const auto fetching = fetchSecret(connection, line, bench.context(), answer.taker());
    QTRY_VERIFY(answer.hasCome());
    QCOMPARE(bench.keychain().calls, row.keychainCalls);
    QCOMPARE(bench.errors().isEmpty(), !row.error.has_value());
    if (row.error)
        QCOMPARE(answer.value().error().kind, *row.error);
    else
        QCOMPARE(QByteArray(answer.value()->reveal()), row.secret);
}

QTEST_GUILESS_MAIN(TestSecretSource)
#include "tst_secretsource.moc"
