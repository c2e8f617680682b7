// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/assess.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

Holder holder()
{
    return {applicationId, {u"data readers"_s}, true};
}

Evidence answered()
{
    return {u"GET /x"_s, u"request"_s, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), {}};
}

/// Of the connector, with all of the schema chosen.
Subject subject()
{
    return {holder(), connector().id, wholeSchema()};
}

Claim complete(const SecurableReading &reading, const Scope &scope = wholeSchema())
{
    const Subject about{holder(), connector().id, scope};
    return withRemovals({claimOf(reading, about)}, about).first();
}

SecurableReading tableReading()
{
    const Securable orders(catalog(u"main"), schema(u"sales"), table(u"orders"));
    return {{orders, Listing::Whole, {}, u"ben"_s}, answered()};
}

WarehouseReading warehouseReading()
{
    return {
        {WarehouseId::parse(u"0123456789abcdef").value(), u"Pro"_s, PlanState::Held}, {}, false, answered()};
}

} // namespace

/// A principal with too much is caught in every way; what could not be read is never called read-only.
class TestAssess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readingIsNotTooMuch()
    {
        auto reading = tableReading();
        reading.facts.rights = {{applicationId, u"SELECT"_s, u"SCHEMA"_s, u"main.sales"_s},
                                {u"anna@example.com"_s, u"MODIFY"_s, {}, {}}};
        const auto claim = complete(reading);
        QCOMPARE(claim.state, Claim::State::NothingBeyond);
        QCOMPARE(claim.seen, QStringList({u"SELECT from SCHEMA main.sales"_s, u"owner ben"_s}));
    }

    void catchesPrivileges_data()
    {
        QTest::addColumn<ReportedRight>("right");
        QTest::addColumn<QString>("removal");
        const auto from = u" FROM `%1`;"_s.arg(applicationId);
        const auto on = u" ON TABLE `main`.`sales`.`orders`"_s;
        for (const auto &word : {u"MODIFY"_s, u"MANAGE"_s, u"APPLY_TAG"_s})
            QTest::newRow(qPrintable(word))
                << ReportedRight{applicationId, word, {}, {}}
                << QString("REVOKE "_L1 + QString(word).replace(u'_', u' ') + on + from);
        QTest::newRow("everything") << ReportedRight{applicationId, u"ALL_PRIVILEGES"_s, {}, {}}
                                    << QString("REVOKE ALL PRIVILEGES"_L1 + on + from);
        QTest::newRow("everything in the schema")
            << ReportedRight{applicationId, u"ALL_PRIVILEGES"_s, u"SCHEMA"_s, u"main.sales"_s}
            << u"REVOKE ALL PRIVILEGES ON SCHEMA `main`.`sales` FROM `%1`;\n"
               "GRANT USE SCHEMA ON SCHEMA `main`.`sales` TO `%1`;\n"
               "GRANT SELECT ON SCHEMA `main`.`sales` TO `%1`;"_s.arg(applicationId);
        QTest::newRow("inherited from the schema")
            << ReportedRight{applicationId, u"CREATE_TABLE"_s, u"SCHEMA"_s, u"main.sales"_s}
            << QString("REVOKE CREATE TABLE ON SCHEMA `main`.`sales`"_L1 + from);
        QTest::newRow("engines outside")
            << ReportedRight{applicationId, u"EXTERNAL_USE_SCHEMA"_s, u"CATALOG"_s, u"main"_s}
            << QString("REVOKE EXTERNAL USE SCHEMA ON CATALOG `main`"_L1 + from);
        QTest::newRow("through a group") << ReportedRight{u"data readers"_s, u"MODIFY"_s, {}, {}}
                                         << QString("REVOKE MODIFY"_L1 + on + " FROM `data readers`;"_L1);
        QTest::newRow("through everybody")
            << ReportedRight{u"account users"_s, u"WRITE_VOLUME"_s, {}, {}}
            << QString("REVOKE WRITE VOLUME"_L1 + on + " FROM `account users`;"_L1);
    }

    void catchesPrivileges()
    {
        QFETCH(ReportedRight, right);
        auto reading = tableReading();
        reading.facts.rights = {{applicationId, u"SELECT"_s, {}, {}}, right};
        const auto claim = complete(reading);
        QCOMPARE(claim.state, Claim::State::Beyond);
        QCOMPARE(claim.findings.size(), 1);
        QCOMPARE(claim.findings.first().what, right.privilege);
        QTEST(claim.findings.first().removal, "removal");
        QCOMPARE(verdictOf({claim}), Verdict::NotReadOnly);
    }

    void catchesOwnership_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("holder");
        QTest::newRow("itself") << applicationId << QString();
        QTest::newRow("itself, in capitals") << applicationId.toUpper() << QString();
        QTest::newRow("through a group") << u"data readers"_s << u"data readers"_s;
        QTest::newRow("through everybody") << u"account users"_s << u"account users"_s;
    }

    void catchesOwnership()
    {
        QFETCH(QString, owner);
        auto reading = tableReading();
        reading.facts.owner = owner;
        const auto claim = complete(reading);
        QCOMPARE(claim.state, Claim::State::Beyond);
        QCOMPARE(claim.findings.first().kind, Finding::Kind::Ownership);
        QTEST(claim.findings.first().holder, "holder");
    }

    void catchesWarehouseLevels_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<Claim::State>("state");
        QTest::newRow("use") << u"CAN_USE"_s << Claim::State::NothingBeyond;
        QTest::newRow("monitor") << u"CAN_MONITOR"_s << Claim::State::NothingBeyond;
        QTest::newRow("manage") << u"CAN_MANAGE"_s << Claim::State::Beyond;
        QTest::newRow("owner") << u"IS_OWNER"_s << Claim::State::Beyond;
        QTest::newRow("a word of tomorrow") << u"CAN_FLY"_s << Claim::State::NotProvable;
    }

    void catchesWarehouseLevels()
    {
        QFETCH(QString, level);
        auto reading = warehouseReading();
        reading.levels = {{applicationId, level, {}, {}}, {u"anna@example.com"_s, u"CAN_MANAGE"_s, {}, {}}};
        QTEST(claimOf(reading, holder()).state, "state");
    }

    void catchesPrivilegesOnTheMetastore_data()
    {
        QTest::addColumn<ReportedRight>("right");
        QTest::addColumn<Claim::State>("state");
        QTest::addColumn<QString>("removal");
        QTest::newRow("its own") << ReportedRight{applicationId, u"CREATE_CATALOG"_s, {}, {}}
                                 << Claim::State::Beyond
                                 << u"REVOKE CREATE CATALOG ON METASTORE FROM `%1`;"_s.arg(applicationId);
        QTest::newRow("through everybody")
            << ReportedRight{u"account users"_s, u"CREATE_CONNECTION"_s, {}, {}} << Claim::State::Beyond
            << u"REVOKE CREATE CONNECTION ON METASTORE FROM `account users`;"_s;
        QTest::newRow("somebody else's") << ReportedRight{u"anna@example.com"_s, u"CREATE_CATALOG"_s, {}, {}}
                                         << Claim::State::NothingBeyond << QString();
        QTest::newRow("a privilege of tomorrow")
            << ReportedRight{applicationId, u"LEVITATE"_s, {}, {}} << Claim::State::NotProvable << QString();
    }

    void catchesPrivilegesOnTheMetastore()
    {
        QFETCH(ReportedRight, right);
        const MetastoreReading reading{u"m"_s, u"ben@example.com"_s, Listing::Whole, {right}, answered()};
        const auto claim = withRemovals({claimOf(reading, holder())}, subject()).first();
        QTEST(claim.state, "state");
        QTEST(claim.findings.value(0).removal, "removal");
        auto own = reading;
        own.listing = Listing::OwnRows;
        own.rights.clear();
        QCOMPARE(claimOf(own, holder()).state, Claim::State::NotProvable);
    }

    void moreThanChosenIsSaidOnce()
    {
        auto reading = tableReading();
        reading.facts.rights = {{applicationId, u"SELECT"_s, u"SCHEMA"_s, u"main.sales"_s}};
        QCOMPARE(complete(reading).state, Claim::State::NothingBeyond);
        const auto claim = complete(reading, twoTables());
        QCOMPARE(claim.state, Claim::State::MoreThanChosen);
        const Finding expected{Finding::Kind::MoreThanChosen,
                               u"SELECT"_s,
                               {},
                               u"schema"_s,
                               u"main.sales"_s,
                               u"GRANT SELECT ON TABLE `main`.`sales`.`orders` TO `%1`;\n"
                               "GRANT SELECT ON TABLE `main`.`sales`.`items` TO `%1`;\n"
                               "REVOKE SELECT ON SCHEMA `main`.`sales` FROM `%1`;"_s.arg(applicationId)};
        QCOMPARE(claim.findings.size(), 1);
        QVERIFY2(claim.findings.first() == expected, qPrintable(claim.findings.first().removal));
        QCOMPARE(verdictOf({claim}), Verdict::MoreThanChosen);
        const Subject about{holder(), connector().id, twoTables()};
        const auto twice = withRemovals({claimOf(reading, about), claimOf(reading, about)}, about);
        QCOMPARE(twice.last().findings.size(), 0);
    }

    void aRefusalProvesThatItMayNotManageTheWarehouse()
    {
        auto reading = warehouseReading();
        reading.evidence.obstacle = u"PERMISSION_DENIED"_s;
        QCOMPARE(claimOf(reading, holder()).state, Claim::State::NotProvable);
        reading.wasPrincipalRefused = true;
        QCOMPARE(claimOf(reading, holder()).state, Claim::State::NothingBeyond);
    }

    void catchesAdmins()
    {
        QCOMPARE(groupsClaim({{u"users"_s, u"data readers"_s}, {u"admins"_s}, {}, true}, answered()).state,
                 Claim::State::NothingBeyond);
        QCOMPARE(groupsClaim({{u"users"_s, u"Admins"_s}, {u"admins"_s}, {}, true}, answered()).state,
                 Claim::State::Beyond);
        QCOMPARE(entitlementsClaim({u"databricks-sql-access"_s}, {{}, {}, {}, true}, answered()).state,
                 Claim::State::NothingBeyond);
        QCOMPARE(entitlementsClaim({u"allow-cluster-create"_s}, {{}, {}, {}, true}, answered()).state,
                 Claim::State::Beyond);
        const MetastoreReading mine{u"metastore"_s, applicationId, Listing::Whole, {}, answered()};
        QCOMPARE(claimOf(mine, holder()).findings.first().kind, Finding::Kind::MetastoreAdmin);
        const MetastoreReading others{u"metastore"_s, u"admins of data"_s, Listing::Whole, {}, answered()};
        QCOMPARE(claimOf(others, holder()).state, Claim::State::NothingBeyond);
    }

    void whatWasNotReadIsNotProvable_data()
    {
        QTest::addColumn<SecurableReading>("reading");
        auto refused = tableReading();
        refused.evidence.obstacle = u"PERMISSION_DENIED"_s;
        QTest::newRow("refused") << refused;
        auto ownOnly = tableReading();
        ownOnly.facts.listing = Listing::OwnRows;
        QTest::newRow("groups not shown") << ownOnly;
        auto noOwner = tableReading();
        noOwner.facts.owner.clear();
        QTest::newRow("owner not shown") << noOwner;
        auto unknown = tableReading();
        unknown.facts.rights = {{applicationId, u"LEVITATE"_s, {}, {}}};
        QTest::newRow("a privilege of tomorrow") << unknown;
    }

    void whatWasNotReadIsNotProvable()
    {
        QFETCH(SecurableReading, reading);
        const auto claim = complete(reading);
        QCOMPARE(claim.state, Claim::State::NotProvable);
        QVERIFY(!claim.obstacle.isEmpty());
        QCOMPARE(verdictOf({claim}), Verdict::NotProvable);
        // One good claim beside it changes nothing; one bad claim does.
        QCOMPARE(verdictOf({claim, claimOf(tableReading(), subject())}), Verdict::NotProvable);
        QCOMPARE(verdictOf({claim, groupsClaim({{u"admins"_s}, {u"admins"_s}, {}, true}, answered())}),
                 Verdict::NotReadOnly);
    }

    void tablesThatWereNotReadAreNotProvable()
    {
        const Securable sales(catalog(u"main"), schema(u"sales"));
        QCOMPARE(claimOf(TablesReading{sales, 3, 3, true, answered()}).state, Claim::State::NothingBeyond);
        QCOMPARE(claimOf(TablesReading{sales, 300, 200, true, answered()}).state, Claim::State::NotProvable);
        // None is listed, which may be because all are hidden.
        QCOMPARE(claimOf(TablesReading{sales, 0, 0, false, answered()}).state, Claim::State::NotProvable);
    }

    void nothingIsProvenByNothing() { QCOMPARE(verdictOf({}), Verdict::NotProvable); }
};

DRAFTT_TEST(TestAssess)
#include "tst_assess.moc"
