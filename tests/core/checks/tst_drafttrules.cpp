// SPDX-License-Identifier: Apache-2.0
#include "core/checks/drafttrules.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What Draftt takes and what it offers.
class TestDrafttRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void takesEveryWarehouseButAClassicOne_data()
    {
        QTest::addColumn<WarehouseType>("type");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("serverless") << WarehouseType::Serverless << true;
        QTest::newRow("pro") << WarehouseType::Pro << true;
        QTest::newRow("classic") << WarehouseType::Classic << false;
        QTest::newRow("not told") << WarehouseType::Unknown << true;
    }

    void takesEveryWarehouseButAClassicOne()
    {
        QFETCH(WarehouseType, type);
        QFETCH(bool, isTaken);
        auto warehouse = sample();
        warehouse.type = type;
        QCOMPARE(isSupported(warehouse), isTaken);
    }

    void proposesOneThatRunsElseTheSmallest_data()
    {
        using enum WarehouseType;
        constexpr auto runs = WarehouseState::Running;
        constexpr auto rests = WarehouseState::Stopped;
        QTest::addColumn<QList<Warehouse>>("listed");
        QTest::addColumn<int>("proposed");
        const auto smallStopped = made(Serverless, rests, u"X-Small"_s);
        const auto largeStopped = made(Serverless, rests, u"Large"_s);
        QTest::newRow("none") << QList<Warehouse>() << -1;
        QTest::newRow("none of use") << QList{made(Classic, runs, u"Small"_s),
                                              made(Pro, WarehouseState::Deleted, u"Small"_s)}
                                     << -1;
        QTest::newRow("pro that runs before serverless that is stopped")
            << QList{smallStopped, made(Pro, runs, u"Large"_s)} << 1;
        QTest::newRow("serverless first of those that run")
            << QList{made(Pro, runs, u"Small"_s), made(Serverless, runs, u"Large"_s)} << 1;
        QTest::newRow("else the smallest") << QList{largeStopped, smallStopped} << 1;
        QTest::newRow("of any type") << QList{largeStopped, made(Pro, rests, u"2X-Small"_s)} << 1;
        QTest::newRow("one whose size is known") << QList{made(Pro, rests, {}), largeStopped} << 1;
        QTest::newRow("of two alike the first") << QList{smallStopped, smallStopped} << 0;
        QTest::newRow("by its size, not its first letter")
            << QList{made(Pro, rests, u"2X-Large"_s), made(Pro, rests, u"Medium"_s)} << 1;
    }

    void proposesOneThatRunsElseTheSmallest()
    {
        QFETCH(QList<Warehouse>, listed);
        QFETCH(int, proposed);
        QCOMPARE(int(proposedAmong(listed)), proposed);
    }

    void knowsWhichWarehousesSleep_data()
    {
        QTest::addColumn<WarehouseState>("state");
        QTest::addColumn<bool>("isAsleep");
        QTest::newRow("stopped") << WarehouseState::Stopped << true;
        QTest::newRow("stopping") << WarehouseState::Stopping << true;
        QTest::newRow("starting") << WarehouseState::Starting << false;
        QTest::newRow("running") << WarehouseState::Running << false;
        QTest::newRow("deleted") << WarehouseState::Deleted << false;
        QTest::newRow("not told") << WarehouseState::Unknown << false;
    }

    void knowsWhichWarehousesSleep()
    {
        QFETCH(WarehouseState, state);
        QFETCH(bool, isAsleep);
        auto warehouse = sample();
        warehouse.state = state;
        QCOMPARE(sleeps(warehouse), isAsleep);
    }

    void offersCatalogsWithDataOfTheUser_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("managed") << u"inventory"_s << u"MANAGED_CATALOG"_s << true;
        QTest::newRow("foreign") << u"postgres"_s << u"FOREIGN_CATALOG"_s << true;
        QTest::newRow("shared") << u"partners"_s << u"DELTASHARING_CATALOG"_s << true;
        QTest::newRow("of a type to come") << u"inventory"_s << u"NEW_CATALOG"_s << true;
        QTest::newRow("system by its name") << u"system"_s << u"MANAGED_CATALOG"_s << false;
        QTest::newRow("system by its type") << u"anything"_s << u"SYSTEM_CATALOG"_s << false;
        QTest::newRow("samples") << u"samples"_s << u"DELTASHARING_CATALOG"_s << false;
        QTest::newRow("the legacy metastore") << u"hive_metastore"_s << QString() << false;
        QTest::newRow("internal") << u"__databricks_internal"_s << u"INTERNAL_CATALOG"_s << false;
        QTest::newRow("named alike") << u"samples_of_ours"_s << u"MANAGED_CATALOG"_s << true;
    }

    void offersCatalogsWithDataOfTheUser()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(bool, isShown);
        QCOMPARE(isOffered(CatalogInfo{*CatalogName::parse(name), type, {}, {}, false}), isShown);
    }

    void offersSchemasThatCanBeGranted()
    {
        QVERIFY(isOffered(SchemaInfo{*SchemaName::parse(u"assets"), {}, false}));
        QVERIFY(isOffered(SchemaInfo{*SchemaName::parse(u"default"), {}, false}));
        QVERIFY(!isOffered(SchemaInfo{*SchemaName::parse(u"information_schema"), {}, false}));
    }

private:
    static Warehouse made(WarehouseType type, WarehouseState state, const QString &size)
    {
        auto warehouse = sample();
        warehouse.type = type;
        warehouse.state = state;
        warehouse.size = size;
        return warehouse;
    }
    static Warehouse sample()
    {
        return {*WarehouseId::parse(u"0123456789abcdef"), {}, {}, {}, {}, {}, {}, {}, {}};
    }
};

DRAFTT_TEST(TestDrafttRules)
#include "tst_drafttrules.moc"
