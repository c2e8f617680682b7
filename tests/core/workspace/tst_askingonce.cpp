// SPDX-License-Identifier: Apache-2.0
#include "core/early.h"
#include "core/workspace/identity.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QByteArray meNamed(const QByteArray &name)
{
    return ok(R"({"id":"1","userName":")" + name + "\"}");
}

} // namespace

/// Answers that several share, and answers that are asked for before they are needed.
class TestAskingOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void whoAsksMeanwhileOrLaterGetsTheSameAnswer()
    {
        m_remote->answerInTurn(meCall, {{meNamed("first")}, {meNamed("second")}});
        const auto once = m_remote->workspace.askingOnce();
        QStringList names;
        std::vector<Pending> calls;
        for (int i = 0; i < 3; ++i)
            calls.push_back(fetchCurrentUser(
                once, [&names](const Result<User> &user) { names += user ? user->userName : u"-"_s; }));
        QTRY_COMPARE(names, QStringList({u"first"_s, u"first"_s, u"first"_s}));
        QCOMPARE(nameBy(once), u"first"_s);
        QCOMPARE(m_remote->count(meCall), 1);
        QCOMPARE(nameBy(once.askingAnew()), u"second"_s);
        QCOMPARE(nameBy(m_remote->workspace.askingOnce()), u"second"_s); // another piece of work
        QCOMPARE(m_remote->count(meCall), 3);
    }

    void aRefusalIsAnAnswerAndAFailureIsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("asked");
        QTest::newRow("refused") << 403 << 1;
        QTest::newRow("not there") << 404 << 1;
        QTest::newRow("not there, as warehouses say it") << 400 << 1;
        QTest::newRow("broken") << 500 << 2;
    }

    void aRefusalIsAnAnswerAndAFailureIsNone()
    {
        QFETCH(int, status);
        m_remote->answer(meCall, httpAnswer(status, R"({"error_code":"X","message":"x"})"));
        const auto once = m_remote->workspace.askingOnce();
        QCOMPARE(nameBy(once), u"-"_s);
        QCOMPARE(nameBy(once), u"-"_s);
        QTEST(int(m_remote->count(meCall)), "asked");
    }

    void theLastWhoLeavesEndsTheQuestion()
    {
        m_remote->answerInTurn(meCall, {{QByteArray()}, {meNamed("again")}}); // the first says nothing
        const auto once = m_remote->workspace.askingOnce();
        auto first = fetchCurrentUser(once, [](const Result<User> &) { QFAIL("answered after a drop"); });
        auto second = fetchCurrentUser(once, [](const Result<User> &) { QFAIL("answered after a drop"); });
        QTRY_COMPARE(m_remote->count(meCall), 1);
        first.reset();
        QTest::qWait(20); // shows that nothing happens
        QCOMPARE(m_remote->server.openConnections(), 1);
        second.reset();
        QTRY_COMPARE(m_remote->server.openConnections(), 0);
        QCOMPARE(nameBy(once), u"again"_s);
    }

    void anEarlyAnswerIsTakenOnce()
    {
        const auto early = std::make_shared<Early<int>>();
        std::vector<Done<int>> asked;
        const Starter<int> start = [&asked](Done<int> done) {
            asked.push_back(std::move(done));
            return post([] {}, std::chrono::hours(1));
        };
        QList<int> got;
        const auto take = [&](const QString &question) {
            return early->take(question, start, [&got](const Result<int> &answer) { got += *answer; });
        };
        auto asking = early->ask(u"a"_s, start);
        asked[0](7);
        const auto there = take(u"a"_s);
        QVERIFY(got.isEmpty()); // never before the function has returned
        asking.reset();         // whoever asked may let go of what was taken
        QTRY_COMPARE(got, QList<int>{7});

        asking = early->ask(u"a"_s, start);
        const auto underWay = take(u"a"_s);
        asking.reset();
        asked[1](8);
        QCOMPARE(got, (QList<int>{7, 8}));

        asking = early->ask(u"a"_s, start);
        const auto other = take(u"b"_s);
        QCOMPARE(asked.size(), 4U);
        asking.reset();
        const auto dropped = take(u"a"_s); // nobody holds the answer any more
        QCOMPARE(asked.size(), 5U);
    }

private:
    [[nodiscard]] static QString nameBy(const Workspace &workspace)
    {
        const auto user =
            valueOf<User>([&workspace](const auto &done) { return fetchCurrentUser(workspace, done); });
        return user ? user->userName : u"-"_s;
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

DRAFTT_TEST(TestAskingOnce)
#include "tst_askingonce.moc"
