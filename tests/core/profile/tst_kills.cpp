// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/profile/draftstore.h"
#include "core/profile/profilestore.h"
#include "tests/support/awaited.h"
#include "tests/support/filesecretstore.h"
#include "tests/support/kills.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto homeVariable = "DRAFTT_TEST_KILL_HOME";
constexpr auto workVariable = "DRAFTT_TEST_KILL_WORK";
constexpr int killsPerWork = 75;

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

    /// A letter for what was done.
    char once(const QString &work, int round)
    {
        const bool isOdd = round % 2 == 1;
        if (work == "rename"_L1)
            update([isOdd](ConnectionProfile &each) { each.name = isOdd ? u"Renamed"_s : u"Kept"_s; });
        else if (work == "hand over"_L1)
            update([](ConnectionProfile &each) { each.life.handedOver.insert(u"host"_s, timeToKeep()); });
        else if (work == "rotate"_L1)
            save(isOdd ? "new" : canary);
        else if (work == "remove and save"_L1)
            isOdd ? remove() : save(canary);
        else
            return onceWithDrafts(work, round);
        return '.';
    }

    static constexpr auto canary = "old-secret-canary";

    FileSecretStore secrets;
    ProfileStore store;
    DraftStore drafts{store.folder()};
    ConnectionProfile kept = sampleProfile(u"Kept"_s);

private:
    char onceWithDrafts(const QString &work, int round)
    {
        const QUuid other(u"{0dd00000-0000-0000-0000-00000000000d}"_s);
        if (work == "draft"_L1)
            return keepDraft(other, 2 + round % 4);
        if (work == "draft and discard"_L1)
            return round % 2 == 1 ? keepDraft(other, 4) : discardDraft(other);
        if (round % 3 == 1) {
            remove();
            return 'r';
        }
        if (round % 3 == 2)
            return keepDraft(kept.id, 5);
        save(canary);
        return 's';
    }

    /// What the window writes whenever a page is left.
    char keepDraft(const QUuid &id, int step)
    {
        auto draft = draftOf(sessionAt(step), step);
        draft.id = id;
        draft.name = u"draft"_s;
        expect(awaited<Draft>([&](Done<Draft> end) { return drafts.keep(draft, std::move(end)); }));
        return id == kept.id ? 'd' : '.';
    }
    char discardDraft(const QUuid &id)
    {
        expect(awaited<Nothing>([&](Done<Nothing> end) { return drafts.remove(id, std::move(end)); }));
        return '.';
    }

    /// What has been entered once that page is shown.
    [[nodiscard]] static Session sessionAt(int step)
    {
        auto session = sampleSession();
        session.secret = Secret(canary);
        session.warehouse->name = QString::fromLatin1(canary); // pasted into the wrong field
        if (step < 4)
            session.schema.reset();
        if (step < 3)
            session.catalog.reset();
        return session;
    }

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
    tellReady();
    for (int round = 1;; ++round)
        tellStep(work.once(what, round));
}

/// What a kill has left, after tidying.
struct Left {
    QList<ProfileStore::Listed> connections;
    QList<DraftStore::Listed> drafts;
    QStringList files;
    qsizetype entries;
};

Left leftIn(Work &work)
{
    work.tidy();
    auto files = QDir(work.store.folder()).entryList(QDir::Files | QDir::Hidden);
    files.removeAll(u".lock"_s);
    return {work.store.list(), work.drafts.list(), files, work.secrets.entries().size()};
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
        QTest::addColumn<bool>("draftStaysThere");
        QTest::newRow("rename") << true << false;
        QTest::newRow("hand over") << true << false;
        QTest::newRow("rotate") << true << false;
        QTest::newRow("remove and save") << false << false;
        QTest::newRow("draft") << true << true;
        QTest::newRow("draft and discard") << true << false;
        QTest::newRow("draft and save") << false << false;
    }

    void nothingIsLostNorLeft()
    {
        QFETCH(bool, staysThere);
        QFETCH(bool, draftStaysThere);
        const auto what = QString::fromLatin1(QTest::currentDataTag());
        QTemporaryDir home;
        {
            Work work(home.path());
            work.save(Work::canary);
            if (draftStaysThere)
                work.once(what, 1);
        }
        QSet<QByteArray> states; // in what states it was found
        for (int kill = 0; kill < killsPerWork; ++kill) {
            const auto steps = killAtAnyInstant({{homeVariable, home.path()}, {workVariable, what}}, 30);
            QVERIFY(steps);
            Work work(home.path());
            const auto left = leftIn(work);
            const char *complaint = complaintOf(left);
            QVERIFY2(!complaint, complaint);
            QVERIFY2(!staysThere || left.connections.size() == 1, "a connection is lost");
            QVERIFY2(!draftStaysThere || left.drafts.size() == 1, "a draft is lost");
            if (what == "draft and save"_L1)
                draftOrConnection(left, steps->endsWith('d'));
            states += stateOf(work, left);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, found in %d state(s)", killsPerWork, int(states.size()));
    }

private:
    /// null: all is well.
    static const char *complaintOf(const Left &left)
    {
        if (left.connections.size() > 1 || left.drafts.size() > 1)
            return "there is more than was made";
        if (!left.connections.isEmpty() && !left.connections.constFirst().profile)
            return "a file is damaged";
        if (!left.drafts.isEmpty() && !left.drafts.constFirst().draft)
            return "a draft is damaged";
        if (left.entries != left.connections.size())
            return "an entry has no file, or the reverse";
        if (left.files.size() != left.connections.size() + left.drafts.size())
            return "a half file is left";
        return nullptr;
    }

    /// Once something was kept, the next step saves it: it is in the one place or in the other.
    static void draftOrConnection(const Left &left, bool wasKept)
    {
        const auto count = left.connections.size() + left.drafts.size();
        check(count <= 1, "a draft is left of what was saved");
        check(!wasKept || count == 1, "what was kept in a draft is lost");
    }

    static QByteArray stateOf(Work &work, const Left &left)
    {
        QByteArray state;
        if (!left.drafts.isEmpty()) {
            const auto &listed = left.drafts.constFirst();
            const auto bytes = readFile(listed.path, 100'000).value_or(QByteArray());
            check(!bytes.isEmpty() && !bytes.contains(Work::canary), "a draft holds a secret");
            state += char('0' + listed.draft->step);
        }
        if (left.connections.isEmpty())
            return state + "gone";
        const auto profile = *left.connections.constFirst().profile;
        const auto kept = awaited<KeptSecret>([&](Done<KeptSecret> end) {
            return const_cast<ProfileStore &>(work.store)
                .fetchSecret(profile, useOf(profile), std::move(end));
        });
        const bool isWhole = kept && (kept->secret == Secret(Work::canary) || kept->secret == Secret("new"));
        check(isWhole, "the secret is neither the old nor the new one");
        return state + profile.name.toUtf8() + (kept ? kept->secret.reveal() : QByteArray());
    }

    static void check(bool isTrue, const char *complaint)
    {
        (void)QTest::qVerify(isTrue, complaint, "", __FILE__, __LINE__);
    }
};

int main(int argc, char *argv[])
{
    prepareKills();
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(homeVariable))
        workUntilKilled();
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
