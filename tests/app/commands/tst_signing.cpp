// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificate.h"
#include "tests/app/commands/certificatebench.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

/// That of the installation that a test runs, and that of another one.
const SigningKey &ownKey()
{
    static const auto key = *SigningKey::make();
    return key;
}

const SigningKey &otherKey()
{
    static const auto key = *SigningKey::make();
    return key;
}

} // namespace

/// Certificates are signed with the key of this installation, and no other reads as ours.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysWhoMadeIt_data();
    void saysWhoMadeIt();
    void aBadSignatureIsNeverZero_data();
    void aBadSignatureIsNeverZero();
    void signsWithOneKey();
    void isMadeUnsignedWithoutAKeychain_data();
    void isMadeUnsignedWithoutAKeychain();
    void printsThePublicKey();
    void makesNoKeyToPrintIt();
    void anInstallationIsAFingerprintOrAKey();
};

void TestSigning::saysWhoMadeIt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("maker");
    QTest::addColumn<QString>("word");
    const auto certificate = certificateOf(Claim::State::NothingBeyond);
    const auto unsignedOne = certificateToJson(certificate);
    const auto ours = certificateToJson(IssuedCertificate{certificate, ownKey()});
    const auto others = certificateToJson(IssuedCertificate{certificate, otherKey()});
    const auto own = ownKey().publicKey().fingerprint();
    const auto other = otherKey().publicKey().fingerprint();
    QTest::newRow("not signed") << unsignedOne << QString() << false << 0 << u"nobody"_s << u"not signed"_s;
    QTest::newRow("ours") << ours << QString() << false << 0 << u"this"_s << u"Made by this installation"_s;
    QTest::newRow("another's") << others << QString() << false << 0 << u"another"_s
                               << u"Made by another installation"_s;
    QTest::newRow("ours, the keychain locked")
        << ours << QString() << true << 0 << u"unknown"_s << u"Whether that is this one cannot be told"_s;
    QTest::newRow("another's, as wanted") << others << other << true << 0 << u"wanted"_s << u"asked for"_s;
    QTest::newRow("another's, as wanted by its key")
        << others << otherKey().publicKey().text() << true << 0 << u"wanted"_s << u"asked for"_s;
    QTest::newRow("ours, as wanted") << ours << own << false << 0 << u"wanted"_s << u"asked for"_s;
    QTest::newRow("another's, ours wanted")
        << others << own << false << 1 << u"another"_s << u"Made by another installation"_s;
    QTest::newRow("ours, another wanted")
        << ours << other << false << 1 << u"another"_s << u"Made by another installation"_s;
    QTest::newRow("not signed, ours wanted")
        << unsignedOne << own << false << 1 << u"nobody"_s << u"not signed"_s;
}

void TestSigning::saysWhoMadeIt()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, wanted);
    QFETCH(bool, isLocked);
    QFETCH(int, code);
    QFETCH(QString, maker);
    QFETCH(QString, word);
    for (const bool asJson : {false, true}) {
        CommandBench bench;
        bench.keychain().secrets.insert(signingKeyEntry(), ownKey().entry());
        if (isLocked)
            bench.keychain().refused = {1, 2, 3};
        QStringList arguments{u"verify"_s, written(bench, file)};
        if (!wanted.isEmpty())
            arguments += {u"--installation"_s, wanted};
        if (asJson)
            arguments += u"--json"_s;
        const auto result = bench.run(startCertificate, arguments);
        QVERIFY2(result.code == code, result.all().constData());
        QCOMPARE(result.errors.isEmpty(), code == 0);
        if (!asJson) {
            QVERIFY2(result.output.contains(word.toUtf8()), result.all().constData());
            continue;
        }
        QCOMPARE(result.json().value("made_by"_L1).toString(), maker);
        QCOMPARE(result.json().value("signed"_L1).toBool(), maker != "nobody"_L1);
        QCOMPARE(result.json().value("installation"_L1).toString().isEmpty(), maker == "nobody"_L1);
        QCOMPARE(result.json().value("intact"_L1).toBool(), true);
    }
}

void TestSigning::aBadSignatureIsNeverZero_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("flaw");
    const auto certificate = certificateOf(Claim::State::NothingBeyond);
    const auto good = certificateToJson(IssuedCertificate{certificate, ownKey()});
    const auto value = signatureOf(IssuedCertificate{certificate, ownKey()})->value;
    auto otherValue = value;
    otherValue[0] = char(otherValue[0] ^ 1);
    auto tampered = good;
    QTest::newRow("a bit of it is turned")
        << tampered.replace(value.toBase64(), otherValue.toBase64()) << u"signature_differs"_s;
    auto cut = good;
    QTest::newRow("it is cut") << cut.replace(value.toBase64(), value.first(32).toBase64())
                               << u"signature_differs"_s;
    auto claimed = certificateToJson(IssuedCertificate{certificate, otherKey()});
    claimed.replace(otherKey().publicKey().text().toLatin1(), ownKey().publicKey().text().toLatin1());
    claimed.replace(otherKey().publicKey().fingerprint().toLatin1(),
                    ownKey().publicKey().fingerprint().toLatin1());
    QTest::newRow("another's, called ours") << claimed << u"signature_differs"_s;
    auto renamed = good;
    QTest::newRow("it is called otherwise")
        << renamed.replace("\"signature\"", "\"signature2\"") << u"not_a_certificate"_s;
}

