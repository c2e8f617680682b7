// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"
#include "core/http/retrypolicy.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultproxy.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is repeated, what is not, and how long that may take.
class TestHttpRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void decides_data();
    void decides();
    void pausesLongerEachTime_data();
    void pausesLongerEachTime();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void repeatsUntilItWorks();
    void tellsWhyItWaits();
    void givesUpWhenPatienceEnds();
    void anAnswerCountsMoreThanTheSilenceAfterIt();
    void givesUpAtOnceWhenTheServerAsksForTooLong();
    void sendsAnUnsafeRequestOnce_data();
    void sendsAnUnsafeRequestOnce();
    void connectsAgainAfterARefusal();
    void dropEndsThePause();

private:
    [[nodiscard]] static HttpRequest request(const QUrl &url, const QByteArray &verb = "GET"_ba);
    [[nodiscard]] Result<HttpReply> ask(HttpClient &client, const HttpRequest &request);
};

HttpRequest TestHttpRetry::request(const QUrl &url, const QByteArray &verb)
{
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    request.isIdempotent = verb == "GET";
    if (!request.isIdempotent)
        request.body = "{\"statement\":\"SELECT 1\"}"_ba;
    return request;
}

Result<HttpReply> TestHttpRetry::ask(HttpClient &client, const HttpRequest &request)
{
    std::optional<Result<HttpReply>> result;
    const auto pending = client.send(request, [&result](const Result<HttpReply> &reply) { result = reply; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return Failure(Error::input(InputProblem::None, u"the test waited in vain"_s));
    return *result;
}

void TestHttpRetry::decides_data()
{
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<AttemptOutcome>("outcome");
    QTest::addColumn<bool>("repeats");
    const auto status = [](int code, int attempt = 1) {
        AttemptOutcome outcome;
        outcome.httpStatus = code;
        outcome.attempt = attempt;
        return outcome;
    };
    const auto failed = [](ErrorKind kind, bool wasSent, int attempt = 1) {
        AttemptOutcome outcome;
        outcome.failure = kind;
        outcome.wasSent = wasSent;
        outcome.attempt = attempt;
        return outcome;
    };
    auto later = status(503);
    later.retryAfter = 2s;
    QTest::newRow("429") << true << status(429) << true;
    QTest::newRow("429 of an unsafe request was refused unread") << false << status(429) << true;
    QTest::newRow("503") << true << status(503) << true;
    QTest::newRow("502") << true << status(502) << true;
    QTest::newRow("504") << true << status(504) << true;
    QTest::newRow("503 of an unsafe request") << false << status(503) << false;
    QTest::newRow("503 of an unsafe request with Retry-After") << false << later << true;
    QTest::newRow("504 of an unsafe request") << false << status(504) << false;
    QTest::newRow("500") << true << status(500) << false;
    QTest::newRow("400") << true << status(400) << false;
    QTest::newRow("401") << true << status(401) << false;
    QTest::newRow("fifth 503") << true << status(503, 5) << false;
    QTest::newRow("lost") << true << failed(ErrorKind::ConnectionLost, true) << true;
    QTest::newRow("lost, unsafe, sent") << false << failed(ErrorKind::ConnectionLost, true) << false;
    QTest::newRow("lost, unsafe, not sent") << false << failed(ErrorKind::ConnectionLost, false) << true;
    QTest::newRow("lost a third time") << true << failed(ErrorKind::ConnectionLost, true, 3) << false;
    QTest::newRow("refused") << false << failed(ErrorKind::ConnectionRefused, false) << true;
    QTest::newRow("timed out") << true << failed(ErrorKind::TimedOut, true) << false;
    QTest::newRow("unknown name") << true << failed(ErrorKind::HostNotFound, false) << false;
    QTest::newRow("untrusted") << true << failed(ErrorKind::TlsUntrusted, false) << false;
    QTest::newRow("proxy") << true << failed(ErrorKind::ProxyRefused, false) << false;
}

void TestHttpRetry::decides()
{
    QFETCH(bool, idempotent);
    QFETCH(AttemptOutcome, outcome);
    HttpRequest request;
    request.isIdempotent = idempotent;
    const auto pause = pauseBeforeRetry(request, outcome);
    QTEST(pause.has_value(), "repeats");
    if (pause)
        QVERIFY(*pause >= 1ms && *pause <= 61s);
    if (pause && outcome.retryAfter)
        QVERIFY(*pause >= *outcome.retryAfter);
}

void TestHttpRetry::pausesLongerEachTime_data()
{
    QTest::addColumn<int>("status"); // 0: the connection failed
    QTest::addColumn<int>("attempt");
    QTest::addColumn<std::chrono::milliseconds>("least");
    QTest::addColumn<std::chrono::milliseconds>("most");
    QTest::newRow("503, first") << 503 << 1 << 1'000ms << 1'250ms;
    QTest::newRow("503, second") << 503 << 2 << 2'000ms << 2'500ms;
    QTest::newRow("503, third") << 503 << 3 << 4'000ms << 5'000ms;
    QTest::newRow("429, fourth") << 429 << 4 << 8'000ms << 10'000ms;
    QTest::newRow("refused, first") << 0 << 1 << 300ms << 600ms;
    QTest::newRow("refused, second") << 0 << 2 << 600ms << 900ms;
}

/// Not all clients at the same moment either: a part of the pause is chance.
void TestHttpRetry::pausesLongerEachTime()
{
    QFETCH(int, status);
    QFETCH(int, attempt);
    QFETCH(std::chrono::milliseconds, least);
    QFETCH(std::chrono::milliseconds, most);
    AttemptOutcome outcome;
    outcome.attempt = attempt;
    outcome.httpStatus = status;
    outcome.failure = ErrorKind::ConnectionRefused;
    QSet<qint64> different;
    for (int i = 0; i < 100; ++i) {
        const auto pause = pauseBeforeRetry(HttpRequest(), outcome);
        QVERIFY(pause);
        QVERIFY2(*pause >= least && *pause <= most, QByteArray::number(qint64(pause->count())).constData());
        different.insert(pause->count());
    }
    QVERIFY(different.size() > 1);
}

void TestHttpRetry::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1: none
    const auto now = "Fri, 31 Dec 1999 23:59:50 GMT"_ba;
    QTest::newRow("seconds") << "12"_ba
                             << ""_ba << 12;
    QTest::newRow("zero") << "0"_ba
                          << ""_ba << 0;
    QTest::newRow("blanks around") << " 7 "_ba
                                   << ""_ba << 7;
    QTest::newRow("too long is cut to a minute") << "86400"_ba
                                                 << ""_ba << 60;
    QTest::newRow("more than a number holds") << "99999999999999999999"_ba
                                              << ""_ba << -1;
    QTest::newRow("negative") << "-5"_ba
                              << ""_ba << -1;
    QTest::newRow("fraction") << "1.5"_ba
                              << ""_ba << -1;
    QTest::newRow("words") << "soon"_ba
                           << ""_ba << -1;
    QTest::newRow("absent") << ""_ba
                            << ""_ba << -1;
    QTest::newRow("date, by the server's clock") << "Fri, 31 Dec 1999 23:59:59 GMT"_ba << now << 9;
    QTest::newRow("date, by our clock") << "Sat, 01 Jan 2000 00:00:30 GMT"_ba
                                        << ""_ba << 30;
    QTest::newRow("date in the past") << "Fri, 31 Dec 1999 23:00:00 GMT"_ba << now << 0;
}

void TestHttpRetry::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const QDateTime here(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const auto pause = parseRetryAfter(value, date, here);
    QCOMPARE(pause ? int(std::chrono::duration_cast<std::chrono::seconds>(*pause).count()) : -1, seconds);
}

void TestHttpRetry::repeatsUntilItWorks()
{
    RawServer server;
    server.answer([&server](const RawRequest &) {
        const auto status = server.requests().size() < 3 ? 503 : 200;
        return RawServer::Answer{httpAnswer(status, "{}"_ba), false};
    });
    QNetworkAccessManager network;
    HttpClient client(network);
    client.setTimeScale(0.01);
    const auto reply = ask(client, request(server.url()));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(client.log().entries().size(), 3); // each attempt is in the log
}

void TestHttpRetry::tellsWhyItWaits()
{
    RawServer server;
    server.answer([&server](const RawRequest &) {
        const auto isFirst = server.requests().size() == 1;
        return RawServer::Answer{isFirst ? httpAnswer(429, "{}"_ba, {{"Retry-After"_ba, "12"_ba}})
                                         : httpAnswer(200, "{}"_ba),
                                 false};
    });
    QNetworkAccessManager network;
    HttpClient client(network);
    client.setTimeScale(0.001);
    QList<RetryNotice> notices;
    auto told = request(server.url(), "POST"_ba);
    told.onRetry = [&notices](const RetryNotice &notice) { notices += notice; };
    QVERIFY(ask(client, told));
    QCOMPARE(notices.size(), 1);
    const auto notice = notices.first();
    QCOMPARE(notice.attempt, 1);
    QCOMPARE(notice.httpStatus, 429);
    QVERIFY(notice.serverAsked);
    QVERIFY(notice.pause >= 12ms && notice.pause <= 13ms);
}

void TestHttpRetry::givesUpWhenPatienceEnds()
{
    FakeClock clock;
    RawServer server;
    server.answer([&clock](const RawRequest &) {
        clock.pass(6s);
        return RawServer::Answer{httpAnswer(503, "{}"_ba), false};
    });
    QNetworkAccessManager network;
    HttpClient client(network);
    client.setTimeScale(0.01);
    client.setClock(clock.reader());
    auto impatient = request(server.url());
    impatient.patience = 10s;
    const auto reply = ask(client, impatient);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 503);
    QCOMPARE(server.requests().size(), 2); // after 6 seconds there was time for another one, after 12 not
}

