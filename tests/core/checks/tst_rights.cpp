// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rights.h"

#include "app/demo/accounts/people.h"
#include "app/demo/catalog/metastore.h"
#include "core/grants/forms.h"
#include "tests/support/adminhand.h"
#include "tests/support/stepbench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Row = demo::Metastore::GrantRow;

constexpr int walks = 15;

/// A part of the demo's estate to grant on.
struct Place {
    QString catalog;
    QString schema;
    QStringList tables;
};

const QList<Place> &places()
{
    static const QList<Place> list{
        {u"inventory"_s, u"assets"_s, {u"components"_s, u"devices"_s, u"servers"_s}},
        {u"inventory"_s, u"odd-names"_s, {u"größe"_s, u"back`tick"_s, u"semi;colon--comment"_s, u"2024"_s}},
        {u"prod-eu"_s, u"cmdb"_s, {u"configuration-items"_s, u"sites"_s}},
        {u"lager-größe"_s, u"übersicht"_s, {u"bestände"_s}}};
    return list;
}

template <typename Name> Name name(const QString &text)
{
    return Name::parse(quoteIdentifier(text)).value();
}

/// A whole schema, or some of its tables.
Scope randomScope(const Place &place, QRandomGenerator &random)
{
    Scope scope{name<CatalogName>(place.catalog), name<SchemaName>(place.schema), random.bounded(2) == 0, {}};
    for (const auto &table : place.tables) {
        if (random.bounded(3) > 0)
            scope.tables += name<TableName>(table);
    }
    scope.wholeSchema = scope.wholeSchema || scope.tables.isEmpty();
    return scope;
}

/// Rights of the connector, of its groups and of strangers, on the place and beside it.
QList<Row> randomRows(const Place &place, QRandomGenerator &random)
{
    const QStringList holders{demo::people::connector().name, demo::people::connector().name,
                              u"data readers"_s, u"account users"_s, u"omar@contoso.test"_s};
    const auto schema = place.catalog + u'.' + place.schema;
    QList<std::pair<QString, QString>> securables{{u"catalog"_s, place.catalog}, {u"schema"_s, schema}};
    for (const auto &table : place.tables)
        securables += {u"table"_s, schema + u'.' + table};
    const QHash<QString, QStringList> privileges{
        {u"catalog"_s,
         {u"USE_CATALOG"_s, u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s, u"BROWSE"_s, u"ALL_PRIVILEGES"_s,
          u"MODIFY"_s}},
        {u"schema"_s, {u"USE_SCHEMA"_s, u"USE_SCHEMA"_s, u"SELECT"_s, u"ALL_PRIVILEGES"_s, u"MANAGE"_s}},
        {u"table"_s, {u"SELECT"_s, u"SELECT"_s, u"MODIFY"_s, u"ALL_PRIVILEGES"_s}}};
    QList<Row> rows;
    for (int i = random.bounded(6); i > 0; --i) {
        const auto &[kind, fullName] = securables[random.bounded(int(securables.size()))];
        const auto &words = privileges[kind];
        const Row row{holders[random.bounded(int(holders.size()))], words[random.bounded(int(words.size()))],
                      kind, fullName};
        if (!rows.contains(row))
            rows += row;
    }
    return rows;
}

