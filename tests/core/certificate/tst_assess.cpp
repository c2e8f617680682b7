// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/assess.h"

#include "tests/core/grants/grantfixture.h"
#include "tests/support/strict.h"

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

    void classifies_data()
    {
        QTest::addColumn<QString>("privilege");
        QTest::addColumn<PrivilegeClass>("expected");
        for (const auto &word :
             {u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s, u"BROWSE"_s, u"READ_VOLUME"_s})
            QTest::newRow(qPrintable(word)) << word << PrivilegeClass::ReadOnly;
        for (const auto &word : {u"EXECUTE"_s, u"READ_FILES"_s, u"EXTERNAL_USE_SCHEMA"_s, u"REFRESH"_s})
            QTest::newRow(qPrintable(word)) << word << PrivilegeClass::LookAtIt;
        for (const auto &word :
             {u"MODIFY"_s, u"MANAGE"_s, u"ALL_PRIVILEGES"_s, u"APPLY_TAG"_s, u"CREATE"_s, u"CREATE_TABLE"_s,
              u"CREATE_SOMETHING_NEW"_s, u"WRITE_VOLUME"_s, u"SET_SHARE_PERMISSION"_s, u"MANAGE_ALLOWLIST"_s})
            QTest::newRow(qPrintable(word)) << word << PrivilegeClass::NotReadOnly;
        QTest::newRow("unheard of") << u"LEVITATE"_s << PrivilegeClass::Unknown;
    }

    void classifies()
    {
        QFETCH(QString, privilege);
        QTEST(classOf(privilege), "expected");
    }

    void readingIsNotTooMuch()
    {
        auto reading = tableReading();
        reading.facts.rights = {{applicationId, u"SELECT"_s, u"SCHEMA"_s, u"main.sales"_s},
                                {u"anna@example.com"_s, u"MODIFY"_s, {}, {}}};
        const auto claim = claimOf(reading, holder());
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
        const auto claim = claimOf(reading, holder());
        QCOMPARE(claim.state, Claim::State::Beyond);
        QCOMPARE(claim.excesses.size(), 1);
        QCOMPARE(claim.excesses.first().what, right.privilege);
        QTEST(claim.excesses.first().removal, "removal");
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
        const auto claim = claimOf(reading, holder());
        QCOMPARE(claim.state, Claim::State::Beyond);
        QCOMPARE(claim.excesses.first().kind, Excess::Kind::Ownership);
        QTEST(claim.excesses.first().holder, "holder");
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
        QCOMPARE(groupsClaim({u"users"_s, u"data readers"_s}, answered()).state, Claim::State::NothingBeyond);
        QCOMPARE(groupsClaim({u"users"_s, u"Admins"_s}, answered()).state, Claim::State::Beyond);
        QCOMPARE(entitlementsClaim({u"databricks-sql-access"_s}, answered()).state,
                 Claim::State::NothingBeyond);
        QCOMPARE(entitlementsClaim({u"allow-cluster-create"_s}, answered()).state, Claim::State::Beyond);
        const MetastoreReading mine{u"metastore"_s, applicationId, answered()};
        QCOMPARE(claimOf(mine, holder()).excesses.first().kind, Excess::Kind::MetastoreAdmin);
        const MetastoreReading others{u"metastore"_s, u"admins of data"_s, answered()};
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
        const auto claim = claimOf(reading, holder());
        QCOMPARE(claim.state, Claim::State::NotProvable);
        QVERIFY(!claim.obstacle.isEmpty());
        QCOMPARE(verdictOf({claim}), Verdict::NotProvable);
        // One good claim beside it changes nothing; one bad claim does.
        QCOMPARE(verdictOf({claim, claimOf(tableReading(), holder())}), Verdict::NotProvable);
        QCOMPARE(verdictOf({claim, groupsClaim({u"admins"_s}, answered())}), Verdict::NotReadOnly);
    }

    void tablesThatWereNotReadAreNotProvable()
    {
        const Securable sales(catalog(u"main"), schema(u"sales"));
        QCOMPARE(claimOf(TablesReading{sales, 3, 3, answered()}).state, Claim::State::NothingBeyond);
        QCOMPARE(claimOf(TablesReading{sales, 300, 200, answered()}).state, Claim::State::NotProvable);
    }

    void nothingIsProvenByNothing() { QCOMPARE(verdictOf({}), Verdict::NotProvable); }

    void writesNoStatementFromWhatCannotBeQuoted()
    {
        QCOMPARE(removalOf(u"MODIFY"_s, u"table"_s, u"a.b c.d"_s, applicationId), QString());
        QCOMPARE(removalOf(u"MODIFY; DROP"_s, u"catalog"_s, u"a"_s, applicationId), QString());
        QCOMPARE(removalOf(u"MODIFY"_s, u"catalog"_s, u"a"_s, u"x\ny"_s), QString());
        QCOMPARE(removalOf(u"MODIFY"_s, u"volume"_s, u"a.b.c"_s, applicationId), QString());
        QCOMPARE(removalOf(u"MODIFY"_s, u"catalog"_s, u"a`b"_s, u"x`y"_s),
                 u"REVOKE MODIFY ON CATALOG `a``b` FROM `x``y`;"_s);
    }
};

QTEST_GUILESS_MAIN(TestAssess)
#include "tst_assess.moc"
