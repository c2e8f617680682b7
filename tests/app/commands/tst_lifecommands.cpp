// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check.h"
#include "app/commands/handovercommand.h"
#include "app/commands/import.h"
#include "app/commands/list.h"
#include "app/commands/rename.h"
#include "app/commands/rotate.h"
#include "core/files.h"
#include "core/profile/drafttform.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto oldSecret = "dose0000000000000000000000000old"_ba;
const auto wrongSecret = "dose00000000000000000000000wrong"_ba;

ConnectionProfile saved(CommandBench &bench, ConnectionProfile profile, const QByteArray &secret = oldSecret)
{
    const auto saved = awaited<Nothing>([&](Done<Nothing> end) {
        return bench.context().profiles.save(profile, Secret(secret), std::move(end));
    });
    if (!saved)
        qFatal("not saved");
    return profile;
}

ConnectionProfile onDemo(const DemoFixture &demo)
{
    auto session = sampleSession();
    session.address = *PastedAddress::parse(demo.url().toString());
    session.clientId = *ClientId::parse(demo.who().connectorId);
    return *makeProfile(session, u"Prod"_s);
}

} // namespace

/// rename, rotate and hand-over.
class TestLifeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void renames()
    {
        CommandBench bench;
        const auto profile = saved(bench, sampleProfile(u"Prod"_s));
        const auto entry = bench.keychain().secrets.value(profile.secretKey());
        QCOMPARE(bench.run(startRename, {u"prod"_s, u"Production"_s}).code, 0);
        QCOMPARE(bench.context().profiles.names(), QStringList(u"Production"_s));
        QCOMPARE(bench.context().profiles.find(u"production"_s)->id, profile.id);
        QCOMPARE(bench.keychain().secrets.value(profile.secretKey()), entry);
    }

    void refusesNames_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("taken") << QStringList{u"Prod"_s, u"OTHER"_s} << "already that of “Other”"_ba;
        QTest::newRow("empty") << QStringList{u"Prod"_s, u" "_s} << "name"_ba;
        QTest::newRow("missing") << QStringList{u"Prod"_s} << "name"_ba;
        QTest::newRow("no such connection") << QStringList{u"Nobody"_s, u"x"_s} << "Nobody"_ba;
        QTest::newRow("a line break") << QStringList{u"Prod"_s, u"a\nb"_s} << "U+000A"_ba;
    }

    void refusesNames()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, told);
        CommandBench bench;
        saved(bench, sampleProfile(u"Prod"_s));
        saved(bench, sampleProfile(u"Other"_s));
        const auto result = bench.run(startRename, words);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains(told), result.errors.constData());
        QCOMPARE(bench.context().profiles.names(), QStringList({u"Other"_s, u"Prod"_s}));
    }

    void handsOverInTheOrderOfTheForm()
    {
        CommandBench bench;
        saved(bench, sampleProfile(u"Prod"_s));
        const int calls = bench.keychain().calls;
        const auto result = bench.run(startHandOver, {u"prod"_s});
        QCOMPARE(result.code, 0);
        qsizetype place = 0;
        for (const auto *word : {"Workspace host", "adb-1234567890123456.7.azuredatabricks.net", "Client ID",
                                 "OAuth secret", "SQL warehouse", "Catalog", "Schema", "Name"}) {
            const auto next = result.output.indexOf(word, place);
            QVERIFY2(next >= place, word);
            place = next;
        }
        QVERIFY(!result.output.contains(oldSecret));
        QVERIFY(result.output.contains("its own network"));
        QCOMPARE(bench.keychain().calls, calls);
    }

    void aTokenIsCalledOne()
    {
        CommandBench bench;
        auto profile = sampleProfile(u"Prod"_s);
        profile.method = SignInMethod::PersonalToken;
        profile.clientId.reset();
        saved(bench, profile);
        const auto result = bench.run(startHandOver, {u"prod"_s});
        QVERIFY(result.output.contains("Personal access token"));
        QVERIFY(!result.output.contains("Client ID") && !result.output.contains("OAuth"));
    }

    void handsOverAsJson()
    {
        CommandBench bench;
        auto profile = sampleProfile(u"Prod"_s);
        profile.life.handedOver.insert(u"host"_s, timeToKeep());
        saved(bench, profile);
        const auto result = bench.run(startHandOver, {u"prod"_s, u"--json"_s});
        const auto values = result.json()["values"_L1].toArray();
        QCOMPARE(values.size(), formValues(profile).size());
        QCOMPARE(values[0]["field"_L1].toString(), u"host"_s);
        QVERIFY(values[0]["handed_over"_L1].isString());
        QVERIFY(values[1]["handed_over"_L1].isNull());
        QCOMPARE(values[2]["field"_L1].toString(), u"secret"_s);
        QVERIFY(values[2]["value"_L1].isNull());
        QVERIFY(result.json()["network_text"_L1].toString().contains("Private Link"_L1));
    }

    void listWarnsBeforeTheEnd_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a month and a day") << 31 << false;
        QTest::newRow("a month") << 30 << true;
        QTest::newRow("a day") << 1 << true;
        QTest::newRow("over") << -1 << true;
    }

    void listWarnsBeforeTheEnd()
    {
        QFETCH(int, days);
        QFETCH(bool, warns);
        CommandBench bench;
        auto profile = sampleProfile(u"Prod"_s);
        profile.life.secretEnds = QDate::currentDate().addDays(days);
        saved(bench, profile);
        const auto result = bench.run(startList, {});
        QCOMPARE(result.code, 0);
        QVERIFY2(result.output.contains(days < 0 ? "has ended" : "ends in"), result.output.constData());
        QCOMPARE(result.errors.contains("draftt-connect rotate"), warns);
    }

    void rotatesWhatWorks()
    {
        DemoFixture demo;
        const auto secret = demo.who().connectorSecret.toUtf8();
        CommandBench bench(secret + '\n');
        const auto profile = saved(bench, onDemo(demo));
        const auto file = bench.path(u"end.ics"_s);
        const auto ends = QDate::currentDate().addDays(700);
        const auto result = bench.run(startRotate, {u"prod"_s, u"--secret-stdin"_s, u"--ends"_s,
                                                    ends.toString(Qt::ISODate), u"--calendar"_s, file});
        QVERIFY2(result.code == 0, result.errors.constData());
        QCOMPARE(entryOf(bench, profile), bindSecret(Secret(secret), useOf(profile)));
        QCOMPARE(bench.context().profiles.find(u"prod"_s)->life.secretEnds, ends);
        QVERIFY(result.output.contains("hand-over") && result.output.contains("delete the old one"));
        QVERIFY(!(result.output + result.errors).contains(secret));
        QFile calendar(file);
        QVERIFY(calendar.open(QIODevice::ReadOnly) &&
                calendar.readAll().contains(ends.toString(u"yyyyMMdd"_s).toLatin1()));
        QVERIFY(demo.problems().isEmpty());
    }

    /// Days from today.
    void aNewSecretEndsBetweenTodayAndTwoYears_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("told"); ///< empty: it is taken
        QTest::newRow("long over") << -5000 << "is over"_ba;
        QTest::newRow("the day before yesterday") << -2 << "is over"_ba;
        QTest::newRow("today") << 0 << QByteArray();
        QTest::newRow("two years") << 730 << QByteArray();
        QTest::newRow("two days more") << 732 << "is too late"_ba;
        QTest::newRow("a mistyped year") << 36'500 << "is too late"_ba;
    }

    void aNewSecretEndsBetweenTodayAndTwoYears()
    {
        QFETCH(int, days);
        QFETCH(QByteArray, told);
        CommandBench bench; // there is no secret, so that what is taken ends at that
        const auto profile = saved(bench, sampleProfile(u"Prod"_s));
        const auto ends = QDate::currentDate().addDays(days).toString(Qt::ISODate);
        const auto result = bench.run(startRotate, {u"prod"_s, u"--secret-stdin"_s, u"--ends"_s, ends});
        QCOMPARE(result.code, 2);
        QCOMPARE(result.errors.contains(ends.toLatin1()), !told.isEmpty());
        QVERIFY2(result.errors.contains(told), result.errors.constData());
        QCOMPARE(entryOf(bench, profile), bindSecret(Secret(oldSecret), useOf(profile)));
    }

    void aCalendarReplacesNoFileUnasked_data()
    {
        QTest::addColumn<bool>("isForced");
        QTest::newRow("unasked") << false;
        QTest::newRow("asked to") << true;
    }

    void aCalendarReplacesNoFileUnasked()
    {
        QFETCH(bool, isForced);
        DemoFixture demo;
        const auto secret = demo.who().connectorSecret.toUtf8();
        CommandBench bench(secret + '\n');
        const auto profile = saved(bench, onDemo(demo));
        const auto file = bench.path(u"end.ics"_s);
        QVERIFY(writeFile(file, "somebody's"));
        QStringList words{u"prod"_s, u"--secret-stdin"_s, u"--calendar"_s, file, u"--ends"_s};
        words += QDate::currentDate().addDays(700).toString(Qt::ISODate);
        if (isForced)
            words += u"--force"_s;
        const auto result = bench.run(startRotate, words);
        QVERIFY2(result.code == (isForced ? 0 : 2), result.errors.constData());
        QCOMPARE(result.errors.contains("add --force"), !isForced);
        QCOMPARE(readFile(file, 100'000) == "somebody's"_ba, !isForced);
        // Before the secret, too: it was not read, nor was anything changed.
        QCOMPARE(entryOf(bench, profile) == bindSecret(Secret(oldSecret), useOf(profile)), !isForced);
    }

    /// The day on which the one before ends says nothing of it, and Draftt does not have it yet.
    void aSecretThatIsSavedAnewHasNoLifeYet_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("given anew") << true;
        QTest::newRow("the one that is kept") << false;
    }

    void aSecretThatIsSavedAnewHasNoLifeYet()
    {
        QFETCH(bool, isNew);
        DemoFixture demo;
        const auto secret = demo.who().connectorSecret.toUtf8();
        CommandBench bench(secret + '\n');
        auto profile = onDemo(demo);
        profile.life.secretEnds = QDate(2026, 1, 1);
        profile.life.handedOver = {{u"secret"_s, timeToKeep()}, {u"host"_s, timeToKeep()}};
        saved(bench, profile, isNew ? oldSecret : secret);
        QStringList words{u"prod"_s, u"--save"_s, u"prod"_s, u"--no-start"_s};
        if (isNew)
            words += u"--secret-stdin"_s;
        const auto result = bench.run(startCheck, words);
        QVERIFY2(result.output.contains("Saved as"), result.errors.constData());
        QCOMPARE(entryOf(bench, profile), bindSecret(Secret(secret), useOf(profile)));
        const auto life = bench.context().profiles.find(u"prod"_s)->life;
        QCOMPARE(life.secretEnds.isValid(), !isNew);
        QCOMPARE(life.handedOver.contains(u"secret"_s), !isNew);
        QVERIFY(life.handedOver.contains(u"host"_s));
    }

    void aCalendarNeedsADay()
    {
        CommandBench bench("x\n");
        const auto profile = saved(bench, sampleProfile(u"Prod"_s));
        const auto file = bench.path(u"end.ics"_s);
        const auto result = bench.run(startRotate, {u"prod"_s, u"--secret-stdin"_s, u"--calendar"_s, file});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains("add --ends"), result.errors.constData());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(entryOf(bench, profile), bindSecret(Secret(oldSecret), useOf(profile)));
    }

    /// What happened to it elsewhere did not happen to this one.
    void anImportedConnectionHasNoLifeYet()
    {
        CommandBench bench;
        auto profile = sampleProfile(u"Prod"_s);
        profile.life = {LastFailure{u"sign_in"_s, u"auth.invalid_client"_s},
                        QDate(2026, 1, 1),
                        {{u"host"_s, timeToKeep()}}};
        const auto file = bench.path(u"prod.json"_s);
        QVERIFY(writeFile(file, toJson(profile)));
        const auto result = bench.run(startImport, {file});
        QVERIFY2(result.code == 0, result.errors.constData());
        QCOMPARE(bench.context().profiles.find(u"prod"_s)->life, Life());
    }

    void keepsTheOldOneWhereTheNewOneIsRefused_data()
    {
        QTest::addColumn<bool>("asJson");
        QTest::newRow("text") << false;
        QTest::newRow("JSON") << true;
    }

    void keepsTheOldOneWhereTheNewOneIsRefused()
    {
        QFETCH(bool, asJson);
        DemoFixture demo;
        CommandBench bench(wrongSecret + '\n');
        const auto profile = saved(bench, onDemo(demo));
        QStringList words{u"prod"_s, u"--secret-stdin"_s};
        if (asJson)
            words += u"--json"_s;
        const auto result = bench.run(startRotate, words);
        QCOMPARE(result.code, 1);
        QCOMPARE(entryOf(bench, profile), bindSecret(Secret(oldSecret), useOf(profile)));
        if (asJson)
            QCOMPARE(result.json()["code"_L1].toString(), u"auth.invalid_client"_s);
        else
            QVERIFY2(result.errors.contains("old secret is kept"), result.errors.constData());
        QVERIFY(!(result.output + result.errors).contains(wrongSecret));
    }

    void aWorkspaceThatIsNotThereChangesNothing()
    {
        auto demo = std::make_unique<DemoFixture>();
        CommandBench bench(wrongSecret + '\n');
        const auto profile = saved(bench, onDemo(*demo));
        demo.reset();
        QCOMPARE(bench.run(startRotate, {u"prod"_s, u"--secret-stdin"_s}).code, 3);
        QCOMPARE(entryOf(bench, profile), bindSecret(Secret(oldSecret), useOf(profile)));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a day that is none")
            << QStringList{u"prod"_s, u"--secret-stdin"_s, u"--ends"_s, u"soon"_s};
        QTest::newRow("a calendar without a day")
            << QStringList{u"prod"_s, u"--secret-stdin"_s, u"--calendar"_s, u"x.ics"_s};
        QTest::newRow("nobody to ask") << QStringList{u"prod"_s};
        QTest::newRow("a secret as an argument") << QStringList{u"prod"_s, QString::fromUtf8(wrongSecret)};
        QTest::newRow("nothing that looks like one") << QStringList{u"prod"_s, u"--secret-stdin"_s};
    }

    void wrongUse()
    {
        QFETCH(QStringList, words);
        CommandBench bench("dapi0123456789abcdef0123456789abcdef\n");
        const auto profile = saved(bench, sampleProfile(u"Prod"_s));
        const auto result = bench.run(startRotate, words);
        QCOMPARE(result.code, 2);
        QVERIFY(!result.errors.contains(wrongSecret));
        QCOMPARE(entryOf(bench, profile), bindSecret(Secret(oldSecret), useOf(profile)));
    }

    /// Saved anew it is not kept either, unless that is said.
    void aSecretThatWasNotKeptIsNotKeptUnasked_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("as before") << QString() << u"Prod"_s << false;
        QTest::newRow("under another name") << QString() << u"Other"_s << false;
        QTest::newRow("to be kept") << u"--keychain"_s << u"Prod"_s << true;
    }

    void aSecretThatWasNotKeptIsNotKeptUnasked()
    {
        QFETCH(QString, word);
        QFETCH(QString, name);
        QFETCH(bool, isKept);
        DemoFixture demo;
        CommandBench bench(demo.who().connectorSecret.toUtf8() + '\n');
        auto profile = onDemo(demo);
        profile.secretPlace = SecretPlace::NotKept;
        saved(bench, profile);
        QStringList words{u"prod"_s, u"--secret-stdin"_s, u"--no-start"_s, u"--save"_s, name};
        if (!word.isEmpty())
            words += word;
        const auto result = bench.run(startCheck, words);
        QVERIFY2(result.output.contains("Saved as"), result.errors.constData());
        QCOMPARE(result.output.contains("--keychain keeps it"), !isKept);
        QCOMPARE(bench.keychain().secrets.size(), isKept ? 1 : 0);
        QCOMPARE(bench.context().profiles.find(name)->secretPlace == SecretPlace::Keychain, isKept);
    }

    void whatKeepsNoSecretHasNoneToChange()
    {
        CommandBench bench(wrongSecret + '\n');
        auto profile = sampleProfile(u"Prod"_s);
        profile.secretPlace = SecretPlace::NotKept;
        saved(bench, profile);
        QCOMPARE(bench.run(startRotate, {u"prod"_s, u"--secret-stdin"_s}).code, 2);
        QVERIFY(bench.keychain().secrets.isEmpty());
    }

private:
    [[nodiscard]] static Secret entryOf(CommandBench &bench, const ConnectionProfile &profile)
    {
        return bench.keychain().secrets.value(profile.secretKey());
    }
};

DRAFTT_TEST(TestLifeCommands)
#include "tst_lifecommands.moc"
