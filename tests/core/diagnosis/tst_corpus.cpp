// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Bodies that do not tell what their status, headers or redirect tell.
bool isToldByFrame(const CorpusRow &row)
{
    static const QSet<QString> ids{
        u"d-ipacl-privatelink-login"_s, // the redirect
        u"d-mal-token-missing"_s,       // that it answers a token request
        u"d-mal-json-string"_s,         // that an object was due
        u"d-mal-null"_s,                // the same
        u"b-mal-202"_s,                 // the same
        u"m-mal-array"_s,               // the same
        u"m-wh-list-bare"_s,            // that it is a list of warehouses
        u"m-proxy-407"_s,               // the status
        u"m-host-json-404"_s,           // the status
        u"w-proxy-authenticate"_s,      // the headers
        u"w-squid-header"_s,            // the headers
        u"w-via-squid"_s,               // the headers
        u"w-hotspot"_s,                 // the redirect
        u"w-whget"_s,                   // what was asked
        u"w-get-catalog"_s,             // what was asked
        u"w-get-schema"_s,              // what was asked
        u"w-get-table"_s,               // what was asked
    };
    return ids.contains(row.id);
}

} // namespace

Q_DECLARE_METATYPE(CorpusRow)

/// Every recorded failure gets a right code and right facts, as recorded and as pasted.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void asRecorded_data() { rows(); }
    void asRecorded()
    {
        QFETCH(CorpusRow, row);
        const auto given = row.given();
        judge(row, diagnose(given.error, given.stage));
    }

    void asPasted_data() { rows(); }
    void asPasted()
    {
        QFETCH(CorpusRow, row);
        if (row.pasted().trimmed().isEmpty() || isToldByFrame(row))
            QSKIP("its text does not tell");
        judge(row, diagnosePasted(row.pasted()));
    }

    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const auto &row : corpus())
            ids += row.id;
        QCOMPARE(ids.size(), corpus().size());
        QVERIFY(ids.size() > 400);
    }

    void everyCodeHasAnAnswer()
    {
        QSet<QString> told;
        for (const auto &row : corpus())
            told += row.codes.constFirst();
        for (const auto code : allCodes()) {
            // What Draftt does not take is no matter of an answer.
            if (code != Code::WarehouseNotSupported)
                QVERIFY2(told.contains(idOf(code)), qPrintable(idOf(code)));
        }
    }

private:
    static void rows()
    {
        QTest::addColumn<CorpusRow>("row");
        for (const auto &row : corpus())
            QTest::newRow(qPrintable(row.id)) << row;
    }

    static void judge(const CorpusRow &row, const Diagnosis &found)
    {
        const auto code = idOf(found.code);
        const auto why = found.basis ? found.basis->rule + u": "_s + found.basis->excerpt : u"nothing"_s;
        QVERIFY2(row.codes.contains(code),
                 qPrintable(code + u" instead of "_s + row.codes.constFirst() + u", by "_s + why));
        QVERIFY2(!row.never.contains(code), qPrintable(code));
        if (!row.variants.isEmpty() && code == row.codes.constFirst())
            QVERIFY2(row.variants.contains(idOf(found.variant)), qPrintable(idOf(found.variant)));
        for (auto fact = row.facts.begin(); fact != row.facts.end(); ++fact)
            QCOMPARE(factOf(found.facts, fact.key()), fact->toString());
    }
};

DRAFTT_TEST(TestCorpus)
#include "tst_corpus.moc"
