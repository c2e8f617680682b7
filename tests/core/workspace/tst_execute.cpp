// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/identity.h"
#include "core/workspace/statements.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto submit = "POST /api/2.0/sql/statements";
constexpr auto poll = "GET /api/2.0/sql/statements/01f1";
constexpr auto cancel = "POST /api/2.0/sql/statements/01f1/cancel";
constexpr auto chunk = "GET /api/2.0/sql/statements/01f1/result/chunks/";

QByteArray state(const QByteArray &word)
{
    return ok(R"({"statement_id":"01f1","status":{"state":")" + word + "\"}}");
}

/// A statement that has ended well, with columns `a` and `b`.
QByteArray succeeded(const QByteArray &result, int chunks = 1)
{
    return ok(
        R"({"statement_id":"01f1","status":{"state":"SUCCEEDED"},"manifest":{"total_chunk_count":)" +
        QByteArray::number(chunks) +
        R"(,"schema":{"columns":[{"name":"a","type_text":"INT"},{"name":"b","type_text":"STRING"}]}},)" +
        R"("result":)" + result + '}');
}

/// A result whose rows stand behind a link to that address.
QByteArray linkTo(const QUrl &url, const QByteArray &query)
{
    return R"({"external_links":[{"external_link":")" + url.toEncoded() + '?' + query + "\"}]}";
}

Statement statement()
{
    return {*WarehouseId::parse(u"0123456789abcdef"), u"SELECT 1"_s};
}

/// The rows as text: cells by commas, rows by bars, NULL as ∅.
QString text(const StatementResult &result)
{
    QStringList rows;
    for (const auto &row : result.rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells += cell.value_or(u"∅"_s);
        rows += cells.join(u',');
    }
    return rows.join(u'|');
}

} // namespace

/// One SQL statement from its submission to its last row.
class TestExecute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_remote = std::make_unique<ScriptedWorkspace>();
        m_remote->answer(cancel, ok("{}"));
    }
    void cleanup() { QCOMPARE(m_remote->problems(), QByteArrayList()); }

    void rowsAreReadByQuotedName();
    void submitsWhatItPromises();
    void asksUntilItHasEnded();
    void readsNull();
    void tellsThatRowsAreMissing();
    void noRowsAreAResult();
    void takesRowsByLinkWhereInlineIsRefused();
    void aLinkIsFollowedWithoutATokenAndKeptHidden();
    void readsEveryChunk_data();
    void readsEveryChunk();
    void aMissingChunkIsAnError();
    void refusesRowsThatDoNotFit_data();
    void refusesRowsThatDoNotFit();
    void refusesAnAnswerWithoutStateOrId_data();
    void refusesAnAnswerWithoutStateOrId();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void isSubmittedOnce_data();
    void isSubmittedOnce();
    void isSubmittedAgainWhenItWasRefusedUnread();
    void runsIntoItsDeadline();
    void doesNotWaitForItsWarehouseForEver();
    void itsDeadlineBeginsWhenItRuns();
    void anErrorWhilePollingCancelsIt();
    void aDropCancelsIt_data();
    void aDropCancelsIt();
    void nothingIsCancelledThatHasNoId();
    void waitsOnTheServerWhereTheWarehouseRuns();
    void aDropBeforeTheIdIsThereCancelsItLater_data();
    void aDropBeforeTheIdIsThereCancelsItLater();
    void whatWasLeftIsNotSentAgain();
    void whatWasNotSentIsNotSent();
    void doesNotHoldUpOtherCalls();

private:
    [[nodiscard]] Result<StatementResult> run(const Statement &what = statement())
    {
        return valueOf<StatementResult>(
            [&](const auto &done) { return execute(m_remote->workspace, what, done); });
    }

    std::unique_ptr<ScriptedWorkspace> m_remote;
};

void TestExecute::rowsAreReadByQuotedName()
{
    const Securable table(*CatalogName::parse(u"prod-eu"), *SchemaName::parse(u"cmdb"),
                          *TableName::parse(u"back`tick"));
    QCOMPARE(selectRows(table, 20), u"SELECT * FROM `prod-eu`.`cmdb`.`back``tick` LIMIT 20"_s);
}

