// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/recordedanswer.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

Diagnosis first(const QByteArray &input)
{
    const auto answers = readRecordedAnswers(input);
    return answers && !answers->isEmpty() ? diagnose(answers->constFirst().error, answers->constFirst().stage)
                                          : Diagnosis{};
}

QByteArray sqlFailure(const QByteArray &message)
{
    return "{\"id\":\"x\",\"stage\":\"statement_result\",\"http_status\":200,\"headers\":{},\"transport_"
           "error\":null,"
           "\"body\":\"{\\\"status\\\":{\\\"state\\\":\\\"FAILED\\\",\\\"error\\\":{\\\"error_code\\\":"
           "\\\"BAD_REQUEST\\\",\\\"message\\\":\\\"" +
           message + "\\\"}}}\"}";
}

} // namespace

class TestRecordedAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void understands_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("code");
        QTest::newRow("a Python traceback")
            << QByteArray("Traceback (most recent call last):\n  File \"x.py\", line "
                          "3\ndatabricks.sdk.errors.platform."
                          "PermissionDenied: User does not have SELECT on Table 'a.b.c'.")
            << u"table.no_select"_s;
        QTest::newRow("Go's x509") << QByteArray(
                                          "Post \"https://x.test/oidc/v1/token\": tls: failed to verify "
                                          "certificate: x509: certificate signed by unknown authority")
                                   << u"host.tls"_s;
        QTest::newRow("a body alone")
            << QByteArray("{\"error_code\":403,\"message\":\"Invalid access token.\"}")
            << u"auth.pat_invalid"_s;
        QTest::newRow("a statement alone")
            << QByteArray("{\"statement_id\":\"x\",\"status\":{\"state\":\"FAILED\",\"error\":{\"error_"
                          "code\":\"BAD_REQUEST\","
                          "\"message\":\"[SCHEMA_NOT_FOUND] The schema `a`.`b` cannot be found. SQLSTATE: "
                          "42704\"}}}")
            << u"schema.not_found"_s;
        QTest::newRow("curl -i")
            << QByteArray(
                   "HTTP/1.1 407 Proxy Authentication Required\r\nServer: squid/5\r\n\r\n<html></html>")
            << u"host.proxy"_s;
        QTest::newRow("HTTP/2 by curl -i")
            << QByteArray("HTTP/2 403 \r\ncontent-type: application/json\r\nserver: databricks\r\n\r\n"
                          "{\"error_code\":403,\"message\":\"User not authorized.\"}")
            << u"auth.principal_inactive_or_not_in_workspace"_s;
        QTest::newRow("a page") << QByteArray("<html><head><title>Error 403 Invalid access "
                                              "token.</title></head><body><pre>    Invalid access "
                                              "token.</pre></body></html>")
                                << u"auth.pat_invalid"_s;
        QTest::newRow("nothing known") << QByteArray("Segmentation fault (core dumped)") << u"other"_s;
        QTest::newRow("a class in brackets is no array")
            << QByteArray("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed") << u"host.tls"_s;
        QTest::newRow("with a byte order mark")
            << QByteArray("\xEF\xBB\xBF") + sqlFailure("[UC_NOT_ENABLED] no") << u"uc.not_enabled"_s;
    }

    void understands()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, code);
        QCOMPARE(idOf(first(input).code), code);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("nothing") << QByteArray(" \n") << InputProblem::Empty;
        QTest::newRow("an empty array") << QByteArray("[]") << InputProblem::Empty;
        QTest::newRow("an array of garbage") << QByteArray("[1, \"x\", null]") << InputProblem::BadFormat;
        QTest::newRow("an object that is no record")
            << QByteArray("[{\"id\":\"x\"}]") << InputProblem::BadFormat;
        QTest::newRow("an unknown stage")
            << QByteArray("[{\"stage\":\"nowhere\",\"http_status\":200}]") << InputProblem::BadFormat;
        QTest::newRow("a status that is none")
            << QByteArray("[{\"http_status\":7}]") << InputProblem::BadFormat;
        QTest::newRow("headers as text")
            << QByteArray("[{\"http_status\":200,\"headers\":\"x\"}]") << InputProblem::BadFormat;
        QTest::newRow("a record that is cut off")
            << QByteArray("[{\"id\":\"x\",\"stage\":\"token\",\"http_status\":40") << InputProblem::BadFormat;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\x00\x00\x00",
                                              10)
                                << InputProblem::BadFormat;
        QTest::newRow("too much") << QByteArray(maxRecordedBytes + 1, 'a') << InputProblem::TooLong;
    }

    void refuses()
    {
        QFETCH(QByteArray, input);
        QFETCH(InputProblem, problem);
        const auto answers = readRecordedAnswers(input);
        QVERIFY(!answers);
        QCOMPARE(answers.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(answers.error().problem, problem);
    }

    void findsTheFacts()
    {
        const auto denied =
            first(sqlFailure("[INSUFFICIENT_PERMISSIONS] Principal "
                             "'5a1d7c3e-0b42-4f96-8e15-6c7d8e9fa0b1' does not have USE SCHEMA on "
                             "Schema `main`.`gold-eu`. SQLSTATE: 42501"));
        QCOMPARE(denied.facts.privilege, u"USE SCHEMA"_s);
        QCOMPARE(denied.facts.securableKind, u"schema"_s);
        QCOMPARE(denied.facts.securableName, u"main.gold-eu"_s);
        QCOMPARE(denied.facts.principal, u"5a1d7c3e-0b42-4f96-8e15-6c7d8e9fa0b1"_s);
        QCOMPARE(denied.facts.sqlState, u"42501"_s);
        QCOMPARE(denied.facts.errorClass, u"INSUFFICIENT_PERMISSIONS"_s);
        const auto blocked =
            first("{\"http_status\":403,\"headers\":{\"Retry-After\":\"7\"},\"body\":{\"error_code\":403,"
                  "\"message\":\"Source IP address: 203.0.113.42 is blocked by Databricks IP ACL "
                  "for workspace: 1234567890123456 [ReqId: e5f60718-293a]\"}}");
        QCOMPARE(blocked.facts.ipAddress, u"203.0.113.42"_s);
        QCOMPARE(blocked.facts.workspaceId, u"1234567890123456"_s);
        QCOMPARE(blocked.facts.requestId, u"e5f60718-293a"_s);
        QCOMPARE(blocked.facts.retryAfter, u"7"_s);
    }

    void keepsSecretsOutOfTheMessage_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("personal access token") << QByteArray("dapi0123456789abcdef0123456789abcdef-2");
        QTest::newRow("oauth secret") << QByteArray("dose0123456789abcdef0123456789abcdef");
        QTest::newRow("jwt") << QByteArray("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl");
        QTest::newRow("form field") << QByteArray("client_secret=Abc8Q~topsecret.Value");
    }

    void keepsSecretsOutOfTheMessage()
    {
        QFETCH(QByteArray, secret);
        const auto value = QString::fromLatin1(secret.mid(secret.indexOf('=') + 1));
        const auto diagnosis = first("Error: request with " + secret + " was refused: Invalid access token.");
        QVERIFY(idOf(diagnosis.code).startsWith("auth."_L1));
        QVERIFY(!diagnosis.facts.message.contains(value));
        QVERIFY(diagnosis.facts.message.contains("***"_L1));
    }

    /// What the fuzzer starts from, cut off and shifted at every byte.
    void survivesTheFuzzCorpus()
    {
        int read = 0;
        QDirIterator files(QStringLiteral(DRAFTT_SOURCE_DIR "/tests/fuzz/corpus/explain"), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto whole = file.readAll();
            for (qsizetype i = 0; i < whole.size(); ++i) {
                for (const auto &input : {whole.left(i), whole.mid(i), whole.mid(i) + whole.left(i)})
                    read += readRecordedAnswers(input) ? int(!idOf(first(input).code).isEmpty()) : 0;
            }
        }
        QVERIFY(read > 1000);
    }

    /// The name of a thing must not decide: these tables are called like failures.
    void isNotMisledByNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto name :
             {"proxy", "expired_token", "warehouse_quota", "syntax_error", "x509", "rate_limit"})
            QTest::newRow(name) << QByteArray(name);
    }

    void isNotMisledByNames()
    {
        QFETCH(QByteArray, name);
        const auto quoted =
            first(sqlFailure("[INSUFFICIENT_PERMISSIONS] User does not have SELECT on Table 'a.b." + name +
                             "'. SQLSTATE: 42501"));
        QCOMPARE(idOf(quoted.code), u"table.no_select"_s);
        const auto missing = first(sqlFailure("[TABLE_OR_VIEW_NOT_FOUND] The table or view `a`.`" + name +
                                              "` cannot be found. SQLSTATE: 42P01"));
        QCOMPARE(idOf(missing.code), u"table.not_found"_s);
    }
};

DRAFTT_TEST(TestRecordedAnswer)
#include "tst_recordedanswer.moc"
