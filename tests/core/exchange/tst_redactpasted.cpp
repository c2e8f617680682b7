// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/redact.h"
#include "tests/support/corpus.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What people paste from files, terminals and logs beside the error itself.
class TestRedactPasted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void settingsAreCovered_data();
    void settingsAreCovered();
    void commandsAndLogsAreCovered_data();
    void commandsAndLogsAreCovered();
    void whateverAValueBeginsWith_data();
    void whateverAValueBeginsWith();
    void wholeLinesAreCovered_data();
    void wholeLinesAreCovered();
    void sentencesStay_data();
    void sentencesStay();
    void recordedErrorsStay();
    void halfACharacterHidesNothing();
};

namespace
{

/// `#` stands for the secret, in what is given; `***` in what is expected.
void checkIsCovered(const QString &written)
{
    for (const auto *secret : {"hunter2", "dapi12", "a1b2c3d4e5f6a7b8c9d0e1f2", "9", "x~y/z+w="}) {
        // In a URL a slash ends the password, which has it as `%2F`.
        const auto value =
            QString::fromLatin1(secret).replace(u'/', written.contains(u'@') ? u"%2F"_s : u"/"_s);
        const auto text = QString(written).replace(u'#', value);
        const auto expected = QString(written).replace(u'#', u"***"_s);
        QCOMPARE(redacted(text), expected);
        QCOMPARE(QString::fromUtf8(redacted(text.toUtf8())), expected);
        QCOMPARE(redacted(expected), expected);
    }
}

} // namespace

