// SPDX-License-Identifier: Apache-2.0
#include "app/commands/export.h"
#include "app/commands/grants.h"
#include "app/commands/setup.h"
#include "core/files.h"
#include "core/profile/planfile.h"
#include "core/profile/profilesession.h"
#include "core/profile/standing.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The five steps without a window.
class TestSetupCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void aTextIsEnough();
    void aSecretThatIsGivenGoesBeforeTheTexts();
    void optionsAreEnough();
    void aPlanIsEnough();
    void aSavedConnectionGivesItsPlan();
    void whatIsNotProvenIsSavedSo();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();

private:
    void grant()
    {
        (void)m_demo->server().runAsAdmin(
            u"GRANT USE CATALOG ON CATALOG inventory TO `%1`; GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`; "
            "GRANT SELECT ON TABLE inventory.assets.components TO `%1`;"_s.arg(m_demo->who().connectorId));
    }
    [[nodiscard]] QByteArray text() const
    {
        return u"DATABRICKS_HOST=%1\nDATABRICKS_CLIENT_ID=%2\nDATABRICKS_CLIENT_SECRET=%3\n"
               "DATABRICKS_WAREHOUSE_ID=7e57ab1e00000001\nfull_name: inventory.assets.components\n"_s
                   .arg(m_demo->url().toString(), m_demo->who().connectorId, m_demo->who().connectorSecret)
                   .toUtf8();
    }

    [[nodiscard]] Session wanted() const;

    std::unique_ptr<DemoFixture> m_demo;
};

void TestSetupCommand::aTextIsEnough()
{
    grant();
    CommandBench bench(text());
    const auto result = bench.run(startSetup, {u"-"_s, u"--name"_s, u"prod"_s});
    QVERIFY2(result.code == 0, result.all().constData());
    const auto profile = bench.context().profiles.find(u"prod"_s);
    QVERIFY(profile && isProven(*profile));
    QCOMPARE(bench.keychain().secrets.size(), 1);
    QVERIFY(!result.all().contains(m_demo->who().connectorSecret.toUtf8()));
}

void TestSetupCommand::aSecretThatIsGivenGoesBeforeTheTexts()
{
    grant();
    CommandBench bench(m_demo->who().connectorSecret.toUtf8() + '\n');
    const auto file = bench.path(u"details.txt"_s);
    const auto old = "dose00000000000000000000000000000000"_ba;
    QVERIFY(writeFile(file, text().replace(m_demo->who().connectorSecret.toUtf8(), old)));
    const auto result = bench.run(startSetup, {file, u"--name"_s, u"prod"_s, u"--secret-stdin"_s});
    QVERIFY2(result.code == 0, result.all().constData());
}

void TestSetupCommand::optionsAreEnough()
{
    grant();
    CommandBench bench(m_demo->who().connectorSecret.toUtf8() + '\n');
    const auto result = bench.run(
        startSetup, {u"--host"_s, m_demo->url().toString(), u"--client-id"_s, m_demo->who().connectorId,
                     u"--warehouse"_s, u"7e57ab1e00000001"_s, u"--catalog"_s, u"inventory"_s, u"--schema"_s,
                     u"assets"_s, u"--table"_s, u"components"_s, u"--secret-stdin"_s, u"--no-keychain"_s});
    QVERIFY2(result.code == 0, result.all().constData());
    QCOMPARE(bench.context().profiles.names().size(), 1);
    QVERIFY(bench.keychain().secrets.isEmpty());
}

Session TestSetupCommand::wanted() const
{
    auto session = sampleSession();
    session.address = *PastedAddress::parse(m_demo->url().toString());
    session.clientId = *ClientId::parse(m_demo->who().connectorId);
    session.warehouse->id = *WarehouseId::parse(u"7e57ab1e00000001"_s);
    session.wholeSchema = false;
    session.tables = {*TableName::parse(u"components"_s)};
    return session;
}

