// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainprobe.h"
#include "core/secrets/secretstore.h"
#include "tests/support/secretservice.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Gives back another value than the one written, or refuses one of the three verbs.
class BrokenStore final : public SecretStore
{
public:
    enum class Fault { Write, Read, Remove, OtherValue };

    explicit BrokenStore(Fault fault) : m_fault(fault) {}

    Pending write(const QString &, const Secret &, Done<Nothing> done) override
    {
        return answer(Fault::Write, Nothing(), std::move(done));
    }
    Pending read(const QString &, Done<Secret> done) override
    {
        return answer(Fault::Read, Secret("another value"), std::move(done));
    }
    Pending remove(const QString &, Done<Nothing> done) override
    {
        ++removals;
        return answer(Fault::Remove, Nothing(), std::move(done));
    }
    Pending look(const QString &, Done<SecretPresence> done) override
    {
        return answer(Fault::Read, SecretPresence::There, std::move(done));
    }
    Pending probe(Done<Nothing> done) override { return probeStore(*this, std::move(done)); }

    int removals = 0;

private:
    template <typename T> Pending answer(Fault fault, T value, Done<T> done)
    {
        Error error;
        error.kind = ErrorKind::KeychainUnavailable;
        Result<T> result = m_fault == fault ? Result<T>(Failure(error)) : Result<T>(std::move(value));
        return post([result, done = std::move(done)] { done(result); });
    }

    const Fault m_fault;
};

