// SPDX-License-Identifier: Apache-2.0
#include "core/admin/pkce.h"
#include "core/admin/redirectlistener.h"
#include "tests/support/awaited.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QNetworkInterface>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto signInPage = u"https://adb-1.2.azuredatabricks.test/oidc/v1/authorize?state=s3cret"_s;

SignInPages pages()
{
    return {u"draftt-connect"_s, u"You may close this."_s, u"Nothing <b>is</b> expected here."_s};
}

} // namespace

/// What a browser, and anybody else on this computer, may bring back from a sign-in.
class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_listener = std::make_unique<RedirectListener>();
        QVERIFY(m_listener->listen({0, 0}));
        m_listener->expect({QUrl(signInPage), Secret("s3cret"_ba), pages()});
        m_answers.clear();
        connect(m_listener.get(), &RedirectListener::answered, this,
                [this](const RedirectAnswer &answer) { m_answers += answer; });
    }

    void takesWhatBringsTheState_data();
    void takesWhatBringsTheState();
    void passesOverEverythingElse_data();
    void passesOverEverythingElse();
    void isThereOnThisComputerOnly();
    void takesTheNextPort();
    void leavesAPortOfWhichSomebodyHasHalf();
    void leadsToTheSignInPageOnce();
    void hearsOneAnswerOnly();
    void endsWhatSendsTooMuch();
    void answersInPieces();
    void forgetsWhoDoesNotSpeak();
    void challengesAsTheStandardSays();
    void verifiersAreNeverTheSame();

private:
    [[nodiscard]] QByteArray say(const QByteArray &request,
                                 QHostAddress::SpecialAddress to = QHostAddress::LocalHost)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(to), quint16(m_listener->redirect().port()));
        socket.write(request);
        const auto isOver = [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; };
        if (!waitFor(isOver, 10'000))
            return "it stays open"_ba;
        return socket.readAll();
    }
    [[nodiscard]] QByteArray get(const QByteArray &path)
    {
        return say("GET " + path + " HTTP/1.1\r\nHost: " + m_listener->redirect().authority().toLatin1() +
                   "\r\n\r\n");
    }

    std::unique_ptr<RedirectListener> m_listener;
    QList<RedirectAnswer> m_answers;
};

void TestRedirectListener::takesWhatBringsTheState_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    QTest::newRow("a code") << "code=abc&state=s3cret"_ba << u"abc"_s << u""_s << u""_s;
    QTest::newRow("a code and more") << "iss=https%3A%2F%2Fx&state=s3cret&code=a%2Fb%2B&y"_ba << u"a/b+"_s
                                     << u""_s << u""_s;
    QTest::newRow("escapes of both cases, and none")
        << "code=%2f%2F%zz%4+%&state=s3cret"_ba << u"//%zz%4 %"_s << u""_s << u""_s;
    QTest::newRow("a refusal") << "error=access_denied&error_description=He+said+%22no%22&state=s3cret"_ba
                               << u""_s << u"access_denied"_s << u"He said \"no\""_s;
    QTest::newRow("another error") << "error=server_error&state=s3cret"_ba << u""_s << u"server_error"_s
                                   << u""_s;
    QTest::newRow("a refusal without the state, whose words are nobody's")
        << "error=access_denied&error_description=Call+this+number"_ba << u""_s << u"access_denied"_s
        << u""_s;
}

void TestRedirectListener::takesWhatBringsTheState()
{
    QFETCH(QByteArray, query);
    const auto answer = get("/?" + query);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.contains("You may close this."));
    for (const auto *header : {"Cache-Control: no-store", "Referrer-Policy: no-referrer",
                               "Content-Security-Policy: default-src 'none'", "Connection: close"})
        QVERIFY2(answer.contains(header), header);
    QCOMPARE(m_answers.size(), 1);
    QTEST(QString::fromUtf8(m_answers.first().code.reveal()), "code");
    QTEST(m_answers.first().error, "error");
    QTEST(m_answers.first().description, "description");
}

