// SPDX-License-Identifier: Apache-2.0
#include "app/demo/warehouses/warehouses.h"
#include "core/profile/standing.h"
#include "core/saved/rotation.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto warehouse = u"7e57ab1e00000001"_s;
const QDateTime longAgo(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

} // namespace

/// What was proven of a saved connection and is not looked at anew: it is neither lost, nor younger than it
/// is.
class TestKeptProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_http.setTimeScale(0.005);
        m_home = std::make_unique<QTemporaryDir>();
        m_secrets = FakeSecretStore();
        m_store = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s), m_secrets);
        m_demo = std::make_unique<DemoFixture>();
        QVERIFY(m_demo->server().choose(u"granted"_s));
    }

    void aSleepingWarehouseRefutesNothing_data()
    {
        QTest::addColumn<bool>("wholeSchema");
        QTest::newRow("tables") << false;
        QTest::newRow("a whole schema") << true;
    }

    void aSleepingWarehouseRefutesNothing()
    {
        QFETCH(bool, wholeSchema);
        const auto before = proven(wholeSchema);
        for (int look = 0; look < 2; ++look) {
            sleep();
            const auto kept = checked({.patience = {.startsIt = false}});
            QCOMPARE(standingOf(kept), standingOf(before));
            QVERIFY(isProven(kept) && !isProvenAnew(kept) && !kept.life.failure);
            QCOMPARE(kept.life.kept.proven.keys(), QStringList({u"tables"_s, u"warehouse"_s}));
            QCOMPARE(kept.life.kept.proven.value(u"tables"_s), longAgo);
            QCOMPARE(kept.life.kept.code, u"warehouse.stopped_or_starting"_s);
            QCOMPARE(provenUtc(kept), longAgo);
            QVERIFY(kept.savedUtc > longAgo); // the look, not the proof
            QCOMPARE(m_demo->server().warehouses().find(warehouse)->state, demo::WarehouseState::Stopped);
        }
        // What is looked at anew is as young as that look.
        const auto anew = checked({.patience = {.poll = std::chrono::milliseconds(10)}});
        QVERIFY(isProvenAnew(anew));
        QCOMPARE(anew.life.kept, KeptProofs());
        QCOMPARE(provenUtc(anew), anew.savedUtc);
    }

    void whatIsRefutedIsNotKept_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("the schema cannot be entered")
            << u"REVOKE USE SCHEMA ON SCHEMA inventory.assets FROM `%1`;"_s << QStringList{u"warehouse"_s};
        QTest::newRow("SELECT is gone")
            << u"REVOKE SELECT ON SCHEMA inventory.assets FROM `%1`;"_s << QStringList{u"warehouse"_s};
    }

    void whatIsRefutedIsNotKept()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, kept);
        (void)proven();
        sleep();
        (void)m_demo->server().runAsAdmin(script.arg(m_demo->who().connectorId));
        const auto now = checked({.patience = {.startsIt = false}});
        QCOMPARE(standingOf(now), Standing::Broken);
        QVERIFY(!isProven(now));
        QCOMPARE(now.tableAccess, Proof::Unproven);
        QCOMPARE(now.life.kept.proven.keys(), kept);
    }

    /// A refused sign-in says something of all that rests on it.
    void aRefusedSignInKeepsNothing()
    {
        const auto profile = proven();
        sleep();
        const auto stale = bindSecret(Secret("dose0000000000000000000000000old"), useOf(profile));
        m_secrets.secrets.insert(profile.secretKey(), stale);
        const auto now = checked({.patience = {.startsIt = false}});
        QCOMPARE(now.life.failure->check, u"sign_in"_s);
        QCOMPARE(now.life.kept, KeptProofs());
        for (const auto proof : {now.connection, now.warehouse, now.catalogAccess, now.tableAccess})
            QCOMPARE(proof, Proof::Unproven);
        QVERIFY(!now.access);
    }

    void whatWasNeverProvenIsNotKept()
    {
        (void)saved();
        sleep();
        const auto now = checked({.patience = {.startsIt = false}});
        QCOMPARE(standingOf(now), Standing::Unproven);
        QCOMPARE(now.connection, Proof::Proven);
        QCOMPARE(now.life.kept, KeptProofs());
        QVERIFY(!provenUtc(now).isValid());
    }

    /// It is broken, as nothing reaches it; what was proven and when can still be told.
    void aBrokenWayRefutesNothing()
    {
        const auto before = proven();
        m_demo.reset();
        const auto now = checked();
        QCOMPARE(standingOf(now), Standing::Broken);
        QVERIFY(isProven(now) && !isProvenAnew(now));
        QCOMPARE(now.access, before.access);
        QCOMPARE(now.life.kept.proven.size(), 5);
        QCOMPARE(now.life.kept.code, u"host.unreachable"_s);
        QCOMPARE(provenUtc(now).date(), longAgo.date());
    }

    /// What a certificate found against it is not forgotten as none can be made.
    void whatTheRightsSaidIsKeptWhileTheyCannotBeRead()
    {
        (void)proven();
        const auto findings = AccessVerdict{Verdict::NotReadOnly, longAgo};
        QVERIFY(update([&](ConnectionProfile &each) { each.access = findings; }));
        m_demo.reset();
        const auto now = checked();
        QCOMPARE(now.access, findings);
        QCOMPARE(now.life.kept.proven.value(u"access"_s), longAgo);
    }

    void whoStopsItChangesNothing()
    {
        (void)proven();
        const auto before = fileText();
        bool hasBegun = false;
        auto pending = checkSaved(services(), *m_store->find(u"Prod"_s),
                                  {.onProgress = [&hasBegun](const CheckRunner &) { hasBegun = true; }},
                                  [](const Result<CheckedConnection> &) { QFAIL("it was dropped"); });
        QVERIFY(waitFor([&] { return hasBegun; }, 10'000));
        pending.reset();
        QTest::qWait(50);
        QCOMPARE(fileText(), before);
    }

    void aLockedKeychainChangesNothing()
    {
        const auto profile = proven();
        const auto before = fileText();
        m_secrets.refused = {m_secrets.calls + 1};
        const auto found = awaited<CheckedConnection>(
            [&](Done<CheckedConnection> end) { return checkSaved(services(), profile, {}, std::move(end)); });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::KeychainUnavailable);
        QCOMPARE(fileText(), before);
    }

    void aNewTokenOfSomebodyElseProvesNothing_data()
    {
        QTest::addColumn<bool>("isKnown"); // whose the one before was
        QTest::newRow("of the same service principal") << true;
        QTest::newRow("of nobody knows whom") << false;
    }

    void aNewTokenOfSomebodyElseProvesNothing()
    {
        QFETCH(bool, isKnown);
        auto profile = sampleProfile(u"Prod"_s);
        profile.host = PastedAddress::parse(m_demo->url().toString())->host;
        profile.workspaceId.clear();
        profile.method = SignInMethod::PersonalToken;
        profile.clientId = *ClientId::parse(m_demo->who().connectorId);
        if (!isKnown)
            profile.clientId.reset();
        const Secret token(m_demo->who().personalToken.toUtf8());
        QVERIFY(awaited<Nothing>([&](Done<Nothing> end) {
            return m_store->save(profile, Secret("dapi-of-before"), std::move(end));
        }));
        const auto rotated = awaited<Rotation>(
            [&](Done<Rotation> end) { return rotateSecret(services(), profile, {token}, std::move(end)); });
        QVERIFY(rotated && rotated->profile);
        const auto now = *m_store->find(u"Prod"_s);
        QCOMPARE(now.connection, Proof::Proven);
        QCOMPARE(isProven(now), isKnown);
    }

    void anotherQuestionHasNoProof_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("takes");
        QTest::newRow("the same") << QString() << true;
        QTest::newRow("under another name") << u"name"_s << true;
        QTest::newRow("other tables") << u"tables"_s << false;
        QTest::newRow("another principal") << u"principal"_s << false;
        QTest::newRow("another warehouse") << u"warehouse"_s << false;
        QTest::newRow("the same token") << u"token"_s << true;
        QTest::newRow("a new token of nobody knows whom") << u"new token"_s << false;
    }

    void anotherQuestionHasNoProof()
    {
        QFETCH(QString, what);
        QFETCH(bool, takes);
        auto before = sampleProfile(u"Prod"_s);
        before.savedUtc = longAgo;
        before.access = AccessVerdict{Verdict::ReadOnly, longAgo};
        const bool isToken = what.endsWith("token"_L1);
        if (isToken) {
            before.method = SignInMethod::PersonalToken;
            before.clientId.reset();
        }
        auto now = before;
        now.connection = now.warehouse = now.catalogAccess = now.tableAccess = Proof::Unproven;
        now.access.reset();
        now.savedUtc = timeToKeep();
        if (what == "name"_L1)
            now.name = u"Other"_s;
        if (what == "tables"_L1)
            now.tables = {*TableName::parse(u"components"_s)};
        if (what == "principal"_L1)
            now.clientId = *ClientId::parse(u"11111111-2222-3333-4444-555555555555"_s);
        if (what == "warehouse"_L1)
            now.warehouseId = *WarehouseId::parse(u"fedcba9876543210"_s);
        takeProofsOf({before, Secret("a")}, Secret(what == "new token"_L1 ? "b" : "a"), now);
        QCOMPARE(isProven(now), takes);
        QCOMPARE(now.access == before.access, takes);
        QCOMPARE(now.savedUtc == longAgo, takes);
    }

