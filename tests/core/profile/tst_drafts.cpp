// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/profile/draftstore.h"
#include "core/profile/profilefolder.h"
#include "core/profile/profilestore.h"
#include "tests/support/awaited.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/jsonschema.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto secretText = "dose0123456789abcdef0123456789abcdef";

Draft sampleDraft(int step = 3)
{
    auto session = sampleSession();
    session.wholeSchema = false;
    session.tables = {*TableName::parse(u"components"_s)};
    auto draft = draftOf(session, step);
    draft.id = QUuid(u"{0dd00000-0000-0000-0000-00000000000d}"_s);
    draft.name = u"adb-778"_s;
    return draft;
}

QJsonObject jsonOf(const Draft &draft)
{
    return QJsonDocument::fromJson(toJson(draft)).object();
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

/// A connection that was left half-way, its file, and what becomes of it.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        m_secrets = FakeSecretStore();
        m_profiles = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s), m_secrets);
        m_drafts = std::make_unique<DraftStore>(m_profiles->folder());
    }

    void isReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("without");
        for (const auto *part : {"", "host", "client_id", "warehouse", "catalog", "schema", "changes"})
            QTest::addRow("without %s", *part ? part : "nothing") << QString::fromLatin1(part);
    }

    void isReadAsItWasWritten()
    {
        QFETCH(QString, without);
        auto whole = sampleDraft();
        whole.changes = QUuid::createUuid();
        auto json = jsonOf(whole);
        QVERIFY(without.isEmpty() || json.contains(without));
        json.remove(without);
        const auto draft = draftFromJson(bytesOf(json));
        QVERIFY(draft);
        QCOMPARE(*draft == whole, without.isEmpty());
        QCOMPARE(jsonOf(*draft), json);
        const auto schema = QJsonDocument::fromJson(
            readFile(QStringLiteral(DRAFTT_SOURCE_DIR "/resources/draft.schema.json"), 100'000).value());
        const auto violations = schemaViolations(schema.object(), json);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void whatIsOddIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("at");
        const auto row = [](const QString &key, const QJsonValue &value) {
            QTest::newRow(qPrintable(key + u' ' + value.toVariant().toString()))
                << key << value << QString(u'/' + key);
        };
        row(u"format"_s, u"draftt-connect profile"_s);
        row(u"version"_s, 2);
        row(u"id"_s, u"x"_s);
        row(u"changes"_s, u""_s);
        row(u"name"_s, u""_s);
        row(u"name"_s, u"a\nb"_s);
        row(u"step"_s, 0);
        row(u"step"_s, 6);
        row(u"step"_s, 2.5);
        row(u"step"_s, u"3"_s);
        row(u"kept"_s, u"yesterday"_s);
        row(u"host"_s, u"http://example.test"_s);
        row(u"client_id"_s, u"x"_s);
        row(u"auth_type"_s, u"x"_s);
        row(u"warehouse"_s, u"x"_s);
        row(u"catalog"_s, 1);
        row(u"schema"_s, u""_s);
        row(u"whole_schema"_s, 1);
        row(u"tables"_s, u"x"_s);
        row(u"secret"_s, u"dose"_s);
        row(u"proof"_s, true);
        row(u"token"_s, u"x"_s);
    }

    void whatIsOddIsNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, at);
        auto json = jsonOf(sampleDraft());
        json.insert(key, value);
        const auto draft = draftFromJson(bytesOf(json));
        QVERIFY(!draft);
        QCOMPARE(draft.error().fact, at);
    }

    void whatLacksIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto *key : {"format", "version", "id", "name", "step", "kept", "workspace_id",
                                "auth_type", "whole_schema", "tables", "secret", "proof"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void whatLacksIsNamed()
    {
        QFETCH(QString, key);
        auto json = jsonOf(sampleDraft());
        json.remove(key);
        const auto draft = draftFromJson(bytesOf(json));
        QVERIFY(!draft);
        QVERIFY(!draft.error().fact.isEmpty());
    }

    /// Whatever it was pasted into.
    void noSecretIsInIt_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("the session's own") << "My_own_secret-of_no_known_shape"_ba << true;
        QTest::newRow("of Databricks' shape") << QByteArray(secretText) << false;
        QTest::newRow("a token") << "dapi0123456789abcdef0123456789abcdef-2"_ba << false;
        QTest::newRow("of Entra's shape") << "eyJhbGciOiJSUzI1NiIsInR5cCI6"_ba << false;
    }

    void noSecretIsInIt()
    {
        QFETCH(QByteArray, secret);
        QFETCH(bool, isKnown);
        const auto text = QString::fromLatin1(secret);
        auto session = sampleSession();
        session.secret = isKnown ? Secret(secret) : Secret();
        session.catalog = *CatalogName::listed(text);
        session.schema = *SchemaName::listed(u"x"_s + text);
        session.warehouse->name = text;
        session.tables = {*TableName::listed(text), *TableName::listed(u"components"_s)};
        const auto draft = draftOf(session, 4);
        QVERIFY2(!toJson(draft).contains(secret), toJson(draft).constData());
        QVERIFY(!draft.entered.catalog && !draft.entered.schema);
        QCOMPARE(draft.entered.tables.size(), 1);
        QVERIFY(draft.entered.host.has_value());
    }

    /// Nothing is proven but now.
    void resumingProvesNothing()
    {
        auto proven = sampleSession();
        proven.confirmedDomain = proven.address->host;
        const auto draft = draftOf(proven, 5);
        QCOMPARE(draft.connection, Proof::Proven);
        QCOMPARE(draft.warehouse, Proof::Proven);
        const auto session = sessionOf(draft);
        QVERIFY(!session.connectProven && !session.warehouseProven && !session.catalogProven &&
                !session.schemaProven && !session.tablesProven && !session.wholeSchemaProven);
        QVERIFY(!session.confirmedDomain && session.secret.isEmpty() && !session.access);
        QVERIFY(isSameChoice(enteredIn(session), enteredIn(proven)));
    }

    /// Whose a token is was learnt from it, and not chosen.
    void whoseATokenIsIsNoChoice()
    {
        auto entered = enteredIn(sampleSession());
        auto learnt = entered;
        learnt.clientId = *ClientId::parse(u"11111111-2222-3333-4444-555555555555"_s);
        QVERIFY(!isSameChoice(entered, learnt));
        entered.method = learnt.method = SignInMethod::PersonalToken;
        QVERIFY(isSameChoice(entered, learnt));
    }

    void isKeptForItsOwnerOnly()
    {
        const auto kept = keep(sampleDraft());
        QVERIFY(kept);
        const auto listed = m_drafts->list();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(*listed.constFirst().draft, *kept);
        QCOMPARE(QFile::permissions(listed.constFirst().path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(m_profiles->list().isEmpty());
        QVERIFY(m_secrets.secrets.isEmpty());
        QCOMPARE(m_secrets.calls, 0);
        QCOMPARE(files(), QStringList(u"0dd00000-0000-0000-0000-00000000000d.draft"_s));
    }

    void namesAreFree()
    {
        auto draft = sampleDraft();
        QStringList names;
        for (int number = 0; number < 3; ++number) {
            draft.id = QUuid::createUuid();
            draft.name.clear();
            names += keep(draft)->name;
        }
        QCOMPARE(names, QStringList({u"adb-1234567890123456"_s, u"adb-1234567890123456 2"_s,
                                     u"adb-1234567890123456 3"_s}));
        QCOMPARE(keep(draft)->name, names.constLast()); // its own is no other's
    }

    void isFound()
    {
        auto draft = *keep(sampleDraft());
        QCOMPARE(*m_drafts->find(u" ADB-778 "_s), draft.id);
        QCOMPARE(*m_drafts->find(draft.id.toString()), draft.id);
        QCOMPARE(m_drafts->find(u"other"_s).error().problem, InputProblem::NotAFile);
        draft.id = QUuid::createUuid();
        QVERIFY(keep(draft));
        QCOMPARE(m_drafts->find(u"adb-778"_s).error().problem, InputProblem::Duplicate);
        QCOMPARE(*m_drafts->find(draft.id.toString(QUuid::WithoutBraces)), draft.id);
    }

    /// It is told, and can be taken away.
    void aDamagedOneIsNotLost()
    {
        QVERIFY(keep(sampleDraft()));
        const auto path = m_drafts->list().constFirst().path;
        QVERIFY(writeFile(path, "{"));
        const auto listed = m_drafts->list();
        QCOMPARE(listed.size(), 1);
        QVERIFY(!listed.constFirst().draft);
        QVERIFY(QFileInfo::exists(path));
        const auto id = m_drafts->find(QFileInfo(path).completeBaseName());
        QVERIFY(id);
        QVERIFY(remove(*id));
        QCOMPARE(files(), QStringList());
    }

    void ofAnotherNameIsDamaged()
    {
        QVERIFY(keep(sampleDraft()));
        const auto path = m_drafts->list().constFirst().path;
        QVERIFY(QFile::rename(path, m_profiles->folder() + "/0ee00000-0000-0000-0000-00000000000e.draft"_L1));
        QVERIFY(!m_drafts->list().constFirst().draft);
    }

    void othersMayNotWriteThere()
    {
        QVERIFY(keep(sampleDraft()));
        QVERIFY(QFile::setPermissions(m_profiles->folder(), QFile::Permissions(0x7777)));
        QCOMPARE(keep(sampleDraft()).error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_drafts->find(u"adb-778"_s).error().kind, ErrorKind::StorageFailed);
    }

    void isGoneOnceItsConnectionIsSaved_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isGone");
        QTest::newRow("it became the connection") << u"became"_s << true;
        QTest::newRow("it changed the connection") << u"changes"_s << true;
        QTest::newRow("it says something else") << u"differs"_s << false;
        QTest::newRow("it is another one's") << u"other"_s << false;
    }

    void isGoneOnceItsConnectionIsSaved()
    {
        QFETCH(QString, what);
        QFETCH(bool, isGone);
        for (const bool isKept : {true, false}) {
            auto draft = sampleDraft();
            auto profile = profileOf(draft);
            profile.secretPlace = isKept ? SecretPlace::Keychain : SecretPlace::NotKept;
            if (what == "became"_L1)
                profile.id = draft.id;
            else if (what != "other"_L1)
                draft.changes = profile.id;
            if (what == "differs"_L1)
                draft.entered.schema = *SchemaName::listed(u"another"_s);
            QVERIFY(keep(draft));
            QVERIFY(save(profile));
            QCOMPARE(m_drafts->list().isEmpty(), isGone);
            QVERIFY(removeProfile(profile));
            QVERIFY(remove(draft.id));
        }
    }

    /// Without the note nobody would look for the half file that a crash may leave.
    void nothingIsWrittenWithoutTheNote()
    {
        QVERIFY(QDir().mkpath(m_profiles->folder() + "/drafts.unfinished"_L1));
        QFile::setPermissions(m_profiles->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto kept = keep(sampleDraft());
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::StorageFailed);
        QVERIFY(m_drafts->list().isEmpty());
    }

    void removingAConnectionTakesItsDraftsAlong()
    {
        auto draft = sampleDraft();
        const auto profile = profileOf(draft);
        draft.changes = profile.id;
        draft.entered.schema = *SchemaName::listed(u"another"_s);
        QVERIFY(save(profile));
        QVERIFY(keep(draft));
        auto other = sampleDraft();
        other.id = QUuid::createUuid();
        QVERIFY(keep(other));
        QVERIFY(removeProfile(profile));
        QCOMPARE(m_drafts->list().size(), 1);
        QCOMPARE(m_drafts->list().constFirst().draft->id, other.id);
    }

    /// A kill has left what a save or a removal would have taken away next.
    void tidyingEndsWhatWasCutOff_data()
    {
        QTest::addColumn<QString>("cut");
        QTest::addColumn<bool>("staysThere");
        QTest::newRow("a save behind its file") << u"behind"_s << false;
        QTest::newRow("a save before its file") << u"before"_s << true;
        QTest::newRow("a removal") << u"removal"_s << false;
        QTest::newRow("a draft that is written") << u"draft"_s << true;
    }

    void tidyingEndsWhatWasCutOff()
    {
        QFETCH(QString, cut);
        QFETCH(bool, staysThere);
        auto draft = sampleDraft();
        auto profile = profileOf(draft);
        profile.id = draft.id;
        if (cut == "removal"_L1) {
            draft.changes = QUuid::createUuid();
            profile.id = draft.changes;
        }
        if (cut == "behind"_L1)
            QVERIFY(save(profile));
        QVERIFY(keep(draft));
        const ProfileFolder folder(m_profiles->folder());
        QVERIFY(cut == "draft"_L1 ? folder.markDrafts() : folder.markUnfinished(profile.id));
        QVERIFY(writeFile(folder.draftFile(draft.id) + ".AbCdEf"_L1, "{"));
        QVERIFY(awaited<Nothing>([this](Done<Nothing> end) { return m_profiles->tidy(std::move(end)); }));
        QCOMPARE(!m_drafts->list().isEmpty(), staysThere);
        const int expected = int(staysThere) + int(cut == "behind"_L1);
        QCOMPARE(files().size(), expected);
    }

private:
    static ConnectionProfile profileOf(const Draft &draft)
    {
        auto profile = *makeProfile(sessionOf(draft), u"Prod"_s);
        profile.secretPlace = SecretPlace::Keychain;
        return profile;
    }
    [[nodiscard]] Result<Draft> keep(const Draft &draft) const
    {
        return awaited<Draft>([&](Done<Draft> end) { return m_drafts->keep(draft, std::move(end)); });
    }
    [[nodiscard]] Result<Nothing> remove(const QUuid &id) const
    {
        return awaited<Nothing>([&](Done<Nothing> end) { return m_drafts->remove(id, std::move(end)); });
    }
    [[nodiscard]] Result<Nothing> save(const ConnectionProfile &profile) const
    {
        return awaited<Nothing>(
            [&](Done<Nothing> end) { return m_profiles->save(profile, Secret(secretText), std::move(end)); });
    }
    [[nodiscard]] Result<Nothing> removeProfile(const ConnectionProfile &profile) const
    {
        return awaited<Nothing>(
            [&](Done<Nothing> end) { return m_profiles->remove(profile, std::move(end)); });
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_profiles->folder()).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    FakeSecretStore m_secrets;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<DraftStore> m_drafts;
};

DRAFTT_TEST(TestDrafts)
#include "tst_drafts.moc"