QString text(const QList<Row> &rows)
{
    QStringList lines;
    for (const auto &row : rows)
        lines += QStringList{row.principal, row.privilege, row.kind, row.fullName}.join(u' ');
    return lines.join(u'\n');
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_bench = std::make_unique<StepBench>();
        m_admin = std::make_unique<AdminHand>(m_bench->demo);
        m_base = metastore().grants();
    }

    void cleanup()
    {
        QVERIFY2(m_bench->demo.problems().isEmpty(), qPrintable(m_bench->demo.problems().join(u'\n')));
    }

    void scriptMakesEverythingHeldAndUndoGoesBack_data()
    {
        QTest::addColumn<RightsReader>("reader");
        QTest::newRow("read by the connector itself") << RightsReader::Principal;
        QTest::newRow("read by an admin") << RightsReader::SomebodyElse;
    }

    void scriptMakesEverythingHeldAndUndoGoesBack()
    {
        QFETCH(RightsReader, reader);
        QRandomGenerator random(20261);
        int granted = 0;
        for (int walk = 0; walk < walks; ++walk) {
            const auto &place = places()[random.bounded(int(places().size()))];
            metastore().setGrants(m_base + randomRows(place, random));
            const auto start = metastore().grants();
            const auto scope = randomScope(place, random);
            const auto plan = planFor(scope, reader);
            QVERIFY2(plan, qPrintable(text(start)));
            QCOMPARE(m_admin->run(planScript(*plan, ScriptForm::Sql)), QString());
            const auto after = planFor(scope, reader);
            QVERIFY(after);
            for (const auto &node : after->nodes) {
                if (node.kind == PlanNode::Kind::Right)
                    QVERIFY2(node.holding.state == PlanState::Held,
                             qPrintable(node.grant->securable().fullName() + u'\n' + text(start)));
            }
            granted += int(plan->toRun().size());
            QCOMPARE(m_admin->run(planUndo(*plan, ScriptForm::Sql)), QString());
            QCOMPARE(text(metastore().grants()), text(start));
        }
        qInfo("%d walks, %d statements run and taken back", walks, granted);
        QVERIFY(granted > walks);
    }

    void aBareConnectorLearnsWhatItLacks()
    {
        const auto plan =
            planFor(randomScope(places().first(), *QRandomGenerator::global()), RightsReader::Principal);
        QVERIFY(plan);
        const auto state = [&](Privilege privilege) {
            for (const auto &node : plan->nodes) {
                if (node.grant && node.grant->privilege() == privilege)
                    return node.holding.state;
            }
            return PlanState::Held;
        };
        QCOMPARE(state(Privilege::UseCatalog), PlanState::Missing);
        // Nobody tells a principal what it has in a catalog that it may not enter.
        QCOMPARE(state(Privilege::UseSchema), PlanState::Unknown);
        QCOMPARE(state(Privilege::Select), PlanState::Unknown);
    }

    /// Where everybody's list is refused, the principal's own shows what it was given itself. What is not in
    /// it may come through a group.
    void itsOwnListTellsWhatItHolds()
    {
        const auto connector = demo::people::connector().name;
        metastore().setGrants(m_base +
                              QList<Row>{{connector, u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s},
                                         {connector, u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s}});
        demo::Fault fault;
        fault.pathPattern = u"/effective-permissions/"_s;
        fault.queryPattern = u"^(?!.*principal=)"_s;
        fault.times = -1;
        fault.reply = demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s);
        m_bench->demo.server().inject(fault);
        const auto plan =
            planFor({name<CatalogName>(u"inventory"_s), name<SchemaName>(u"assets"_s), true, {}},
                    RightsReader::Principal);
        QVERIFY(plan);
        QList<Holding> holdings;
        for (const auto &node : plan->nodes) {
            if (node.grant)
                holdings += node.holding;
        }
        QCOMPARE(holdings[0].state, PlanState::Held);
        QCOMPARE(holdings[0].origins.first(), (Origin{Origin::How::Granted, u"USE_CATALOG"_s, {}, {}, {}}));
        QCOMPARE(holdings[1].state, PlanState::Held);
        QCOMPARE(holdings[2].state, PlanState::Unknown);
        QCOMPARE(holdings[2].basis, Holding::Basis::OwnRows);
        QCOMPARE(holdings[2].isDirect, std::optional(false));
    }

    /// BROWSE alone: the principal that sees no more than the name lacks USE CATALOG. What an admin sees
    /// tells nothing of the principal.
    void theNameAloneTellsWhatIsMissing_data()
    {
        QTest::addColumn<RightsReader>("reader");
        QTest::addColumn<PlanState>("state");
        QTest::newRow("seen by the connector itself") << RightsReader::Principal << PlanState::Missing;
        QTest::newRow("seen by an admin") << RightsReader::SomebodyElse << PlanState::Unknown;
    }

    void theNameAloneTellsWhatIsMissing()
    {
        QFETCH(RightsReader, reader);
        QFETCH(PlanState, state);
        m_bench->answer(u"/(catalogs/inventory|schemas/inventory.assets)$"_s,
                        demo::Reply::json({{u"name"_s, u"inventory"_s}, {u"browse_only"_s, true}}));
        m_bench->answer(u"/effective-permissions/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s));
        const auto plan =
            planFor({name<CatalogName>(u"inventory"_s), name<SchemaName>(u"assets"_s), true, {}}, reader);
        QVERIFY(plan);
        const auto found = std::find_if(plan->nodes.cbegin(), plan->nodes.cend(),
                                        [](const PlanNode &node) { return node.grant.has_value(); });
        QCOMPARE(found->holding.state, state);
    }

    void ownersAreNamedWhereTheyCanBeRead()
    {
        const auto plan = planFor({name<CatalogName>(u"prod-eu"_s), name<SchemaName>(u"cmdb"_s), true, {}},
                                  RightsReader::SomebodyElse);
        QVERIFY(plan);
        const auto &granters = plan->nodes.last().granters;
        QVERIFY(std::any_of(granters.cbegin(), granters.cend(),
                            [](const auto &granter) { return granter.name == "inventory owners"_L1; }));
    }

    /// Catalog and schema both tell it.
    void thePlanKnowsTheTypeOfTheCatalog_data()
    {
        QTest::addColumn<QString>("catalog");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<SpecialCatalog>("place");
        QTest::newRow("ordinary") << u"inventory"_s << u"assets"_s << SpecialCatalog::None;
        QTest::newRow("foreign") << u"erp_mirror"_s << u"public"_s << SpecialCatalog::Foreign;
        QTest::newRow("shared") << u"partner_feeds"_s << u"lifecycle"_s << SpecialCatalog::Shared;
    }

    void thePlanKnowsTheTypeOfTheCatalog()
    {
        QFETCH(QString, catalog);
        QFETCH(QString, schema);
        QFETCH(SpecialCatalog, place);
        const Scope scope{name<CatalogName>(catalog), name<SchemaName>(schema), true, {}};
        auto plan = planFor(scope, RightsReader::SomebodyElse);
        QVERIFY(plan);
        QVERIFY(plan->place == place);
        QCOMPARE(plan->toRun().size(), 3);
        m_bench->answer(u"/catalogs/"_s,
                        demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have USE CATALOG"_s));
        plan = planFor(scope, RightsReader::SomebodyElse);
        QVERIFY(plan && plan->place == place);
    }

    /// Dropped with the first answer, while up to four others are on their way.
    void aDroppedReadingStops()
    {
        const auto &place = places().first();
        Scope scope{name<CatalogName>(place.catalog), name<SchemaName>(place.schema), false, {}};
        for (const auto &table : place.tables)
            scope.tables += name<TableName>(table);
        bool wasCalled = false;
        auto pending = fetchAccessFacts(m_bench->workspace(), factsFor(scope), RightsReader::Principal,
                                        [&](const Result<AccessFacts> &) { wasCalled = true; });
        const auto &log = m_bench->workspace().http().log();
        connect(&log, &RequestLog::added, this, [&] {
            if (log.entries().last().exchange->url.path().contains("/unity-catalog/"_L1))
                pending.reset();
        });
        QTRY_VERIFY(!pending);
        QTest::qWait(200); // shows that nothing happens
        QVERIFY(!wasCalled);
        QVERIFY(catalogCalls() <= 5); // of ten
    }

    void aBrokenRoadIsAnError()
    {
        demo::Fault fault;
        fault.pathPattern = u"/api/2.1/unity-catalog/.*"_s;
        fault.times = -1;
        fault.reply.status = 500;
        m_bench->demo.server().inject(fault);
        const auto facts = factsFor(randomScope(places().first(), *QRandomGenerator::global()));
        const auto read = awaited<AccessFacts>([&](const Done<AccessFacts> &done) {
            return fetchAccessFacts(m_bench->workspace(), facts, RightsReader::Principal, done);
        });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::ServerFailure);
    }

private:
    [[nodiscard]] qsizetype catalogCalls() const
    {
        const auto requests = m_bench->demo.server().requests();
        return std::count_if(requests.cbegin(), requests.cend(),
                             [](const auto &request) { return request.path.contains("/unity-catalog/"_L1); });
    }

    demo::Metastore &metastore() { return m_bench->demo.server().metastore(); }

    AccessFacts factsFor(const Scope &scope)
    {
        auto &session = m_bench->session;
        session.catalog = scope.catalog;
        session.schema = scope.schema;
        session.wholeSchema = scope.wholeSchema;
        session.tables = scope.tables;
        auto facts = accessFactsOf(session, std::nullopt).value();
        facts.groups = demo::people::connector().groups;
        return facts;
    }

    std::optional<Plan> planFor(const Scope &scope, RightsReader reader)
    {
        auto &workspace = reader == RightsReader::Principal ? m_bench->workspace() : m_admin->workspace();
        const auto known = factsFor(scope);
        const auto facts = awaited<AccessFacts>(
            [&](const Done<AccessFacts> &done) { return fetchAccessFacts(workspace, known, reader, done); });
        return facts ? std::optional(makePlan(*facts)) : std::nullopt;
    }

    std::unique_ptr<StepBench> m_bench;
    std::unique_ptr<AdminHand> m_admin;
    QList<Row> m_base;
};

DRAFTT_TEST(TestRights)
#include "tst_rights.moc"
