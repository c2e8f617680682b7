// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/answer.h"
#include "core/exchange/knownsecrets.h"
#include "core/exchange/redact.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

Exchange answered(int status, const QByteArray &body, const QByteArray &type = "application/json"_ba)
{
    Exchange exchange;
    exchange.httpStatus = status;
    exchange.headers = {{"Content-Type"_ba, type}};
    exchange.body = body;
    return exchange;
}

} // namespace

/// Every body shape of databricks-api §9.1, and what must never be shown.
class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void readsBodies_data();
    void readsBodies();
    void sortsByFrame_data();
    void sortsByFrame();
    void redacts_data();
    void redacts();
    void shortSecretsAreHiddenBesideLongOnes();
    void redactsUrls_data();
    void redactsUrls();
    void redactsTheDetailOfAnError_data();
    void redactsTheDetailOfAnError();
    void readsDetails();
    void takesRequestIdFromWhereItIs();
};

void TestAnswer::readsBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<AnswerShape>("shape");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("errorClass");
    const auto json = "application/json"_ba;
    const auto text = "text/plain"_ba;
    const auto html = "text/html"_ba;
    using Shape = AnswerShape;

    QTest::newRow("service form") << R"({"error_code":"NOT_FOUND","message":"Gone."})"_ba << json
                                  << Shape::Object << u"NOT_FOUND"_s << u"Gone."_s << u""_s;
    QTest::newRow("edge form, number")
        << R"({"error_code":403,"message":"Invalid access token. [ReqId: a-1]"})"_ba << json << Shape::Object
        << u"403"_s << u"Invalid access token."_s << u""_s;
    QTest::newRow("edge form, number as text") << R"({"error_code":"403","message":"No"})"_ba << json
                                               << Shape::Object << u"403"_s << u"No"_s << u""_s;
    QTest::newRow("JSON as text/plain")
        << R"({"error_code":"X","message":"No"})"_ba << text << Shape::Object << u"X"_s << u"No"_s << u""_s;
    QTest::newRow("OAuth form")
        << R"({"error":"invalid_client","error_description":"Client authentication failed"})"_ba << json
        << Shape::Object << u"invalid_client"_s << u"Client authentication failed"_s << u""_s;
    QTest::newRow("OAuth form without description")
        << R"({"error":"invalid_client"})"_ba << json << Shape::Object << u"invalid_client"_s
        << u"invalid_client"_s << u""_s;
    QTest::newRow("errorCode and errorSummary") << R"({"errorCode":"E1","errorSummary":"No"})"_ba << json
                                                << Shape::Object << u"E1"_s << u"No"_s << u""_s;
    QTest::newRow("SCIM form") << R"({"schemas":["urn:x"],"detail":"No such","status":"404"})"_ba << json
                               << Shape::Object << u"404"_s << u"No such"_s << u""_s;
    QTest::newRow("SCIM detail is the word null")
        << R"({"schemas":["urn:x"],"detail":"null","status":"404"})"_ba << json << Shape::Object << u"404"_s
        << u""_s << u""_s;
    QTest::newRow("old API") << R"({"error":"Message text"})"_ba << json << Shape::Object << u""_s
                             << u"Message text"_s << u""_s;
    QTest::newRow("error object") << R"({"error":{"code":5,"message":"Deep"}})"_ba << json << Shape::Object
                                  << u""_s << u"Deep"_s << u""_s;
    QTest::newRow("JSON inside a message")
        << R"({"message":"{\"error_code\":\"A\",\"message\":\"Inner\"}"})"_ba << json << Shape::Object
        << u"A"_s << u"Inner"_s << u""_s;
    QTest::newRow("plain text with code")
        << "INTERNAL_ERROR: broken"_ba << text << Shape::Text << u"INTERNAL_ERROR"_s
        << u"INTERNAL_ERROR: broken"_s << u"INTERNAL_ERROR"_s;
    QTest::newRow("plain text") << "upstream connect error"_ba << text << Shape::Text << u""_s
                                << u"upstream connect error"_s << u""_s;
    QTest::newRow("page with pre")
        << "<html><title>Error 403</title><body><pre>  User not authorized. &amp; more</pre></body></html>"_ba
        << html << Shape::Html << u""_s << u"User not authorized. & more"_s << u""_s;
    QTest::newRow("page with title") << "<!doctype html><head><title>Sign In</title></head><p>x"_ba << html
                                     << Shape::Html << u""_s << u"Sign In"_s << u""_s;
    QTest::newRow("page that claims to be JSON")
        << "\r\n<HTML><title>Login</title></HTML>"_ba << json << Shape::Html << u""_s << u"Login"_s << u""_s;
    QTest::newRow("JSON string") << R"("this is a real response")"_ba << json << Shape::OtherJson << u""_s
                                 << u"this is a real response"_s << u""_s;
    QTest::newRow("null") << "null"_ba << json << Shape::OtherJson << u""_s << u""_s << u""_s;
    QTest::newRow("cut-off JSON") << R"({"warehouses":[{"id":"01)"_ba << json << Shape::BrokenJson << u""_s
                                  << u""_s << u""_s;
    QTest::newRow("empty") << ""_ba << json << Shape::Empty << u""_s << u""_s << u""_s;
    QTest::newRow("blank") << " \r\n"_ba << json << Shape::Empty << u""_s << u""_s << u""_s;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{\"message\":\"m\"}"_ba << json << Shape::Object << u""_s
                                     << u"m"_s << u""_s;
    QTest::newRow("failed statement")
        << R"({"statement_id":"1","status":{"state":"FAILED","error":{"error_code":"BAD_REQUEST",
              "message":"\n[TABLE_OR_VIEW_NOT_FOUND] No. SQLSTATE: 42P01"}}})"_ba
        << json << Shape::Object << u"BAD_REQUEST"_s << u"\n[TABLE_OR_VIEW_NOT_FOUND] No. SQLSTATE: 42P01"_s
        << u"TABLE_OR_VIEW_NOT_FOUND"_s;
}

