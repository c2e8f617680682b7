// SPDX-License-Identifier: Apache-2.0
#include "core/words/certificatetexts.h"

#include "tests/support/foreigntongue.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QString sourceOf(const QString &file)
{
    QFile source(QStringLiteral(DRAFTT_SOURCE_DIR "/core/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

class TestSignedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void signedWordsStayInEnglish()
    {
        Claim claim;
        claim.obstacle = u"PERMISSION_DENIED: no; not all tables were read"_s;
        claim.seen = {u"owner A; B"_s, u"SELECT"_s};
        QCOMPARE(obstacleText(claim), claim.obstacle);
        QCOMPARE(seenTexts(claim), claim.seen);
        const ForeignTongue speaks([](const QString &source, int) { return u"_%1_"_s.arg(source); });
        QCOMPARE(obstacleText(claim), u"PERMISSION_DENIED: no; _not all tables were read_"_s);
        QCOMPARE(seenTexts(claim), (QStringList{u"_owner A; B_"_s, u"SELECT"_s}));
    }

    /// What core/certificate begins to say is known here, or this fails.
    void everyObstacleIsKnown_data()
    {
        QTest::addColumn<QString>("words");
        static const QRegularExpression said(u"(?:addObstacle\\(claim, |doubts \\+= )u?\"([^\"]+)\""_s);
        for (const auto &file :
             {u"certificate/assess.cpp"_s, u"certificate/policyclaim.cpp"_s, u"grants/finding.cpp"_s}) {
            for (auto found = said.globalMatch(sourceOf(file)); found.hasNext();) {
                const auto words = found.next().captured(1);
                QTest::addRow("%s: %s", qPrintable(file), qPrintable(words)) << words;
            }
        }
    }

    void everyObstacleIsKnown()
    {
        QFETCH(QString, words);
        Claim claim;
        claim.obstacle = QString(words.endsWith(u' ') ? words + u'X' : words).replace("%1"_L1, "5"_L1);
        const ForeignTongue speaks;
        QVERIFY2(!isPartlyEnglish(obstacleText(claim)), qPrintable(obstacleText(claim)));
    }
};

DRAFTT_TEST(TestSignedTexts)
#include "tst_signedtexts.moc"