void TestSetupCommand::aPlanIsEnough()
{
    grant();
    CommandBench bench(m_demo->who().connectorSecret.toUtf8() + '\n');
    const auto path = bench.path(u"plan.json"_s);
    QVERIFY(writeFile(path, planToJson(wanted())));
    const auto result =
        bench.run(startSetup, {u"--plan"_s, path, u"--name"_s, u"prod"_s, u"--secret-stdin"_s});
    QVERIFY2(result.code == 0, result.all().constData());
    QVERIFY2(result.errors.contains("The OAuth secret goes to http://127.0.0.1"), result.errors.constData());
    const auto profile = bench.context().profiles.find(u"prod"_s);
    QVERIFY(profile && isProven(*profile));
    const auto saved = sessionOf(*profile);
    const auto wish = wanted();
    QCOMPARE(saved.address->host, wish.address->host);
    QCOMPARE(saved.clientId, wish.clientId);
    QCOMPARE(saved.warehouse->id, wish.warehouse->id);
    QVERIFY(saved.scope() == wish.scope());
}

/// From the file into the command line, out of it, and back.
void TestSetupCommand::aSavedConnectionGivesItsPlan()
{
    CommandBench bench;
    const auto profile = *makeProfile(wanted(), u"prod"_s);
    Answer<Nothing> saved;
    const auto saving = bench.context().profiles.save(profile, Secret("a secret"), saved.taker());
    QTRY_VERIFY(saved.hasCome() && saved.value());
    const auto path = bench.path(u"plan.json"_s);
    const auto exported = bench.run(startExport, {u"prod"_s, u"--format"_s, u"plan"_s, u"--output"_s, path});
    QCOMPARE(exported.code, 0);
    CommandBench fromPlan;
    CommandBench fromSaved;
    const auto again = fromSaved.context().profiles.save(profile, Secret("a secret"), saved.taker());
    QTRY_COMPARE(fromSaved.context().profiles.names().size(), 1);
    const auto script = fromPlan.run(startGrants, {u"--plan"_s, path});
    QCOMPARE(script.code, 0);
    QCOMPARE(script.output, fromSaved.run(startGrants, {u"prod"_s}).output);
    CommandBench last;
    const auto other = last.run(startGrants, {u"--plan"_s, path, u"--table"_s, u"devices"_s});
    QVERIFY2(other.output.contains("`devices`") && !other.output.contains("`components`"),
             other.output.constData());
    QCOMPARE(bench.run(startGrants, {u"prod"_s, u"--plan"_s, path}).code, 2);
}

void TestSetupCommand::whatIsNotProvenIsSavedSo()
{
    CommandBench bench(text());
    const auto result = bench.run(startSetup, {u"-"_s, u"--name"_s, u"prod"_s});
    QCOMPARE(result.code, 1);
    const auto profile = bench.context().profiles.find(u"prod"_s);
    QVERIFY(profile && profile->connection == Proof::Proven && profile->catalogAccess == Proof::Unproven);
}

void TestSetupCommand::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QStringList()
                             << "add --host, --client-id, --warehouse, --catalog, --schema"_ba;
    QTest::newRow("a name that is taken")
        << QStringList{u"-"_s, u"--name"_s, u"TAKEN"_s} << "already that of “taken”"_ba;
    QTest::newRow("no seconds") << QStringList{u"-"_s, u"--wait"_s, u"long"_s} << "number of seconds"_ba;
    QTest::newRow("no plan") << QStringList{u"--plan"_s, u"/proc/self/comm"_s}
                             << "cannot be understood (/)"_ba;
    QTest::newRow("a file that is none") << QStringList{u"none.txt"_s} << "none.txt"_ba;
}

void TestSetupCommand::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    CommandBench bench(text());
    Answer<Nothing> saved;
    const auto saving =
        bench.context().profiles.save(sampleProfile(u"taken"_s), Secret("a secret"), saved.taker());
    QTRY_VERIFY(saved.hasCome() && saved.value());
    const auto result = bench.run(startSetup, arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.errors.contains(said), result.errors.constData());
    QCOMPARE(bench.context().profiles.names().size(), 1);
    QCOMPARE(m_demo->server().requests().size(), 0);
}

DRAFTT_TEST(TestSetupCommand)
#include "tst_setupcommand.moc"
