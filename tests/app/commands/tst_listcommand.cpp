// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check.h"
#include "app/commands/list.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/jsonschema.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What `list` says of a secret is what the keychain says.
class TestListCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tellsWhereTheSecretIs_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("there") << true << true << false << u"in_keychain"_s << u"in the keychain"_s;
        QTest::newRow("taken away since") << true << false << false << u"missing"_s << u"missing"_s;
        QTest::newRow("locked") << true << true << true << u"locked"_s << u"keychain locked"_s;
        QTest::newRow("never kept") << false << false << true << u"not_kept"_s << u"not kept"_s;
    }

    void tellsWhereTheSecretIs()
    {
        QFETCH(bool, isKept);
        QFETCH(bool, isThere);
        QFETCH(bool, isLocked);
        QFETCH(QString, state);
        QFETCH(QString, words);
        for (const bool asJson : {false, true}) {
            CommandBench bench;
            auto profile = sampleProfile(u"prod"_s);
            profile.secretPlace = isKept ? SecretPlace::Keychain : SecretPlace::NotKept;
            save(bench, profile);
            if (!isThere)
                bench.keychain().secrets.clear();
            bench.keychain().isLocked = isLocked;
            const auto result = bench.run(startList, asJson ? QStringList{u"--json"_s} : QStringList());
            QCOMPARE(result.code, 0);
            if (asJson)
                QCOMPARE(result.json()["secrets"_L1][0]["state"_L1].toString(), state);
            else
                QVERIFY2(result.output.contains(words.toUtf8()), result.output.constData());
            const bool tellsHow = result.errors.contains("unlock");
            QCOMPARE(tellsHow, !asJson && isKept && isLocked);
        }
    }

    /// It may ask for its password where nobody looks.
    void aLockedKeychainIsNamedBeforeItIsAsked()
    {
        CommandBench bench;
        const auto profile = sampleProfile(u"prod"_s);
        save(bench, profile);
        bench.keychain().isLocked = true;
        bench.keychain().silentFrom = bench.keychain().calls + 1;
        const auto running = startCheck(QStringList{profile.name}, bench.context(), [](ExitCode) {});
        QTRY_VERIFY(bench.errors().contains("The keychain is locked"));
    }

    /// What programs read is documented: resources/list.schema.json.
    void jsonIsAsItsSchemaSays()
    {
        const auto list = documentedSchema(u"list"_s);
        QVERIFY(!list.isEmpty());
        CommandBench bench;
        for (const bool isKept : {true, false}) {
            auto profile = sampleProfile(isKept ? u"kept"_s : u"not kept"_s);
            profile.secretPlace = isKept ? SecretPlace::Keychain : SecretPlace::NotKept;
            save(bench, profile);
        }
        QVERIFY(writeFile(bench.context().profiles.folder() + "/0aa00000-0000-0000-0000-00000000000b.json"_L1,
                          "{"));
        const auto json = bench.run(startList, {u"--json"_s}).json();
        auto violations = schemaViolations(list, json);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
        QCOMPARE(json["profiles"_L1].toArray().size(), 2);
        QCOMPARE(json["damaged"_L1].toArray().size(), 1);
        for (const auto &profile : json["profiles"_L1].toArray())
            violations += schemaViolations(documentedSchema(u"profile"_s), profile);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
        auto odd = json;
        odd["more"_L1] = true;
        QVERIFY(!schemaViolations(list, odd).isEmpty());
    }

private:
    static void save(CommandBench &bench, const ConnectionProfile &profile)
    {
        std::optional<bool> isSaved;
        const auto pending =
            bench.context().profiles.save(profile, Secret("dose00000000000000000000000000000000"),
                                          [&](const Result<Nothing> &saved) { isSaved = saved.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return isSaved.has_value(); }) && *isSaved);
    }
};

DRAFTT_TEST(TestListCommand)
#include "tst_listcommand.moc"
