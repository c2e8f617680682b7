// SPDX-License-Identifier: Apache-2.0
#include "core/words/glossary.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// «What is it?», and who does what.
class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyTermIsExplained()
    {
        for (int at = 0; at <= int(Term::MetastoreAdmin); ++at) {
            const auto text = textFor(Term(at));
            QVERIFY2(!text.name.isEmpty() && !text.where.isEmpty(), qPrintable(text.sentence));
            QVERIFY2(text.sentence.endsWith(u'.') && text.sentence.size() < 220, qPrintable(text.sentence));
            QVERIFY2(text.page.isEmpty() || text.page.startsWith(u'/'), qPrintable(text.page));
            const auto file =
                QStringLiteral(DRAFTT_SOURCE_DIR "/resources/drawings/") + text.drawing + ".svg"_L1;
            QVERIFY2(text.drawing.isEmpty() || QFile::exists(file), qPrintable(file));
        }
    }

    void theRequestNamesTheWorkspaceWhereItIsKnown()
    {
        const auto host = Host::parse(u"adb-1234567890123456.7.azuredatabricks.net"_s);
        QVERIFY(requestForAdmin(*host).contains(host->authority()));
        QVERIFY(!requestForAdmin(std::nullopt).contains("%1"_L1));
    }

    /// A request that asks for the secret by mail would teach what nobody should do.
    void theRequestAsksForNoSecretByMail()
    {
        const auto text = requestForAdmin(std::nullopt);
        QVERIFY(text.contains("not by mail"_L1));
        for (const auto &right : {u"Databricks SQL access"_s, u"Can use"_s, u"client ID"_s})
            QVERIFY2(text.contains(right), qPrintable(right));
    }
};

DRAFTT_TEST(TestGlossary)
#include "tst_glossary.moc"