void TestRedirectListener::passesOverEverythingElse_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto host = "\r\nHost: localhost:PORT\r\n\r\n"_ba;
    const auto row = [&host](const char *name, const QByteArray &line, const char *status) {
        QTest::newRow(name) << line + " HTTP/1.1" + host << QByteArray(status);
    };
    row("the icon of the page", "GET /favicon.ico", "404");
    row("another path with code and state", "GET /x?code=a&state=s3cret", "404");
    row("another state", "GET /?code=a&state=s3crex", "400");
    row("a shorter state", "GET /?code=a&state=s3cre", "400");
    row("a state in capitals", "GET /?code=a&state=S3CRET", "400");
    row("no state", "GET /?code=a", "400");
    row("an empty state", "GET /?code=a&state=", "400");
    row("no code", "GET /?state=s3cret", "400");
    row("an empty code", "GET /?code=&state=s3cret", "400");
    row("a code and an error", "GET /?code=a&error=access_denied&state=s3cret", "400");
    row("two codes", "GET /?code=a&code=b&state=s3cret", "400");
    row("two states", "GET /?code=a&state=s3cret&state=s3cret", "400");
    row("an error of somebody else", "GET /?error=Call%20this%20number", "400");
    row("a refusal with another state", "GET /?error=access_denied&state=x", "400");
    row("nothing", "GET /", "400");
    row("a form", "POST /?code=a&state=s3cret", "405");
    row("a look", "HEAD /?code=a&state=s3cret", "405");
    row("what a browser asks before a script may", "OPTIONS /?code=a&state=s3cret", "405");
    row("a link of somebody else", "GET /start/AAAA", "404");
    QTest::newRow("a name that leads here") << "GET /?code=a&state=s3cret HTTP/1.1\r\n"
                                               "Host: evil.test:PORT\r\n\r\n"_ba
                                            << "404"_ba;
    QTest::newRow("no name") << "GET /?code=a&state=s3cret HTTP/1.1\r\n\r\n"_ba
                             << "404"_ba;
    QTest::newRow("another port") << "GET /?code=a&state=s3cret HTTP/1.1\r\nHost: localhost:1\r\n\r\n"_ba
                                  << "404"_ba;
    QTest::newRow("two names") << "GET /?code=a&state=s3cret HTTP/1.1\r\nHost: localhost:PORT\r\n"
                                  "host: evil.test:PORT\r\n\r\n"_ba
                               << "404"_ba;
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("a whole address") << "GET http://localhost:PORT/?code=a&state=s3cret HTTP/1.1" + host
                                     << "400"_ba;
}

void TestRedirectListener::passesOverEverythingElse()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    request.replace("PORT", QByteArray::number(m_listener->redirect().port()));
    const auto answer = say(request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.constData());
    QVERIFY(answer.contains("Nothing &lt;b&gt;is&lt;/b&gt; expected here."));
    QVERIFY(!answer.contains("s3cret"));
    QVERIFY(m_answers.isEmpty());
    // It is still waited for.
    QVERIFY(get("/?code=a&state=s3cret").contains("200 OK"));
    QCOMPARE(m_answers.size(), 1);
}

