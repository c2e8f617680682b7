// SPDX-License-Identifier: Apache-2.0
#include "tests/core/certificate/samplecertificate.h"
#include "tests/support/randomnames.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

/// The key that signs in this test.
const SigningKey &ownKey()
{
    static const auto key = *SigningKey::make();
    return key;
}

QByteArray signedFile(const QList<ReportedRight> &rights = {}, const SigningKey &key = ownKey())
{
    return certificateToJson(IssuedCertificate{sample(rights), key});
}

/// A signed file with another body and a fitting digest, and with the signature as it was.
QByteArray resumed(const QJsonObject &signedFile, const QJsonObject &body)
{
    auto file = parsed(forged(body));
    file["format"_L1] = signedFile["format"_L1];
    file["signature"_L1] = signedFile["signature"_L1];
    return QJsonDocument(file).toJson();
}

QByteArray without(const QByteArray &file, const QString &member)
{
    auto object = parsed(file);
    object.remove(member);
    return QJsonDocument(object).toJson();
}

QByteArray with(const QByteArray &file, const QString &member, const QJsonValue &value)
{
    auto object = parsed(file);
    object[member] = value;
    return QJsonDocument(object).toJson();
}

QByteArray withInSignature(const QByteArray &file, const QString &member, const QJsonValue &value)
{
    auto signature = parsed(file)["signature"_L1].toObject();
    signature[member] = value;
    return with(file, u"signature"_s, signature);
}

} // namespace

