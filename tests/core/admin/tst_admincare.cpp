// SPDX-License-Identifier: Apache-2.0
#include "tests/support/adminbench.h"
#include "tests/support/awaited.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto principals = "/api/2.0/preview/scim/v2/ServicePrincipals"_L1;

} // namespace

/// What apply and undo take care of beyond doing what they are for: what others have, what is kept already,
/// and what this person may not do.
class TestAdminCare : public QObject
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

    void aNameThatAnotherConnectionHasIsNotTaken()
    {
        QVERIFY(applied().isApplied());
        auto wish = m_bench->wish();
        wish.displayName = u"another"_s;
        wish.connectionName = wish.connectionName.toUpper();
        const auto before = m_bench->snapshot();
        const auto run = m_bench->apply(journalOf(*m_bench->plan(wish)));
        QVERIFY(run && run->failure);
        QCOMPARE(int(run->failure->trouble), int(StepTrouble::NameTaken));
        QCOMPARE(m_bench->snapshot(), before); // known before anything is sent
    }

    void whatWasTakenBackIsNotAppliedAgain()
    {
        const auto before = m_bench->snapshot();
        const auto undone = m_bench->undo(applied());
        QVERIFY(undone && !undone->failure);
        const auto run = m_bench->apply(undone->journal);
        QVERIFY(run && run->failure);
        QCOMPARE(int(run->failure->trouble), int(StepTrouble::TakenBack));
        QCOMPARE(m_bench->snapshot(), before);
    }

    /// Of a journal in memory that is older than its file: another process has gone on with it.
    void anotherProcessHasGoneOnWithIt()
    {
        const auto planned = journalOf(*m_bench->plan(m_bench->wish()));
        QVERIFY(m_bench->apply(planned)->journal.isApplied());
        const auto before = m_bench->snapshot();
        const auto run = m_bench->apply(planned);
        QVERIFY(run && !run->failure && run->journal.isApplied());
        QCOMPARE(m_bench->snapshot(), before);
    }

    void anotherProcessIsAtIt()
    {
        const auto planned = journalOf(*m_bench->plan(m_bench->wish()));
        bool isOver = false;
        const Pending first = applyJournal(m_bench->services(), planned, m_bench->options,
                                           [&isOver](const Result<JournalRun> &) { isOver = true; });
        QVERIFY(waitFor([this] { return m_bench->idsNamed(u"draftt-reader"_s).size() == 1; }, 5'000));
        const auto second = m_bench->apply(planned);
        QVERIFY(!isOver);
        QVERIFY(!second);
        QCOMPARE(int(second.error().kind), int(ErrorKind::StorageFailed));
        QVERIFY(waitFor([&isOver] { return isOver; }, 30'000));
    }

    /// Between the plan and its turn: it is theirs.
    void whatSomebodyElseGaveMeanwhileIsLeftToThem()
    {
        auto wish = m_bench->wish();
        wish.displayName = u"draftt-connector"_s;
        const auto journal = journalOf(*m_bench->plan(wish));
        const QJsonObject change{{u"principal"_s, m_bench->demo.who().connectorId},
                                 {u"add"_s, QJsonArray{u"USE_CATALOG"_s}}};
        m_bench->call("PATCH"_ba, u"/api/2.1/unity-catalog/permissions/catalog/inventory"_s,
                      {{u"changes"_s, QJsonArray{change}}});
        const auto before = m_bench->snapshot();
        const auto run = m_bench->apply(journal);
        QVERIFY(run && !run->failure);
        QCOMPARE(count(run->journal, JournalState::Found), 1);
        QVERIFY(!m_bench->undo(run->journal)->failure);
        QCOMPARE(m_bench->snapshot(), before);
    }

    void aSecretThatMayBeKeptIsNotTakenBack()
    {
        auto journal = killedAfterTheSecretWasKept();
        m_bench->keychain.isLocked = true; // whether it is in there nobody can tell
        const auto before = m_bench->snapshot();
        const auto run = m_bench->apply(journal);
        QVERIFY(run && run->failure);
        QCOMPARE(int(run->failure->trouble), int(StepTrouble::NotKept));
        QCOMPARE(m_bench->snapshot(), before);
        m_bench->keychain.isLocked = false;
        const auto again = m_bench->apply(run->journal);
        QVERIFY(again && !again->failure && again->journal.isApplied());
        QCOMPARE(m_bench->snapshot(), before); // it was there all the time
    }

    /// Who may do it is not told to hand it to somebody else.
    void aRefusalOfWhatMayBeDoneStops()
    {
        const auto journal = journalOf(*m_bench->plan(m_bench->wish()));
        m_bench->network.fault = [](const demo::Request &request) {
            const bool isGrant = request.verb == "PATCH" && request.path.contains("/unity-catalog/"_L1);
            return isGrant ? WireFault::Refused : WireFault::None;
        };
        const auto run = m_bench->apply(journal);
        QVERIFY(run && run->failure);
        QCOMPARE(int(run->failure->trouble), int(StepTrouble::Refused));
        QCOMPARE(count(run->journal, JournalState::Handed), 0);
    }

    void aSecretLivesAsLongAsWanted()
    {
        auto wish = m_bench->wish();
        wish.secretDays = 30;
        const auto run = m_bench->apply(journalOf(*m_bench->plan(wish)));
        QVERIFY(run && !run->failure);
        const auto kept = m_bench->profiles.find(wish.connectionName);
        QVERIFY(kept);
        QVERIFY(std::abs(QDate::currentDate().daysTo(kept->life.secretEnds) - 30) <= 1);
    }

    /// Each answer is lost: it is made once more, and then never again.
    void aSecretWhoseAnswerIsLostIsMadeTwiceAtMost()
    {
        auto journal = journalOf(*m_bench->plan(m_bench->wish()));
        int made = 0;
        m_bench->network.fault = [&made](const demo::Request &request) {
            const bool isIt = request.verb == "POST" && request.path.endsWith("/credentials/secrets"_L1);
            made += isIt;
            return isIt && made < 20 ? WireFault::LostAfter : WireFault::None;
        };
        const auto run = m_bench->apply(journal);
        QVERIFY(run && run->failure);
        QCOMPARE(int(run->failure->trouble), int(StepTrouble::Unclear));
        QCOMPARE(made, 2);
        QVERIFY(m_bench->keychain.secrets.isEmpty());
        m_bench->network.fault = nullptr;
        QVERIFY(m_bench->apply(run->journal)->journal.isApplied());
        QCOMPARE(secrets(run->journal).size(), 1);
    }

    void aPrincipalThatOthersUseIsLeft_data()
    {
        QTest::addColumn<QJsonObject>("operation");
        QTest::newRow("renamed") << QJsonObject{
            {u"op"_s, u"replace"_s}, {u"path"_s, u"displayName"_s}, {u"value"_s, u"theirs"_s}};
        QTest::newRow("with an entitlement more")
            << QJsonObject{{u"op"_s, u"add"_s},
                           {u"path"_s, u"entitlements"_s},
                           {u"value"_s, QJsonArray{QJsonObject{{u"value"_s, u"workspace-access"_s}}}}};
        QTest::newRow("in a group") << QJsonObject{{u"op"_s, u"add"_s}, {u"path"_s, u"groups"_s}};
    }

    void aPrincipalThatOthersUseIsLeft()
    {
        QFETCH(QJsonObject, operation);
        if (!operation.contains("value"_L1))
            operation.insert(u"value"_s, QJsonArray{QJsonObject{{u"value"_s, someGroup()}}});
        const auto journal = applied();
        m_bench->call("PATCH"_ba, principals + u'/' + journal.principal->scimId,
                      {{u"Operations"_s, QJsonArray{operation}}});
        const auto undone = m_bench->undo(journal);
        QVERIFY(undone && !undone->failure);
        QCOMPARE(int(undone->journal.steps.constFirst().state), int(JournalState::Left));
        const auto left = m_bench->read(principals + u'/' + journal.principal->scimId);
        QCOMPARE(left["id"_L1].toString(), journal.principal->scimId);
        QVERIFY(secrets(journal).isEmpty()); // that was ours
    }

    /// Its own manager may make a secret for it; a principal only a workspace admin.
    void whoIsNoAdminMayTryASecretAlone()
    {
        const auto &token = m_bench->demo.who().catalogOwnerToken;
        auto wish = m_bench->wish();
        const auto fresh = m_bench->plan(wish, token);
        QVERIFY(fresh);
        QCOMPARE(int(fresh->steps.constFirst().permit), int(Permit::No));
        QCOMPARE(int(fresh->steps.constLast().permit), int(Permit::No));
        wish.displayName = u"draftt-connector"_s;
        const auto there = m_bench->plan(wish, token);
        QVERIFY(there && there->principal);
        QCOMPARE(int(there->steps.constLast().permit), int(Permit::Unknown));
    }

private:
    [[nodiscard]] Journal applied()
    {
        return m_bench->apply(journalOf(*m_bench->plan(m_bench->wish())))->journal;
    }

    [[nodiscard]] Journal killedAfterTheSecretWasKept()
    {
        auto journal = applied();
        journal.steps.last().state = JournalState::Begun;
        journal.steps.last().made.clear();
        (void)m_bench->services().journals.write(journal);
        return journal;
    }

    /// One that another principal is in.
    [[nodiscard]] QString someGroup()
    {
        const auto ids = m_bench->idsNamed(u"draftt-connector"_s);
        const auto groups = m_bench->read(principals + u'/' + ids.value(0))["groups"_L1].toArray();
        for (const auto &one : groups) {
            if (one["display"_L1] == u"data readers"_s)
                return one["value"_L1].toString();
        }
        return {};
    }

    [[nodiscard]] QJsonArray secrets(const Journal &journal)
    {
        return m_bench
            ->read("/api/2.0/accounts/servicePrincipals/"_L1 + journal.principal->scimId +
                   "/credentials/secrets"_L1)["secrets"_L1]
            .toArray();
    }

    static int count(const Journal &journal, JournalState state)
    {
        return int(std::count_if(journal.steps.cbegin(), journal.steps.cend(),
                                 [state](const JournalStep &step) { return step.state == state; }));
    }

    std::unique_ptr<AdminBench> m_bench;
};

DRAFTT_TEST(TestAdminCare)
#include "tst_admincare.moc"