void TestExecute::submitsWhatItPromises()
{
    m_remote->answer(submit, succeeded("{}"));
    auto what = statement();
    what.rowLimit = 0;
    QVERIFY(run(what));
    const auto sent = QJsonDocument::fromJson(m_remote->server.requests().first().body).object();
    QCOMPARE(sent, (QJsonObject{{u"warehouse_id"_s, u"0123456789abcdef"_s},
                                {u"statement"_s, u"SELECT 1"_s},
                                {u"row_limit"_s, 1}, // the server refuses 0
                                {u"wait_timeout"_s, u"0s"_s},
                                {u"on_wait_timeout"_s, u"CONTINUE"_s},
                                {u"disposition"_s, u"INLINE"_s},
                                {u"format"_s, u"JSON_ARRAY"_s}}));
}

void TestExecute::asksUntilItHasEnded()
{
    m_remote->answer(submit, state("PENDING"));
    m_remote->answerInTurn(poll, {{state("PENDING")},
                                  {state("RUNNING")},
                                  {state("RUNNING")},
                                  {succeeded(R"({"data_array":[["1","x"],["2","y"]]})")}});
    const auto result = run();
    QVERIFY(result);
    QCOMPARE(result->statementId, u"01f1"_s);
    QCOMPARE(result->columns, (QList<StatementColumn>{{u"a"_s, u"INT"_s}, {u"b"_s, u"STRING"_s}}));
    QCOMPARE(text(*result), u"1,x|2,y"_s);
    QVERIFY(!result->isTruncated);
    QCOMPARE(m_remote->count(poll), 4);
    QCOMPARE(m_remote->count(cancel), 0); // it is over
}

void TestExecute::readsNull()
{
    m_remote->answer(submit, succeeded(R"({"data_array":[[null,"null"],["",null]]})"));
    const auto result = run();
    QVERIFY(result);
    QCOMPARE(text(*result), u"∅,null|,∅"_s);
}

void TestExecute::tellsThatRowsAreMissing()
{
    m_remote->answer(submit, ok(R"({"statement_id":"01f1","status":{"state":"SUCCEEDED"},
        "manifest":{"total_chunk_count":1,"truncated":true,"schema":{"columns":[{"name":"a"}]}},
        "result":{"data_array":[["1"]]}})"));
    const auto result = run();
    QVERIFY(result);
    QVERIFY(result->isTruncated);
}

void TestExecute::noRowsAreAResult()
{
    m_remote->answer(submit, succeeded("{}", 0));
    const auto result = run();
    QVERIFY(result);
    QCOMPARE(result->columns.size(), 2);
    QVERIFY(result->rows.isEmpty());
}

/// Recorded in databricks/appkit #242: a serverless warehouse that gives rows inline as Arrow only.
void TestExecute::takesRowsByLinkWhereInlineIsRefused()
{
    const auto refusal = httpAnswer(400, R"({"error_code":"INVALID_PARAMETER_VALUE","message":)"
                                         R"("Inline disposition only supports ARROW_STREAM format."})");
    m_remote->answerInTurn(submit,
                           {{refusal}, {succeeded(linkTo(m_remote->server.url(u"/rows/0"_s), "sig=1"), 2)}});
    m_remote->answer(chunk, ok(linkTo(m_remote->server.url(u"/rows/1"_s), "sig=2")));
    m_remote->answer("GET /rows/0", ok(R"([["1","x"],["2",null]])"));
    m_remote->answer("GET /rows/1", ok(R"([["3","y"]])"));
    const auto result = run();
    QVERIFY(result);
    QCOMPARE(text(*result), u"1,x|2,∅|3,y"_s);
    const auto second = QJsonDocument::fromJson(m_remote->server.requests().at(1).body);
    QCOMPARE(second["disposition"_L1].toString(), u"EXTERNAL_LINKS"_s);
    // Once, not for ever.
    m_remote->answer(submit, refusal);
    QVERIFY(!run());
    QCOMPARE(m_remote->count(submit), 4);
}