/// Nobody speaks in our voice: what is not signed with our key never reads as ours.
class TestSignedCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aSignedOneComesBackWithItsSigner()
    {
        const auto verified = verifyCertificate(signedFile());
        QCOMPARE(verified.flaw, CertificateFlaw::None);
        QVERIFY(verified.signature);
        QCOMPARE(verified.signature->key, ownKey().publicKey());
        QVERIFY(verified.certificate == sample());
        QCOMPARE(verified.digest, certificateDigest(sample()));
        // The same bytes are signed in the same way, so that paper and file can be compared.
        QCOMPARE(signedFile(), signedFile());
        QCOMPARE(*verified.signature, *signatureOf(IssuedCertificate{sample(), ownKey()}));
    }

    void withoutAKeyItIsTheUnsignedForm()
    {
        const IssuedCertificate issued{sample(), Failure(Error::input(InputProblem::BadFormat))};
        QCOMPARE(certificateToJson(issued), certificateToJson(sample()));
        QVERIFY(!signatureOf(issued));
        QVERIFY(!verifyCertificate(certificateToJson(issued)).signature);
    }

    void everyChangedCharacterOfASignedOneIsSeen()
    {
        const auto file = signedFile({{applicationId, u"MODIFY"_s, {}, {}}});
        int seen = 0;
        for (qsizetype i = 0; i < file.size(); ++i) {
            if (!QChar::isLetterOrNumber(char32_t(file[i])))
                continue;
            for (const char other : {'a', 'b', 'Q'}) {
                auto changed = file;
                changed[i] = other;
                QVERIFY2(changed == file || verifyCertificate(changed).flaw != CertificateFlaw::None,
                         changed.mid(i - 20, 40).constData());
            }
            ++seen;
        }
        QVERIFY(seen > 1000);
    }

    void noForgeryIsOurs_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<CertificateFlaw>("flaw");
        const auto good = signedFile();
        const auto bad = parsed(signedFile({{applicationId, u"MODIFY"_s, {}, {}}}));
        const auto others = *SigningKey::make();
        const auto bySomebody = signedFile({}, others);
        auto moved = parsed(good)["certificate"_L1].toObject();
        moved["host"_L1] = "another.test"_L1;
        QTest::newRow("another host, the digest made anew")
            << resumed(parsed(good), moved) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("the signature of another certificate")
            << resumed(bad, parsed(good)["certificate"_L1].toObject()) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("our key over another's signature")
            << withInSignature(withInSignature(bySomebody, u"public_key"_s, ownKey().publicKey().text()),
                               u"fingerprint"_s, ownKey().publicKey().fingerprint())
            << CertificateFlaw::SignatureDiffers;
        QTest::newRow("our fingerprint over another's key")
            << withInSignature(bySomebody, u"fingerprint"_s, ownKey().publicKey().fingerprint())
            << CertificateFlaw::SignatureDiffers;
        QTest::newRow("our key over another's fingerprint")
            << withInSignature(bySomebody, u"public_key"_s, ownKey().publicKey().text())
            << CertificateFlaw::SignatureDiffers;
        QTest::newRow("a signature of zeros")
            << withInSignature(good, u"value"_s, QString::fromLatin1(QByteArray(64, '\0').toBase64()))
            << CertificateFlaw::SignatureDiffers;
        QTest::newRow("no signature at all")
            << without(good, u"signature"_s) << CertificateFlaw::SignatureMissing;
        QTest::newRow("an empty one")
            << with(good, u"signature"_s, QJsonObject()) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("a text for one")
            << with(good, u"signature"_s, "ed25519"_L1) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("a null for one")
            << with(good, u"signature"_s, QJsonValue::Null) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("another algorithm")
            << withInSignature(good, u"algorithm"_s, "none"_L1) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("a member more beside it")
            << withInSignature(good, u"note"_s, "trust me"_L1) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("pages that were not signed")
            << with(good, u"paper"_s, "sha256:00"_L1) << CertificateFlaw::SignatureDiffers;
        QTest::newRow("the format of unsigned ones, the signature left")
            << with(good, u"format"_s, "draftt-connect/read-only-certificate/1"_L1)
            << CertificateFlaw::NotACertificate;
        QTest::newRow("a format to come")
            << with(good, u"format"_s, "draftt-connect/read-only-certificate/3"_L1)
            << CertificateFlaw::NotACertificate;
    }

    void noForgeryIsOurs()
    {
        QFETCH(QByteArray, file);
        const auto verified = verifyCertificate(file);
        QTEST(verified.flaw, "flaw");
        QVERIFY(!verified.signature);
    }

    /// Whoever signs anew signs as somebody else; and whoever takes signature and format away has an unsigned
    /// one.
    void whatCannotBePreventedIsNotOurs()
    {
        const auto anew = verifyCertificate(signedFile({}, *SigningKey::make()));
        QCOMPARE(anew.flaw, CertificateFlaw::None);
        QVERIFY(anew.signature && anew.signature->key != ownKey().publicKey());
        const auto stripped = verifyCertificate(with(without(signedFile(), u"signature"_s), u"format"_s,
                                                     "draftt-connect/read-only-certificate/1"_L1));
        QCOMPARE(stripped.flaw, CertificateFlaw::None);
        QVERIFY(!stripped.signature);
    }

    /// As the manual tells auditors to do it, with names that are hard to write.
    void othersCanCheckIt()
    {
        const auto jq = QStandardPaths::findExecutable(u"jq"_s);
        const auto openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (jq.isEmpty() || openssl.isEmpty())
            QSKIP("jq or openssl is not installed");
        QTemporaryDir folder;
        const auto path = [&](const char *name) { return folder.filePath(QLatin1StringView(name)); };
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const auto run = [&](const QString &script) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(u"sh"_s, {u"-ec"_s, script});
            process.waitForFinished();
            return process.readAllStandardOutput() + process.readAllStandardError();
        };
        const auto check =
            u"jq -cjS 'del(.signature)' prod.json > signed\n"
            "jq -r .signature.value prod.json | openssl base64 -d -A > value\n"
            "openssl pkeyutl -verify -pubin -inkey installation.pem -rawin -in signed -sigfile value\n"_s;
        QVERIFY(write("installation.pem", ownKey().publicKey().pem()));
        QRandomGenerator random(11);
        for (int i = 0; i < 20; ++i) {
            auto name = hurtfulName(random);
            name.remove(QChar(0x7f)); // which jq alone escapes
            const auto certificate = sample({{applicationId, u"MODIFY"_s, {}, {}}}, table(name));
            const auto file = certificateToJson(IssuedCertificate{certificate, ownKey()});
            QVERIFY(write("prod.json", file));
            const auto said = run(check);
            QVERIFY2(said.contains("Signature Verified Successfully"), (said + file).constData());
        }
        QVERIFY(write("prod.json", signedFile().replace("2026-01-02", "2026-01-03")));
        QVERIFY(run(check).contains("Failure"));
        QVERIFY(write("prod.json", signedFile({}, *SigningKey::make())));
        QVERIFY(run(check).contains("Failure"));
    }
};

DRAFTT_TEST(TestSignedCertificate)
#include "tst_signedcertificate.moc"