void TestAnswer::readsBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto answer = readAnswer({{"content-type"_ba, type}}, body);
    QTEST(answer.shape, "shape");
    QTEST(answer.code, "code");
    QTEST(answer.message, "message");
    QTEST(answer.errorClass, "errorClass");
}

void TestAnswer::sortsByFrame_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<ErrorKind>("kind");
    const auto page = "<html><title>x</title></html>"_ba;
    QTest::newRow("401") << answered(401, "{}"_ba) << ErrorKind::Unauthenticated;
    QTest::newRow("400 invalid_client")
        << answered(400, R"({"error":"invalid_client","error_description":"no"})"_ba)
        << ErrorKind::Unauthenticated;
    QTest::newRow("403") << answered(403, {}) << ErrorKind::PermissionDenied;
    QTest::newRow("404") << answered(404, {}) << ErrorKind::NotFound;
    QTest::newRow("400") << answered(400, "{}"_ba) << ErrorKind::BadRequest;
    QTest::newRow("409") << answered(409, "{}"_ba) << ErrorKind::BadRequest;
    QTest::newRow("429") << answered(429, "{}"_ba) << ErrorKind::RateLimited;
    QTest::newRow("500") << answered(500, page, "text/html"_ba) << ErrorKind::ServerFailure;
    QTest::newRow("302") << answered(302, {}) << ErrorKind::Redirected;
    QTest::newRow("407") << answered(407, page, "text/html"_ba) << ErrorKind::ProxyRefused;
    auto squid = answered(403, page, "text/html"_ba);
    squid.headers.append({"X-Squid-Error"_ba, "ERR_ACCESS_DENIED 0"_ba});
    QTest::newRow("squid's page") << squid << ErrorKind::ProxyRefused;
    QTest::newRow("200 page") << answered(200, page, "text/html"_ba) << ErrorKind::NotAnApi;
    QTest::newRow("200 text") << answered(200, "hello"_ba) << ErrorKind::NotAnApi;
    QTest::newRow("200 empty") << answered(200, {}) << ErrorKind::MalformedReply;
    QTest::newRow("200 null") << answered(200, "null"_ba) << ErrorKind::MalformedReply;
    QTest::newRow("200 cut off") << answered(200, R"({"a":)"_ba) << ErrorKind::MalformedReply;
    QTest::newRow("failed statement")
        << answered(200, R"({"status":{"state":"FAILED"}})"_ba) << ErrorKind::StatementFailed;
    QTest::newRow("cancelled statement")
        << answered(200, R"({"status":{"state":"CANCELED"}})"_ba) << ErrorKind::StatementCancelled;
    QTest::newRow("no failure at all") << answered(200, R"({"warehouses":[]})"_ba) << ErrorKind::Other;
    Exchange refused;
    refused.transportError = u"Connection refused"_s;
    QTest::newRow("no answer: its words are for core/diagnosis") << refused << ErrorKind::Other;
}

