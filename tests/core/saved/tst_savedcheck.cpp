// SPDX-License-Identifier: Apache-2.0
#include "core/profile/drafttform.h"
#include "core/profile/standing.h"
#include "core/saved/rotation.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto running = u"7e57ab1e00000001"_s;
const auto other = "dose99999999999999999999999999999999"_ba;

} // namespace

/// What is done with a saved connection, on a demo workspace.
class TestSavedCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        m_secrets = FakeSecretStore();
        m_store = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s), m_secrets);
        m_demo = std::make_unique<DemoFixture>();
        QVERIFY(m_demo->server().choose(u"granted"_s));
    }
    void cleanup()
    {
        if (m_demo)
            QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n')));
    }

    void whatIsFoundIsKept()
    {
        const auto profile = saved();
        QCOMPARE(standingOf(profile), Standing::Unproven);
        int progress = 0;
        const auto checked = check(profile, {.onProgress = [&progress](const CheckRunner &) { ++progress; }});
        QVERIFY2(checked.has_value(), qPrintable(checked ? QString() : checked.error().detail));
        QVERIFY(progress > 10);
        const auto kept = *m_store->find(profile.name);
        QVERIFY(kept == checked->profile || kept.savedUtc < checked->profile.savedUtc);
        QVERIFY(isProven(kept) && kept.access && !kept.life.failure);
        QVERIFY(standingOf(kept) != Standing::Unproven && standingOf(kept) != Standing::Broken);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()),
                 bindSecret(Secret(m_demo->who().connectorSecret.toUtf8()), useOf(profile)));
    }

    void whatBreaksIsKeptWithItsPlace()
    {
        const auto profile = saved();
        QVERIFY(check(profile).has_value());
        (void)m_demo->server().runAsAdmin(
            u"REVOKE USE SCHEMA ON SCHEMA inventory.assets FROM `%1`;"_s.arg(m_demo->who().connectorId));
        const auto checked = check(*m_store->find(profile.name));
        QVERIFY(checked.has_value());
        const auto kept = *m_store->find(profile.name);
        QCOMPARE(standingOf(kept), Standing::Broken);
        QCOMPARE(kept.life.failure->check, u"use_schema"_s);
        QCOMPARE(kept.life.failure->code, u"schema.no_use_schema"_s);
        QCOMPARE(kept.connection, Proof::Proven);
        QCOMPARE(kept.warehouse, Proof::Proven);
        QCOMPARE(kept.catalogAccess, Proof::Unproven);
        // And mended again.
        (void)m_demo->server().runAsAdmin(
            u"GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"_s.arg(m_demo->who().connectorId));
        QVERIFY(check(kept).has_value());
        QVERIFY(isProven(*m_store->find(profile.name)));
    }

    /// Of a schema without SELECT no table is visible, so that no check of one can fail.
    void aRightThatNoCheckMeetsIsMissedToo()
    {
        auto profile = saved();
        (void)m_demo->server().runAsAdmin(
            u"REVOKE SELECT ON SCHEMA inventory.assets FROM `%1`;"_s.arg(m_demo->who().connectorId));
        QVERIFY(m_store && update(profile.id, [](ConnectionProfile &now) {
                    now.wholeSchema = true;
                    now.tables.clear();
                }));
        QVERIFY(check(*m_store->find(profile.name)).has_value());
        const auto kept = *m_store->find(profile.name);
        QCOMPARE(standingOf(kept), Standing::Broken);
        QCOMPARE(kept.life.failure->check, u"table_row"_s);
    }

    /// What lies on the way refutes nothing of the workspace.
    void aBrokenWayRefutesNothing()
    {
        const auto profile = saved();
        QVERIFY(check(profile).has_value());
        m_demo.reset();
        QVERIFY(check(*m_store->find(profile.name)).has_value());
        const auto kept = *m_store->find(profile.name);
        QCOMPARE(standingOf(kept), Standing::Broken);
        QVERIFY(isProven(kept));
    }

    void aLookKeepsNothing()
    {
        const auto profile = saved();
        const auto checked = check(profile, {.keepsVerdict = false});
        QVERIFY(checked.has_value() && checked->session.connectProven);
        QCOMPARE(standingOf(*m_store->find(profile.name)), Standing::Unproven);
    }

    void aMissingSecretIsNamed()
    {
        const auto profile = saved();
        m_secrets.secrets.clear();
        const auto checked = check(profile);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(m_demo->server().requests().size(), 0);
    }

    /// Somebody edited the file: the secret does not follow.
    void anEditedHostGetsNoSecret()
    {
        auto profile = saved();
        profile.host = *Host::parse(u"http://127.0.0.1:1");
        const auto checked = check(profile);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::KeychainEntryForeign);
        const auto rotated = rotate(profile, other);
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().kind, ErrorKind::KeychainEntryForeign);
    }

    /// In another window, say: what was read of one schema proves nothing of the other.
    void aConnectionThatChangesMeanwhileIsNotProven()
    {
        const auto profile = saved();
        bool hasChanged = false;
        const auto change = [&](const CheckRunner &) {
            if (std::exchange(hasChanged, true))
                return;
            auto other = profile;
            other.schema = *SchemaName::parse(u"raw"_s);
            QFile file(m_store->folder() + u'/' + profile.id.toString(QUuid::WithoutBraces) + ".json"_L1);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(toJson(other));
        };
        const auto checked = check(profile, {.onProgress = change});
        QVERIFY(checked.has_value() && checked->session.isReadingProven());
        const auto kept = *m_store->find(profile.name);
        QCOMPARE(kept.schema.text(), u"raw"_s);
        QCOMPARE(standingOf(kept), Standing::Unproven);
        QCOMPARE(kept.connection, Proof::Unproven);
    }

    void aDroppedCheckKeepsNothing()
    {
        const auto profile = saved();
        bool hasBegun = false;
        auto pending = checkSaved(services(), profile,
                                  {.onProgress = [&hasBegun](const CheckRunner &) { hasBegun = true; }},
                                  [](const Result<CheckedConnection> &) { QFAIL("it was dropped"); });
        QVERIFY(waitFor([&] { return hasBegun; }, 10'000));
        pending.reset();
        QTest::qWait(50);
        QCOMPARE(standingOf(*m_store->find(profile.name)), Standing::Unproven);
    }

    void aNewSecretIsSwappedOnceItWorks()
    {
        auto profile = saved("dose0000000000000000000000000old");
        const auto now = timeToKeep();
        QVERIFY(update(profile.id, [&now](ConnectionProfile &each) {
            each.life.handedOver = {{u"secret"_s, now}, {u"host"_s, now}};
            each.life.secretEnds = QDate(2026, 1, 1);
        }));
        const auto secret = m_demo->who().connectorSecret.toUtf8();
        const auto rotated = rotate(profile, secret, QDate(2028, 1, 1));
        QVERIFY(rotated && rotated->profile);
        QVERIFY(rotated->session.secret.isEmpty());
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), bindSecret(Secret(secret), useOf(profile)));
        const auto kept = *m_store->find(profile.name);
        QCOMPARE(kept.life.secretEnds, QDate(2028, 1, 1));
        QCOMPARE(kept.life.handedOver.keys(), QStringList(u"host"_s));
    }

    void aNewSecretEndsTheFailureOfTheOldOne_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<bool>("stays");
        QTest::newRow("of the secret") << u"sign_in"_s << false;
        QTest::newRow("of something else") << u"use_schema"_s << true;
    }

    void aNewSecretEndsTheFailureOfTheOldOne()
    {
        QFETCH(QString, check);
        QFETCH(bool, stays);
        const auto profile = saved("dose0000000000000000000000000old");
        QVERIFY(update(profile.id, [&check](ConnectionProfile &each) {
            each.life.failure = LastFailure{check, u"auth.invalid_client"_s};
        }));
        const auto rotated = rotate(profile, m_demo->who().connectorSecret.toUtf8());
        QVERIFY(rotated && rotated->profile);
        QCOMPARE(m_store->find(profile.name)->life.failure.has_value(), stays);
    }

    void aRefusedSecretChangesNothing()
    {
        const auto profile = saved();
        const auto before = fileOf(profile);
        const auto entry = m_secrets.secrets.value(profile.secretKey());
        const auto rotated = rotate(profile, other, QDate(2028, 1, 1));
        QVERIFY(rotated.has_value());
        QVERIFY(!rotated->profile && rotated->refusal);
        QCOMPARE(rotated->refusal->code, Code::AuthInvalidClient);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entry);
        QCOMPARE(fileOf(profile), before);
    }

    void aKeychainThatRefusesChangesNothing_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("the look at whose it is") << 1;
        QTest::newRow("the read before the swap") << 2;
        QTest::newRow("the swap") << 3;
    }

    void aKeychainThatRefusesChangesNothing()
    {
        QFETCH(int, call);
        const auto profile = saved("dose0000000000000000000000000old");
        const auto before = fileOf(profile);
        const auto entry = m_secrets.secrets.value(profile.secretKey());
        m_secrets.refused = {m_secrets.calls + call};
        const auto rotated = rotate(profile, m_demo->who().connectorSecret.toUtf8());
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().kind, ErrorKind::KeychainUnavailable);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entry);
        QCOMPARE(fileOf(profile), before);
    }

    /// A file alone vouches for no host.
    void anUnknownHostGetsNoSecret()
    {
        auto profile = saved();
        profile.id = QUuid::createUuid();
        profile.host = *Host::parse(u"https://workspace.elsewhere.test");
        const auto rotated = rotate(profile, other);
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().problem, InputProblem::HostNotConfirmed);
    }

    /// Nor does an entry that does not say what it was saved for, however often it is asked.
    void anEntryWithoutAHostVouchesForNone()
    {
        auto profile = saved();
        profile.id = QUuid::createUuid();
        profile.host = *Host::parse(u"https://workspace.elsewhere.test");
        m_secrets.secrets.insert(profile.secretKey(), Secret("s"));
        for (int time = 0; time < 2; ++time) {
            const auto checked = check(profile);
            QVERIFY(!checked);
            QCOMPARE(checked.error().problem, InputProblem::HostNotConfirmed);
            const auto rotated = rotate(profile, other);
            QVERIFY(!rotated);
            QCOMPARE(rotated.error().problem, InputProblem::HostNotConfirmed);
        }
    }

    /// Somebody edits the file while the new secret is tested.
    void aConnectionThatLeadsElsewhereMeanwhileGetsNoSecret()
    {
        const auto profile = saved("dose0000000000000000000000000old");
        const auto entry = m_secrets.secrets.value(profile.secretKey());
        m_secrets.onCall = [&, first = m_secrets.calls + 1](int call) {
            auto other = profile;
            other.clientId = *ClientId::parse(u"11111111-2222-3333-4444-555555555555"_s);
            QFile file(m_store->folder() + u'/' + profile.id.toString(QUuid::WithoutBraces) + ".json"_L1);
            if (call == first && file.open(QIODevice::WriteOnly))
                file.write(toJson(other));
        };
        const auto rotated = rotate(profile, m_demo->who().connectorSecret.toUtf8());
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().kind, ErrorKind::KeychainEntryForeign);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entry);
    }

    void whatKeepsNoSecretHasNoneToSwap()
    {
        auto profile = saved();
        profile.secretPlace = SecretPlace::NotKept;
        const auto rotated = rotate(profile, other);
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().problem, InputProblem::Empty);
    }

