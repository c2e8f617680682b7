// SPDX-License-Identifier: Apache-2.0
#include "app/commands/drafts.h"
#include "core/files.h"
#include "core/profile/draftstore.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/awaited.h"
#include "tests/support/jsonschema.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto damagedName = u"0aa00000-0000-0000-0000-00000000000b"_s;

/// Without a name it is given one.
Draft keep(CommandBench &bench, const QString &name = {})
{
    auto draft = draftOf(sampleSession(), 3);
    draft.id = QUuid::createUuid();
    draft.name = name;
    const auto kept = awaited<Draft>([&](Done<Draft> end) {
        return DraftStore(bench.context().profiles.folder()).keep(draft, std::move(end));
    });
    return kept.value();
}

void damageOne(CommandBench &bench)
{
    QVERIFY(writeFile(bench.context().profiles.folder() + u'/' + damagedName + ".draft"_L1, QByteArray("{")));
}

qsizetype countIn(CommandBench &bench)
{
    return DraftStore(bench.context().profiles.folder()).list().size();
}

} // namespace

/// `drafts` and `drafts remove`.
class TestDraftsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void withoutAnySaysSo()
    {
        CommandBench bench;
        const auto result = bench.run(startDrafts, {});
        QCOMPARE(result.code, 0);
        QVERIFY(result.output.contains("There is no draft"));
    }

    void lists()
    {
        CommandBench bench;
        keep(bench);
        const auto result = bench.run(startDrafts, {});
        QCOMPARE(result.code, 0);
        for (const auto *word :
             {"adb-1234567890123456", "inventory.assets", "stopped at step 3 of 5", "today"})
            QVERIFY2(result.output.contains(word), result.output.constData());
        QVERIFY(!result.output.contains("the secret of a test"));
        QCOMPARE(bench.keychain().calls, 0);
    }

    void damagedOnesAreNamed()
    {
        CommandBench bench;
        keep(bench);
        damageOne(bench);
        const auto result = bench.run(startDrafts, {});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.errors.contains(damagedName.toUtf8()), result.errors.constData());
    }

    /// What programs read is documented: resources/drafts.schema.json.
    void jsonIsAsItsSchemaSays()
    {
        CommandBench bench;
        keep(bench);
        keep(bench);
        damageOne(bench);
        const auto json = bench.run(startDrafts, {u"--json"_s}).json();
        auto violations = schemaViolations(documentedSchema(u"drafts"_s), json);
        QCOMPARE(json["drafts"_L1].toArray().size(), 2);
        QCOMPARE(json["damaged"_L1].toArray().size(), 1);
        for (const auto &draft : json["drafts"_L1].toArray())
            violations += schemaViolations(documentedSchema(u"draft"_s), draft);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void removes_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("by name") << u"Some draft"_s;
        QTest::newRow("whatever its case") << u"some DRAFT"_s;
        QTest::newRow("by id") << QString();
        QTest::newRow("a damaged one") << damagedName;
    }

    void removes()
    {
        QFETCH(QString, by);
        CommandBench bench;
        const auto kept = keep(bench, u"Some draft"_s);
        damageOne(bench);
        const auto wanted = by.isEmpty() ? kept.id.toString() : by;
        auto result = bench.run(startDrafts, {u"remove"_s, wanted});
        QCOMPARE(result.code, 2); // nobody can be asked
        QCOMPARE(countIn(bench), 2);
        result = bench.run(startDrafts, {u"remove"_s, wanted, u"--yes"_s, u"--json"_s});
        QVERIFY2(result.code == 0, result.all().constData());
        const auto left = DraftStore(bench.context().profiles.folder()).list();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.constFirst().draft.has_value(), by == damagedName);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no name") << QStringList{u"remove"_s} << "missing"_ba;
        QTest::newRow("an unknown one") << QStringList{u"remove"_s, u"x"_s} << "No draft is called"_ba;
        QTest::newRow("one of two") << QStringList{u"remove"_s, u"Twice"_s} << "Several drafts"_ba;
        QTest::newRow("another word") << QStringList{u"resume"_s, u"x"_s} << "drafts remove DRAFT"_ba;
    }

    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, sentence);
        CommandBench bench;
        keep(bench, u"Twice"_s);
        keep(bench, u"Twice"_s);
        const auto result = bench.run(startDrafts, words + QStringList(u"--yes"_s));
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains(sentence), result.errors.constData());
        QCOMPARE(countIn(bench), 2);
    }
};

DRAFTT_TEST(TestDraftsCommand)
#include "tst_draftscommand.moc"