/// The last repetition gets the time that is left, be it little.
void TestHttpRetry::anAnswerCountsMoreThanTheSilenceAfterIt()
{
    FakeClock clock;
    RawServer server;
    server.answer([&](const RawRequest &) {
        clock.pass(9'970ms);
        return RawServer::Answer{server.requests().size() == 1 ? httpAnswer(503, "{}"_ba) : ""_ba, false};
    });
    QNetworkAccessManager network;
    HttpClient client(network);
    client.setTimeScale(0.01);
    client.setClock(clock.reader());
    auto impatient = request(server.url());
    impatient.patience = 10s;
    const auto reply = ask(client, impatient);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 503); // not a time-out
    QCOMPARE(client.log().entries().size(), 2);
    QVERIFY(!client.log().entries().last().exchange->transportError.isEmpty());
}

void TestHttpRetry::givesUpAtOnceWhenTheServerAsksForTooLong()
{
    RawServer server;
    server.answer(httpAnswer(429, "{}"_ba, {{"Retry-After"_ba, "50"_ba}}));
    QNetworkAccessManager network;
    HttpClient client(network);
    int pauses = 0;
    auto impatient = request(server.url());
    impatient.patience = 10s;
    impatient.onRetry = [&pauses](const RetryNotice &) { ++pauses; };
    QCOMPARE(ask(client, impatient)->status, 429);
    QCOMPARE(pauses, 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRetry::sendsAnUnsafeRequestOnce_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("on a new connection") << false;
    QTest::newRow("on a kept connection") << true;
}

/// Qt resends a request by itself when a connection ends before the answer; that must not run a statement
/// twice.
void TestHttpRetry::sendsAnUnsafeRequestOnce()
{
    QFETCH(bool, kept);
    RawServer server;
    server.answer([](const RawRequest &seen) {
        return seen.verb == "GET" ? RawServer::Answer{httpAnswer(200, "{}"_ba), false}
                                  : RawServer::Answer{{}, true};
    });
    QNetworkAccessManager network;
    HttpClient client(network);
    client.setTimeScale(0.01);
    if (kept)
        QVERIFY(ask(client, request(server.url())));
    const auto reply = ask(client, request(server.url(), "POST"_ba));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(server.requests().size(), kept ? 2 : 1);
    QCOMPARE(server.requests().last().body, "{\"statement\":\"SELECT 1\"}"_ba);
}

void TestHttpRetry::connectsAgainAfterARefusal()
{
    RawServer server;
    server.answer(httpAnswer(200, "{}"_ba));
    FaultProxy proxy(server.port());
    proxy.setListening(false);
    QNetworkAccessManager network;
    HttpClient client(network);
    auto told = request(proxy.url(), "POST"_ba);
    told.onRetry = [&proxy](const RetryNotice &) { proxy.setListening(true); };
    const auto reply = ask(client, told);
    QVERIFY(reply.has_value());
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRetry::dropEndsThePause()
{
    RawServer server;
    server.answer(httpAnswer(503, "{}"_ba));
    QNetworkAccessManager network;
    HttpClient client(network);
    client.setTimeScale(0.1);
    int notices = 0;
    auto told = request(server.url());
    told.onRetry = [&notices](const RetryNotice &) { ++notices; };
    auto pending = client.send(told, [](const auto &) { QFAIL("answered after a drop"); });
    QTRY_COMPARE(notices, 1);
    pending.reset();
    QTest::qWait(250);
    QCOMPARE(server.requests().size(), 1);
}

DRAFTT_TEST(TestHttpRetry)
#include "tst_httpretry.moc"