void TestRedactPasted::settingsAreCovered_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &written) { QTest::newRow(name) << written; };
    row("YAML", u"host: h\npassword: #\nuser: u"_s);
    row("indented", u"dev:\n  outputs:\n    client_secret: #\n    schema: s"_s);
    row("in a list", u"- token: #\n- host: h"_s);
    row("deeper in a list", u"  - - token: #"_s);
    row("with a comment", u"token: # ; mine\nhost: h"_s);
    row("lines of Windows", u"token: #\r\nhost: h\r\n"_s);
    row("a tab", u"\ttoken:\t#"_s);
    row("a blank before the colon", u"token : #"_s);
    row("without a blank", u"client_secret:#"_s);
    row("in quotation marks", u"token: '#'\npassword: \"#\""_s);
    row("after other words", u"Login failed for anna, password: # was sent"_s);
    row("the name of a machine, among words", u"the client_secret: # is bad"_s);
    row("a quoted name", u"\"client_secret\": #\n'password': #"_s);
    row("a tag", u"client_secret: !!str #\ntoken: &mine #"_s);
    row("a block", u"password: |\n  #\nhost: h"_s);
    row("a folded block", u"a:\n  password: >-\n    #\n  host: h"_s);
    row("on the next line", u"password:\n  #\nhost: h"_s);
    row("INI", u"[DEFAULT]\nhost = h\ntoken = #\nclient_secret=#\n"_s);
    row("of an environment", u"export DATABRICKS_TOKEN=#\nDBT_CLIENT_SECRET: #\nTF_VAR_password='#'"_s);
    row("AWS", u"aws_secret_access_key = #\naws_session_token=#\n{\"SecretAccessKey\": \"#\"}"_s);
    row("words that are joined", u"{\"accessToken\": \"#\", \"clientSecret\": \"#\", \"token\": \"#\"}"_s);
    row("a driver", u"AuthMech=3;UID=token;PWD=#;Auth_AccessToken=#;OAuth2Secret=#"_s);
    row("lines in a text of JSON", uR"({"m":"host: h\n  token: #\npassword: #\nuser: x","k":1})"_s);
    row("lines in a text of a text", uR"({"m":"{\"n\":\"host: h\\npassword: #\\nuser: x\"}","k":1})"_s);
    row("a text of JSON", uR"({"m":"client_secret: #","k":1})"_s);
}

void TestRedactPasted::settingsAreCovered()
{
    QFETCH(QString, written);
    checkIsCovered(written);
}

void TestRedactPasted::commandsAndLogsAreCovered_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &written) { QTest::newRow(name) << written; };
    row("a header", u"Authorization: Bearer #\r\nAccept: */*"_s);
    row("of another scheme", u"> authorization: Digest #\n> accept: */*"_s);
    row("of none", u"Authorization: #"_s);
    row("of a proxy", u"Proxy-Authorization: Basic #"_s);
    row("of a cloud", u"X-Databricks-GCP-SA-Access-Token: #\nX-Databricks-Azure-SP-Management-Token: #"_s);
    row("of a key", u"x-api-key: #\nX-Auth-Token: #"_s);
    row("headers in JSON", uR"({"Authorization":["#"],"Cookie": [ "#" ]})"_s);
    row("headers in an archive", uR"([{"name": "Cookie", "value": "#"}, {"name":"x","value":"y"}])"_s);
    row("a form in an archive", uR"({"params":[{"name":"client_secret","value":"#"}]})"_s);
    row("in a collection", uR"({\n  "key": "password",\n  "value": "#",\n  "type": "text"\n})"_s);
    row("in a text of JSON", uR"("{\"name\":\"x-api-key\",\"value\":\"#\"}")"_s);
    row("in an archive, sorted otherwise", uR"({"value":"#","name":"client_secret"})"_s);
    row("headers of Python", u"{'Authorization': b'#', 'x': u'y'}"_s);
    row("cookies", u"GET / HTTP/1.1\nCookie: #\nSet-Cookie: #"_s);
    row("curl with a header", u"curl -H 'Authorization: Bearer #' -H \"X-Api-Key: #\" https://h.test/"_s);
    row("curl in a text", uR"({"m":"curl -H \"Authorization: Bearer #\" h.test"})"_s);
    row("curl with a user", u"curl -u me:# https://h.test/"_s);
    row("curl with a quoted one", u"curl -s --user 'me:#' -U \"p:#\" https://h.test/"_s);
    row("an option", u"databricks configure --token # --host h"_s);
    row("with an equals sign", u"x --token=# --client-secret=\"#\" --password='#'"_s);
    row("in quotation marks", u"x --access-token '#' --client-secret \"#\""_s);
    row("in a list of Python", u"['databricks', '--token', '#', '-o']"_s);
    row("on the next line", u"x --token \\\n  # \\\n  --host h"_s);
    row("a URL", u"see jdbc:databricks://token:#@h.test:443/default"_s);
    row("a URL of JSON", uR"({"u":"https:\/\/me:#@h.test\/a"})"_s);
    row("a signed link", u"https://x.blob.core.windows.net/a?sv=1&sig=#&se=2"_s);
}

void TestRedactPasted::commandsAndLogsAreCovered()
{
    QFETCH(QString, written);
    checkIsCovered(written);
}

void TestRedactPasted::whateverAValueBeginsWith_data()
{
    QTest::addColumn<QString>("sign");
    for (const auto *sign : {",", ":", "}", "]", ", ", "},", ",'", ",{", "[", "\\\"", ",\\\"", "'", " "})
        QTest::newRow(sign) << QString::fromLatin1(sign);
}

void TestRedactPasted::whateverAValueBeginsWith()
{
    QFETCH(QString, sign);
    const auto value = sign + u"dose12"_s;
    for (const auto *written :
         {R"("client_secret": "#")", R"(client_secret="#")", R"(x --client-secret "#" y)",
          R"(client_secret: "#")", R"(config(client_secret = "#"))", R"(token: "#")"}) {
        const auto text = QString::fromLatin1(written);
        QCOMPARE(redacted(QString(text).replace(u'#', value)), QString(text).replace(u'#', u"***"_s));
    }
}

/// Words of several kinds, and what has lines of its own.
void TestRedactPasted::wholeLinesAreCovered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("a password of words", u"password: correct horse\nhost: h"_s, u"password: ***\nhost: h"_s);
    row("one in a frame", u"│ Error\n│   password: correct horse\n│ x"_s,
        u"│ Error\n│   password: ***\n│ x"_s);
    row("one of words in JSON", uR"({"m":"a\npassword: it's \"a\" b\nc: d"})"_s,
        uR"({"m":"a\npassword: ***\nc: d"})"_s);
    row("a sentence that begins so", u"password: it is wrong"_s, u"password: ***"_s);
    row("letters alone", u"token: hunter"_s, u"token: ***"_s);
    row("cookies", u"< set-cookie: a=b; path=/; c=d\n< x: y"_s, u"< set-cookie: ***\n< x: y"_s);
    row("a header of several parts", u"Authorization: Digest username=\"x\", response=\"y\"\nb"_s,
        u"Authorization: Digest ***\nb"_s);
    row("a block of lines", u"a:\n  private_key: |\n    b c\n\n    d\n  host: h"_s,
        u"a:\n  private_key: |\n    ***\n  host: h"_s);
    const auto key = u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC"_s;
    row("a key", u"k:\n-----BEGIN PRIVATE KEY-----\n%1\nabc==\n-----END PRIVATE KEY-----\nhost: h"_s.arg(key),
        u"k:\n-----BEGIN PRIVATE KEY-----***-----END PRIVATE KEY-----\nhost: h"_s);
    row("a key with a password",
        u"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n%1\n-----END RSA PRIVATE KEY-----"_s.arg(
            key),
        u"-----BEGIN RSA PRIVATE KEY-----***-----END RSA PRIVATE KEY-----"_s);
    row("a key in JSON that is cut off",
        uR"({"m":"-----BEGIN EC PRIVATE KEY-----\n%1\nab","k":1})"_s.arg(key),
        uR"({"m":"-----BEGIN EC PRIVATE KEY-----***","k":1})"_s);
    row("a password of words in INI", u"password = correct horse\nhost = h"_s, u"password = ***\nhost = h"_s);
    row("marks in a value of INI", u"client_secret=a1,b2;c<d'e\ntoken = a&b\nhost = h"_s,
        u"client_secret=***\ntoken = ***\nhost = h"_s);
    row("a form", u"client_secret=a1,b2&scope=all"_s, u"client_secret=***&scope=all"_s);
    row("a connection string", u"PWD=a1,b2;UID=token;x=y"_s, u"PWD=***;UID=token;x=y"_s);
    row("a name in a value", u"client_secret: a1,password: hunter2"_s, u"client_secret: *** ***"_s);
}

void TestRedactPasted::wholeLinesAreCovered()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "expected");
    QCOMPARE(QString::fromUtf8(redacted(text.toUtf8())), redacted(text));
}

void TestRedactPasted::sentencesStay_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"cannot fetch token: 401 Unauthorized",
                             "default auth: cannot get access token: AADSTS7000215: Invalid",
                             "inner token: oauth2: \"invalid_client\" \"Client authentication failed\"",
                             "The password: it is wrong",
                             "secret: see the keychain",
                             "token: unexpected end of file",
                             "bad client_secret: must not be empty",
                             "Unexpected token: \"SELECT\"",
                             "no token: https://h.test/oidc/v1/token: not found",
                             "fetch token: adb-1234567890123456.7.azuredatabricks.net: no such host",
                             "urn:ietf:params:oauth:token-type:access_token",
                             "std::secret::key",
                             "no -----BEGIN PRIVATE KEY----- was found",
                             "abfss://data@account.dfs.core.windows.net/a",
                             "use --password to pass one",
                             "--token string   The token",
                             "https://h.test:443/a?b=c@d.test",
                             "{\"password\": null, \"secret\": {\"a\": 1}, \"token\": 5}",
                             "> * Authorization: REDACTED",
                             "DATABRICKS_TOKEN: ${{ secrets.DATABRICKS_TOKEN }}",
                             "secret:\n  name: x\n  key: y",
                             "next_page_token: abc1, page-token: d2",
                             "User anna@h.test has no https://h.test/"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedactPasted::sentencesStay()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
    QCOMPARE(redacted(text.toUtf8()), text.toUtf8());
}

/// None of them holds a secret.
void TestRedactPasted::recordedErrorsStay()
{
    QVERIFY(corpus().size() > 500);
    for (const auto &row : corpus()) {
        for (const auto &text : {row.everything(), row.pasted(), row.pasted().simplified()})
            QVERIFY2(redacted(text) == text, qPrintable(row.id + u": "_s + redacted(text)));
    }
}

/// As JSON may escape one. No expression reads such a text.
void TestRedactPasted::halfACharacterHidesNothing()
{
    const auto half = QString(QChar(0xD800));
    QVERIFY(!redacted(half + u" client_secret=abc1"_s).contains(u"abc1"_s));
    QVERIFY(!redacted(u"client_secret: \"abc1 "_s + half).contains(u"abc1"_s));
}

DRAFTT_TEST(TestRedactPasted)
#include "tst_redactpasted.moc"
