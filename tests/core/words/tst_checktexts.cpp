// SPDX-License-Identifier: Apache-2.0
#include "core/words/checktexts.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = CheckProgress::Kind;

class TestCheckTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyClaimHasItsOwnText()
    {
        QSet<QString> claims;
        for (int value = 0; value <= int(CheckId::Clock); ++value) {
            const auto claim = textFor(CheckKey{CheckId(value), u"devices"_s});
            QVERIFY(!claim.isEmpty() && !claim.contains(u'%'));
            QVERIFY2(!claim.startsWith("It "_L1), qPrintable(claim)); // it has a subject
            claims.insert(claim);
        }
        QCOMPARE(claims.size(), qsizetype(CheckId::Clock) + 1);
    }

    /// Plain http is not called secure, also where it is allowed.
    void theClaimIsTrueOfWhatWasSeen()
    {
        const CheckKey tls{CheckId::Tls, {}};
        const auto plain = claimText(tls, seen::NoTls{});
        QVERIFY2(!plain.contains("secure"_L1) && plain.contains("this computer"_L1), qPrintable(plain));
        QCOMPARE(claimText(tls, seen::Tls{.protocol = u"TLSv1.3"_s, .signer = {}}), textFor(tls));
        QCOMPARE(claimText(tls, {}), textFor(tls));
    }

    void tablesAreTold()
    {
        QVERIFY(textFor(CheckKey{CheckId::TableRow, u"%1`x"_s}).contains(u"%1`x"_s));
        QVERIFY(textFor(CheckKey{CheckId::TableMetadata, u"größe"_s}).contains(u"größe"_s));
    }

    void everyStateHasItsOwnText()
    {
        QSet<QString> texts;
        for (int value = 0; value <= int(CheckState::NotProvable); ++value)
            texts.insert(textFor(CheckState(value)));
        QCOMPARE(texts.size(), qsizetype(CheckState::NotProvable) + 1);
        QVERIFY(!texts.contains(QString()));
    }

    void saysWhatIsWaitedFor_data()
    {
        QTest::addColumn<CheckProgress>("progress");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << CheckProgress{} << QString();
        QTest::newRow("starting, with an estimate")
            << CheckProgress{Kind::WarehouseStarting, 42s, 4min, {}, false, {}}
            << u"The warehouse has been starting for 42 s. This type usually takes about 4 min 0 s."_s;
        QTest::newRow("starting, of unknown type")
            << CheckProgress{Kind::WarehouseStarting, 3s, {}, {}, false, {}}
            << u"The warehouse has been starting for 3 s."_s;
        QTest::newRow("starting, longer than usual")
            << CheckProgress{Kind::WarehouseStarting, 130s, 10s, {}, false, {}}
            << u"The warehouse has been starting for 2 min 10 s. This type usually takes about 10 s; it can "
               u"take "
               "longer when the cloud is busy."_s;
        QTest::newRow("starting, and the server says why it takes time")
            << CheckProgress{Kind::WarehouseStarting, 5s, 4min, {}, false, u"Waiting for VMs."_s}
            << u"The warehouse has been starting for 5 s. Databricks says: Waiting for VMs."_s;
        QTest::newRow("asked to wait") << CheckProgress{Kind::Retrying, {}, {}, 12s, true, {}}
                                       << u"The server asked us to wait 12 s before the next attempt."_s;
        QTest::newRow("trying again") << CheckProgress{Kind::Retrying, {}, {}, 2s, false, {}}
                                      << u"The attempt failed. The next one is made in 2 s."_s;
    }

    void saysWhatIsWaitedFor()
    {
        QFETCH(CheckProgress, progress);
        QFETCH(QString, sentence);
        QCOMPARE(textFor(progress), sentence);
    }
};

DRAFTT_TEST(TestCheckTexts)
#include "tst_checktexts.moc"