std::unique_ptr<SecretStore> makeStore(const QString &kind)
{
    return kind == "keychain"_L1 ? makeKeychainStore() : makeSessionStore();
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    return bytes;
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void keeps_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("value");
        for (const auto &kind : {u"session"_s, u"keychain"_s}) {
            QTest::addRow("%s keeps text", qPrintable(kind)) << kind << "dose-0123456789abcdef"_ba;
            QTest::addRow("%s keeps every byte", qPrintable(kind)) << kind << everyByte();
            QTest::addRow("%s keeps an empty value", qPrintable(kind)) << kind << QByteArray();
        }
    }

    void keeps()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, value);
        if (kind == "keychain"_L1 && !hasSecretService())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        const auto store = makeStore(kind);
        const auto key = u"draftt-connect/test"_s;

        QVERIFY(written(*store, key, "an older value"_ba));
        QVERIFY(written(*store, key, value));
        const auto found = read(*store, key);
        QVERIFY(found.has_value());
        QCOMPARE(found->reveal(), value);

        QVERIFY(removed(*store, key));
        const auto gone = read(*store, key);
        QVERIFY(!gone.has_value());
        QCOMPARE(gone.error().kind, ErrorKind::KeychainEntryMissing);
        QVERIFY2(removed(*store, key), "removing what is not there succeeds");
    }

    void answersAfterTheCallReturned_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("session") << u"session"_s;
        QTest::newRow("keychain") << u"keychain"_s;
    }

    void answersAfterTheCallReturned()
    {
        QFETCH(QString, kind);
        const auto store = makeStore(kind);
        bool hasReturned = false;
        std::optional<bool> wasLate;
        const auto pending =
            store->read(u"draftt-connect/none"_s, [&](const Result<Secret> &) { wasLate = hasReturned; });
        hasReturned = true;
        QTRY_VERIFY(wasLate.has_value());
        QVERIFY(*wasLate);
    }

    void droppedNeverAnswers_data() { answersAfterTheCallReturned_data(); }

    void droppedNeverAnswers()
    {
        QFETCH(QString, kind);
        const auto store = makeStore(kind);
        bool answered = false;
        auto pending =
            store->read(u"draftt-connect/none"_s, [&](const Result<Secret> &) { answered = true; });
        pending.reset();
        // A later call on the same store answers; by then the dropped one would have answered too.
        QVERIFY(!read(*store, u"draftt-connect/none"_s).has_value());
        QVERIFY(!answered);
    }

    void mayBeDroppedInItsAnswer_data() { answersAfterTheCallReturned_data(); }

    void mayBeDroppedInItsAnswer()
    {
        QFETCH(QString, kind);
        const auto store = makeStore(kind);
        bool answered = false;
        Pending pending = store->read(u"draftt-connect/none"_s, [&](const Result<Secret> &) {
            pending.reset();
            answered = true;
        });
        QTRY_VERIFY(answered);
    }

    void withoutABusThereIsNoKeychain()
    {
        if (hasSecretService()) {
            QCOMPARE(rerunWithoutBus("withoutABusThereIsNoKeychain"), 0);
            return;
        }
        const auto store = makeKeychainStore();
        std::optional<Result<Nothing>> answer;
        const auto pending = store->probe([&](const Result<Nothing> &result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::KeychainUnavailable);
    }

    void probes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("session") << u"session"_s;
        QTest::newRow("keychain") << u"keychain"_s;
    }

    void probes()
    {
        QFETCH(QString, kind);
        if (kind == "keychain"_L1 && !hasSecretService())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        const auto store = makeStore(kind);
        std::optional<Result<Nothing>> answer;
        const auto pending = store->probe([&](const Result<Nothing> &result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->has_value());
        if (kind == "keychain"_L1)
            QCOMPARE(secretTool({u"search"_s, u"--all"_s, u"server"_s, u"draftt-connect"_s}), QByteArray());
    }

    void probeNoticesABrokenStore_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("removals");
        QTest::newRow("refuses to write") << int(BrokenStore::Fault::Write) << 0;
        QTest::newRow("refuses to read") << int(BrokenStore::Fault::Read) << 1;
        QTest::newRow("refuses to remove") << int(BrokenStore::Fault::Remove) << 1;
        QTest::newRow("gives back another value") << int(BrokenStore::Fault::OtherValue) << 1;
    }

    void probeNoticesABrokenStore()
    {
        QFETCH(int, fault);
        QFETCH(int, removals);
        BrokenStore store{BrokenStore::Fault(fault)};
        std::optional<Result<Nothing>> answer;
        const auto pending = store.probe([&](const Result<Nothing> &result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::KeychainUnavailable);
        QCOMPARE(store.removals, removals);
    }

    void droppedProbeLeavesNothing()
    {
        if (!hasSecretService())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        const auto store = makeKeychainStore();
        store->probe([](const Result<Nothing> &) {}).reset();
        QVERIFY(removed(*store, u"draftt-connect/none"_s)); // jobs run in order: the dropped ones have ended
        QCOMPARE(secretTool({u"search"_s, u"--all"_s, u"server"_s, u"draftt-connect"_s}), QByteArray());
    }

    void otherProgramsFindTheEntry()
    {
        if (!hasSecretService())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        if (QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty())
            QSKIP("needs secret-tool");
        const auto store = makeKeychainStore();
        const auto key = u"draftt-connect/11111111-2222-3333-4444-555555555555"_s;
        const auto value = "dose0123456789abcdef0123456789abcdef"_ba;
        QVERIFY(written(*store, key, value));
        const auto found = secretTool({u"lookup"_s, u"server"_s, u"draftt-connect"_s, u"user"_s, key});
        QCOMPARE(QByteArray::fromBase64(found), value);
        QVERIFY(removed(*store, key));
    }

    /// Against gnome-keyring, which has nobody to ask for a password here: whoever asked would wait for ever.
    /// Comes last, as nothing unlocks the keyring again.
    void looksWithoutUnlocking()
    {
        if (!hasSecretService())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        const auto store = makeKeychainStore();
        const auto there = u"draftt-connect/11111111-2222-3333-4444-555555555555"_s;
        const auto missing = u"draftt-connect/22222222-2222-3333-4444-555555555555"_s;
        QVERIFY(written(*store, there, "dose0123456789abcdef"_ba));
        QCOMPARE(seen(*store, there), SecretPresence::There);
        QCOMPARE(seen(*store, missing), SecretPresence::Missing);
        QVERIFY(lockKeyring());
        QCOMPARE(seen(*store, there), SecretPresence::Locked);
        QCOMPARE(seen(*store, missing), SecretPresence::Locked); // it may be there
    }

private:
    static std::optional<SecretPresence> seen(SecretStore &store, const QString &key)
    {
        std::optional<SecretPresence> answer;
        const auto pending = store.look(key, [&](const Result<SecretPresence> &result) { answer = *result; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 3'000) ? answer : std::nullopt;
    }

    static bool lockKeyring()
    {
        QProcess process;
        process.start(u"dbus-send"_s,
                      {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                       u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                       u"array:objpath:/org/freedesktop/secrets/aliases/default"_s});
        return process.waitForFinished() && process.exitCode() == 0;
    }

    static bool written(SecretStore &store, const QString &key, const QByteArray &value)
    {
        std::optional<bool> answer;
        const auto pending = store.write(key, Secret(value),
                                         [&](const Result<Nothing> &result) { answer = result.has_value(); });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer;
    }

    static bool removed(SecretStore &store, const QString &key)
    {
        std::optional<bool> answer;
        const auto pending =
            store.remove(key, [&](const Result<Nothing> &result) { answer = result.has_value(); });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer;
    }

    static Result<Secret> read(SecretStore &store, const QString &key)
    {
        std::optional<Result<Secret>> answer;
        const auto pending = store.read(key, [&](const Result<Secret> &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return Failure(Error());
        return *answer;
    }

    static QByteArray secretTool(const QStringList &arguments)
    {
        QProcess tool;
        tool.start(u"secret-tool"_s, arguments);
        tool.waitForFinished();
        return tool.readAllStandardOutput();
    }
};

int main(int argc, char *argv[])
{
    if (const auto code = rerunWithSecretService(argc, argv))
        return *code;
    QCoreApplication app(argc, argv);
    TestSecretStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstore.moc"