void TestExecute::aLinkIsFollowedWithoutATokenAndKeptHidden()
{
    m_remote->answer(submit,
                     succeeded(linkTo(m_remote->server.url(u"/rows/0"_s), "sig=signature-of-the-cloud")));
    m_remote->answer("GET /rows/0", ok(R"([["1","x"]])"));
    QVERIFY(run());
    QCOMPARE(m_remote->server.requests().last().header("authorization"), ""_ba);
    for (const auto &entry : m_remote->http.log().entries())
        QVERIFY(!entry.exchange || !entry.exchange->url.toString().contains("signature-of-the-cloud"_L1));
    m_remote->answer(submit, succeeded(R"({"external_links":[{"external_link":"https://127.0.0.1:1/x"}]})"));
    QVERIFY(!run());
}

void TestExecute::readsEveryChunk_data()
{
    QTest::addColumn<int>("counted"); // what the manifest says
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("counted by the manifest") << 3 << ""_ba;
    QTest::newRow("named by the chunk before") << 1 << R"("next_chunk_index":%1,)"_ba;
    QTest::newRow("both") << 3 << R"("next_chunk_index":%1,)"_ba;
}

void TestExecute::readsEveryChunk()
{
    QFETCH(int, counted);
    QFETCH(QByteArray, next);
    const auto part = [&](int index, const QByteArray &rows) {
        const auto named = index < 2 ? QByteArray(next).replace("%1", QByteArray::number(index + 1)) : ""_ba;
        return '{' + named + R"("chunk_index":)" + QByteArray::number(index) + R"(,"data_array":[)" + rows +
               "]}";
    };
    m_remote->answer(submit, succeeded(part(0, R"(["1","x"])"), counted));
    m_remote->answer(chunk + "1"_ba, ok(part(1, R"(["2","y"],["3","z"])")));
    m_remote->answer(chunk + "2"_ba, ok(part(2, R"(["4","w"])")));
    const auto result = run();
    QVERIFY(result);
    QCOMPARE(text(*result), u"1,x|2,y|3,z|4,w"_s);
    QCOMPARE(m_remote->count(chunk), 2);
}

void TestExecute::aMissingChunkIsAnError()
{
    m_remote->answer(submit, succeeded(R"({"data_array":[["1","x"]]})", 2));
    m_remote->answer(chunk, httpAnswer(404, R"({"error_code":"NOT_FOUND","message":"gone"})"));
    const auto result = run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_remote->count(cancel), 0);
}

void TestExecute::refusesRowsThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("a cell too few") << R"(["1"])"_ba
                                    << R"(["1","x"])"_ba;
    QTest::newRow("a cell too many") << R"(["1","x","2"])"_ba
                                     << R"(["1","x"])"_ba;
    QTest::newRow("no cells") << "[]"_ba
                              << R"(["1","x"])"_ba;
    QTest::newRow("no row at all") << "7"_ba
                                   << R"(["1","x"])"_ba;
    QTest::newRow("after good ones") << R"(["1","x"],["2"])"_ba
                                     << R"(["1","x"])"_ba;
    QTest::newRow("in the second chunk") << R"(["1","x"])"_ba
                                         << R"(["1"])"_ba;
}

void TestExecute::refusesRowsThatDoNotFit()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    m_remote->answer(submit, succeeded(R"({"data_array":[)" + first + "]}", 2));
    m_remote->answer(chunk, ok(R"({"data_array":[)" + second + "]}"));
    const auto result = run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::MalformedReply);
    QVERIFY(result.error().exchange);
}

void TestExecute::refusesAnAnswerWithoutStateOrId_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("no state") << R"({"statement_id":"01f1"})"_ba;
    QTest::newRow("another state") << R"({"statement_id":"01f1","status":{"state":"THINKING"}})"_ba;
    QTest::newRow("no id") << R"({"status":{"state":"PENDING"}})"_ba;
}

void TestExecute::refusesAnAnswerWithoutStateOrId()
{
    QFETCH(QByteArray, body);
    m_remote->answer(submit, ok(body));
    const auto result = run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(m_remote->count(poll), 0);
}

