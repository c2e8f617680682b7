// SPDX-License-Identifier: Apache-2.0
#include "tests/core/certificate/samplecertificate.h"
#include "tests/support/randomnames.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

using namespace fixture;

namespace
{

/// The schema may be read as a whole, and the statements that narrow it do not grant the chosen table first.
Certificate halfRemoved()
{
    auto certificate = sample();
    Finding more{Finding::Kind::MoreThanChosen, u"SELECT"_s, {}, u"schema"_s, u"main.sales"_s, {}};
    more.removal = removalOf(more, certificate.scope, connector().id).section(u'\n', 1);
    auto &claim = certificate.claims[4];
    claim.findings += more;
    claim.state = stateOf(claim);
    return certificate;
}

QJsonObject withClaim(QJsonObject body, int at, const QString &member, const QJsonValue &value)
{
    auto claims = body["claims"_L1].toArray();
    auto claim = claims[at].toObject();
    claim[member] = value;
    claims[at] = claim;
    body["claims"_L1] = claims;
    return body;
}

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void comesBackAsItWas()
    {
        const auto certificate = sample();
        QCOMPARE(certificate.verdict(), Verdict::ReadOnly);
        const auto verified = verifyCertificate(certificateToJson(certificate));
        QCOMPARE(verified.flaw, CertificateFlaw::None);
        QCOMPARE(verified.digest, certificateDigest(certificate));
        QVERIFY(verified.certificate == certificate);
    }

    void comesBackWithAnyName()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            const auto certificate =
                sample({{applicationId, u"MODIFY"_s, {}, {}}}, table(hurtfulName(random)));
            const auto verified = verifyCertificate(certificateToJson(certificate));
            QVERIFY2(verified.flaw == CertificateFlaw::None, qPrintable(verified.where));
            QVERIFY(verified.certificate == certificate);
        }
    }

    void theDigestIsTheOneOfTheCanonicalForm()
    {
        // Worked out by hand: compact, sorted, UTF-8. `jq -cjS .certificate | sha256sum` gives the same.
        const auto file = certificateToJson(sample());
        const auto body =
            QJsonDocument(parsed(file)["certificate"_L1].toObject()).toJson(QJsonDocument::Compact);
        QVERIFY(body.startsWith("{\"claims\":[{\"answered\":\"2026-01-02T12:00:00Z\",\"asked\":"));
        const auto hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        QCOMPARE(parsed(file)["digest"_L1].toString(), "sha256:"_L1 + QString::fromLatin1(hash));
    }

    void aSpaceMoreBetweenTokensIsNoChange()
    {
        auto file = certificateToJson(sample());
        file.replace("\n", "\r\n  ");
        QCOMPARE(verifyCertificate(file).flaw, CertificateFlaw::None);
    }

    void everyChangedCharacterIsSeen()
    {
        const auto file = certificateToJson(sample({{applicationId, u"MODIFY"_s, {}, {}}}));
        int seen = 0;
        for (qsizetype i = 0; i < file.size(); ++i) {
            if (!QChar::isLetterOrNumber(char32_t(file[i])))
                continue;
            auto changed = file;
            changed[i] = file[i] == 'a' ? 'b' : 'a';
            QVERIFY2(verifyCertificate(changed).flaw != CertificateFlaw::None,
                     changed.mid(i - 20, 40).constData());
            ++seen;
        }
        QVERIFY(seen > 1000);
    }

    void aMemberThatStandsTwiceIsSeen()
    {
        auto file = certificateToJson(sample());
        file.replace("\"verdict\": \"read_only\"",
                     "\"verdict\": \"not_read_only\",\"verdict\": \"read_only\"");
        QCOMPARE(verifyCertificate(file).flaw, CertificateFlaw::DigestDiffers);
    }

    void contradictionsAreSeenBehindAFittingDigest_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("where");
        const auto good = parsed(certificateToJson(sample()))["certificate"_L1].toObject();
        const auto bad =
            parsed(certificateToJson(sample({{applicationId, u"MODIFY"_s, {}, {}}})))["certificate"_L1]
                .toObject();
        auto verdict = bad;
        verdict["verdict"_L1] = "read_only"_L1;
        QTest::newRow("the verdict") << verdict << u"verdict"_s;
        QTest::newRow("a state") << withClaim(bad, 5, u"state"_s, "nothing_beyond_reading"_L1)
                                 << u"claims[5].state"_s;
        auto hidden = withClaim(withClaim(bad, 5, u"excesses"_s, QJsonArray()), 5, u"state"_s,
                                "nothing_beyond_reading"_L1);
        hidden["verdict"_L1] = "read_only"_L1;
        QTest::newRow("a finding that only the evidence shows") << hidden << u"claims[5].excesses"_s;
        auto obstacle = withClaim(good, 3, u"obstacle"_s, "PERMISSION_DENIED"_L1);
        QTest::newRow("an obstacle that is passed over") << obstacle << u"claims[3].state"_s;
        const auto without = [&good](int at) {
            auto claims = good["claims"_L1].toArray();
            claims.removeAt(at);
            auto fewer = good;
            fewer["claims"_L1] = claims;
            return fewer;
        };
        QTest::newRow("a claim left out") << without(4) << u"claims: schema main.sales"_s;
        QTest::newRow("a chosen table left out") << without(5) << u"claims: table main.sales.orders"_s;
        QTest::newRow("the other tables left out") << without(7) << u"claims: other_tables main.sales"_s;
        QTest::newRow("half of a removal")
            << parsed(certificateToJson(halfRemoved()))["certificate"_L1].toObject()
            << u"claims[4].excesses"_s;
        QTest::newRow("an answer from the future")
            << withClaim(good, 0, u"answered"_s, "2027-01-01T00:00:00Z"_L1) << u"claims[0].answered"_s;
    }

    void contradictionsAreSeenBehindAFittingDigest()
    {
        QFETCH(QJsonObject, body);
        const auto verified = verifyCertificate(forged(body));
        QCOMPARE(verified.flaw, CertificateFlaw::ContradictsItself);
        QTEST(verified.where, "where");
    }

    void refusesWhatIsNoCertificate_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<CertificateFlaw>("flaw");
        QTest::newRow("nothing") << ""_ba << CertificateFlaw::NotJson;
        QTest::newRow("no JSON") << "%PDF-1.4"_ba << CertificateFlaw::NotJson;
        QTest::newRow("an array") << "[]"_ba << CertificateFlaw::NotJson;
        QTest::newRow("another object") << "{}"_ba << CertificateFlaw::NotACertificate;
        QTest::newRow("an empty one") << forged({}) << CertificateFlaw::NotACertificate;
        auto more = parsed(certificateToJson(sample()))["certificate"_L1].toObject();
        more["note"_L1] = "trust me"_L1;
        QTest::newRow("a member more") << forged(more) << CertificateFlaw::NotACertificate;
        auto number = parsed(certificateToJson(sample()))["certificate"_L1].toObject();
        number["host"_L1] = 5;
        QTest::newRow("a number for a text") << forged(number) << CertificateFlaw::NotACertificate;
    }

    void refusesWhatIsNoCertificate()
    {
        QFETCH(QByteArray, file);
        QTEST(verifyCertificate(file).flaw, "flaw");
    }
};

DRAFTT_TEST(TestCertificate)
#include "tst_certificate.moc"