void TestRedirectListener::isThereOnThisComputerOnly()
{
    QVERIFY(say("x\r\n\r\n").startsWith("HTTP/1.1 400"));
    auto others = QNetworkInterface::allAddresses();
#ifdef Q_OS_LINUX
    others += QHostAddress(u"127.0.0.2"_s); // leads here too, and nobody listens there
#endif
    for (const auto &address : std::as_const(others)) {
        QTcpSocket socket;
        socket.connectToHost(address, quint16(m_listener->redirect().port()));
        const bool isOurs = address == QHostAddress::LocalHost || address == QHostAddress::LocalHostIPv6;
        QVERIFY2(isOurs || !socket.waitForConnected(1000), qPrintable(address.toString()));
    }
    QTcpServer six;
    if (!six.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This computer has no ::1.");
    QVERIFY(say("x\r\n\r\n", QHostAddress::LocalHostIPv6).startsWith("HTTP/1.1 400"));
}

void TestRedirectListener::takesTheNextPort()
{
    const auto port = quint16(m_listener->redirect().port());
    RedirectListener other;
    QVERIFY(!other.listen({port, port}));
    if (port < 65'000) {
        QVERIFY(other.listen({port, quint16(port + 500)}));
        QVERIFY(other.redirect().port() > port);
    }
}

/// Whoever has ::1 would get what the browser brings.
void TestRedirectListener::leavesAPortOfWhichSomebodyHasHalf()
{
    QTcpServer six;
    if (!six.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This computer has no ::1.");
    RedirectListener other;
    QVERIFY(!other.listen({six.serverPort(), six.serverPort()}));
}

void TestRedirectListener::leadsToTheSignInPageOnce()
{
    const QSignalSpy twice(m_listener.get(), &RedirectListener::linkAskedTwice);
    const auto link = m_listener->link();
    QCOMPARE(link.host(), u"127.0.0.1"_s);
    QVERIFY(!link.toString().contains(u"s3cret"_s));
    const auto first = get(link.path().toLatin1());
    QVERIFY2(first.startsWith("HTTP/1.1 302 "), first.constData());
    QVERIFY(first.contains("\r\nLocation: " + signInPage.toLatin1() + "\r\n"));
    QVERIFY(twice.isEmpty());
    const auto second = get(link.path().toLatin1());
    QVERIFY(second.startsWith("HTTP/1.1 404 "));
    QVERIFY(!second.contains("s3cret"));
    QCOMPARE(twice.size(), 1);
    QVERIFY(get("/?code=a&state=s3cret").isEmpty()); // nothing listens any more
    QVERIFY(m_answers.isEmpty());
}

void TestRedirectListener::hearsOneAnswerOnly()
{
    QTcpSocket early;
    early.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_listener->redirect().port()));
    QTRY_COMPARE(early.state(), QAbstractSocket::ConnectedState);
    QVERIFY(get("/?code=a&state=s3cret").contains("200 OK"));
    early.write("GET /?code=b&state=s3cret HTTP/1.1\r\nHost: " +
                m_listener->redirect().authority().toLatin1() + "\r\n\r\n");
    QTRY_COMPARE(early.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(early.readAll().startsWith("HTTP/1.1 404 "));
    QVERIFY(get("/?code=c&state=s3cret").isEmpty());
    QCOMPARE(m_answers.size(), 1);
}

void TestRedirectListener::endsWhatSendsTooMuch()
{
    QCOMPARE(get("/?code=" + QByteArray(64 * 1024, 'a') + "&state=s3cret"), QByteArray());
    QVERIFY(m_answers.isEmpty());
}

void TestRedirectListener::answersInPieces()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_listener->redirect().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const auto request = "GET /?code=abc&state=s3cret HTTP/1.1\r\nHost: localhost:" +
                         QByteArray::number(m_listener->redirect().port()) + "\r\n\r\n";
    for (const auto byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().code.reveal(), "abc"_ba);
}

/// Some connections that say nothing must not keep the browser out for ever: only so many stay.
void TestRedirectListener::forgetsWhoDoesNotSpeak()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost),
                                     quint16(m_listener->redirect().port()));
    }
    const auto open = [&silent] {
        return std::count_if(silent.cbegin(), silent.cend(), [](const auto &socket) {
            return socket->state() != QAbstractSocket::UnconnectedState;
        });
    };
    QTRY_COMPARE(open(), 16);
    silent.clear();
    QTRY_VERIFY(get("/favicon.ico").startsWith("HTTP/1.1 404 "));
}

/// RFC 7636, appendix B.
void TestRedirectListener::challengesAsTheStandardSays()
{
    QCOMPARE(challengeOf(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba)),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void TestRedirectListener::verifiersAreNeverTheSame()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const auto pkce = newPkce();
        QCOMPARE(pkce.verifier.reveal().size(), 86);
        QCOMPARE(pkce.challenge, challengeOf(pkce.verifier));
        seen.insert(pkce.verifier.reveal());
    }
    QCOMPARE(seen.size(), 100);
}

DRAFTT_TEST(TestRedirectListener)
#include "tst_redirectlistener.moc"
