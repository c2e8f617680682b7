// SPDX-License-Identifier: Apache-2.0
#include "core/folderlock.h"
#include "core/profile/drafttform.h"
#include "core/profile/profilesession.h"
#include "core/profile/profilestore.h"
#include "core/profile/standing.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/jsonschema.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime someTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

ConnectionProfile profileOfTables(const QStringList &tables)
{
    auto session = sampleSession();
    session.wholeSchema = false;
    for (const auto &table : tables)
        session.tables += *TableName::parse(table);
    session.access = AccessVerdict{Verdict::ReadOnly, someTime};
    return *makeProfile(session, u"Prod"_s);
}

QStringList idsOf(const QList<FormValue> &values)
{
    QStringList ids;
    for (const auto &value : values)
        ids += value.id;
    return ids;
}

} // namespace

/// What happens to a connection after it was saved.
class TestLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        m_secrets = FakeSecretStore();
        m_store = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s), m_secrets);
    }

    void standings_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("everything proven, read-only") << QString() << Standing::Green;
        QTest::newRow("nobody looked at the rights") << u"not looked"_s << Standing::NotProvable;
        QTest::newRow("rights that nobody can tell") << u"not provable"_s << Standing::NotProvable;
        QTest::newRow("it can do more") << u"more"_s << Standing::Findings;
        QTest::newRow("it can read more") << u"more than chosen"_s << Standing::Findings;
        QTest::newRow("a step was waived") << u"waived"_s << Standing::Unproven;
        QTest::newRow("the last check failed") << u"failed"_s << Standing::Broken;
    }

    void standings()
    {
        QFETCH(QString, change);
        QFETCH(Standing, standing);
        auto profile = profileOfTables({u"components"_s});
        if (change == "not looked"_L1)
            profile.access.reset();
        else if (change == "not provable"_L1)
            profile.access->verdict = Verdict::NotProvable;
        else if (change == "more"_L1)
            profile.access->verdict = Verdict::NotReadOnly;
        else if (change == "more than chosen"_L1)
            profile.access->verdict = Verdict::MoreThanChosen;
        else if (change == "waived"_L1)
            profile.warehouse = Proof::Unproven;
        else if (change == "failed"_L1)
            profile.life.failure = LastFailure{u"sign_in"_s, u"auth.invalid_client"_s};
        QCOMPARE(standingOf(profile), standing);
    }

    void whatWasKeptIsAsOldAsItsProof()
    {
        auto profile = profileOfTables({u"components"_s});
        profile.savedUtc = someTime.addDays(2);
        QCOMPARE(provenUtc(profile), profile.savedUtc);
        QVERIFY(isProvenAnew(profile));
        profile.life.kept = {u"warehouse.stopped_or_starting"_s,
                             {{u"tables"_s, someTime}, {u"warehouse"_s, someTime.addDays(1)}}};
        QCOMPARE(standingOf(profile), Standing::Green);
        QCOMPARE(provenUtc(profile), someTime);
        QVERIFY(isProven(profile) && !isProvenAnew(profile));

        const auto json = toJson(profile);
        QCOMPARE(profileFromJson(json).value(), profile);
        const auto schema = documentedSchema(u"profile"_s);
        const auto violations = schemaViolations(schema, QJsonDocument::fromJson(json).object());
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
        auto odd = json;
        odd.replace("\"tables\"\n", "\"tablets\"\n");
        odd.replace("\"of\": \"tables\"", "\"of\": \"tablets\"");
        QVERIFY(!profileFromJson(odd));

        profile.tableAccess = Proof::Unproven;
        QVERIFY(!provenUtc(profile).isValid());
    }

    void warningsBeforeTheEnd_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<EndWarning>("warning");
        QTest::newRow("31 days") << 31 << EndWarning::None;
        QTest::newRow("30 days") << 30 << EndWarning::Month;
        QTest::newRow("8 days") << 8 << EndWarning::Month;
        QTest::newRow("7 days") << 7 << EndWarning::Week;
        QTest::newRow("2 days") << 2 << EndWarning::Week;
        QTest::newRow("tomorrow") << 1 << EndWarning::Day;
        QTest::newRow("today") << 0 << EndWarning::Day;
        QTest::newRow("yesterday") << -1 << EndWarning::Over;
    }

    void warningsBeforeTheEnd()
    {
        QFETCH(int, days);
        QFETCH(EndWarning, warning);
        const QDate today(2026, 12, 31);
        auto profile = profileOfTables({u"components"_s});
        QCOMPARE(endWarning(profile, today), EndWarning::None);
        QVERIFY(!daysLeft(profile, today));
        profile.life.secretEnds = today.addDays(days);
        QCOMPARE(endWarning(profile, today), warning);
        QCOMPARE(daysLeft(profile, today), std::optional<qint64>(days));
    }

    /// docs.draftt.io, «Azure Databricks», Setup.
    void theFormHasItsOrder()
    {
        const auto values = formValues(profileOfTables({u"devices"_s, u"components"_s}));
        QCOMPARE(idsOf(values),
                 QStringList({u"host"_s, u"client_id"_s, u"secret"_s, u"warehouse"_s, u"catalog"_s,
                              u"schema"_s, u"table/devices"_s, u"table/components"_s, u"name"_s}));
        QCOMPARE(values.at(0).text, u"adb-1234567890123456.7.azuredatabricks.net"_s);
        QCOMPARE(values.at(2).text, QString());
        QCOMPARE(values.at(3).text, u"Shared SQL"_s);
        for (const auto &value : values)
            QVERIFY2(isFormValueId(value.id), qPrintable(value.id));
        QVERIFY(!isFormValueId(u"table/"_s) && !isFormValueId(u"table"_s) && !isFormValueId(u"x"_s));
    }

    void whatWasHandedOverHoldsWhileTheValueDoes()
    {
        auto before = profileOfTables({u"devices"_s, u"components"_s});
        for (const auto &id : idsOf(formValues(before)))
            before.life.handedOver.insert(id, someTime);
        QCOMPARE(stillHandedOver(before, before), before.life.handedOver);
        auto now = before;
        now.name = u"Production"_s;
        now.schema = *SchemaName::parse(u"other"_s);
        now.tables.removeFirst();
        QCOMPARE(stillHandedOver(before, now).keys(),
                 QStringList({u"catalog"_s, u"client_id"_s, u"host"_s, u"secret"_s, u"table/components"_s,
                              u"warehouse"_s}));
    }

    void aProfileFillsASession_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("its secret in the keychain") << true;
        QTest::newRow("its secret not kept") << false;
    }

    void aProfileFillsASession()
    {
        QFETCH(bool, isKept);
        auto profile = profileOfTables({u"devices"_s});
        profile.secretPlace = isKept ? SecretPlace::Keychain : SecretPlace::NotKept;
        const auto session = sessionOf(profile);
        QVERIFY(session.address->host == profile.host);
        QVERIFY(session.clientId == profile.clientId && session.catalog == profile.catalog);
        QCOMPARE(session.warehouse->name, u"Shared SQL"_s);
        QCOMPARE(session.keepSecret, isKept);
        QVERIFY(session.secret.isEmpty() && !session.connectProven && !session.isReadingProven());
    }

    void anUpdateLeavesTheSecretAlone()
    {
        const auto profile = saved(u"Prod"_s);
        const auto entry = m_secrets.secrets.value(profile.secretKey());
        const int calls = m_secrets.calls;
        const auto changed = update(profile.id, [](ConnectionProfile &now) {
            now.name = u"Production"_s;
            now.life.secretEnds = QDate(2027, 1, 1);
        });
        QVERIFY(changed.has_value());
        QCOMPARE(m_secrets.calls, calls);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entry);
        const auto found = m_store->find(u"production"_s);
        QVERIFY(found && found->life.secretEnds == QDate(2027, 1, 1));
        QCOMPARE(found->id, profile.id);
    }

    void anUpdateLeadsTheSecretNowhereElse()
    {
        const auto profile = saved(u"Prod"_s);
        const auto changed = update(profile.id, [](ConnectionProfile &now) {
            now.host = PastedAddress::parse(u"https://elsewhere.test"_s)->host;
            now.secretPlace = SecretPlace::NotKept;
            now.clientId.reset();
            now.id = QUuid::createUuid();
        });
        QVERIFY(changed.has_value());
        QVERIFY(changed->host == profile.host && changed->secretPlace == profile.secretPlace);
        QVERIFY(changed->clientId == profile.clientId && changed->id == profile.id);
        QCOMPARE(m_store->list().size(), 1);
    }

    void anUpdateSeesWhatOthersWrote()
    {
        const auto profile = saved(u"Prod"_s);
        QVERIFY(update(profile.id, [](ConnectionProfile &now) { now.name = u"Renamed"_s; }).has_value());
        QVERIFY(update(profile.id, [](ConnectionProfile &now) {
                    now.life.secretEnds = QDate(2027, 1, 1);
                }).has_value());
        QCOMPARE(m_store->names(), QStringList(u"Renamed"_s));
    }

    /// Another window saves something: what a long check has found is not lost for that.
    void anUpdateWaitsForWhoeverSaves()
    {
        const auto profile = saved(u"Prod"_s);
        auto lock = FolderLock::take(m_store->folder());
        QVERIFY(lock);
        Answer<ConnectionProfile> answer;
        const auto updating = m_store->update(
            profile.id, [](ConnectionProfile &now) { now.name = u"Renamed"_s; }, answer.taker());
        QTest::qWait(50);
        QVERIFY(!answer.hasCome());
        lock->reset();
        QTRY_VERIFY(answer.hasCome());
        QVERIFY(answer.value());
        QCOMPARE(m_store->names(), QStringList(u"Renamed"_s));
    }

    void aTakenNameIsRefused()
    {
        (void)saved(u"Other"_s);
        const auto profile = saved(u"Prod"_s);
        const auto changed = update(profile.id, [](ConnectionProfile &now) { now.name = u"OTHER"_s; });
        QVERIFY(!changed);
        QCOMPARE(changed.error().problem, InputProblem::Duplicate);
        QCOMPARE(changed.error().fact, u"Other"_s); // as it is called, not as it was typed
        QCOMPARE(m_store->names(), QStringList({u"Other"_s, u"Prod"_s}));
    }

    void whatIsGoneIsNotMadeAnew()
    {
        const auto changed = update(QUuid::createUuid(), [](ConnectionProfile &) {});
        QVERIFY(!changed);
        QCOMPARE(changed.error().problem, InputProblem::NotAFile);
        QVERIFY(m_store->list().isEmpty());
    }

private:
    ConnectionProfile saved(const QString &name)
    {
        auto profile = sampleProfile(name);
        Answer<Nothing> answer;
        const auto saving = m_store->save(profile, Secret("s"), answer.taker());
        if (!QTest::qWaitFor([&] { return answer.hasCome(); }) || !answer.value())
            qFatal("not saved");
        return profile;
    }

    Result<ConnectionProfile> update(const QUuid &id, const ProfileChange &change)
    {
        Answer<ConnectionProfile> answer;
        const auto updating = m_store->update(id, change, answer.taker());
        if (!QTest::qWaitFor([&] { return answer.hasCome(); }))
            qFatal("no answer");
        return answer.value();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    FakeSecretStore m_secrets;
    std::unique_ptr<ProfileStore> m_store;
};

DRAFTT_TEST(TestLife)
#include "tst_life.moc"
