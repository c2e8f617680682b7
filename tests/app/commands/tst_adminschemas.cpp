// SPDX-License-Identifier: Apache-2.0
#include "app/commands/admin.h"
#include "core/admin/journalstore.h"
#include "core/files.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/jsonschema.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What programs read of `admin` is documented: resources/admin….schema.json and journal.schema.json.
class TestAdminSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void aPlan_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("of somebody new") << u"normal"_s << QStringList();
        QTest::newRow("of one that is there")
            << u"normal"_s << QStringList{u"--principal"_s, u"draftt-connector"_s};
        QTest::newRow("with steps for others") << u"split-roles"_s << QStringList();
    }

    void aPlan()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, more);
        QVERIFY(m_demo->server().choose(scenario));
        const auto &who = m_demo->who();
        const auto token = scenario == "normal"_L1 ? who.adminToken : who.workspaceAdminToken;
        CommandBench bench((token.toUtf8() + '\n').repeated(2));
        const auto schema = documentedSchema(u"adminplan"_s);
        const auto planned = run(bench, u"plan"_s, more);
        verify(schema, planned);
        QVERIFY(planned.contains("rights"_L1) && planned.contains("opens"_L1));
        verify(schema, run(bench, u"apply"_s, more + QStringList(u"--dry-run"_s)));
        auto odd = planned;
        odd["more"_L1] = true;
        QVERIFY(!schemaViolations(schema, odd).isEmpty());
    }

    void whatWasDone()
    {
        CommandBench bench((m_demo->who().adminToken.toUtf8() + '\n').repeated(3));
        bench.context().http.setTimeScale(0.01);
        const auto schema = documentedSchema(u"adminjournal"_s);
        const auto applied = run(bench, u"apply"_s);
        verify(schema, applied);
        QVERIFY(applied["proven"_L1].toBool());
        const JournalStore journals(bench.context().profiles.folder());
        verifyFile(journals);
        QVERIFY(writeFile(journals.folder() + "/0aa00000-0000-0000-0000-00000000000b.json"_L1, "{"));
        const auto status = jsonOf(bench, {u"status"_s, u"--json"_s});
        verify(documentedSchema(u"adminstatus"_s), status);
        QCOMPARE(status["damaged"_L1].toArray().size(), 1);
        QCOMPARE(status["journals"_L1].toArray().size(), 1);
        verify(schema, status["journals"_L1][0].toObject());
        verify(schema, jsonOf(bench, {u"undo"_s, u"prod"_s, u"--token-stdin"_s, u"--json"_s}));
        verifyFile(journals);
    }

    void whereItStopped()
    {
        CommandBench bench((m_demo->who().adminToken.toUtf8() + '\n').repeated(1));
        bench.context().http.setTimeScale(0.01);
        bench.keychain().refused = {4}; // behind the three calls of the probe
        const auto stopped = run(bench, u"apply"_s);
        verify(documentedSchema(u"adminjournal"_s), stopped);
        QVERIFY2(stopped["failure"_L1].isObject(), QJsonDocument(stopped).toJson().constData());
        verifyFile(JournalStore(bench.context().profiles.folder()));
    }

    void whatWasAsked()
    {
        CommandBench bench((m_demo->who().workspaceAdminToken.toUtf8() + '\n').repeated(2));
        const QStringList principal{u"--principal"_s, u"draftt-connector"_s};
        const auto schema = documentedSchema(u"adminask"_s);
        const auto shown = run(bench, u"ask"_s, principal);
        verify(schema, shown);
        QCOMPARE(shown["sent"_L1].toBool(), false);
        verify(schema, run(bench, u"ask"_s, principal + QStringList(u"--send"_s)));
    }

private:
    static void verify(const QJsonObject &schema, const QJsonObject &json)
    {
        QVERIFY(!schema.isEmpty());
        QVERIFY(!json.isEmpty());
        QCOMPARE(schemaViolations(schema, json), QStringList());
    }

    static void verifyFile(const JournalStore &journals)
    {
        const auto listed = journals.list();
        QVERIFY(!listed.isEmpty() && listed.first().journal);
        const auto text = readFile(listed.first().path, 1'000'000);
        QVERIFY(text);
        const auto file = QJsonDocument::fromJson(*text).object();
        verify(documentedSchema(u"journal"_s), file);
        verify(documentedSchema(u"plan"_s), file["wanted"_L1].toObject());
    }

    [[nodiscard]] QJsonObject run(CommandBench &bench, const QString &what, const QStringList &more = {})
    {
        return jsonOf(bench, QStringList{what, u"--host"_s, m_demo->url().toString(), u"--warehouse"_s,
                                         u"7e57ab1e00000001"_s, u"--catalog"_s, u"inventory"_s, u"--schema"_s,
                                         u"assets"_s, u"--table"_s, u"components"_s, u"--principal"_s,
                                         u"draftt-reader"_s, u"--name"_s, u"prod"_s, u"--token-stdin"_s,
                                         u"--json"_s} +
                                 more);
    }

    /// What this command alone has printed.
    [[nodiscard]] static QJsonObject jsonOf(CommandBench &bench, const QStringList &arguments)
    {
        const auto before = bench.output().size();
        (void)bench.run(startAdmin, arguments);
        return QJsonDocument::fromJson(bench.output().sliced(before)).object();
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestAdminSchemas)
#include "tst_adminschemas.moc"