void TestSigning::aBadSignatureIsNeverZero()
{
    QFETCH(QByteArray, file);
    for (const auto &wanted : {QString(), ownKey().publicKey().fingerprint()}) {
        CommandBench bench;
        bench.keychain().secrets.insert(signingKeyEntry(), ownKey().entry());
        QStringList arguments{u"verify"_s, u"--json"_s, written(bench, file)};
        if (!wanted.isEmpty())
            arguments += {u"--installation"_s, wanted};
        const auto result = bench.run(startCertificate, arguments);
        QVERIFY2(result.code != 0 && !result.errors.isEmpty(), result.all().constData());
        QTEST(result.json().value("flaw"_L1).toString(), "flaw");
        QCOMPARE(result.json().value("intact"_L1).toBool(true), false);
        QVERIFY(!result.json().contains("made_by"_L1));
    }
}

void TestSigning::signsWithOneKey()
{
    DemoFixture demo;
    CommandBench bench(demo.who().connectorSecret.toLatin1() + '\n');
    const auto first = bench.path(u"first.json"_s);
    const auto made = bench.run(startCertificate, questionTo(demo) + QStringList{u"--output"_s, first});
    const auto entry = bench.keychain().secrets.value(signingKeyEntry());
    const auto key = SigningKey::fromEntry(entry);
    QVERIFY2(key, made.all().constData());
    const auto fingerprint = key->publicKey().fingerprint();
    QVERIFY2(made.output.contains("Signed by the installation " + fingerprint.toLatin1()),
             made.all().constData());
    CommandBench again(demo.who().connectorSecret.toLatin1() + '\n');
    again.keychain().secrets = bench.keychain().secrets;
    const auto printed = again.run(startCertificate, questionTo(demo) + QStringList{u"--json"_s});
    const auto verified = verifyCertificate(printed.output);
    QVERIFY2(verified.signature && verified.signature->key == key->publicKey(), printed.all().constData());
    QVERIFY(again.keychain().secrets.value(signingKeyEntry()) == entry);
    // What it signs with is nowhere but in the keychain.
    const auto seed = entry.reveal().last(32);
    QFile file(first);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = file.readAll();
    for (const auto &form : {seed, seed.toHex(), seed.toBase64().first(40)}) {
        for (const auto &place : {made.all(), printed.all(), content})
            QVERIFY(!place.contains(form));
    }
}

void TestSigning::isMadeUnsignedWithoutAKeychain_data()
{
    QTest::addColumn<int>("refused");
    QTest::newRow("locked") << 1;
    QTest::newRow("locked meanwhile") << 2;
    QTest::newRow("read-only") << 3;
}

void TestSigning::isMadeUnsignedWithoutAKeychain()
{
    QFETCH(int, refused);
    DemoFixture demo;
    for (const auto &form : {QStringList(), QStringList{u"--json"_s}}) {
        CommandBench bench(demo.who().connectorSecret.toLatin1() + '\n');
        bench.keychain().refused = {refused};
        const auto json = bench.path(u"certificate.json"_s);
        const auto result =
            bench.run(startCertificate, questionTo(demo) + form + QStringList{u"--output"_s, json});
        QVERIFY2(result.code == 1, result.all().constData()); // not provable, as with a signature
        QVERIFY2(result.all().contains("Not signed: the keychain"), result.all().constData());
        QCOMPARE(result.errors.isEmpty(), form.isEmpty());
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto verified = verifyCertificate(file.readAll());
        QCOMPARE(verified.flaw, CertificateFlaw::None);
        QVERIFY(!verified.signature);
    }
}

void TestSigning::printsThePublicKey()
{
    const auto &key = ownKey().publicKey();
    const QList<std::pair<QStringList, QByteArrayList>> forms{
        {{}, {key.fingerprint().toLatin1(), key.text().toLatin1()}},
        {{u"--json"_s}, {"\"ed25519\"", key.fingerprint().toLatin1(), key.text().toLatin1()}},
        {{u"--pem"_s}, {key.pem()}}};
    for (const auto &[options, words] : forms) {
        CommandBench bench;
        bench.keychain().secrets.insert(signingKeyEntry(), ownKey().entry());
        const auto result = bench.run(startCertificate, QStringList{u"key"_s} + options);
        QCOMPARE(result.code, 0);
        for (const auto &word : words)
            QVERIFY2(result.output.contains(word), result.all().constData());
    }
}

void TestSigning::makesNoKeyToPrintIt()
{
    CommandBench bench;
    const auto result = bench.run(startCertificate, {u"key"_s});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.errors.contains("no key yet"), result.all().constData());
    QVERIFY(bench.keychain().secrets.isEmpty());
    CommandBench locked;
    locked.keychain().refused = {1};
    const auto refused = locked.run(startCertificate, {u"key"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.errors.contains("could not be used"), refused.all().constData());
    CommandBench alien;
    alien.keychain().secrets.insert(signingKeyEntry(), Secret("of somebody else"));
    const auto other = alien.run(startCertificate, {u"key"_s});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.errors.contains("no key of this program"), other.all().constData());
    QVERIFY2(!other.all().contains("somebody else"), other.all().constData());
}

void TestSigning::anInstallationIsAFingerprintOrAKey()
{
    const auto file = certificateToJson(certificateOf(Claim::State::NothingBeyond));
    for (const auto &wrong : {u"prod"_s, u""_s, u"1f2e-3d4c"_s}) {
        CommandBench bench;
        const auto result =
            bench.run(startCertificate, {u"verify"_s, u"--installation"_s, wrong, written(bench, file)});
        QVERIFY2(result.code == 2, result.all().constData());
        QVERIFY2(result.errors.contains("certificate key"), result.all().constData());
    }
}

DRAFTT_TEST(TestSigning)
#include "tst_signing.moc"
