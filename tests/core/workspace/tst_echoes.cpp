// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/catalog.h"
#include "tests/support/awaited.h"
#include "tests/support/scriptedworkspace.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto tablesCall = "GET /api/2.1/unity-catalog/tables";

/// Of a form that no pattern knows, with a character for each escape.
const QByteArray secret = "kR7/pa+ss=w0rd&\"x\\y<9_Zq-4T";
const QByteArray token = "another~token~that~no~pattern~knows";

OAuthClient client()
{
    return {testClient().id, Secret(secret)};
}

QByteArray pair()
{
    return client().id.text().toUtf8() + ':' + secret;
}

/// Each character as `form` writes its code.
QByteArray eachAs(const char *form)
{
    QByteArray text;
    for (const char c : secret)
        text += QByteArray::fromStdString(QString::asprintf(form, unsigned(uchar(c))).toStdString());
    return text;
}

QByteArray jsonText(const QByteArray &text)
{
    const auto array = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4);
}

QByteArray htmlText(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

/// All that is kept of the requests, as it would be shown.
QByteArray textOf(const RequestLog &log)
{
    QByteArray text;
    for (const auto &[startedUtc, exchange] : log.entries()) {
        text += asCurl(*exchange).toUtf8() + exchange->url.toEncoded() + exchange->finalUrl.toEncoded() +
                exchange->requestBody + exchange->body + exchange->transportError.toUtf8();
        for (const auto &[name, value] : exchange->headers)
            text += name + ": " + value + '\n';
    }
    return text;
}

QByteArray textOf(const Error &error)
{
    return (error.detail + u' ' + error.serverCode + u' ' + error.requestId + u' ' + error.fact).toUtf8();
}

/// Where in a text a piece of the secret stands, in any of the forms; empty: nowhere.
QByteArray pieceIn(const QByteArray &text, const QByteArrayList &forms)
{
    for (const auto &form : forms) {
        if (text.contains(form))
            return form + " is in " + text;
    }
    return {};
}

} // namespace

/// A server repeats what it was sent. Nothing of it is shown.
class TestEchoes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void hidesWhatWasSent_data();
    void hidesWhatWasSent();
    void leavesTheRestAsItIs();
    void takesTheTokenThatItHadBefore();
};

void TestEchoes::hidesWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("echo"); // as it stands in the answer's bytes
    const auto row = [](const char *name, const QByteArray &echo) { QTest::newRow(name) << echo; };
    row("itself", jsonText(secret));
    row("itself in capitals", jsonText(secret.toUpper()));
    row("its base64", secret.toBase64());
    row("its base64 in a URL", secret.toBase64(QByteArray::Base64UrlEncoding));
    row("base64 of id:secret", pair().toBase64());
    row("base64 behind one byte", (' ' + secret + '!').toBase64());
    row("base64 behind two bytes", ("  " + secret + "!!").toBase64());
    row("its percent form", secret.toPercentEncoding());
    row("its percent form, twice", secret.toPercentEncoding().toPercentEncoding());
    row("every character in percent form", eachAs("%%%02x"));
    row("escapes of JSON", eachAs("\\u%04x"));
    row("HTML", htmlText(secret));
    row("numbers in HTML", eachAs("&#%u;"));
    row("hexadecimal numbers in HTML", eachAs("&#x%x;"));
    row("its first half", jsonText(secret.first(14)));
    row("its end", jsonText(secret.last(12)));
    row("its middle", jsonText(secret.sliced(6, 13)));
    row("the token", token);
    row("a part of the token", token.sliced(4, 20));
    row("the token's base64", token.toBase64());
}

void TestEchoes::hidesWhatWasSent()
{
    QFETCH(QByteArray, echo);
    // What a reader of the answer sees may have fewer escapes.
    const QByteArrayList forms{
        echo, QJsonDocument::fromJson("[\"" + echo + "\"]").array().first().toString().toUtf8(), secret,
        token};
    const auto json = R"({"error_code":"PERMISSION_DENIED","message":"cannot use )" + echo + " here\"}";
    const QList<QByteArray> answers{
        httpAnswer(403, json),
        httpAnswer(400, R"({"error_code":")" + echo + R"(","message":"no"})"),
        httpAnswer(500, "<html><pre>cannot use " + echo + " here</pre></html>",
                   {{"Content-Type", "text/html"}}),
        httpAnswer(302, {}, {{"Location", "https://elsewhere.test/" + echo + "?a=" + echo + '#' + echo}}),
        httpAnswer(404, "{}", {{"X-Request-Id", echo}, {"X-Databricks-Reason-Phrase", echo}}),
        httpAnswer(200, R"({"tables":[{"name":"t","owner":")" + echo + R"(","comment":"a )" + echo +
                            R"( b","table_type":"MANAGED"}]})"),
    };
    for (const auto &answer : answers) {
        ScriptedWorkspace remote(client());
        remote.answerSignIn({{tokenAnswer(token)}});
        remote.answer(tablesCall, answer);
        const auto tables = awaited<Answered<Page<TableInfo>>>([&](const auto &done) {
            return fetchTables(remote.workspace, *CatalogName::parse(u"c"), *SchemaName::parse(u"s"), done);
        });
        auto shown = textOf(remote.http.log());
        if (!tables)
            shown += textOf(tables.error());
        for (const auto &table : tables ? tables->value.items : QList<TableInfo>{})
            shown += table.name.text().toUtf8() + table.owner.toUtf8() + table.comment.toUtf8();
        const auto piece = pieceIn(shown, forms);
        QVERIFY2(piece.isEmpty(), piece.constData());
        // Base64 mixes the ends with their neighbours.
        static const QRegularExpression sentence(u"^cannot use .{0,4}\\*\\*\\*.{0,6} here$"_s);
        if (!tables && tables.error().detail.startsWith("cannot"_L1))
            QVERIFY2(sentence.match(tables.error().detail).hasMatch(), qPrintable(tables.error().detail));
    }
}

/// The secret is a word of its own, and so is the rest.
void TestEchoes::leavesTheRestAsItIs()
{
    ScriptedWorkspace remote(client());
    remote.answerSignIn({{tokenAnswer(token)}});
    remote.answer(tablesCall,
                  httpAnswer(403, R"({"error_code":"X","message":"kR7/pa+ss, 50%25 of \u00e9 and )" +
                                      jsonText(secret) + " and another token\"}"));
    const auto tables = awaited<Answered<Page<TableInfo>>>([&](const auto &done) {
        return fetchTables(remote.workspace, *CatalogName::parse(u"c"), *SchemaName::parse(u"s"), done);
    });
    QVERIFY(!tables);
    QCOMPARE(tables.error().detail, u"kR7/pa+ss, 50%25 of é and *** and another token"_s);
}

/// A server may answer with the token that is known already; it is not hidden from whoever signs in.
void TestEchoes::takesTheTokenThatItHadBefore()
{
    ScriptedWorkspace remote(client());
    remote.answerSignIn({{tokenAnswer(token, 1)}});
    remote.answer(tablesCall, ok(R"({"tables":[]})"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(awaited<Answered<Page<TableInfo>>>([&](const auto &done) {
            return fetchTables(remote.workspace, *CatalogName::parse(u"c"), *SchemaName::parse(u"s"), done);
        }));
        QCOMPARE(remote.server.requests().last().header("authorization"), "Bearer " + token);
    }
    QCOMPARE(remote.count(tokenCall), 2);
}

DRAFTT_TEST(TestEchoes)
#include "tst_echoes.moc"
