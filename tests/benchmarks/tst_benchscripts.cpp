// SPDX-License-Identifier: Apache-2.0
#include "core/grants/forms.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// A schema of which every table is chosen, each with a list of rights to search.
AccessFacts factsOf(int tables)
{
    Scope scope{CatalogName::parse(u"inventory").value(), SchemaName::parse(u"huge").value(), false, {}};
    AccessFacts facts{.principal = {ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0").value(),
                                    u"draftt-connector"_s},
                      .groups = {u"data readers"_s},
                      .knowsAllGroups = true,
                      .scope = scope,
                      .sqlAccess = PlanState::Held};
    for (int i = 0; i < tables; ++i) {
        const auto table = TableName::parse("table-"_L1 + QString::number(i)).value();
        facts.scope.tables += table;
        const ReportedRight other{u"anna@example.com"_s, u"SELECT"_s, {}, {}};
        facts.securables +=
            SecurableFacts{Securable(scope.catalog, scope.schema, table), Listing::Whole, {other}, u"ben"_s};
    }
    return facts;
}

/// The best of some runs, in microseconds of the processor, which no other program adds to: plan and script,
/// from facts to text.
qint64 timeOf(const AccessFacts &facts, ScriptForm form)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 5; ++run) {
        const auto start = std::clock();
        const auto plan = makePlan(facts);
        const auto size = planScript(plan, form).size() + planUndo(plan, form).size();
        best = std::min(best, qint64(std::clock() - start) * 1'000'000 / CLOCKS_PER_SEC);
        Q_ASSERT(size > facts.scope.tables.size());
    }
    return std::max<qint64>(best, 1);
}

} // namespace

/// Prints what a script for ten thousand tables costs; fails if the time grows faster than the tables do.
class BenchScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void growsLinearly_data()
    {
        QTest::addColumn<ScriptForm>("form");
        for (const auto &row : allForms())
            QTest::newRow(row.id.data()) << row.form;
    }

    void growsLinearly()
    {
        QFETCH(ScriptForm, form);
        const auto small = timeOf(factsOf(1000), form);
        const auto large = timeOf(factsOf(10000), form);
        const double ratio = double(large) / double(small);
        qInfo("%-9s  1,000 tables %7.1f ms   10,000 tables %7.1f ms   ratio %.1f", qPrintable(idOf(form)),
              double(small) / 1000, double(large) / 1000, ratio);
        // Linear is 10 and quadratic 100; the rest is for a busy machine.
        QVERIFY2(ratio < 30, qPrintable(QString::number(ratio)));
    }
};

DRAFTT_TEST(BenchScripts)
#include "tst_benchscripts.moc"
