// SPDX-License-Identifier: Apache-2.0
#include "app/commands/grants.h"
#include "core/grants/forms.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const QStringList place{u"--client-id"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s,
                        u"--catalog"_s,   u"inventory"_s,
                        u"--schema"_s,    u"assets"_s};

} // namespace

/// `grants` without `--missing`: nobody is asked, so that all rights are written and all are taken back.
class TestGrantsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void undoTakesBackAllWithoutReserve_data();
    void undoTakesBackAllWithoutReserve();
    void undoMirrorsTheScript();
    void whatWasMendedOfANameIsSaid();
    void aNameThatHidesIsRefused();
    void theLegacyMetastoreIsRefused();
    void whoGrantsOnSystemTablesIsTold();
};

void TestGrantsCommand::undoTakesBackAllWithoutReserve_data()
{
    QTest::addColumn<QString>("form");
    for (const auto &form : allForms())
        QTest::newRow(form.id.data()) << QString(form.id);
}

void TestGrantsCommand::undoTakesBackAllWithoutReserve()
{
    QFETCH(QString, form);
    CommandBench bench;
    const auto arguments = place + QStringList{u"--form"_s, form, u"--undo"_s, u"--json"_s};
    const auto result = bench.run(startGrants, arguments);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().value("held"_L1).toArray().size(), 0);
    const auto script = result.json().value("script"_L1).toString();
    QVERIFY2(!script.contains("granted before"_L1), qPrintable(script));
    // Nobody was asked, neither a workspace nor the keychain.
    QCOMPARE(bench.keychain().calls, 0);
    QVERIFY(bench.context().http.log().entries().isEmpty());
}

void TestGrantsCommand::undoMirrorsTheScript()
{
    CommandBench giving;
    CommandBench taking;
    auto given = QString::fromUtf8(giving.run(startGrants, place).output).split(u'\n').filter(u"GRANT "_s);
    const auto taken = QString::fromUtf8(taking.run(startGrants, place + QStringList{u"--undo"_s}).output)
                           .split(u'\n')
                           .filter(u"REVOKE "_s);
    QCOMPARE(given.size(), 3);
    std::reverse(given.begin(), given.end());
    for (auto &line : given)
        line.replace(u"GRANT "_s, u"REVOKE "_s).replace(u" TO "_s, u" FROM "_s);
    QCOMPARE(taken, given);
}

void TestGrantsCommand::whatWasMendedOfANameIsSaid()
{
    CommandBench bench;
    const auto result =
        bench.run(startGrants, place.first(2) + QStringList{u"--catalog"_s, u"Inventory"_s, u"--schema"_s,
                                                            u"assets"_s, u"--table"_s, u" p\u0430y"_s});
    QCOMPARE(result.code, 0);
    const auto said = QString::fromUtf8(result.errors);
    QVERIFY2(said.contains(u"Catalog: Taken as “inventory”."_s), qPrintable(said));
    QVERIFY2(!said.contains(u"Schema"_s), qPrintable(said));
    QVERIFY2(said.contains(u"p[U+0430]y"_s), qPrintable(said));
}

void TestGrantsCommand::aNameThatHidesIsRefused()
{
    CommandBench bench;
    const auto result = bench.run(startGrants, place + QStringList{u"--table"_s, u"a\u202eb"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(QString::fromUtf8(result.errors).contains(u"U+202E"_s), result.errors.constData());
    QCOMPARE(result.output, QByteArray());
}

void TestGrantsCommand::theLegacyMetastoreIsRefused()
{
    CommandBench bench;
    const auto result =
        bench.run(startGrants, place.first(2) + QStringList{u"--catalog"_s, u"hive_metastore"_s,
                                                            u"--schema"_s, u"default"_s});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains("legacy metastore"), result.errors.constData());
    QCOMPARE(result.output, QByteArray());
}

void TestGrantsCommand::whoGrantsOnSystemTablesIsTold()
{
    CommandBench bench;
    const auto result =
        bench.run(startGrants, place.first(2) + QStringList{u"--catalog"_s, u"system"_s, u"--schema"_s,
                                                            u"billing"_s, u"--table"_s, u"usage"_s});
    QCOMPARE(result.code, 0);
    const auto head = QString::fromUtf8(result.output).section(u"GRANT"_s, 0, 0);
    QVERIFY2(head.contains(u"account admin who is metastore admin, after the schema was enabled"_s),
             qPrintable(head));
    QVERIFY(result.output.contains("GRANT USE SCHEMA ON SCHEMA `system`.`billing`"));
    QVERIFY(!result.output.contains("USE SCHEMA ON CATALOG"));
}

DRAFTT_TEST(TestGrantsCommand)
#include "tst_grantscommand.moc"