private:
    [[nodiscard]] SavedServices services() { return {m_http, *m_store}; }

    [[nodiscard]] QByteArray fileOf(const ConnectionProfile &profile) const
    {
        QFile file(m_store->folder() + u'/' + profile.id.toString(QUuid::WithoutBraces) + ".json"_L1);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ConnectionProfile saved(const QByteArray &secret = {})
    {
        Session session;
        session.address = *PastedAddress::parse(m_demo->url().toString());
        session.clientId = *ClientId::parse(m_demo->who().connectorId);
        session.secret = Secret(secret.isEmpty() ? m_demo->who().connectorSecret.toUtf8() : secret);
        session.warehouse = sampleSession().warehouse;
        session.warehouse->id = *WarehouseId::parse(running);
        session.catalog = *CatalogName::parse(u"inventory"_s);
        session.schema = *SchemaName::parse(u"assets"_s);
        session.wholeSchema = false;
        session.tables = {*TableName::parse(u"components"_s)};
        const auto profile = *makeProfile(session, u"Prod"_s);
        const auto done = awaited<Nothing>(
            [&](Done<Nothing> end) { return m_store->save(profile, session.secret, std::move(end)); });
        if (!done)
            qFatal("not saved");
        return profile;
    }

    Result<CheckedConnection> check(const ConnectionProfile &profile, const SavedCheckOptions &options = {})
    {
        return awaited<CheckedConnection>([&](Done<CheckedConnection> end) {
            return checkSaved(services(), profile, options, std::move(end));
        });
    }

    Result<Rotation> rotate(const ConnectionProfile &profile, const QByteArray &secret,
                            const QDate &ends = {})
    {
        return awaited<Rotation>([&](Done<Rotation> end) {
            return rotateSecret(services(), profile, {Secret(secret), ends}, std::move(end));
        });
    }

    bool update(const QUuid &id, const ProfileChange &change)
    {
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

DRAFTT_TEST(TestSavedCheck)
#include "tst_savedcheck.moc"
