// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkreport.h"
#include "app/commands/doctorjson.h"
#include "core/checks/checkrunner.h"
#include "core/session.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/fakechecks.h"
#include "tests/support/foreigntongue.h"
#include "tests/support/sampleevidence.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What a check saw is printed in the program's language, and stands in JSON in English.
class TestEvidenceOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void ofChecks_data()
    {
        QTest::addColumn<CheckEvidence>("evidence");
        QTest::addColumn<QString>("value");
        for (const auto &sample : sampleEvidence())
            QTest::newRow(sample.what) << sample.evidence << sample.value;
    }

    void ofChecks()
    {
        QFETCH(CheckEvidence, evidence);
        QFETCH(QString, value);
        const ForeignTongue speaks;
        const StreamFile input;
        const StreamFile output;
        const StreamFile errors;
        Terminal terminal(input.stream(), output.stream(), errors.stream());
        CheckReport report(terminal, false);
        const Session session;
        FakeChecks fake;
        CheckRunner runner;
        report.follow(runner, session);
        runner.start({fake.make(u"A"_s)});
        fake.pass(u"A"_s, evidence);
        QCOMPARE(report.size(), 1);
        QCOMPARE(report.json().first()["evidence"_L1].toString(), value);
        const auto line = QString::fromUtf8(output.content());
        const auto afterTheTime = line.section(u" s  "_s, 1);
        QVERIFY2(!afterTheTime.isEmpty() && !isPartlyEnglish(afterTheTime), qPrintable(line));
    }

    void ofTheDoctor_data() { ofChecks_data(); }

    void ofTheDoctor()
    {
        QFETCH(CheckEvidence, evidence);
        const ForeignTongue speaks;
        NetworkReport report;
        report.rungs += NetworkRung{.state = CheckState::Passed, .evidence = evidence};
        QTEST(doctorJson(report)["rungs"_L1][0]["evidence"_L1].toString(), "value");
    }
};

DRAFTT_TEST(TestEvidenceOutput)
#include "tst_evidenceoutput.moc"
