// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/installation.h"
#include "core/folderlock.h"

#include "tests/support/awaited.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

SigningKey newKey()
{
    return *SigningKey::make();
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    /// RFC 8032, 7.1, tests 2 and 3.
    void signsAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("one byte") << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                  << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                  << hex("72")
                                  << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                         "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("two bytes") << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                                   << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                                   << hex("af82")
                                   << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                          "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }

    void signsAsTheStandardSays()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, value);
        const auto signing = SigningKey::fromEntry(Secret("draftt-connect signing key 1\n" + seed));
        QVERIFY(signing);
        QCOMPARE(signing->publicKey().bytes(), key);
        const auto signature = signing->sign(message);
        QVERIFY(signature && signature->value == value);
        QVERIFY(signature->fits(message));
        QVERIFY(!signature->fits(message + 'x'));
        QVERIFY(!signature->fits({}));
    }

    void anotherKeyDoesNotFit()
    {
        auto signature = *newKey().sign("text");
        signature.key = newKey().publicKey();
        QVERIFY(!signature.fits("text"));
    }

    void aShortSignatureDoesNotFit()
    {
        auto signature = *newKey().sign("text");
        signature.value.chop(1);
        QVERIFY(!signature.fits("text"));
        signature.value.clear();
        QVERIFY(!signature.fits("text"));
    }

    /// Worked out with `openssl pkey -pubin -outform DER | sha256sum`.
    void aKeyHasOneWriting()
    {
        const auto key = *InstallationKey::fromBytes(
            hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
        QCOMPARE(key.text(), u"MCowBQYDK2VwAyEA/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU="_s);
        QCOMPARE(InstallationKey::parse(key.text()), key);
        QCOMPARE(InstallationKey::parse(QString::fromLatin1(key.pem())), key);
        for (const auto &wrong :
             {QString(), key.text().chopped(4), key.text() + u'A', u"A"_s + key.text().sliced(1),
              QString(key.text()).replace("CU="_L1, "CV="_L1), QString::fromLatin1(key.bytes().toBase64())})
            QVERIFY2(!InstallationKey::parse(wrong), qPrintable(wrong));
        QCOMPARE(key.fingerprint(), u"8d39-ba50-abe5-0f77-b6bb-8ae7-b692-7aff"_s);
        QCOMPARE(fingerprintFrom(key.fingerprint()), key.fingerprint());
        QCOMPARE(fingerprintFrom(key.fingerprint().remove(u'-').toUpper()), key.fingerprint());
        QCOMPARE(fingerprintFrom(key.text()), key.fingerprint());
        QVERIFY(!fingerprintFrom(key.fingerprint().chopped(1)));
        QVERIFY(!fingerprintFrom(u""));
        QVERIFY(!fingerprintFrom(u"prod"));
    }

    void onlyItsOwnEntryIsAKey()
    {
        const auto key = newKey();
        const auto entry = key.entry().reveal();
        QCOMPARE(SigningKey::fromEntry(Secret(entry))->publicKey(), key.publicKey());
        for (const auto &wrong : {QByteArray(), entry.chopped(1), entry + 'x', entry.sliced(1),
                                  QByteArray(entry).replace("key 1", "key 2")})
            QVERIFY(!SigningKey::fromEntry(Secret(wrong)));
    }

    void isMadeOnceAndReadFromThenOn()
    {
        QTemporaryDir folder;
        FakeSecretStore store;
        QVERIFY(awaited<SigningKey>([&](auto done) { return fetchSigningKey(store, done); }).error().kind ==
                ErrorKind::KeychainEntryMissing);
        QVERIFY(store.secrets.isEmpty());
        const KeyPlace place{store, folder.filePath(u"of/locks"_s)};
        const auto first = awaited<SigningKey>([&](auto done) { return obtainSigningKey(place, done); });
        const auto second = awaited<SigningKey>([&](auto done) { return obtainSigningKey(place, done); });
        const auto read = awaited<SigningKey>([&](auto done) { return fetchSigningKey(store, done); });
        QVERIFY(first && second && read);
        QCOMPARE(first->publicKey(), second->publicKey());
        QCOMPARE(first->publicKey(), read->publicKey());
        QCOMPARE(store.secrets.keys(), QStringList{signingKeyEntry()});
    }

    void whatIsNoKeyStaysAsItIs()
    {
        QTemporaryDir folder;
        FakeSecretStore store;
        store.secrets.insert(signingKeyEntry(), Secret("of somebody else"));
        const auto key = awaited<SigningKey>([&](auto done) {
            return obtainSigningKey({store, folder.path()}, done);
        });
        QVERIFY(!key);
        QCOMPARE(key.error().problem, InputProblem::BadFormat);
        QVERIFY(store.secrets.value(signingKeyEntry()) == Secret("of somebody else"));
    }

    void aKeychainThatRefusesIsToldAtEachStep()
    {
        for (int call = 1; call <= 4; ++call) {
            QTemporaryDir folder;
            FakeSecretStore store;
            store.refused = {call};
            const auto key = awaited<SigningKey>([&](auto done) {
                return obtainSigningKey({store, folder.path()}, done);
            });
            QVERIFY2(!key, QByteArray::number(call).constData());
            QCOMPARE(key.error().kind, ErrorKind::KeychainUnavailable);
            QVERIFY(!QFile::exists(folder.filePath(u".lock"_s)));
        }
    }

    /// Two programs that make the key at once: whoever looked before the other had written looks again.
    void oneKeySurvives()
    {
        QTemporaryDir folder;
        FakeSecretStore store;
        const auto others = newKey();
        store.onCall = [&](int call) {
            if (call == 2)
                store.secrets.insert(signingKeyEntry(), others.entry());
        };
        const auto key = awaited<SigningKey>([&](auto done) {
            return obtainSigningKey({store, folder.path()}, done);
        });
        QVERIFY(key);
        QCOMPARE(key->publicKey(), others.publicKey());
        QVERIFY(store.secrets.value(signingKeyEntry()) == others.entry());
    }

    void waitsForWhoeverIsMakingIt()
    {
        QTemporaryDir folder;
        FakeSecretStore store;
        auto lock = *FolderLock::take(folder.path());
        Answer<SigningKey> answer;
        const auto running = obtainSigningKey({store, folder.path()}, answer.taker());
        QTest::qWait(200);
        QVERIFY(!answer.hasCome());
        QVERIFY(store.secrets.isEmpty());
        lock.reset();
        QTRY_VERIFY(answer.hasCome());
        QVERIFY(answer.value());
    }

    void aDropLeavesNoLock()
    {
        QTemporaryDir folder;
        FakeSecretStore store;
        store.silentFrom = 3;
        Answer<SigningKey> answer;
        auto running = obtainSigningKey({store, folder.path()}, answer.taker());
        QTRY_COMPARE(store.calls, 3);
        QVERIFY(!FolderLock::take(folder.path()));
        running.reset();
        QVERIFY(FolderLock::take(folder.path()));
        QVERIFY(!answer.hasCome());
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        FakeSecretStore store;
        const auto key = awaited<SigningKey>([&](auto done) {
            return obtainSigningKey({store, folder.filePath(u"file/locks"_s)}, done);
        });
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::StorageFailed);
        QVERIFY(store.secrets.isEmpty());
    }
};

DRAFTT_TEST(TestSignature)
#include "tst_signature.moc"
