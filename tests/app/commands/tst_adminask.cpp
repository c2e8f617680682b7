// SPDX-License-Identifier: Apache-2.0
#include "app/commands/admin.h"
#include "app/demo/accounts/people.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// `admin ask`, and what `admin plan` says of who signed in and of what it opens.
class TestAdminAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void showsWhoWouldGetIt()
    {
        const auto shown = run(u"ask"_s, demo::people::workspaceAdmin(), {u"--json"_s});
        QVERIFY2(shown.code == 0 || shown.code == 1, shown.all().constData());
        const auto questions = shown.json()["questions"_L1].toArray();
        QVERIFY2(!questions.isEmpty(), shown.all().constData());
        QCOMPARE(shown.json()["sent"_L1].toBool(), false);
        QCOMPARE(m_demo->count("POST", u"/api/3.0/rfa/requests"_s), 0);
    }

    void sendsIt()
    {
        const auto sent = run(u"ask"_s, demo::people::workspaceAdmin(), {u"--send"_s});
        QVERIFY2(sent.output.contains("The request was sent."), sent.all().constData());
        QCOMPARE(m_demo->count("POST", u"/api/3.0/rfa/requests"_s), 1);
    }

    void hasNothingToAskForWhereAllMayBeGiven()
    {
        const auto shown = run(u"ask"_s, demo::people::allRounder(), {u"--send"_s});
        QVERIFY2(shown.code == 0, shown.all().constData());
        QVERIFY2(shown.output.contains("nothing to ask for"), shown.all().constData());
        QCOMPARE(m_demo->count("POST", u"/api/3.0/rfa/requests"_s), 0);
    }

    void asksForNobodyThatIsNotThere()
    {
        const auto shown =
            run(u"ask"_s, demo::people::workspaceAdmin(), {u"--send"_s, u"--principal"_s, u"nobody"_s});
        QCOMPARE(shown.code, 1);
        QVERIFY2(shown.errors.contains("admin apply"), shown.all().constData());
        QCOMPARE(m_demo->count("POST", u"/api/3.0/rfa/requests"_s), 0);
    }

    void thePlanTellsWhatItOpens()
    {
        const auto json = run(u"plan"_s, demo::people::workspaceAdmin(), {u"--json"_s}).json();
        QCOMPARE(json["rights"_L1].toObject()["workspace_admin"_L1].toString(), u"yes"_s);
        QCOMPARE(json["rights"_L1].toObject()["metastore_admin"_L1].toString(), u"no"_s);
        const auto all = run(u"plan"_s, demo::people::allRounder(), {u"--json"_s}).json();
        const auto opens = all["opens"_L1].toObject();
        QVERIFY(opens["tables"_L1].toInt() > 3);
        QVERIFY(opens["columns"_L1].toInt() > opens["tables"_L1].toInt());
        QCOMPARE(opens["later_ones_too"_L1].toBool(), true);
        const auto text = run(u"plan"_s, demo::people::allRounder());
        QVERIFY2(text.output.contains("What becomes readable: "), text.all().constData());
        QVERIFY2(text.output.contains("Roles: workspace admin; not metastore admin"), text.all().constData());
    }

private:
    [[nodiscard]] RunResult run(const QString &what, const demo::Principal &person,
                                const QStringList &more = {})
    {
        CommandBench bench(m_demo->personsToken(person).toUtf8() + '\n');
        bench.context().http.setTimeScale(0.01);
        return bench.run(startAdmin,
                         QStringList{what, u"--host"_s, m_demo->url().toString(), u"--warehouse"_s,
                                     u"7e57ab1e00000001"_s, u"--catalog"_s, u"inventory"_s, u"--schema"_s,
                                     u"assets"_s, u"--token-stdin"_s} +
                             more);
    }

    std::unique_ptr<DemoFixture> m_demo;
};

DRAFTT_TEST(TestAdminAsk)
#include "tst_adminask.moc"
