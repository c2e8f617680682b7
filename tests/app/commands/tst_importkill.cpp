// SPDX-License-Identifier: Apache-2.0
#include "app/commands/import.h"
#include "app/commands/remove.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/awaited.h"
#include "tests/support/filesecretstore.h"
#include "tests/support/kills.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto homeVariable = "DRAFTT_TEST_KILLED_IMPORT";
constexpr int kills = 75;
constexpr auto canary = "dose0123456789abcdef0123456789abcdef";

QByteArray importedText()
{
    return "export DATABRICKS_HOST=adb-1234567890123456.7.azuredatabricks.net\n"
           "export DATABRICKS_CLIENT_ID=0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n"
           "export DATABRICKS_CLIENT_SECRET=" +
           QByteArray(canary) +
           "\nexport DATABRICKS_WAREHOUSE_ID=0123456789abcdef\n"
           "inventory.assets.devices\n";
}

struct Home {
    explicit Home(const QString &path)
        : secrets(path + "/keychain"_L1), profiles(path + "/profiles"_L1, secrets)
    {
    }

    FileSecretStore secrets;
    ProfileStore profiles;
};

/// Imports and removes until somebody ends the process.
[[noreturn]] void importUntilKilled()
{
    const auto path = qEnvironmentVariable(homeVariable);
    Home home(path);
    tellReady();
    for (;;) {
        CommandBench bench;
        CommandContext context{.terminal = bench.context().terminal,
                               .http = bench.context().http,
                               .keychain = home.secrets,
                               .profiles = home.profiles,
                               .writePdf = {},
                               .environment = {},
                               .lockFolder = {}};
        for (const auto &[start, words] :
             {std::pair(&startRemove, QStringList{u"Prod"_s, u"--yes"_s}),
              std::pair(&startImport, QStringList{path + "/text"_L1, u"--name"_s, u"Prod"_s})}) {
            std::optional<ExitCode> code;
            const auto running = start(words, context, [&code](ExitCode ended) { code = ended; });
            if (!waitFor([&code] { return code.has_value(); }, 30'000))
                qFatal("the command does not end");
            tellStep(*code == ExitCode::Proven ? (start == &startImport ? 'i' : 'r') : '.');
        }
    }
}

} // namespace

/// A kill at any instant of an import, or of a removal, leaves a whole connection with its secret, or
/// nothing.
class TestImportKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aKillLeavesAllOrNothing();
};

void TestImportKill::aKillLeavesAllOrNothing()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"text"_s), importedText()));
    int whole = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto steps = killAtAnyInstant({{homeVariable, folder.path()}}, 40);
        QVERIFY(steps);
        Home home(folder.path());
        QVERIFY(awaited<Nothing>([&home](Done<Nothing> end) { return home.profiles.tidy(std::move(end)); }));
        const auto listed = home.profiles.list();
        auto files = QDir(home.profiles.folder()).entryList(QDir::Files | QDir::Hidden);
        files.removeAll(u".lock"_s);
        QVERIFY2(listed.size() <= 1, "there is more than was imported");
        QCOMPARE(home.secrets.entries().size(), listed.size());
        QCOMPARE(files.size(), listed.size());
        if (listed.isEmpty())
            continue;
        ++whole;
        QVERIFY2(listed.constFirst().profile, "a file is damaged");
        QVERIFY2(!readFile(listed.constFirst().path, 100'000)->contains(canary), "a file holds the secret");
        const auto profile = *listed.constFirst().profile;
        const auto kept = awaited<KeptSecret>([&](Done<KeptSecret> end) {
            return home.profiles.fetchSecret(profile, useOf(profile), std::move(end));
        });
        QVERIFY(kept && kept->secret == Secret(canary));
    }
    qInfo("%d kills, %d with the connection there", kills, whole);
}

int main(int argc, char *argv[])
{
    prepareKills();
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(homeVariable))
        importUntilKilled();
    TestImportKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importkill.moc"
