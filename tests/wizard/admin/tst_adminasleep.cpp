// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "app/demo/warehouses/warehouses.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "tests/wizard/admin/adminscene.h"

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto usual = u"7e57ab1e00000001"_s;

} // namespace

/// What is set up is tried, for which a warehouse is started where that was read beforehand, and never else.
class TestAdminAsleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<AdminScene>();
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
    }

    void whatIsGivenMeanwhileStartsNothing_data();
    void whatIsGivenMeanwhileStartsNothing();
    void whoChecksAgainReadsThatItStarts();
    void whatIsSetUpStartsOneThatItNames_data();
    void whatIsSetUpStartsOneThatItNames();

private:
    [[nodiscard]] demo::Warehouse &warehouse() const
    {
        return *m_scene->demo.server().warehouses().find(usual);
    }
    void stopAll()
    {
        for (auto &one : m_scene->demo.server().warehouses().all())
            one.state = demo::WarehouseState::Stopped;
        m_scene->demo.server().clearRequests();
    }
    /// Whichever was chosen.
    [[nodiscard]] bool areAsleep() const
    {
        const auto &all = m_scene->demo.server().warehouses().all();
        return std::all_of(all.cbegin(), all.cend(), [](const demo::Warehouse &one) {
            return one.state == demo::WarehouseState::Stopped;
        });
    }
    [[nodiscard]] QString goOnText() const { return m_scene->person->read(u"adminGoOnButton"_s); }
    /// Of a warehouse that runs; it stops afterwards.
    void setUpWithoutUse()
    {
        QVERIFY(m_scene->demo.server().choose(u"granted"_s));
        warehouse().permissions.remove(people::connector().name);
        STEP(m_scene->openDialog());
        STEP(m_scene->signInByToken(people::schemaManager()));
        STEP(m_scene->name(u"inventory.assets.components"_s));
        QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
        // The right on the catalog, which the admin could not see, is seen by the service principal itself.
        QVERIFY(m_scene->comes([this] {
            return m_scene->details().count(u"for somebody else"_s) == 1 &&
                   m_scene->notice().contains(u"shows here by itself"_s);
        }));
        stopAll();
    }
    void setUpWithoutRights()
    {
        STEP(m_scene->openDialog());
        STEP(m_scene->signInByToken(people::workspaceAdmin()));
        STEP(m_scene->name(u"inventory.assets.components"_s, u"draftt-reader"_s));
        QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
        QVERIFY(m_scene->isSaid(u"shows here by itself"_s));
        QVERIFY(m_scene->comes([this] { return m_scene->person->see(u"adminAskButton"_s) != nullptr; }));
        stopAll();
        STEP(m_scene->ask());
        m_scene->closePages();
    }

    std::unique_ptr<AdminScene> m_scene;
};

void TestAdminAsleep::whatIsGivenMeanwhileStartsNothing_data()
{
    QTest::addColumn<bool>("isUse"); // else rights, which lists tell
    QTest::newRow("Can use on the warehouse") << true;
    QTest::newRow("the rights") << false;
}

/// Nobody has asked for that: it is tried as far as nothing is started for it, and the button says so.
void TestAdminAsleep::whatIsGivenMeanwhileStartsNothing()
{
    QFETCH(bool, isUse);
    if (isUse) {
        STEP(setUpWithoutUse());
        warehouse().permissions.insert(people::connector().name, u"CAN_USE"_s);
    } else {
        STEP(setUpWithoutRights());
        m_scene->requests().grantAll(m_scene->demo.server().metastore());
    }
    QVERIFY(m_scene->isSaid(u"is stopped"_s));
    QVERIFY(m_scene->isSaid(u"not proven yet"_s));
    QTest::qWait(300); // shows that nothing happens
    // What is seen a moment later is tried once more.
    QVERIFY(m_scene->comes([this] { return goOnText().contains("Start"_L1); }));
    QVERIFY(areAsleep());
    QCOMPARE(m_scene->demo.count("POST"_ba, u"/api/2.0/sql/statements"_s), 0);
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QVERIFY(!areAsleep());
    QVERIFY(!m_scene->canGoOn());
}

/// What ran when it was tried last, and has stopped since.
void TestAdminAsleep::whoChecksAgainReadsThatItStarts()
{
    STEP(setUpWithoutUse());
    QVERIFY2(!goOnText().contains("Start"_L1), qPrintable(goOnText()));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"is stopped"_s));
    QVERIFY(areAsleep());
    QVERIFY2(goOnText().contains("Start"_L1), qPrintable(goOnText()));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->comes([this] {
        return m_scene->demo.count("POST"_ba, "/api/2.0/sql/warehouses/"_L1 + usual + "/start"_L1) > 0;
    }));
}

void TestAdminAsleep::whatIsSetUpStartsOneThatItNames_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::newRow("one that is listed as stopped") << true;
    QTest::newRow("one that is typed") << false;
}

/// Whoever sets up reads beforehand that trying it starts the warehouse.
void TestAdminAsleep::whatIsSetUpStartsOneThatItNames()
{
    QFETCH(bool, isListed);
    QVERIFY(m_scene->demo.server().choose(u"granted"_s));
    stopAll();
    STEP(m_scene->openDialog());
    STEP(m_scene->signInByToken(isListed ? people::allRounder() : people::schemaManager()));
    STEP(m_scene->name(u"inventory.assets.components"_s));
    const auto hint = m_scene->person->read(u"adminWarehouseBoxHint"_s);
    QVERIFY2(hint.contains("stopped"_L1) && hint.contains("starts it"_L1), qPrintable(hint));
    QVERIFY(m_scene->person->click(u"adminGoOnButton"_s));
    QVERIFY(m_scene->isSaid(u"Proven: "_s));
    QVERIFY(!areAsleep());
}

DRAFTT_WINDOW_TEST(TestAdminAsleep)
#include "tst_adminasleep.moc"
