// SPDX-License-Identifier: Apache-2.0
#include "app/commands/admin.h"
#include "app/commands/certificate.h"
#include "core/admin/journalstore.h"
#include "core/profile/standing.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What `admin apply` has made is certified read-only, by itself and by `certificate` afterwards: for a new
/// principal, for one that is there, from a plan file that somebody else has written, and in two halves.
class TestAdminRoads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
        m_bench.reset();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void aNewPrincipal()
    {
        makeBench(m_demo->who().adminToken);
        QVERIFY(isApplied(wanted()));
        verifyGreen();
    }

    void aPrincipalThatIsThere()
    {
        makeBench(m_demo->who().adminToken);
        QVERIFY(isApplied(wanted()));
        auto again = wanted();
        again.last() = u"another"_s;
        QVERIFY(isApplied(again));
        verifyGreen(u"another"_s);
        verifyGreen();
    }

    /// Written by somebody who may do next to nothing of it.
    void aPlanFileOfSomebodyElse()
    {
        makeBench(m_demo->personsToken(demo::people::schemaManager()));
        const auto file = m_bench->path(u"plan.json"_s);
        const auto planned = m_bench->run(startAdmin, QStringList{u"plan"_s, u"--token-stdin"_s} + wanted() +
                                                          QStringList{u"--output"_s, file});
        QVERIFY2(planned.code == 0, planned.all().constData());
        QFile plan(file);
        QVERIFY(plan.open(QIODevice::ReadOnly));
        const auto content = plan.readAll();
        makeBench(m_demo->who().adminToken);
        QFile copy(m_bench->path(u"plan.json"_s)); // on another computer
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(content) > 0);
        copy.close();
        const auto applied =
            m_bench->run(startAdmin, {u"apply"_s, u"--token-stdin"_s, u"--plan"_s, copy.fileName(),
                                      u"--principal"_s, u"draftt-reader"_s, u"--name"_s, u"prod"_s});
        QVERIFY2(applied.code == 0, applied.all().constData());
        verifyGreen();
    }

    /// The first one makes the principal and may give it nothing; the second one gives it the rest.
    void inTwoHalves()
    {
        makeBench(m_demo->who().workspaceAdminToken);
        QVERIFY(isApplied(wanted(), 1));
        const auto first = std::move(m_bench);
        makeBench(m_demo->who().adminToken);
        QVERIFY(isApplied(wanted()));
        verifyGreen();
        const auto principal = first->context().profiles.find(u"prod"_s)->clientId;
        const auto certified =
            m_bench->run(startCertificate,
                         QStringList{u"--host"_s, m_demo->url().toString(), u"--client-id"_s} +
                             QStringList{principal->text(), u"--as-admin"_s, u"--secret-stdin"_s} + scope());
        QVERIFY2(certified.code == 0, certified.all().constData());
    }

    /// The other way round: who may grant and nothing else does so first. Nothing is saved there, so that
    /// there is nothing to prove, and the part that is done is no failure.
    void inTwoHalvesTheRightsFirst_data()
    {
        QTest::addColumn<bool>("isJson");
        QTest::newRow("text") << false;
        QTest::newRow("JSON") << true;
    }

    void inTwoHalvesTheRightsFirst()
    {
        QFETCH(bool, isJson);
        QVERIFY(m_demo->server().choose(u"split-roles"_s));
        makeBench(m_demo->personsToken(demo::people::metastoreAdmin()));
        for (int call = 1; call < 50; ++call)
            m_bench->keychain().refused += call; // of no use to who makes no secret
        QStringList words{u"apply"_s, u"--token-stdin"_s};
        words += QStringList{u"--host"_s, m_demo->url().toString(), u"--client-id"_s} +
                 QStringList{m_demo->who().connectorId} + scope();
        if (isJson)
            words += u"--json"_s;
        const auto run = m_bench->run(startAdmin, words);
        QVERIFY2(run.code == 0, run.all().constData());
        QVERIFY(m_bench->context().profiles.names().isEmpty());
        if (isJson) {
            QVERIFY(run.json()["applied"_L1].toBool() && run.json()["failure"_L1].isNull());
            QVERIFY(!run.json()["proven"_L1].toBool(true));
            return;
        }
        QVERIFY2(run.output.contains("Your part is done. The OAuth secret is for"), run.all().constData());
        QVERIFY(!run.output.contains("Proven"));
        // It is not taken for something that was left half-way.
        QVERIFY(!JournalStore(m_bench->context().profiles.folder()).list().constFirst().journal->isHalfWay());
    }

    void whoMayDoNothingHasDoneNothing()
    {
        makeBench(m_demo->personsToken(demo::people::ordinaryUser()));
        const auto run = m_bench->run(
            startAdmin, QStringList{u"apply"_s, u"--token-stdin"_s, u"--host"_s, m_demo->url().toString()} +
                            QStringList{u"--client-id"_s, m_demo->who().connectorId} + scope());
        QVERIFY2(run.code == 1, run.all().constData());
        QVERIFY2(run.output.contains("all of it is for somebody else"), run.all().constData());
    }

private:
    static QStringList scope()
    {
        return {u"--warehouse"_s, u"7e57ab1e00000001"_s, u"--catalog"_s, u"inventory"_s,
                u"--schema"_s,    u"assets"_s,           u"--table"_s,   u"components"_s};
    }
    [[nodiscard]] QStringList wanted() const
    {
        return QStringList{u"--host"_s, m_demo->url().toString()} + scope() +
               QStringList{u"--principal"_s, u"draftt-reader"_s, u"--name"_s, u"prod"_s};
    }
    /// Of somebody who types this token whenever one is asked for.
    void makeBench(const QString &token)
    {
        m_bench = std::make_unique<CommandBench>((token.toUtf8() + '\n').repeated(4));
        m_bench->context().http.setTimeScale(0.01);
    }
    [[nodiscard]] bool isApplied(const QStringList &words, int code = 0)
    {
        const auto run = m_bench->run(startAdmin, QStringList{u"apply"_s, u"--token-stdin"_s} + words);
        if (run.code != code)
            qWarning("%s", run.all().constData());
        return run.code == code;
    }
    void verifyGreen(const QString &name = u"prod"_s)
    {
        const auto profile = m_bench->context().profiles.find(name);
        QVERIFY(profile);
        QCOMPARE(int(standingOf(*profile)), int(Standing::Green));
        const auto certified = m_bench->run(startCertificate, {name, u"--as-admin"_s, u"--secret-stdin"_s});
        QVERIFY2(certified.code == 0, certified.all().constData());
        QVERIFY2(certified.output.contains("Read-only: everything was read"), certified.all().constData());
    }

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<CommandBench> m_bench; ///< where one person works
};

DRAFTT_TEST(TestAdminRoads)
#include "tst_adminroads.moc"