void TestExecute::tellsHowItEnded_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("failed") << "FAILED"_ba << ErrorKind::StatementFailed;
    QTest::newRow("cancelled") << "CANCELED"_ba << ErrorKind::StatementCancelled;
    QTest::newRow("closed") << "CLOSED"_ba << ErrorKind::StatementCancelled;
}

void TestExecute::tellsHowItEnded()
{
    QFETCH(QByteArray, word);
    QFETCH(ErrorKind, kind);
    m_remote->answer(submit, state("PENDING"));
    m_remote->answer(poll, ok(R"({"statement_id":"01f1","status":{"state":")" + word +
                              R"(","error":{"message":"its words"}}})"));
    const auto result = run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(m_remote->count(cancel), 0); // nothing is left to cancel
}

void TestExecute::isSubmittedOnce_data()
{
    QTest::addColumn<RawServer::Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the connection ends") << RawServer::Answer{{}, true} << ErrorKind::ConnectionLost;
    QTest::newRow("502") << RawServer::Answer{httpAnswer(502, "{}"_ba)} << ErrorKind::ServerFailure;
    QTest::newRow("503") << RawServer::Answer{httpAnswer(503, "{}"_ba)} << ErrorKind::ServerFailure;
    QTest::newRow("504") << RawServer::Answer{httpAnswer(504, "{}"_ba)} << ErrorKind::ServerFailure;
}

/// Whether it has run nobody knows, and it must not run twice.
void TestExecute::isSubmittedOnce()
{
    QFETCH(RawServer::Answer, answer);
    QFETCH(ErrorKind, kind);
    m_remote->answerInTurn(submit, {answer, {succeeded("{}")}});
    const auto result = run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(m_remote->server.requests().size(), 1);
}

void TestExecute::isSubmittedAgainWhenItWasRefusedUnread()
{
    m_remote->answerInTurn(submit, {{httpAnswer(429, "{}"_ba)}, {succeeded("{}")}});
    QVERIFY(run());
    QCOMPARE(m_remote->count(submit), 2);
}

void TestExecute::runsIntoItsDeadline()
{
    m_remote->answer(submit, state("RUNNING"));
    m_remote->answer(poll, state("RUNNING"));
    auto what = statement();
    what.deadline = 30ms;
    const auto result = run(what);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TimedOut);
    QTRY_COMPARE(m_remote->count(cancel), 1);
}

void TestExecute::doesNotWaitForItsWarehouseForEver()
{
    m_remote->answer(submit, state("PENDING"));
    m_remote->answer(poll, state("PENDING"));
    auto what = statement();
    what.deadline = 15ms;
    what.pendingDeadline = 15ms;
    const auto result = run(what);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TimedOut);
}

/// The start of a warehouse takes far longer than any statement may.
void TestExecute::itsDeadlineBeginsWhenItRuns()
{
    m_remote->answer(submit, state("PENDING"));
    int polls = 0;
    m_remote->server.answer([&](const RawRequest &request) {
        if (request.verb == "POST")
            return RawServer::Answer{state("PENDING")};
        return RawServer::Answer{++polls < 8 ? state("PENDING") : succeeded("{}")};
    });
    auto what = statement();
    what.deadline = 1ms;
    QVERIFY(run(what));
    QCOMPARE(polls, 8);
}

void TestExecute::anErrorWhilePollingCancelsIt()
{
    m_remote->answer(submit, state("RUNNING"));
    m_remote->answer(poll, httpAnswer(500, "{}"_ba));
    const auto result = run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ServerFailure);
    QTRY_COMPARE(m_remote->count(cancel), 1);
}

void TestExecute::aDropCancelsIt_data()
{
    QTest::addColumn<bool>("isOver");
    QTest::newRow("while it runs") << false;
    QTest::newRow("not while its rows are read") << true;
}

