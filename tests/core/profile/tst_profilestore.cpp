// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profilestore.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto crashFolder = "DRAFTT_TEST_CRASH_FOLDER";
constexpr auto crashPoint = "DRAFTT_TEST_CRASH_POINT";

/// The profile of the crash tests: the same id in the process that dies and the one that looks at what is
/// left.
ConnectionProfile crashProfile()
{
    auto profile = sampleProfile(u"Crash"_s);
    profile.id = QUuid(u"{0aa00000-0000-0000-0000-00000000000a}"_s);
    return profile;
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(not there)"_ba;
}

/// What the keychain holds for a saved profile.
Secret entryOf(const ConnectionProfile &profile, const QByteArray &secret)
{
    return bindSecret(Secret(secret), useOf(profile));
}

/// Ends the process at once, with the store's content in a file, as if the keychain had kept it.
[[noreturn]] void crash(const FakeSecretStore &secrets)
{
    QByteArray left;
    for (auto entry = secrets.secrets.begin(); entry != secrets.secrets.end(); ++entry)
        left += entry.key().toUtf8() + '=' + entry.value().reveal().toBase64() + '\n';
    put(qEnvironmentVariable(crashFolder) + "/keychain"_L1, left);
    std::_Exit(9);
}

/// The process that dies. Its crash point is `save before 1`, `remove after 1` and the like.
int dieOnTheWay()
{
    const auto words = qEnvironmentVariable(crashPoint).split(u' ');
    const int number = words.at(2).toInt();
    FakeSecretStore secrets;
    ProfileStore store(qEnvironmentVariable(crashFolder) + "/profiles"_L1, secrets);
    const auto profile = crashProfile();
    if (words.at(0) != "save"_L1) {
        Answer<Nothing> saved;
        const auto saving = store.save(profile, Secret("old"), saved.taker());
        if (!QTest::qWaitFor([&] { return saved.hasCome(); }))
            return 1;
        secrets.calls = 0;
    }
    if (words.at(1) == "after"_L1)
        secrets.silentFrom = number;
    else
        secrets.onCall = [&](int call) {
            if (call == number)
                crash(secrets);
        };
    const auto ignore = [](const Result<Nothing> &) {};
    if (words.at(0) == "fetch"_L1)
        secrets.secrets.insert(profile.secretKey(), Secret("old")); // as the first version kept it
    const auto work = words.at(0) == "remove"_L1 ? store.remove(profile, ignore)
                      : words.at(0) == "fetch"_L1
                          ? store.fetchSecret(profile, useOf(profile), [](const Result<KeptSecret> &) {})
                          : store.save(profile, Secret("new"), ignore);
    if (!QTest::qWaitFor([&] { return secrets.calls == number; }))
        return 1;
    crash(secrets);
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        m_secrets = FakeSecretStore();
        m_store = std::make_unique<ProfileStore>(folder(), m_secrets);
    }

    void savesAndFinds()
    {
        const auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entryOf(profile, "s"));
        QCOMPARE(files(), QStringList(profile.id.toString(QUuid::WithoutBraces) + ".json"_L1));
        QCOMPARE(m_store->names(), QStringList(u"Prod"_s));
        for (const auto &word : {u"Prod"_s, u" pROD "_s, profile.id.toString(QUuid::WithoutBraces)}) {
            const auto found = m_store->find(word);
            QVERIFY(found.has_value());
            QCOMPARE(toJson(*found), toJson(profile));
        }
    }

    void theFolderAndTheFilesAreTheOwners()
    {
        const auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(pathOf(profile)) & others, QFile::Permissions());
    }

    void aFolderThatIsNotThereHasNoProfiles()
    {
        QVERIFY(m_store->list().isEmpty());
        QCOMPARE(m_store->find(u"x"_s).error().problem, InputProblem::NotAFile);
        QVERIFY2(!QDir(folder()).exists(), "looking makes no folder");
    }

    void aNameIsTakenOnce()
    {
        QVERIFY(save(sampleProfile(u"Prod"_s), "s").has_value());
        const auto again = save(sampleProfile(u"PROD"_s), "t");
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().problem, InputProblem::Duplicate);
        QCOMPARE(again.error().fact, u"Prod"_s); // as it is called, not as it was typed
        QCOMPARE(m_secrets.secrets.size(), 1);
        QCOMPARE(files().size(), 1);
    }

    void theSameProfileIsReplaced()
    {
        auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "old").has_value());
        profile.name = u"Production"_s;
        QVERIFY(save(profile, "new").has_value());
        QCOMPARE(m_store->names(), QStringList(u"Production"_s));
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entryOf(profile, "new"));
    }

    void aSecretThatIsNotKeptIsNotWritten()
    {
        auto profile = sampleProfile(u"Prod"_s);
        profile.secretPlace = SecretPlace::NotKept;
        QVERIFY(save(profile, "s").has_value());
        QCOMPARE(m_secrets.calls, 0);
        QCOMPARE(files().size(), 1);
    }

    void aSecretThatIsNoLongerKeptIsRemoved_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::newRow("at once") << true;
        QTest::newRow("later, where there is no keychain now") << false;
    }

    void aSecretThatIsNoLongerKeptIsRemoved()
    {
        QFETCH(bool, hasKeychain);
        auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        if (!hasKeychain)
            m_secrets.refused = {m_secrets.calls + 1};
        profile.secretPlace = SecretPlace::NotKept;
        QVERIFY(save(profile, "s").has_value());
        QVERIFY(tidy().has_value());
        QVERIFY(m_secrets.secrets.isEmpty());
        QCOMPARE(files().size(), 1);
    }

    void removes()
    {
        const auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        QVERIFY(remove(profile).has_value());
        QVERIFY(files().isEmpty());
        QVERIFY(m_secrets.secrets.isEmpty());
    }

    void damagedFilesAreListed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << ""_ba << u"/"_s;
        QTest::newRow("cut off") << toJson(crashProfile()).chopped(9) << u"/"_s;
        QTest::newRow("a copy with another file's id") << toJson(sampleProfile(u"x"_s)) << u"/id"_s;
    }

    void damagedFilesAreListed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, where);
        QVERIFY(save(sampleProfile(u"Good"_s), "s").has_value());
        put(pathOf(crashProfile()), content);
        const auto listed = m_store->list();
        QCOMPARE(listed.size(), 2);
        QVERIFY(listed.at(0).profile.has_value());
        QVERIFY(!listed.at(1).profile.has_value());
        QCOMPARE(listed.at(1).profile.error().problem, InputProblem::BadFormat);
        QCOMPARE(listed.at(1).profile.error().fact, where);
        QCOMPARE(m_store->names(), QStringList(u"Good"_s));
        QCOMPARE(m_store->find(crashProfile().id.toString()).error().fact, where);
    }

    void aFailedStepLeavesNothing_data()
    {
        QTest::addColumn<bool>("isUpdate");
        QTest::addColumn<int>("refusedCall"); // 0: the file fails
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("new: the secret is refused") << false << 1 << ErrorKind::KeychainUnavailable;
        QTest::newRow("new: the file is refused") << false << 0 << ErrorKind::StorageFailed;
        QTest::newRow("update: the old secret is refused") << true << 1 << ErrorKind::KeychainUnavailable;
        QTest::newRow("update: the new secret is refused") << true << 2 << ErrorKind::KeychainUnavailable;
        QTest::newRow("update: the file is refused") << true << 0 << ErrorKind::StorageFailed;
    }

    void aFailedStepLeavesNothing()
    {
        QFETCH(bool, isUpdate);
        QFETCH(int, refusedCall);
        QFETCH(ErrorKind, kind);
        const auto profile = crashProfile();
        if (isUpdate)
            QVERIFY(save(profile, "old").has_value());
        const auto secretsBefore = m_secrets.secrets;
        const auto filesBefore = files();
        if (refusedCall > 0)
            m_secrets.refused = {m_secrets.calls + refusedCall};
        auto changed = profile;
        changed.name = u"Changed"_s;
        // The file is refused by putting a folder in its place, just when the secret is being written.
        if (refusedCall == 0)
            m_secrets.onCall = [&, write = m_secrets.calls + (isUpdate ? 2 : 1)](int call) {
                if (call == write) {
                    QFile::rename(pathOf(profile), folder() + "/aside"_L1);
                    QVERIFY(QDir().mkdir(pathOf(profile)));
                }
            };
        const auto result = save(changed, "new");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, kind);
        if (refusedCall == 0) {
            QVERIFY(QDir().rmdir(pathOf(profile)));
            QFile::rename(folder() + "/aside"_L1, pathOf(profile));
        }
        QCOMPARE(m_secrets.secrets, secretsBefore);
        QCOMPARE(files(), filesBefore);
        QCOMPARE(m_store->names(), isUpdate ? QStringList(u"Crash"_s) : QStringList());
    }

    void aSecretThatCannotBeTakenOutIsTakenOutLater()
    {
        const auto profile = crashProfile();
        m_secrets.refused = {2}; // the taking out
        m_secrets.onCall = [&](int) { QVERIFY(QDir().mkpath(pathOf(profile))); };
        QVERIFY(!save(profile, "s").has_value());
        m_secrets.onCall = nullptr;
        QCOMPARE(m_secrets.secrets.size(), 1);
        QVERIFY(QDir().rmdir(pathOf(profile)));
        QVERIFY(tidy().has_value());
        QVERIFY(m_secrets.secrets.isEmpty());
        QVERIFY(files().isEmpty());
    }

    void anUnusableFolderIsReported()
    {
        put(m_home->filePath(u"profiles"_s), "a file in its place");
        const auto result = save(sampleProfile(u"x"_s), "s");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_secrets.calls, 0);
    }

    void onlyOneProgramChangesTheFolder()
    {
        QVERIFY(QDir().mkpath(folder()));
        QLockFile other(folder() + "/.lock"_L1);
        QVERIFY(other.lock());
        const auto result = save(sampleProfile(u"x"_s), "s");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_secrets.calls, 0);
        other.unlock();
        QVERIFY(save(sampleProfile(u"x"_s), "s").has_value());
    }

    void theLockOfALivingProgramHoldsHoweverOldItIs_data()
    {
        QTest::addColumn<bool>("isAlive");
        QTest::newRow("its program lives, and waits for a password") << true;
        QTest::newRow("its program has died") << false;
    }

    /// As on a shared folder, where the lock is the file alone.
    void theLockOfALivingProgramHoldsHoweverOldItIs()
    {
        QFETCH(bool, isAlive);
        QVERIFY(QDir().mkpath(folder()));
        const QString path = folder() + "/.lock"_L1;
        QByteArray content;
        {
            QLockFile mine(path);
            QVERIFY(mine.lock());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            content = file.readAll();
        }
        if (!isAlive)
            content.replace(0, content.indexOf('\n'), deadProcess());
        put(path, content);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime));
        file.close();
        const auto result = save(sampleProfile(u"x"_s), "s");
        QCOMPARE(result.has_value(), !isAlive);
        QCOMPARE(m_secrets.secrets.size(), isAlive ? 0 : 1);
        if (isAlive)
            QCOMPARE(get(path), content);
    }

    void aLockThatNobodyHoldsLocksNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("of another program") << "hello\n"_ba;
        QTest::newRow("of another computer") << "1\ndraftt-connect\nelsewhere\n\n\n"_ba;
    }

    void aLockThatNobodyHoldsLocksNothing()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(folder()));
        put(folder() + "/.lock"_L1, content);
        QVERIFY(save(sampleProfile(u"x"_s), "s").has_value());
    }

    void theSentenceNamesTheLock()
    {
        QVERIFY(QDir().mkpath(folder()));
        QLockFile other(folder() + "/.lock"_L1);
        QVERIFY(other.lock());
        const auto result = save(sampleProfile(u"x"_s), "s");
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().detail.startsWith(folder() + "/.lock: "_L1),
                 qPrintable(result.error().detail));
    }

    /// The other program saves between the question and the lock.
    void twoProgramsDoNotSaveOneNameTwice()
    {
        auto answer = Answer<Nothing>();
        const auto saving = m_store->save(sampleProfile(u"Prod"_s), Secret("s"), answer.taker());
        QVERIFY(QDir().mkpath(folder()));
        const auto others = sampleProfile(u"PROD"_s);
        put(pathOf(others), toJson(others));
        QTRY_VERIFY(answer.hasCome());
        QVERIFY(!answer.value().has_value());
        QCOMPARE(answer.value().error().problem, InputProblem::Duplicate);
        QCOMPARE(m_store->names(), QStringList(u"PROD"_s));
        QVERIFY(m_secrets.secrets.isEmpty());
    }

    void aFolderThatOthersMayWriteIsRefused_data()
    {
        QTest::addColumn<int>("right");
        QTest::newRow("the group") << int(QFile::WriteGroup);
        QTest::newRow("everybody") << int(QFile::WriteOther);
    }

    void aFolderThatOthersMayWriteIsRefused()
    {
        QFETCH(int, right);
        const auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        QVERIFY(QFile::setPermissions(folder(), QFile::permissions(folder()) | QFile::Permission(right)));
        for (const auto &refused : {save(profile, "t"), remove(profile)}) {
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
            QVERIFY2(refused.error().detail.startsWith(folder() + ": "_L1),
                     qPrintable(refused.error().detail));
        }
        QCOMPARE(m_store->find(u"Prod"_s).error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entryOf(profile, "s"));
    }

    void aDroppedSaveLeavesNothing_data()
    {
        QTest::addColumn<int>("call"); // dropped while this call of the keychain is under way; 0: at once
        QTest::addColumn<bool>("isUpdate");
        QTest::newRow("before anything") << 0 << false;
        QTest::newRow("while the secret is written") << 1 << false;
        QTest::newRow("update: while the old secret is read") << 1 << true;
        QTest::newRow("update: while the new secret is written") << 2 << true;
    }

    void aDroppedSaveLeavesNothing()
    {
        QFETCH(int, call);
        QFETCH(bool, isUpdate);
        const auto profile = crashProfile();
        if (isUpdate)
            QVERIFY(save(profile, "old").has_value());
        const auto before = m_secrets.secrets;
        m_secrets.calls = 0;
        m_secrets.silentFrom = call;
        bool answered = false;
        auto pending =
            m_store->save(profile, Secret("new"), [&](const Result<Nothing> &) { answered = true; });
        if (call > 0)
            QTRY_COMPARE(m_secrets.calls, call);
        pending.reset();
        m_secrets.silentFrom = 0;
        QVERIFY(tidy().has_value());
        QVERIFY(!answered);
        QCOMPARE(m_secrets.secrets, before);
        QCOMPARE(files().size(), isUpdate ? 1 : 0);
    }

    void theSecretIsForOneUse()
    {
        const auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        const auto kept = fetch(profile, useOf(profile));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->secret, Secret("s"));
        QVERIFY(kept->wasBound);
        QCOMPARE(m_secrets.calls, 2);

        auto other = useOf(profile);
        other.host = *Host::parse(u"adb-9.9.azuredatabricks.net"_s);
        const auto refused = fetch(profile, other);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::KeychainEntryForeign);
        QCOMPARE(refused.error().detail, useOf(profile).text());
        QCOMPARE(refused.error().fact, other.text());
    }

    /// An entry that cannot be read says nothing of what stands in it.
    void aDamagedEntryIsNotTold_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("cut off") << "draftt-connect secret 1\ncanary"_ba;
        QTest::newRow("of a later version") << "draftt-connect secret 2\ncanary\ncanary"_ba;
        QTest::newRow("no line break") << "draftt-connect secret canary"_ba;
    }

    void aDamagedEntryIsNotTold()
    {
        QFETCH(QByteArray, entry);
        const auto profile = sampleProfile(u"Prod"_s);
        m_secrets.secrets.insert(profile.secretKey(), Secret(entry));
        const auto refused = fetch(profile, useOf(profile));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::KeychainEntryForeign);
        QCOMPARE(refused.error().detail, u"?"_s);
    }

    void anEntryOfTheFirstVersionIsTakenOverOnce()
    {
        auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        m_secrets.secrets.insert(profile.secretKey(), Secret("s"));

        auto other = useOf(profile);
        other.host = *Host::parse(u"adb-9.9.azuredatabricks.net"_s);
        QCOMPARE(fetch(profile, other).error().kind, ErrorKind::KeychainEntryForeign);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), Secret("s"));

        const auto first = fetch(profile, useOf(profile));
        QVERIFY(first.has_value());
        QCOMPARE(first->secret, Secret("s"));
        QVERIFY(!first->wasBound);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entryOf(profile, "s"));
        const auto again = fetch(profile, useOf(profile));
        QVERIFY(again.has_value());
        QVERIFY(again->wasBound);
        QCOMPARE(again->secret, Secret("s"));
        // From now on an edited file does not lead it elsewhere.
        profile.host = other.host;
        QCOMPARE(fetch(profile, useOf(profile)).error().kind, ErrorKind::KeychainEntryForeign);
        QCOMPARE(files().size(), 1);
    }

    /// A file alone vouches for no host: asked twice, it would have been bound to it by the first time.
    void anEntryOfTheFirstVersionIsNotBoundToAnUnknownDomain()
    {
        auto profile = sampleProfile(u"Prod"_s);
        profile.host = *Host::parse(u"https://workspace.elsewhere.test");
        QVERIFY(save(profile, "s").has_value());
        m_secrets.secrets.insert(profile.secretKey(), Secret("s"));
        for (int time = 0; time < 2; ++time) {
            const auto kept = fetch(profile, useOf(profile));
            QVERIFY(kept.has_value());
            QVERIFY(!kept->wasBound);
            QCOMPARE(m_secrets.secrets.value(profile.secretKey()), Secret("s"));
        }
    }

    void whatCannotBeTakenOverNowIsUsedAndStays()
    {
        const auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        m_secrets.secrets.insert(profile.secretKey(), Secret("s"));
        m_secrets.refused = {m_secrets.calls + 3}; // the write
        const auto kept = fetch(profile, useOf(profile));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->secret, Secret("s"));
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), Secret("s"));
    }

    /// A save by another program, while the old entry is being taken over, is not undone.
    void whatWasSavedMeanwhileIsNotOverwritten()
    {
        const auto profile = sampleProfile(u"Prod"_s);
        QVERIFY(save(profile, "s").has_value());
        m_secrets.secrets.insert(profile.secretKey(), Secret("s"));
        m_secrets.onCall = [&, second = m_secrets.calls + 2](int call) {
            if (call == second)
                m_secrets.secrets.insert(profile.secretKey(), entryOf(profile, "new"));
        };
        const auto kept = fetch(profile, useOf(profile));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->secret, Secret("new"));
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entryOf(profile, "new"));
    }

    void tidyAsksNoKeychainWithoutNeed()
    {
        QVERIFY(save(sampleProfile(u"x"_s), "s").has_value());
        const int calls = m_secrets.calls;
        QVERIFY(tidy().has_value());
        QCOMPARE(m_secrets.calls, calls);
    }

    void tidyKeepsItsNoteWithoutAKeychain()
    {
        QVERIFY(QDir().mkpath(folder()));
        put(folder() + "/0aa00000-0000-0000-0000-00000000000a.unfinished"_L1, {});
        m_secrets.secrets.insert(crashProfile().secretKey(), Secret("left"));
        m_secrets.refused = {1};
        QCOMPARE(tidy().error().kind, ErrorKind::KeychainUnavailable);
        QCOMPARE(files().size(), 1);
        QVERIFY(tidy().has_value());
        QVERIFY(files().isEmpty());
        QVERIFY(m_secrets.secrets.isEmpty());
    }

    /// Whether its secret is wanted still nobody knows, so it stays.
    void tidyKeepsTheSecretOfADamagedProfile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("cut off") << toJson(crashProfile()).chopped(9);
        QTest::newRow("a copy with another file's id") << toJson(sampleProfile(u"x"_s));
    }

    void tidyKeepsTheSecretOfADamagedProfile()
    {
        QFETCH(QByteArray, content);
        QVERIFY(save(crashProfile(), "s").has_value());
        put(pathOf(crashProfile()), content);
        put(markerOf(crashProfile()), {});
        QVERIFY(tidy().has_value());
        QCOMPARE(m_secrets.secrets.value(crashProfile().secretKey()), entryOf(crashProfile(), "s"));
        QCOMPARE(files().size(), 1); // the note is gone
    }

    void tidyTakesOutWhatAProfileDoesNotKeep()
    {
        auto profile = crashProfile();
        profile.secretPlace = SecretPlace::NotKept;
        QVERIFY(save(profile, {}).has_value());
        m_secrets.secrets.insert(profile.secretKey(), Secret("left"));
        put(markerOf(profile), {});
        QVERIFY(tidy().has_value());
        QVERIFY(m_secrets.secrets.isEmpty());
        QCOMPARE(files().size(), 1);
    }

    void tidyGoesOnToTheNext()
    {
        QVERIFY(QDir().mkpath(folder()));
        for (int i = 0; i < 3; ++i)
            put(folder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + ".unfinished"_L1, {});
        m_secrets.refused = {2};
        QVERIFY(!tidy().has_value());
        QCOMPARE(files().size(), 2);
        QVERIFY(tidy().has_value());
        QVERIFY(files().isEmpty());
    }

    void tidyRemovesHalfWrittenFiles()
    {
        QVERIFY(QDir().mkpath(folder()));
        put(pathOf(crashProfile()) + ".AbCdEf"_L1, "half");
        QVERIFY(tidy().has_value());
        QCOMPARE(files().size(), 1); // somebody may be writing it just now
        put(markerOf(crashProfile()), {});
        QVERIFY(tidy().has_value());
        QVERIFY(files().isEmpty());
    }

    void aSecretThatStaysIsRemembered()
    {
        const auto profile = crashProfile();
        QVERIFY(save(profile, "s").has_value());
        m_secrets.refused = {m_secrets.calls + 1};
        const auto removed = remove(profile);
        QVERIFY(!removed.has_value());
        QCOMPARE(removed.error().kind, ErrorKind::KeychainUnavailable);
        QVERIFY(m_store->names().isEmpty());
        QCOMPARE(files(), QStringList(QFileInfo(markerOf(profile)).fileName()));
        QVERIFY(tidy().has_value());
        QVERIFY(m_secrets.secrets.isEmpty());
        QVERIFY(files().isEmpty());
    }

    void aProfileThatStaysKeepsItsSecret()
    {
        const auto profile = crashProfile();
        QVERIFY(save(profile, "s").has_value());
        // A folder in its place cannot be removed as a file.
        QVERIFY(QFile::remove(pathOf(profile)) && QDir().mkdir(pathOf(profile)));
        const auto removed = remove(profile);
        QVERIFY(!removed.has_value());
        QCOMPARE(removed.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_secrets.secrets.value(profile.secretKey()), entryOf(profile, "s"));
        QVERIFY(files().isEmpty()); // no note either
    }

    void removingWhatKeepsNoSecretAsksNoKeychain()
    {
        auto profile = crashProfile();
        profile.secretPlace = SecretPlace::NotKept;
        QVERIFY(save(profile, {}).has_value());
        QVERIFY(remove(profile).has_value());
        QCOMPARE(m_secrets.calls, 0);
        QVERIFY(files().isEmpty());
    }

    void aCrashLeavesNoHalfConnection_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<bool>("isThere"); // the connection, in the end
        QTest::newRow("save: before the secret") << u"save before 1"_s << false;
        QTest::newRow("save: after the secret") << u"save after 1"_s << false;
        QTest::newRow("update: before the old secret is read") << u"update before 1"_s << true;
        QTest::newRow("update: before the new secret") << u"update before 2"_s << true;
        QTest::newRow("update: after the new secret") << u"update after 2"_s << true;
        QTest::newRow("remove: before the secret") << u"remove before 1"_s << false;
        QTest::newRow("remove: after the secret") << u"remove after 1"_s << false;
        QTest::newRow("taking over: before the entry is read") << u"fetch before 1"_s << true;
        QTest::newRow("taking over: before it is read again") << u"fetch before 2"_s << true;
        QTest::newRow("taking over: before it is bound") << u"fetch before 3"_s << true;
        QTest::newRow("taking over: after it was bound") << u"fetch after 3"_s << true;
    }

    void aCrashLeavesNoHalfConnection()
    {
        QFETCH(QString, point);
        QFETCH(bool, isThere);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(crashFolder), m_home->path());
        environment.insert(QString::fromLatin1(crashPoint), point);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 9);
        QFile keychain(m_home->filePath(u"keychain"_s));
        QVERIFY(keychain.open(QIODevice::ReadOnly));
        for (const auto &line : keychain.readAll().split('\n')) {
            const auto sign = line.indexOf('=');
            if (sign > 0)
                m_secrets.secrets.insert(QString::fromUtf8(line.first(sign)),
                                         Secret(QByteArray::fromBase64(line.sliced(sign + 1))));
        }

        QVERIFY(tidy().has_value());
        QCOMPARE(m_store->names().size(), isThere ? 1 : 0);
        QCOMPARE(m_secrets.secrets.contains(crashProfile().secretKey()), isThere);
        QCOMPARE(files().size(), isThere ? 1 : 0);
        if (isThere) {
            const auto kept = fetch(crashProfile(), useOf(crashProfile()));
            QVERIFY(kept);
            QVERIFY(kept->secret == Secret("old") || kept->secret == Secret("new"));
        }
        QVERIFY2(remove(crashProfile()).has_value() && save(crashProfile(), "s").has_value(),
                 "the folder works on");
    }

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(u"profiles"_s); }
    [[nodiscard]] QString pathOf(const ConnectionProfile &profile) const
    {
        return folder() + u'/' + profile.id.toString(QUuid::WithoutBraces) + ".json"_L1;
    }
    [[nodiscard]] QString markerOf(const ConnectionProfile &profile) const
    {
        return folder() + u'/' + profile.id.toString(QUuid::WithoutBraces) + ".unfinished"_L1;
    }
    /// The id of a process that was.
    static QByteArray deadProcess()
    {
        QProcess process;
        process.start(u"true"_s, QStringList());
        process.waitForStarted();
        const auto id = QByteArray::number(process.processId());
        process.waitForFinished();
        return id;
    }
    /// Every file of the folder, hidden ones too, but for the lock, which says nothing by being there.
    [[nodiscard]] QStringList files() const
    {
        auto names = QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeAll(u".lock"_s);
        return names;
    }

    static Result<Nothing> answerOf(const Answer<Nothing> &answer)
    {
        return QTest::qWaitFor([&] { return answer.hasCome(); }) ? answer.value() : Failure(Error());
    }
    Result<Nothing> save(const ConnectionProfile &profile, const QByteArray &secret)
    {
        Answer<Nothing> answer;
        const auto pending = m_store->save(profile, Secret(secret), answer.taker());
        return answerOf(answer);
    }
    Result<Nothing> remove(const ConnectionProfile &profile)
    {
        Answer<Nothing> answer;
        const auto pending = m_store->remove(profile, answer.taker());
        return answerOf(answer);
    }
    Result<KeptSecret> fetch(const ConnectionProfile &profile, const SecretUse &use)
    {
        Answer<KeptSecret> answer;
        const auto pending = m_store->fetchSecret(profile, use, answer.taker());
        return QTest::qWaitFor([&] { return answer.hasCome(); }) ? answer.value() : Failure(Error());
    }
    Result<Nothing> tidy()
    {
        Answer<Nothing> answer;
        const auto pending = m_store->tidy(answer.taker());
        return answerOf(answer);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    FakeSecretStore m_secrets;
    std::unique_ptr<ProfileStore> m_store;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(crashPoint))
        return dieOnTheWay();
    TestProfileStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilestore.moc"
