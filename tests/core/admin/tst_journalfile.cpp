// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journalstore.h"
#include "core/files.h"
#include "tests/support/jsonschema.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject fileOf(const QString &path)
{
    return QJsonDocument::fromJson(
               readFile(QStringLiteral(DRAFTT_SOURCE_DIR "/") + path, 100'000).value_or(QByteArray()))
        .object();
}

QJsonObject sample()
{
    return fileOf(u"tests/fuzz/corpus/journal/half"_s);
}

/// The sample, with one of its steps changed.
QByteArray withStep(int at, const std::function<void(QJsonObject &step)> &change)
{
    auto root = sample();
    auto steps = root["steps"_L1].toArray();
    auto step = steps[at].toObject();
    change(step);
    steps[at] = step;
    root.insert(u"steps"_s, steps);
    return QJsonDocument(root).toJson();
}

QByteArray with(const std::function<void(QJsonObject &root)> &change)
{
    auto root = sample();
    change(root);
    return QJsonDocument(root).toJson();
}

/// With all of its steps in this state.
Journal sampleIn(JournalState state)
{
    auto journal = *journalFromJson(QJsonDocument(sample()).toJson());
    for (auto &step : journal.steps)
        step.state = state;
    return journal;
}

} // namespace

/// A journal comes back from its file; one that was damaged makes nothing happen.
class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void comesBack();
    void whatIsOddIsRefused_data();
    void whatIsOddIsRefused();
    void whatHasEndedIsReadOnce_data();
    void whatHasEndedIsReadOnce();
    void whatWasGivenLateIsWritten_data();
    void whatWasGivenLateIsWritten();
};

void TestJournalFile::comesBack()
{
    QCOMPARE(schemaViolations(fileOf(u"resources/journal.schema.json"_s), sample()), QStringList());
    const auto journal = journalFromJson(QJsonDocument(sample()).toJson());
    QVERIFY2(journal, journal ? "" : qPrintable(journal.error().fact));
    QVERIFY(!journal->isApplied() && journal->hasAdded() && !journal->isBeingUndone());
    const auto written = journalToJson(*journal);
    const auto again = journalFromJson(written);
    QVERIFY(again && *again == *journal);
}

void TestJournalFile::whatIsOddIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    using Object = QJsonObject;
    const auto row = [](const char *name, const QByteArray &json, const QString &pointer) {
        QTest::newRow(name) << json << pointer;
    };
    row("another file", with([](Object &root) { root[u"format"_s] = u"draftt-connect plan"_s; }),
        u"/format"_s);
    row("a later version", with([](Object &root) { root[u"version"_s] = 2; }), u"/version"_s);
    row("a secret", with([](Object &root) { root[u"secret"_s] = u"dose"_s; }), u"/secret"_s);
    row("a life of no days", with([](Object &root) { root[u"secret_days"_s] = 0; }), u"/secret_days"_s);
    row("a life of too many", with([](Object &root) { root[u"secret_days"_s] = 731; }), u"/secret_days"_s);
    row("no workspace", with([](Object &root) { root[u"wanted"_s] = Object(); }), u"/wanted"_s);
    row("steps that were begun for nobody", with([](Object &root) { root.remove(u"principal"_s); }),
        u"/principal"_s);
    row("a state that is none", withStep(0, [](Object &step) { step[u"state"_s] = u"finished"_s; }),
        u"/steps/0/state"_s);
    row("a permit that is none", withStep(0, [](Object &step) { step[u"permit"_s] = u"perhaps"_s; }),
        u"/steps/0/permit"_s);
    row("a step that is none", withStep(3, [](Object &step) { step[u"kind"_s] = u"drop_table"_s; }),
        u"/steps/3/kind"_s);
    row("a right that was not wanted", withStep(2, [](Object &step) { step[u"privilege"_s] = u"MODIFY"_s; }),
        u"/steps/2/privilege"_s);
    row("a table that was not wanted", withStep(2, [](Object &step) { step[u"table"_s] = u"salaries"_s; }),
        u"/steps/2/privilege"_s);
    row("a principal that is made late",
        withStep(3, [](Object &step) { step[u"kind"_s] = u"create_principal"_s; }), u"/principal"_s);
}

void TestJournalFile::whatIsOddIsRefused()
{
    QFETCH(QByteArray, json);
    const auto journal = journalFromJson(json);
    QVERIFY(!journal);
    QTEST(journal.error().fact, "pointer");
}

/// Journals stay for ever, and the list of connections is read whenever something in it has changed.
void TestJournalFile::whatHasEndedIsReadOnce_data()
{
    QTest::addColumn<JournalState>("state");
    QTest::addColumn<bool>("isReadAgain");
    QTest::newRow("done") << JournalState::Done << false;
    QTest::newRow("taken back") << JournalState::Undone << false;
    QTest::newRow("half-way") << JournalState::Begun << true;
}

void TestJournalFile::whatHasEndedIsReadOnce()
{
    QFETCH(JournalState, state);
    QFETCH(bool, isReadAgain);
    const QTemporaryDir home;
    const JournalStore store(home.path());
    QVERIFY(store.write(sampleIn(state)));
    const auto first = store.list();
    QVERIFY(first.size() == 1 && first.constFirst().journal);
    // It could not be read any more, if it were read.
    QFile file(first.constFirst().path);
    const auto changed = QFileInfo(file).lastModified();
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.write("x") == 1);
    QVERIFY(file.setFileTime(changed, QFileDevice::FileModificationTime));
    QCOMPARE(store.list().constFirst().journal.has_value(), !isReadAgain);
    QVERIFY(!JournalStore(home.path()).list().constFirst().journal);
    QVERIFY(file.setFileTime(changed.addSecs(1), QFileDevice::FileModificationTime));
    QVERIFY(!store.list().constFirst().journal);
    file.close();
    QVERIFY(store.write(sampleIn(state)));
    QVERIFY(store.list().constFirst().journal);
    QVERIFY(QFile::remove(first.constFirst().path));
    QVERIFY(store.list().isEmpty());
}

/// After whoever applied it has gone: what was for somebody else is there once the connection is proven.
void TestJournalFile::whatWasGivenLateIsWritten_data()
{
    QTest::addColumn<bool>("isItsConnection");
    QTest::addColumn<bool>("isBeingUndone");
    QTest::addColumn<JournalState>("state"); ///< of the step that was handed
    QTest::newRow("its connection is proven") << true << false << JournalState::Found;
    QTest::newRow("another one is") << false << false << JournalState::Handed;
    QTest::newRow("it is taken back") << true << true << JournalState::Handed;
}

void TestJournalFile::whatWasGivenLateIsWritten()
{
    QFETCH(bool, isItsConnection);
    QFETCH(bool, isBeingUndone);
    QFETCH(JournalState, state);
    const QTemporaryDir home;
    const JournalStore store(home.path());
    auto journal = sampleIn(JournalState::Done);
    journal.steps[1].state = JournalState::Handed;
    if (isBeingUndone)
        journal.steps[2].state = JournalState::Undoing;
    QVERIFY(store.write(journal));
    QVERIFY(!store.list().isEmpty()); // remembered
    store.noteProven({isItsConnection ? journal.connection : QUuid::createUuid()});
    const auto now = JournalStore(home.path()).list().constFirst().journal;
    QVERIFY(now);
    QCOMPARE(now->steps.at(1).state, state);
    journal.steps[1].state = state;
    QVERIFY(*now == journal); // nothing else
    QVERIFY(*store.list().constFirst().journal == *now);
}

DRAFTT_TEST(TestJournalFile)
#include "tst_journalfile.moc"