void TestExecute::aDropCancelsIt()
{
    QFETCH(bool, isOver);
    m_remote->answer(submit, isOver ? succeeded(R"({"data_array":[["1","x"]]})", 2) : state("RUNNING"));
    m_remote->answer(poll, QByteArray()); // says nothing
    m_remote->answer(chunk, QByteArray());
    auto pending =
        execute(m_remote->workspace, statement(), [](const auto &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(m_remote->server.requests().size(), 2);
    pending.reset();
    if (isOver)
        QTest::qWait(50); // shows that nothing happens
    else
        QTRY_COMPARE(m_remote->count(cancel), 1);
    QCOMPARE(m_remote->server.requests().size(), isOver ? 2 : 3);
}

void TestExecute::nothingIsCancelledThatHasNoId()
{
    m_remote->answer(submit, QByteArray()); // says nothing
    auto pending =
        execute(m_remote->workspace, statement(), [](const auto &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(m_remote->server.requests().size(), 1);
    pending.reset();
    QTest::qWait(50); // shows that nothing happens
    QCOMPARE(m_remote->server.requests().size(), 1);
}

void TestExecute::waitsOnTheServerWhereTheWarehouseRuns()
{
    m_remote->answer(submit, succeeded(R"({"data_array":[["1","x"]]})"));
    auto what = statement();
    what.isAwake = true;
    const auto result = run(what);
    QVERIFY(result);
    QCOMPARE(text(*result), u"1,x"_s);
    QCOMPARE(m_remote->server.requests().size(), 1);
    const auto sent = QJsonDocument::fromJson(m_remote->server.requests().first().body).object();
    QCOMPARE(sent["wait_timeout"_L1].toString(), u"10s"_s);
    QCOMPARE(sent["on_wait_timeout"_L1].toString(), u"CONTINUE"_s);
}

void TestExecute::aDropBeforeTheIdIsThereCancelsItLater_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("cancels");
    QTest::newRow("still running") << state("RUNNING") << 1;
    QTest::newRow("waiting for its warehouse") << state("PENDING") << 1;
    QTest::newRow("over") << succeeded("{}") << 0;
    QTest::newRow("refused") << httpAnswer(403, "{}"_ba) << 0;
}

void TestExecute::aDropBeforeTheIdIsThereCancelsItLater()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, cancels);
    m_remote->answerInTurn(submit, {{answer, false, true}});
    auto pending =
        execute(m_remote->workspace, statement(), [](const auto &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(m_remote->server.requests().size(), 1);
    pending.reset();
    m_remote->server.release();
    if (cancels > 0)
        QTRY_COMPARE(m_remote->count(cancel), cancels);
    else
        QTest::qWait(50); // shows that nothing happens
    QCOMPARE(m_remote->server.requests().size(), 1 + cancels);
}

void TestExecute::whatWasLeftIsNotSentAgain()
{
    m_remote->answerInTurn(submit, {{httpAnswer(429, "{}"_ba), false, true}, {state("RUNNING")}});
    auto pending =
        execute(m_remote->workspace, statement(), [](const auto &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(m_remote->server.requests().size(), 1);
    pending.reset();
    m_remote->server.release();
    QTest::qWait(100); // shows that nothing happens; the pause before a repetition is about 10 ms
    QCOMPARE(m_remote->server.requests().size(), 1);
}

void TestExecute::whatWasNotSentIsNotSent()
{
    m_remote = std::make_unique<ScriptedWorkspace>(testClient());
    m_remote->answerSignIn({{tokenAnswer("t"_ba), false, true}});
    auto pending =
        execute(m_remote->workspace, statement(), [](const auto &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(m_remote->count("POST /oidc/v1/token"_ba), 1);
    pending.reset();
    m_remote->server.release();
    QTest::qWait(50); // shows that nothing happens
    QCOMPARE(m_remote->count(submit), 0);
}

/// Five at a time are the calls that get an answer at once.
void TestExecute::doesNotHoldUpOtherCalls()
{
    m_remote->answer(submit, QByteArray()); // says nothing
    m_remote->answer("GET /api/2.0/preview/scim/v2/Me"_ba, ok(R"({"id":"1","userName":"u"})"));
    std::vector<Pending> waiting;
    for (int i = 0; i < 5; ++i)
        waiting.push_back(execute(m_remote->workspace, statement(), [](const auto &) {}));
    QTRY_COMPARE(m_remote->count(submit), 5);
    const auto user =
        valueOf<User>([&](const auto &done) { return fetchCurrentUser(m_remote->workspace, done); });
    QVERIFY(user);
}

DRAFTT_TEST(TestExecute)
#include "tst_execute.moc"
