// SPDX-License-Identifier: Apache-2.0
#include "app/commands/bundle.h"

#include "tests/app/commands/commandbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// `bundle` and `--log` as they are typed.
class TestBundleCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void withoutAFileItIsPrinted()
    {
        CommandBench bench;
        QCOMPARE(bench.run(startBundle, {}).code, 0);
        QVERIFY(bench.output().startsWith("Support bundle of draftt-connect"));
    }

    void aFileIsForItsOwnerAndNotReplaced()
    {
        CommandBench bench;
        const auto file = bench.path(u"support.txt"_s);
        QCOMPARE(bench.run(startBundle, {file}).code, 0);
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(bench.run(startBundle, {file}).code, 2);
        QCOMPARE(bench.run(startBundle, {file, u"--force"_s}).code, 0);
    }

    void levelsAreRefusedByName()
    {
        Program program;
        const auto run = program.run({u"list"_s, u"--log"_s, u"loud"_s});
        QCOMPARE(run.code, 2);
        QVERIFY(run.errors.contains("off, error, info or debug"));
    }

    /// What was logged in full detail, and the bundle of it, name neither the secret nor whose it is.
    void aWholeCheckLeavesNoSecretAndTheBundleNoName()
    {
        const RunningDemo demo;
        QVERIFY(demo.runAsAdmin(u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;"
                                "GRANT USE SCHEMA ON SCHEMA `inventory`.`assets` TO `%1`;"
                                "GRANT SELECT ON TABLE `inventory`.`assets`.`components` TO `%1`"_s.arg(
                                    demo.fact(u"client_id"_s))));
        Program program;
        program.setVariable(u"DRAFTT_CONNECT_LOG"_s, u"debug"_s);
        const auto secret = demo.fact(u"client_secret"_s).toLatin1();
        const auto checked =
            program.run({u"check"_s, u"--host"_s, demo.fact(u"url"_s), u"--client-id"_s,
                         demo.fact(u"client_id"_s), u"--warehouse"_s, u"7e57ab1e00000001"_s, u"--catalog"_s,
                         u"inventory"_s, u"--schema"_s, u"assets"_s, u"--table"_s, u"components"_s,
                         u"--save"_s, u"prod"_s, u"--no-keychain"_s, u"--secret-stdin"_s},
                        secret);
        QVERIFY2(checked.code == 0, checked.all().constData());
        QVERIFY(!program.filesWith("effective-permissions").isEmpty()); // there is a log
        QCOMPARE(program.filesWith(secret), QStringList());
        QCOMPARE(program.filesWith("eyJhbGciOi"), QStringList()); // how tokens begin
        const auto bundle = program.run({u"bundle"_s}).output;
        QVERIFY(bundle.contains("/api/2.1/unity-catalog/"));
        for (const auto &name : {QByteArray(secret), demo.fact(u"client_id"_s).toLatin1(),
                                 demo.fact(u"workspace_id"_s).toLatin1(), "127.0.0.1"_ba,
                                 "7e57ab1e00000001"_ba, "inventory"_ba, "components"_ba, "Serverless"_ba})
            QVERIFY2(!bundle.contains(name), (name + "\n" + bundle).constData());
    }
};

DRAFTT_TEST(TestBundleCommand)
#include "tst_bundlecommand.moc"
