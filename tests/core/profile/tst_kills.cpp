// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profilestore.h"
#include "tests/support/awaited.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto homeVariable = "DRAFTT_TEST_KILL_HOME";
constexpr auto workVariable = "DRAFTT_TEST_KILL_WORK";
constexpr int killsPerWork = 75;

/// A keychain that outlives the process: a file for each entry, replaced in one go, as a service does that is
/// not killed with it.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }

    Pending write(const QString &key, const Secret &secret, Done<Nothing> done) override
    {
        return post([path = path(key), secret, done = std::move(done)] {
            QFile part(path + ".part"_L1);
            if (!part.open(QIODevice::WriteOnly) || part.write(secret.reveal()) < 0)
                qFatal("no keychain");
            part.close();
            if (std::rename(qPrintable(part.fileName()), qPrintable(path)) != 0)
                qFatal("no keychain");
            done(Nothing());
        });
    }
    Pending read(const QString &key, Done<Secret> done) override
    {
        return post([path = path(key), done = std::move(done)] {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                return done(Secret(file.readAll()));
            Error error;
            error.kind = ErrorKind::KeychainEntryMissing;
            done(Failure(error));
        });
    }
    Pending remove(const QString &key, Done<Nothing> done) override
    {
        return post([path = path(key), done = std::move(done)] {
            QFile::remove(path);
            done(Nothing());
        });
    }
    Pending look(const QString &key, Done<SecretPresence> done) override
    {
        return post([isThere = QFile::exists(path(key)), done = std::move(done)] {
            done(isThere ? SecretPresence::There : SecretPresence::Missing);
        });
    }
    Pending probe(Done<Nothing> done) override
    {
        return post([done = std::move(done)] { done(Nothing()); });
    }

    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder).entryList({u"*.entry"_s}, QDir::Files);
    }

private:
    [[nodiscard]] QString path(const QString &key) const
    {
        return m_folder + u'/' + QString(key).replace(u'/', u'_') + ".entry"_L1;
    }

    QString m_folder;
};

/// The store in a folder, and what is done with it again and again until somebody ends the process.
class Work
{
public:
    explicit Work(const QString &home) : secrets(home + "/keychain"_L1), store(home + "/profiles"_L1, secrets)
    {
        kept = sampleProfile(u"Kept"_s);
        kept.id = QUuid(u"{0aa00000-0000-0000-0000-00000000000a}"_s);
    }

    void save(const QByteArray &secret)
    {
        expect(awaited<Nothing>(
            [&](Done<Nothing> end) { return store.save(kept, Secret(secret), std::move(end)); }));
    }
    void remove()
    {
        expect(awaited<Nothing>([&](Done<Nothing> end) { return store.remove(kept, std::move(end)); }));
    }
    void update(const ProfileChange &change)
    {
        expect(awaited<ConnectionProfile>(
            [&](Done<ConnectionProfile> end) { return store.update(kept.id, change, std::move(end)); }));
    }
    void tidy()
    {
        expect(awaited<Nothing>([&](Done<Nothing> end) { return store.tidy(std::move(end)); }));
    }

    void once(const QString &work, int round)
    {
        const bool isOdd = round % 2 == 1;
        if (work == "rename"_L1)
            update([isOdd](ConnectionProfile &each) { each.name = isOdd ? u"Renamed"_s : u"Kept"_s; });
        else if (work == "hand over"_L1)
            update([](ConnectionProfile &each) { each.life.handedOver.insert(u"host"_s, timeToKeep()); });
        else if (work == "rotate"_L1)
            save(isOdd ? "new" : "old");
        else if (isOdd)
            remove();
        else
            save("old");
    }

    FileSecretStore secrets;
    ProfileStore store;
    ConnectionProfile kept = sampleProfile(u"Kept"_s);

private:
    template <typename T> static void expect(const Result<T> &result)
    {
        if (!result)
            qFatal("the work failed: %s", qPrintable(result.error().detail));
    }
};

[[noreturn]] void workUntilKilled()
{
    Work work(qEnvironmentVariable(homeVariable));
    const auto what = qEnvironmentVariable(workVariable);
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    for (int round = 1;; ++round)
        work.once(what, round);
}

} // namespace

/// The program is killed at any instant while it works on a connection.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void nothingIsLostNorLeft_data()
    {
        QTest::addColumn<bool>("staysThere");
        QTest::newRow("rename") << true;
        QTest::newRow("hand over") << true;
        QTest::newRow("rotate") << true;
        QTest::newRow("remove and save") << false;
    }

    void nothingIsLostNorLeft()
    {
        QFETCH(bool, staysThere);
        const auto what = QString::fromLatin1(QTest::currentDataTag());
        QTemporaryDir home;
        {
            Work(home.path()).save("old");
        }
        QSet<QByteArray> left; // in what states it was found
        for (int kill = 0; kill < killsPerWork; ++kill) {
            killWorking(home.path(), what);
            if (QTest::currentTestFailed())
                return;
            left += stateOf(home.path(), staysThere);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, found in %d state(s)", killsPerWork, int(left.size()));
    }

private:
    static void killWorking(const QString &home, const QString &what)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(homeVariable), home);
        environment.insert(QString::fromLatin1(workVariable), what);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(process.waitForReadyRead());
        QThread::usleep(QRandomGenerator::global()->bounded(12'000u));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    /// After tidying; what must not be is a failure.
    static QByteArray stateOf(const QString &home, bool staysThere)
    {
        Work work(home);
        work.tidy();
        const auto listed = work.store.list();
        if (!compare(listed.size() <= 1 && (!staysThere || listed.size() == 1), "a connection is lost") ||
            !compare(listed.isEmpty() || listed.constFirst().profile, "a file is damaged") ||
            !compare(work.secrets.entries().size() == listed.size(), "an entry has no file, or the reverse"))
            return {};
        auto files = QDir(work.store.folder()).entryList(QDir::Files | QDir::Hidden);
        files.removeAll(u".lock"_s);
        if (!compare(files.size() == listed.size(), "a half file is left"))
            return {};
        if (listed.isEmpty())
            return "gone";
        const auto profile = *listed.constFirst().profile;
        const auto kept = awaited<KeptSecret>([&](Done<KeptSecret> end) {
            return work.store.fetchSecret(profile, useOf(profile), std::move(end));
        });
        const bool isWhole = kept && (kept->secret == Secret("old") || kept->secret == Secret("new"));
        if (!compare(isWhole, "the secret is neither the old nor the new one"))
            return {};
        return profile.name.toUtf8() + kept->secret.reveal();
    }

    static bool compare(bool isTrue, const char *complaint)
    {
        return QTest::qVerify(isTrue, complaint, "", __FILE__, __LINE__);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(homeVariable))
        workUntilKilled();
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