void TestAnswer::sortsByFrame()
{
    QFETCH(Exchange, exchange);
    const auto error = errorFromExchange(exchange);
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, exchange.httpStatus.value_or(0));
    QVERIFY(error.exchange);
}

void TestAnswer::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("access token in JSON", uR"({"access_token": "abc\"def", "expires_in": 1})"_s,
        uR"({"access_token": "***", "expires_in": 1})"_s);
    row("pre-signed link", uR"({"external_link":"https://x.test/?sig=abc","chunk_index":0})"_s,
        uR"({"external_link":"***","chunk_index":0})"_s);
    row("form", u"grant_type=client_credentials&client_secret=s3cr3t&scope=all"_s,
        u"grant_type=client_credentials&client_secret=***&scope=all"_s);
    row("Authorization value", u"Authorization: Bearer abcdefgh12345"_s, u"Authorization: Bearer ***"_s);
    row("personal token in a sentence", u"token dapi0123456789abcdef0123456789abcdef-2 is bad"_s,
        u"token *** is bad"_s);
    row("OAuth secret", u"dose0123456789abcdef0123456789abcdef"_s, u"***"_s);
    row("JWT", u"got eyJraWQiOiJ4In0.eyJzdWIiOiIxIn0.c2ln!"_s, u"got ***!"_s);
    row("nothing secret", u"User does not have SELECT on Table 'secret.dose.dapi'"_s,
        u"User does not have SELECT on Table 'secret.dose.dapi'"_s);
    row("plain page token", u"/api/x?page_token=abc"_s, u"/api/x?page_token=abc"_s);
}

void TestAnswer::redacts()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "expected");
    QCOMPARE(QString::fromUtf8(redacted(text.toUtf8())), redacted(text));
}

/// Whichever came first.
void TestAnswer::shortSecretsAreHiddenBesideLongOnes()
{
    const Secret shortOne("qw3rty");
    const Secret longOne("dose0123456789abcdef0123456789abcdef");
    for (const auto &pair : {std::pair(shortOne, longOne), std::pair(longOne, shortOne)}) {
        KnownSecrets known;
        known.add(pair.first);
        known.add(pair.second);
        QCOMPARE(known.hidden(u"qw3rty"_s), u"***"_s);
        QCOMPARE(known.hidden("is qw3rty"_ba), "is ***"_ba);
    }
}

void TestAnswer::redactsUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &url, const QByteArray &expected) {
        QTest::newRow(name) << url << expected;
    };
    row("a login", "https://me:pw@h.test/a", "https://h.test/a");
    row("a signature", "https://h.test/a?sig=abc%2F&o=1", "https://h.test/a?sig=***&o=1");
    row("two of them", "https://h.test/a?o=1&client_secret=a&access_token=b",
        "https://h.test/a?o=1&client_secret=***&access_token=***");
    row("a token in the query", "https://h.test/a?x=dapi0123456789abcdef0123456789abcdef",
        "https://h.test/a?x=***");
    row("a name that ends alike", "https://h.test/a?page_token=abc&design=1",
        "https://h.test/a?page_token=abc&design=1");
    row("the fragment after a sign-in", "https://h.test/cb#access_token=abc&state=1",
        "https://h.test/cb#access_token=***&state=1");
    row("a token in the fragment", "https://h.test/#/x/dapi0123456789abcdef0123456789abcdef",
        "https://h.test/#/x/***");
    row("a fragment with a query", "https://h.test/#setting?sig=abc", "https://h.test/#setting?sig=***");
    row("a harmless fragment", "https://h.test/?o=1#setting/clusters",
        "https://h.test/?o=1#setting/clusters");
}

