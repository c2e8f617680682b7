// SPDX-License-Identifier: Apache-2.0
#include "app/commands/admin.h"
#include "app/commands/setup.h"
#include "core/admin/journalstore.h"
#include "core/files.h"
#include "core/profile/planfile.h"
#include "core/profile/standing.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// plan, apply, undo and status, typed.
class TestAdminCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void fromNothingToProvenAndBack()
    {
        CommandBench bench(inputOf(m_demo->who().adminToken, 3));
        bench.context().http.setTimeScale(0.01);
        const auto planned =
            bench.run(startAdmin, QStringList(u"plan"_s) + wanted() + QStringList(u"--json"_s));
        QVERIFY2(planned.code == 0, planned.all().constData());
        QCOMPARE(planned.json()["steps"_L1].toArray().size(), 6);
        QVERIFY(planned.json()["for_others"_L1].toArray().isEmpty());
        QVERIFY(JournalStore(bench.context().profiles.folder()).list().isEmpty());
    }

    void applyAndUndo()
    {
        CommandBench bench(inputOf(m_demo->who().adminToken, 3));
        bench.context().http.setTimeScale(0.01);
        const auto applied = bench.run(startAdmin, QStringList(u"apply"_s) + wanted());
        QVERIFY2(applied.code == 0, applied.all().constData());
        QVERIFY2(applied.output.contains("Proven: the connection"), applied.all().constData());
        const auto profile = bench.context().profiles.find(u"prod"_s);
        QVERIFY(profile && isProven(*profile));
        QCOMPARE(bench.keychain().secrets.size(), 1);
        QVERIFY(!applied.all().contains(m_demo->who().adminToken.toUtf8()));
        QVERIFY(!applied.all().contains(bench.keychain().secrets.cbegin()->reveal().split('\n').last()));

        const auto undone = bench.run(startAdmin, {u"undo"_s, u"prod"_s, u"--token-stdin"_s});
        QVERIFY2(undone.code == 0, undone.all().constData());
        QVERIFY(bench.context().profiles.names().isEmpty());
        QVERIFY(bench.keychain().secrets.isEmpty());
    }

    /// It costs money.
    void whatStartsAWarehouseSaysSo()
    {
        CommandBench bench;
        const auto words = [](const RunResult &help) { return help.output.simplified(); };
        const auto apply = words(bench.run(startAdmin, {u"apply"_s, u"--help"_s}));
        QVERIFY2(apply.contains("starting the warehouse if need be"), apply.constData());
        const auto setup = words(bench.run(startSetup, {u"--help"_s}));
        QVERIFY2(setup.contains("starting it if need be"), setup.constData());
    }

    void statusTellsOfIt()
    {
        CommandBench bench(inputOf(m_demo->who().adminToken, 1));
        bench.context().http.setTimeScale(0.01);
        const auto nothing = bench.run(startAdmin, {u"status"_s});
        QCOMPARE(nothing.code, 0);
        QVERIFY(nothing.output.contains("Nothing was set up"));
        QCOMPARE(bench.run(startAdmin, QStringList(u"apply"_s) + wanted()).code, 0);
        const auto status = bench.run(startAdmin, {u"status"_s, u"--json"_s});
        QCOMPARE(status.code, 0);
    }

    void aDryRunPrintsTheCallsAndDoesNothing()
    {
        CommandBench bench(inputOf(m_demo->who().adminToken, 1));
        const auto dry =
            bench.run(startAdmin, QStringList(u"apply"_s) + wanted() + QStringList(u"--dry-run"_s));
        QVERIFY2(dry.code == 0, dry.all().constData());
        QCOMPARE(dry.output.count("curl --request "), 6);
        QVERIFY(!dry.output.contains("PUT"));
        QVERIFY(!dry.output.contains(m_demo->who().adminToken.toUtf8()));
        for (const auto &request : m_demo->server().requests())
            QVERIFY2(request.verb == "GET", request.verb.constData());
    }

    void onePlansAndAnotherApplies()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plan.json"_s);
        CommandBench planner(inputOf(m_demo->who().workspaceAdminToken, 1));
        const auto planned =
            planner.run(startAdmin, QStringList(u"plan"_s) + wanted() +
                                        QStringList{u"--secret-days"_s, u"90"_s, u"--output"_s, path});
        QVERIFY2(planned.code == 0, planned.all().constData());
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        CommandBench bench(inputOf(m_demo->who().adminToken, 1));
        bench.context().http.setTimeScale(0.01);
        const auto applied =
            bench.run(startAdmin, {u"apply"_s, u"--plan"_s, path, u"--host"_s, m_demo->url().toString(),
                                   u"--token-stdin"_s, u"--json"_s});
        QVERIFY2(applied.code == 0, applied.all().constData());
        QCOMPARE(applied.json()["display_name"_L1].toString(), u"draftt-reader"_s);
        QCOMPARE(applied.json()["connection"_L1].toString(), u"prod"_s);
        const auto journals = JournalStore(bench.context().profiles.folder()).list();
        QCOMPARE(journals.size(), 1);
        QCOMPARE(journals.first().journal->wish.secretDays, 90);
        QVERIFY(!journals.first().journal->wish.workspaceId.isEmpty());
    }

    /// The principal that was there is the one that is taken, whatever others are called so by then.
    void thePlannedPrincipalIsTaken()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plan.json"_s);
        CommandBench planner(inputOf(m_demo->who().adminToken, 1));
        const auto planned = planner.run(
            startAdmin, QStringList(u"plan"_s) + wanted() +
                            QStringList{u"--principal"_s, u"draftt-connector"_s, u"--output"_s, path});
        QVERIFY2(planned.code == 0, planned.all().constData());
        const auto plan = planFileFromJson(readFile(path, 100'000).value());
        QVERIFY(plan && plan->session.clientId);
        QCOMPARE(plan->session.clientId->text(), demo::people::connector().name);
        // An option goes before what the file says.
        CommandBench other(inputOf(m_demo->who().adminToken, 1));
        const auto named = other.run(startAdmin, {u"plan"_s, u"--plan"_s, path, u"--principal"_s,
                                                  u"draftt-reader"_s, u"--token-stdin"_s, u"--json"_s});
        QVERIFY2(named.json()["principal"_L1].isNull(), named.all().constData());
    }

    void aPlanThatIsNotForHereIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("changed") << "components"_ba
                                 << "salaries"_ba << QStringList() << "was changed after it was made"_ba;
        QTest::newRow("of another version")
            << "\"version\": 1"_ba
            << "\"version\": 2"_ba << QStringList() << "is of a version that this program does not read"_ba;
        QTest::newRow("of another workspace")
            << QByteArray() << QByteArray()
            << QStringList{u"--host"_s, u"adb-1234567890123456.7.azuredatabricks.net"_s}
            << "The plan file was made for"_ba;
        QTest::newRow("of another workspace on the same host")
            << QByteArray() << QByteArray() << QStringList{u"--host"_s, u"SAME/?o=5555555555555555"_s}
            << "and not for"_ba;
    }

    void aPlanThatIsNotForHereIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, sentence);
        more.replaceInStrings(u"SAME"_s, m_demo->url().toString());
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plan.json"_s);
        CommandBench bench(inputOf(m_demo->who().adminToken, 2));
        QCOMPARE(
            bench.run(startAdmin, QStringList(u"plan"_s) + wanted() + QStringList{u"--output"_s, path}).code,
            0);
        if (!from.isEmpty())
            QVERIFY(writeFile(path, readFile(path, 100'000).value().replace(from, to)));
        const auto refused =
            bench.run(startAdmin, QStringList{u"apply"_s, u"--plan"_s, path, u"--token-stdin"_s} + more);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(sentence), refused.all().constData());
        QVERIFY(JournalStore(bench.context().profiles.folder()).list().isEmpty());
    }

    /// The same host, but another workspace behind it.
    void aTokenOfAnotherWorkspaceIsRefused()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plan.json"_s);
        CommandBench bench(inputOf(m_demo->who().adminToken, 2));
        const auto host = m_demo->url().toString() + u"/?o=5555555555555555"_s;
        const auto refused =
            bench.run(startAdmin, QStringList(u"plan"_s) + wanted() + QStringList{u"--host"_s, host});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("another workspace"), refused.all().constData());
    }

    void aPrincipalThatIsNotInTheWorkspaceIsNone()
    {
        CommandBench bench(inputOf(m_demo->who().adminToken, 2));
        for (const auto &what : {u"plan"_s, u"apply"_s}) {
            const auto refused = bench.run(
                startAdmin, QStringList(what) + wanted() +
                                QStringList{u"--client-id"_s, u"0a0a0a0a-0b0b-0c0c-0d0d-0e0e0e0e0e0e"_s});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.errors.contains("is in the workspace from the beginning"),
                     refused.all().constData());
        }
    }

    void stepsThatTheyMayNotDoAreForOthers()
    {
        CommandBench bench(inputOf(m_demo->who().workspaceAdminToken, 1));
        bench.context().http.setTimeScale(0.01);
        QVERIFY(m_demo->server().choose(u"split-roles"_s));
        const auto applied = bench.run(startAdmin, QStringList(u"apply"_s) + wanted());
        QCOMPARE(applied.code, 1);
        QVERIFY2(applied.output.contains("GRANT USE CATALOG ON CATALOG"), applied.all().constData());
        QVERIFY2(!applied.output.contains("00000000-0000"), applied.all().constData());
        QCOMPARE(bench.keychain().secrets.size(), 1);
    }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("something else") << QStringList{u"do"_s};
        QTest::newRow("no host") << QStringList{u"plan"_s};
        QTest::newRow("no such journal") << QStringList{u"undo"_s, u"nothing"_s};
        QTest::newRow("no journal") << QStringList{u"undo"_s};
        QTest::newRow("goes on with nothing") << QStringList{u"apply"_s, u"nothing"_s};
        QTest::newRow("days") << QStringList(u"plan"_s) + wanted() +
                                     QStringList{u"--secret-days"_s, u"731"_s};
        QTest::newRow("a token is no way to sign in")
            << QStringList(u"plan"_s) + wanted() + QStringList(u"--personal-token"_s);
    }

    void wrongUseIsRefused()
    {
        QFETCH(QStringList, arguments);
        CommandBench bench;
        const auto refused = bench.run(startAdmin, arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.errors.isEmpty());
    }

private:
    /// As it would be typed, once for each command.
    static QByteArray inputOf(const QString &token, int times)
    {
        return (token.toUtf8() + '\n').repeated(times);
    }

    [[nodiscard]] QStringList wanted() const
    {
        return {u"--host"_s,       m_demo ? m_demo->url().toString() : u"http://127.0.0.1:9"_s,
                u"--warehouse"_s,  u"7e57ab1e00000001"_s,
                u"--catalog"_s,    u"inventory"_s,
                u"--schema"_s,     u"assets"_s,
                u"--table"_s,      u"components"_s,
                u"--principal"_s,  u"draftt-reader"_s,
                u"--name"_s,       u"prod"_s,
                u"--token-stdin"_s};
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestAdminCommand)
#include "tst_admincommand.moc"
