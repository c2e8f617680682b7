// SPDX-License-Identifier: Apache-2.0
#include "app/commands/setup.h"
#include "core/profile/standing.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

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
    void optionsAreEnough();
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
        << QStringList{u"-"_s, u"--name"_s, u"TAKEN"_s} << "already taken"_ba;
    QTest::newRow("no seconds") << QStringList{u"-"_s, u"--wait"_s, u"long"_s} << "number of seconds"_ba;
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

QTEST_GUILESS_MAIN(TestSetupCommand)
#include "tst_setupcommand.moc"
