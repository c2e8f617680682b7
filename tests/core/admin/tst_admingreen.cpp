// SPDX-License-Identifier: Apache-2.0
#include "core/profile/standing.h"
#include "tests/support/adminbench.h"
#include "tests/support/awaited.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The certificate of what apply has made is green, whatever the road: nothing beyond reading, no table that
/// was not chosen, and all of it was read by somebody who sees it.
class TestAdminGreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<AdminBench>();
    }
    void cleanup()
    {
        QVERIFY2(m_bench->demo.problems().isEmpty(), qPrintable(m_bench->demo.problems().join(u'\n')));
    }

    void aPrincipalThatIsThere_data()
    {
        QTest::addColumn<bool>("holdsSome");
        QTest::newRow("with nothing yet") << false;
        QTest::newRow("with some of it") << true;
    }

    void aPrincipalThatIsThere()
    {
        QFETCH(bool, holdsSome);
        makePrincipal();
        if (holdsSome) // what is missing is done, what is there is not done again
            QVERIFY(m_bench->apply(journalOf(*m_bench->plan(lessWanted())))->journal.isApplied());
        auto wish = m_bench->wish();
        wish.connectionName = u"Another"_s;
        const auto plan = m_bench->plan(wish);
        QVERIFY(plan && plan->principal);
        QCOMPARE(plan->steps.size(), holdsSome ? 2 : 7);
        const auto applied = m_bench->apply(journalOf(*plan));
        QVERIFY(applied && !applied->failure);
        verifyGreen(applied->journal);
    }

    void aWholeSchema_data()
    {
        QTest::addColumn<QString>("catalog");
        QTest::addColumn<QString>("schema");
        QTest::newRow("of odd names") << u"inventory"_s << u"odd-names"_s;
        QTest::newRow("whose owner is a group") << u"prod-eu"_s << u"cmdb"_s;
        QTest::newRow("beyond ASCII") << u"lager-größe"_s << u"übersicht"_s;
    }

    void aWholeSchema()
    {
        QFETCH(QString, catalog);
        QFETCH(QString, schema);
        auto wish = m_bench->wish();
        wish.scope = {*CatalogName::parse(catalog), *SchemaName::parse(schema), true, {}};
        const auto applied = m_bench->apply(journalOf(*m_bench->plan(wish)));
        QVERIFY(applied && !applied->failure);
        verifyGreen(applied->journal);
    }

    void goneOnWithAfterAKill_data()
    {
        QTest::addColumn<int>("call");
        int calls = 0;
        AdminBench bench;
        const auto journal = journalOf(*bench.plan(bench.wish()));
        bench.network.fault = [&calls](const demo::Request &) { return ++calls, WireFault::None; };
        QVERIFY(bench.apply(journal)->journal.isApplied());
        QVERIFY(calls > 10);
        for (int call = 0; call < calls; ++call)
            QTest::addRow("at call %d", call) << call;
    }

    void goneOnWithAfterAKill()
    {
        QFETCH(int, call);
        const auto journal = journalOf(*m_bench->plan(m_bench->wish()));
        QVERIFY(killAt(call, journal));
        const auto kept = m_bench->services().journals.find(journal.id.toString(QUuid::WithoutBraces));
        const auto again = m_bench->apply(kept.value_or(journal));
        QVERIFY(again && !again->failure && again->journal.isApplied());
        verifyGreen(again->journal);
    }

    /// One makes the principal, the other one gives it what it may read.
    void inTwoHalvesByTwoPeople()
    {
        const auto &who = m_bench->demo.who();
        const auto first = m_bench->apply(journalOf(*m_bench->plan(m_bench->wish(), who.workspaceAdminToken)),
                                          who.workspaceAdminToken);
        QVERIFY(first && !first->failure && first->journal.isApplied());
        QCOMPARE(count(first->journal, JournalState::Handed), 4);
        auto wish = m_bench->wish();
        wish.connectionName = u"Of the second"_s;
        const auto plan = m_bench->plan(wish);
        QVERIFY(plan && plan->principal);
        QCOMPARE(plan->steps.size(), 5); // four rights, and a secret of its own
        const auto second = m_bench->apply(journalOf(*plan));
        QVERIFY(second && !second->failure);
        QCOMPARE(count(second->journal, JournalState::Done), 5);
        verifyGreen(second->journal);
        verifyGreen(first->journal);
    }

private:
    void makePrincipal()
    {
        m_bench->call("POST"_ba, u"/api/2.0/preview/scim/v2/ServicePrincipals"_s,
                      {{u"displayName"_s, m_bench->wish().displayName}});
    }

    [[nodiscard]] AdminWish lessWanted() const
    {
        auto wish = m_bench->wish();
        wish.scope.tables.removeLast();
        return wish;
    }

    /// The process ends when this call has been answered.
    [[nodiscard]] bool killAt(int wanted, const Journal &journal)
    {
        int call = 0;
        bool isHit = false;
        bool isServed = false;
        m_bench->network.fault = [&](const demo::Request &) {
            const bool isIt = call++ == wanted;
            isHit = isHit || isIt;
            return isIt ? WireFault::Unheard : WireFault::None;
        };
        m_bench->network.onServed = [&](const demo::Request &) { isServed = isHit; };
        bool isOver = false;
        auto run = applyJournal(m_bench->services(), journal, m_bench->options,
                                [&isOver](const Result<JournalRun> &) { isOver = true; });
        const bool isKilled = waitFor([&] { return isServed || isOver; }, 30'000) && !isOver;
        run.reset();
        m_bench->network.fault = nullptr;
        m_bench->network.onServed = nullptr;
        return isKilled;
    }

    static int count(const Journal &journal, JournalState state)
    {
        return int(std::count_if(journal.steps.cbegin(), journal.steps.cend(),
                                 [state](const JournalStep &step) { return step.state == state; }));
    }

    void verifyGreen(const Journal &journal)
    {
        const auto proven = m_bench->prove(journal);
        QVERIFY(proven);
        const auto &diagnosis = proven->checked.proved.diagnosis;
        QVERIFY2(isProven(proven->checked.profile), diagnosis ? qPrintable(idOf(diagnosis->code)) : "");
        QVERIFY(proven->certificate);
        for (const auto &claim : proven->certificate->claims)
            QVERIFY2(claim.state != Claim::State::NotProvable && claim.findings.isEmpty(),
                     qPrintable(claim.name));
        QCOMPARE(int(proven->certificate->verdict()), int(Verdict::ReadOnly));
        QCOMPARE(int(standingOf(proven->checked.profile)), int(Standing::Green)); // as it is kept
    }

    std::unique_ptr<AdminBench> m_bench;
};

DRAFTT_TEST(TestAdminGreen)
#include "tst_admingreen.moc"
