// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/checkrow.h"

#include "core/words/checktexts.h"
#include "core/words/evidencetexts.h"
#include "tests/support/foreigntongue.h"
#include "tests/support/sampleevidence.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/widgets/statusicon.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// All that a row says, to the eye and to the ear.
QStringList saidBy(const CheckRow &row)
{
    QStringList said;
    for (const auto *label : row.findChildren<QLabel *>())
        said << label->text() << label->accessibleName();
    for (const auto *button : row.findChildren<QToolButton *>())
        said << button->text() << button->accessibleName() << button->accessibleDescription();
    for (const auto *details : row.findChildren<QPlainTextEdit *>())
        said << details->toPlainText() << details->accessibleName();
    return said;
}

} // namespace

class TestCheckRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    /// It may turn green by itself, once somebody gives the right.
    void aMissingRightIsNoFailure_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<Sign>("sign");
        QTest::newRow("USE CATALOG") << Code::CatalogNoUseCatalog << Sign::NotYet;
        QTest::newRow("USE SCHEMA") << Code::SchemaNoUseSchema << Sign::NotYet;
        QTest::newRow("SELECT") << Code::TableNoSelect << Sign::NotYet;
        QTest::newRow("CAN_USE") << Code::WarehouseNoCanUse << Sign::NotYet;
        QTest::newRow("the entitlement") << Code::AuthMissingEntitlement << Sign::NotYet;
        QTest::newRow("a table that is not there") << Code::TableNotFound << Sign::Failed;
        QTest::newRow("anything else") << Code::Other << Sign::Failed;
    }

    void aMissingRightIsNoFailure()
    {
        QFETCH(Code, code);
        QFETCH(Sign, sign);
        CheckOutcome outcome;
        outcome.state = CheckState::Failed;
        outcome.diagnosis = Diagnosis{};
        outcome.diagnosis->code = code;
        CheckRow row({CheckId::TableRow, u"T"_s}, nullptr);
        row.show(outcome);
        QCOMPARE(signOf(outcome), sign);
        QCOMPARE(saidBy(row).join(u'|').contains(textFor(CheckState::Failed)), sign == Sign::Failed);
    }

    /// Its state stands there once.
    void isSpokenOnce_data()
    {
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("failed") << CheckState::Failed << u"The rows of T can be read: failed."_s;
        QTest::newRow("skipped") << CheckState::Skipped << u"The rows of T can be read: skipped."_s;
        QTest::newRow("passed") << CheckState::Passed << u"The rows of T can be read: passed."_s;
    }

    void isSpokenOnce()
    {
        QFETCH(CheckState, state);
        CheckOutcome outcome;
        outcome.state = state;
        CheckRow row({CheckId::TableRow, u"T"_s}, nullptr);
        row.show(outcome);
        QTEST(row.findChild<QToolButton *>(u"detailsButton"_s)->accessibleDescription(), "spoken");
        row.show(CheckProgress{});
        QTEST(row.findChild<QToolButton *>(u"detailsButton"_s)->accessibleDescription(), "spoken");
    }

    /// No more than it says, and no more than a page has room for.
    void detailsAreAsHighAsTheirText()
    {
        CheckOutcome outcome;
        outcome.state = CheckState::Failed;
        outcome.diagnosis = Diagnosis{};
        outcome.startedUtc = QDateTime::currentDateTimeUtc();
        QWidget window;
        window.resize(700, 700);
        auto *layout = new QVBoxLayout(&window);
        auto *row = new CheckRow({CheckId::TableRow, u"T"_s}, &window);
        layout->addWidget(row);
        layout->addStretch();
        row->show(outcome);
        window.show();
        row->findChild<QToolButton *>(u"detailsButton"_s)->click();
        const auto *details = row->findChild<QPlainTextEdit *>(u"detailsText"_s);
        const int line = details->fontMetrics().lineSpacing();
        QCOMPARE(details->blockCount(), 2);
        QTRY_VERIFY2(details->height() >= 2 * line && details->height() < 4 * line,
                     qPrintable(QString::number(details->height())));
        outcome.error = Error();
        outcome.error->detail = u"a long story "_s.repeated(200);
        row->show(outcome);
        QTRY_VERIFY(details->height() > 8 * line && details->height() < 14 * line);
    }

    void speaksOneLanguage_data()
    {
        QTest::addColumn<CheckEvidence>("evidence");
        for (const auto &sample : sampleEvidence())
            QTest::newRow(sample.what) << sample.evidence;
    }

    void speaksOneLanguage()
    {
        QFETCH(CheckEvidence, evidence);
        CheckOutcome outcome;
        outcome.state = CheckState::Passed;
        outcome.evidence = evidence;
        outcome.duration = 1200ms;
        const CheckKey key{CheckId::TableMetadata, u"T"_s};
        const auto open = [&outcome](CheckRow &row) {
            row.show(outcome);
            if (auto *button = row.findChild<QToolButton *>(u"detailsButton"_s); button->isVisibleTo(&row))
                button->click();
        };
        CheckRow inEnglish(key, nullptr);
        open(inEnglish);
        QVERIFY(saidBy(inEnglish).contains(textFor(evidence)));

        const ForeignTongue speaks;
        CheckRow abroad(key, nullptr);
        open(abroad);
        for (const auto &text : saidBy(abroad))
            QVERIFY2(!isPartlyEnglish(text), qPrintable(text));
    }
};

DRAFTT_WINDOW_TEST(TestCheckRow)
#include "tst_checkrow.moc"