void TestAnswer::redactsUrls()
{
    QFETCH(QByteArray, url);
    QTEST(redacted(QUrl::fromEncoded(url)).toEncoded(), "expected");
}

/// Whatever the server repeats of what it was sent.
void TestAnswer::redactsTheDetailOfAnError_data()
{
    QTest::addColumn<Exchange>("exchange");
    const auto token = "dapi0123456789abcdef0123456789abcdef"_ba;
    Exchange refused;
    refused.transportError = QString::fromLatin1("cannot send " + token);
    QTest::newRow("no answer") << refused;
    QTest::newRow("JSON") << answered(403, R"({"error_code":"X","message":"cannot use )" + token + "\"}");
    QTest::newRow("text") << answered(403, "cannot use " + token, "text/plain"_ba);
    QTest::newRow("page") << answered(403, "<html><pre>cannot use " + token + "</pre></html>",
                                      "text/html"_ba);
    QTest::newRow("failed statement")
        << answered(200, R"({"status":{"state":"FAILED","error":{"message":"cannot use )" + token + "\"}}}");
}

void TestAnswer::redactsTheDetailOfAnError()
{
    QFETCH(Exchange, exchange);
    const auto error = errorFromExchange(exchange);
    QVERIFY(error.detail.startsWith("cannot "_L1));
    QVERIFY(error.detail.endsWith(" ***"_L1));
}

void TestAnswer::readsDetails()
{
    const auto answer = readAnswer({}, R"({"error_code":"PERMISSION_DENIED","message":"m","details":[
        {"@type":"type.googleapis.com/google.rpc.RequestInfo","request_id":"r-1","serving_data":""},
        {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"PERMISSION_DENIED","domain":"uc.test",
         "metadata":{"resourceType":"Catalog","resourceName":"c","msg":"USE CATALOG"}},
        {"@type":"type.googleapis.com/google.rpc.BadRequest","field_violations":[{"field":"f","description":"d"}]},
        17, {"@type": 4}]})"_ba);
    QCOMPARE(answer.detail(u"ErrorInfo", u"msg"_s), u"USE CATALOG"_s);
    QCOMPARE(answer.detail(u"ErrorInfo", u"resourceName"_s), u"c"_s);
    QCOMPARE(answer.detail(u"ErrorInfo", u"domain"_s), u"uc.test"_s);
    QCOMPARE(answer.detail(u"BadRequest", u"field"_s), u"f"_s);
    QCOMPARE(answer.detail(u"ErrorInfo", u"absent"_s), QString());
    QCOMPARE(answer.requestId, u"r-1"_s);
}

void TestAnswer::takesRequestIdFromWhereItIs()
{
    const auto body = R"({"error_code":403,"message":"No. [ReqId: 2c3d]"})"_ba;
    QCOMPARE(readAnswer({}, body).requestId, u"2c3d"_s);
    QCOMPARE(readAnswer({{"X-Request-Id"_ba, "h-1"_ba}}, "{}"_ba).requestId, u"h-1"_s);
    QCOMPARE(readAnswer({{"X-Request-Id"_ba, "h-1"_ba}}, body).requestId, u"2c3d"_s);
    const auto error = errorFromExchange(
        answered(200, R"({"status":{"state":"FAILED","sql_state":"42501","error":{"message":"m"}}})"_ba));
    QCOMPARE(error.sqlState, u"42501"_s);
}

DRAFTT_TEST(TestAnswer)
#include "tst_answer.moc"
