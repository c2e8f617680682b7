// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/people.h"
#include "app/demo/catalog/metastore.h"
#include "tests/support/adminagreement.h"
#include "tests/support/awaited.h"
#include "tests/support/part.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int walks = 600;
constexpr int walksInARow = 25;

/// One walk: what is wanted, what was there, and what goes wrong, all of it by chance.
class Walk
{
public:
    Walk(AdminBench &bench, quint32 seed) : m_bench(bench), m_chance(seed)
    {
        giveSomeBefore();
        m_start = m_bench.snapshot();
    }

    /// A complaint, or nothing.
    [[nodiscard]] QString go()
    {
        const auto plan = m_bench.plan(wish());
        if (!plan)
            return u"no plan: "_s + plan.error().detail;
        m_journal = journalOf(*plan);
        for (int act = 0; act < 2 + bounded(4); ++act) {
            const bool applies = bounded(3) > 0;
            run(applies, true);
            if (const auto found = disagreements(m_bench, kept()); !found.isEmpty())
                return found.join(u'\n') + u'\n' + QString::fromUtf8(journalToJson(kept()));
            if (!applies && kept().isUndone())
                break; // what was taken back is not begun again
        }
        for (int act = 0; act < 8 && kept().hasAdded(); ++act)
            run(false, false);
        if (const auto now = m_bench.snapshot(); now != m_start)
            return differences(now) + QString::fromUtf8(journalToJson(kept()));
        return {};
    }

private:
    int bounded(int most) { return int(m_chance.bounded(most)); }

    /// The principal that is there may have some of it already.
    void giveSomeBefore()
    {
        auto &metastore = m_bench.demo.server().metastore();
        const auto id = m_bench.demo.who().connectorId;
        const QList<demo::Metastore::GrantRow> rows{
            {id, u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s},
            {id, u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s},
            {id, u"SELECT"_s, u"table"_s, u"inventory.assets.components"_s},
        };
        for (const auto &row : rows) {
            if (bounded(2) == 0)
                metastore.grant(row);
            else
                metastore.revoke(row);
        }
        const QStringList levels{u"CAN_VIEW"_s, u"CAN_USE"_s};
        if (const int at = bounded(3); at < 2)
            m_bench.call("PATCH"_ba, u"/api/2.0/permissions/warehouses/7e57ab1e00000001"_s,
                         {{u"access_control_list"_s,
                           QJsonArray{QJsonObject{{u"service_principal_name"_s, id},
                                                  {u"permission_level"_s, levels.at(at)}}}}});
    }

    [[nodiscard]] AdminWish wish()
    {
        auto wish = m_bench.wish();
        if (bounded(2) == 0)
            wish.displayName = u"draftt-connector"_s; // is there
        wish.scope.wholeSchema = bounded(3) == 0;
        if (wish.scope.wholeSchema)
            wish.scope.tables.clear();
        return wish;
    }

    [[nodiscard]] WireFault chance()
    {
        if (bounded(7) > 0)
            return WireFault::None;
        constexpr WireFault any[]{WireFault::Refused,   WireFault::LostBefore, WireFault::LostAfter,
                                  WireFault::LostAfter, WireFault::Wrong,      WireFault::Gateway,
                                  WireFault::Unasked,   WireFault::Unheard};
        return any[bounded(8)];
    }

    [[nodiscard]] Journal kept()
    {
        return m_bench.services()
            .journals.find(m_journal->id.toString(QUuid::WithoutBraces))
            .value_or(*m_journal);
    }

    void run(bool applies, bool goesWrong)
    {
        bool isKilled = false;
        if (goesWrong)
            m_bench.network.fault = [this, &isKilled](const demo::Request &) {
                const auto fault = chance();
                isKilled = isKilled || fault == WireFault::Unasked || fault == WireFault::Unheard;
                return fault;
            };
        bool isOver = false;
        const auto done = [&isOver](const Result<JournalRun> &) { isOver = true; };
        Pending pending = applies ? applyJournal(m_bench.services(), kept(), m_bench.options, done)
                                  : undoJournal(m_bench.services(), kept(), m_bench.options, done);
        (void)waitFor([&] { return isOver || isKilled; }, 30'000);
        if (isKilled) // what the workspace was asked it does
            (void)waitFor([turns = 0]() mutable { return ++turns > 3; }, 100);
        pending.reset();
        m_bench.network.fault = nullptr;
    }

    [[nodiscard]] QString differences(const QStringList &now) const
    {
        QString text;
        for (const auto &line : m_start) {
            if (!now.contains(line))
                text += "gone: "_L1 + line + u'\n';
        }
        for (const auto &line : now) {
            if (!m_start.contains(line))
                text += "new: "_L1 + line + u'\n';
        }
        return text;
    }

    AdminBench &m_bench;
    QRandomGenerator m_chance;
    QStringList m_start;
    std::optional<Journal> m_journal;
};

} // namespace

/// Whatever goes wrong, and however often it is gone on with or taken back: in the end all is as it was.
class TestAdminWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void inTheEndAllIsAsItWas_data()
    {
        QTest::addColumn<int>("first");
        for (int row = 0; row < walks / walksInARow; ++row) {
            if (isInThisPart(row))
                QTest::addRow("from walk %d", row * walksInARow) << row * walksInARow;
        }
    }

    void inTheEndAllIsAsItWas()
    {
        QFETCH(int, first);
        AdminBench bench;
        for (int seed = first; seed < first + walksInARow; ++seed) {
            Walk walk(bench, quint32(seed));
            const auto complaint = walk.go();
            QVERIFY2(complaint.isEmpty(), qPrintable(u"walk %1:\n"_s.arg(seed) + complaint));
            // Each step would read those of all walks again.
            QVERIFY(QDir(bench.services().journals.folder()).removeRecursively());
        }
        QVERIFY2(bench.demo.problems().isEmpty(), qPrintable(bench.demo.problems().join(u'\n')));
    }
};

DRAFTT_TEST(TestAdminWalks)
#include "tst_adminwalks.moc"
