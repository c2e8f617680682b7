// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Every wording that the rules know is there because some row of the corpus has it.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void everyAlternativeDecides_data();
    void everyAlternativeDecides();
    void patternsAreValid();

private:
    QHash<const Alternative *, QStringList> m_rows; ///< which rows each one decides
};

void TestRules::initTestCase()
{
    // What our own client finds without words of a server.
    for (const auto kind : {ErrorKind::TlsUntrusted, ErrorKind::ProxyRefused, ErrorKind::TimedOut,
                            ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::ConnectionLost,
                            ErrorKind::NetworkFailed, ErrorKind::RateLimited, ErrorKind::MalformedReply}) {
        for (const auto stage : {Stage::ScimMe, Stage::StatementSubmit}) {
            Error error;
            error.kind = kind;
            if (const auto decision = decide(readClues(error, stage)))
                m_rows[decision->alternative] += u"our own client"_s;
        }
    }
    for (const auto &row : corpus()) {
        const auto given = row.given();
        QList<RecordedAnswer> forms{given};
        if (const auto pasted = readRecordedAnswers(row.pasted().toUtf8()))
            forms += *pasted;
        for (const auto &form : forms) {
            if (const auto decision = decide(readClues(form.error, form.stage)))
                m_rows[decision->alternative] += row.id;
        }
    }
}

void TestRules::everyAlternativeDecides_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("number");
    const auto rules = rulesInOrder();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (std::size_t k = 0; k < rules[i]->alternatives.size(); ++k)
            QTest::addRow("%s: %s", rules[i]->name.data(), rules[i]->alternatives[k].pattern.data())
                << int(i) << int(k);
    }
}

void TestRules::everyAlternativeDecides()
{
    QFETCH(int, rule);
    QFETCH(int, number);
    const auto &alternative = rulesInOrder()[std::size_t(rule)]->alternatives[std::size_t(number)];
    const auto rows = m_rows.value(&alternative);
    QVERIFY2(!rows.isEmpty(), "no row of the corpus is decided by it: give it one, or take it away");
    qInfo("%s", qPrintable(rows.first(qMin<qsizetype>(rows.size(), 3)).join(u", "_s)));
}

void TestRules::patternsAreValid()
{
    for (const auto *rule : rulesInOrder()) {
        for (const auto &alternative : rule->alternatives)
            QVERIFY2(QRegularExpression(alternative.pattern).isValid(), alternative.pattern.data());
    }
}

DRAFTT_TEST(TestRules)
#include "tst_rules.moc"