private:
    [[nodiscard]] SavedServices services() { return {m_http, *m_store}; }

    void sleep() { m_demo->server().warehouses().find(warehouse)->state = demo::WarehouseState::Stopped; }

    [[nodiscard]] QByteArray fileText() const { return toJson(*m_store->find(u"Prod"_s)); }

    ConnectionProfile saved(bool wholeSchema = false)
    {
        auto session = sampleSession();
        session.address = *PastedAddress::parse(m_demo->url().toString());
        session.clientId = *ClientId::parse(m_demo->who().connectorId);
        session.secret = Secret(m_demo->who().connectorSecret.toUtf8());
        session.warehouse->id = *WarehouseId::parse(warehouse);
        session.wholeSchema = wholeSchema;
        session.catalog = *CatalogName::parse(wholeSchema ? u"prod-eu"_s : u"inventory"_s);
        session.schema = *SchemaName::parse(wholeSchema ? u"cmdb"_s : u"assets"_s);
        if (!wholeSchema)
            session.tables = {*TableName::parse(u"components"_s)};
        auto profile = *makeProfile(session, u"Prod"_s);
        profile.connection = profile.warehouse = Proof::Unproven;
        profile.catalogAccess = profile.tableAccess = Proof::Unproven;
        const auto done = awaited<Nothing>(
            [&](Done<Nothing> end) { return m_store->save(profile, session.secret, std::move(end)); });
        if (!done)
            qFatal("not saved");
        return profile;
    }

    /// As it is kept after a check.
    ConnectionProfile checked(const SavedCheckOptions &options = {})
    {
        const auto found = awaited<CheckedConnection>([&](Done<CheckedConnection> end) {
            return checkSaved(services(), *m_store->find(u"Prod"_s), options, std::move(end));
        });
        if (!found)
            qFatal("not checked");
        return *m_store->find(u"Prod"_s);
    }

    /// One that was proven long ago.
    ConnectionProfile proven(bool wholeSchema = false)
    {
        (void)saved(wholeSchema);
        (void)m_demo->server().runAsAdmin(
            u"GRANT USE CATALOG, USE SCHEMA, SELECT ON CATALOG `prod-eu` TO `%1`;"_s.arg(
                m_demo->who().connectorId));
        if (!isProven(checked()))
            qFatal("not proven");
        (void)update([](ConnectionProfile &each) { each.savedUtc = longAgo; });
        return *m_store->find(u"Prod"_s);
    }

    bool update(const ProfileChange &change)
    {
        const auto id = m_store->find(u"Prod"_s)->id;
        return awaited<ConnectionProfile>(
                   [&](Done<ConnectionProfile> end) { return m_store->update(id, change, std::move(end)); })
            .has_value();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    FakeSecretStore m_secrets;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestKeptProof)
#include "tst_keptproof.moc"
