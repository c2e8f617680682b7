// SPDX-License-Identifier: Apache-2.0
#include "app/commands/browser.h"
#include "app/demo/accounts/people.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/program.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Arguments and environment of a process and of all that it has started, as far as they can be read.
QByteArray seenOf(qint64 pid)
{
    const auto folder = u"/proc/%1/"_s.arg(pid);
    auto seen = contentOf(folder + "cmdline"_L1) + contentOf(folder + "environ"_L1);
    const auto children = contentOf(folder + u"task/%1/children"_s.arg(pid)).simplified();
    for (const auto &child : children.split(' ')) {
        if (!child.isEmpty())
            seen += seenOf(child.toLongLong());
    }
    return seen;
}

QByteArray fieldOf(const QByteArray &form, const QString &name)
{
    return QUrlQuery(QString::fromUtf8(form)).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

} // namespace

/// The real program signs an admin in with the browser, which the test plays.
class TestAdminBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
        m_program = std::make_unique<Program>();
        m_errors.clear();
        m_output.clear();
        m_seen.clear();
    }
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void signsInAndPlans();
    void endsWhereNobodySignsIn_data();
    void endsWhereNobodySignsIn();
    void leavesNothingBehind();
    void opensNoBrowserWithoutADesktop();
    void opensTheLinkAndNothingElse();

private:
    /// The program with a sign-in by `person` (an e-mail, or `deny`), to its end.
    int planAs(const QString &person, const QStringList &more = {});
    void comeBack(QProcess &process, const QString &person);
    [[nodiscard]] QByteArray bodyOfTokenCall() const;

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<Program> m_program;
    QByteArray m_errors;
    QByteArray m_output;
    QByteArray m_seen; ///< arguments and environments while it waited, and after
    QByteArray m_code;
};

int TestAdminBrowser::planAs(const QString &person, const QStringList &more)
{
    const auto arguments = QStringList{u"admin"_s,       u"plan"_s,
                                       u"--host"_s,      m_demo->url().toString(),
                                       u"--warehouse"_s, u"7e57ab1e00000001"_s,
                                       u"--catalog"_s,   u"inventory"_s,
                                       u"--schema"_s,    u"assets"_s} +
                           more;
    const auto process = m_program->start(arguments);
    comeBack(*process, person);
    const auto hasEnded = [&process] { return process->state() == QProcess::NotRunning; };
    if (!waitFor(hasEnded, 60'000))
        return -1;
    m_errors += process->readAllStandardError();
    m_output += process->readAllStandardOutput();
    return process->exitCode();
}

void TestAdminBrowser::comeBack(QProcess &process, const QString &person)
{
    static const QRegularExpression page(u"(http://127\\.0\\.0\\.1:\\d+/oidc/v1/authorize\\?\\S+)\\s"_s);
    const auto address = [this] { return page.match(QString::fromUtf8(m_errors)).captured(1); };
    const auto isThere = [&] {
        m_errors += process.readAllStandardError();
        return !address().isEmpty() || process.state() == QProcess::NotRunning;
    };
    if (!waitFor(isThere, 30'000) || address().isEmpty())
        return;
    m_seen += seenOf(process.processId());
    const auto led = httpCall("GET", QUrl(address()), {{"X-Demo-Person", person.toUtf8()}});
    const QUrl back(QString::fromUtf8(led.header("location")));
    m_code = QUrlQuery(back).queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8();
    QCOMPARE(httpCall("GET", back).status, 200);
    m_seen += seenOf(process.processId());
}

QByteArray TestAdminBrowser::bodyOfTokenCall() const
{
    for (const auto &request : m_demo->server().requests()) {
        if (request.verb == "POST" && request.path == "/oidc/v1/token"_L1)
            return request.body;
    }
    return {};
}

void TestAdminBrowser::signsInAndPlans()
{
    const auto &person = demo::people::allRounder();
    QCOMPARE(planAs(person.name), 0);
    QVERIFY2(m_errors.contains("Signed in as " + person.name.toUtf8()), m_errors.constData());
    QVERIFY2(m_output.contains(person.name.toUtf8()), m_output.constData());
}

void TestAdminBrowser::endsWhereNobodySignsIn_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("denied") << u"deny"_s << QStringList() << "The sign-in was denied."_ba;
    QTest::newRow("a port that is none")
        << u"deny"_s << QStringList{u"--port"_s, u"0"_s} << "type a number from 1 to 65535"_ba;
}

void TestAdminBrowser::endsWhereNobodySignsIn()
{
    QFETCH(QString, person);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, words);
    const auto code = planAs(person, more);
    QVERIFY2(code == 1 || code == 2, m_errors.constData());
    QVERIFY2(m_errors.contains(words), m_errors.constData());
    QVERIFY(m_output.isEmpty());
}

void TestAdminBrowser::leavesNothingBehind()
{
    m_program->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QCOMPARE(planAs(demo::people::allRounder().name), 0);
    const auto form = bodyOfTokenCall();
    const auto verifier = fieldOf(form, u"code_verifier"_s);
    QCOMPARE(verifier.size(), 86);
    QCOMPARE(fieldOf(form, u"code"_s), m_code);
    QByteArrayList secrets{verifier, m_code};
    for (const auto &request : m_demo->server().requests()) {
        for (const auto &[name, value] : request.headers) {
            if (name.toLower() == "authorization")
                secrets += value.mid(value.indexOf(' ') + 1);
        }
    }
    QVERIFY(secrets.size() > 3);
    QVERIFY(m_seen.contains("admin"));
    for (const auto &secret : std::as_const(secrets)) {
        QVERIFY(secret.size() > 10);
        QVERIFY(!m_seen.contains(secret));
        QVERIFY(!m_errors.contains(secret));
        QVERIFY(!m_output.contains(secret));
        QCOMPARE(m_program->filesWith(secret), QStringList());
    }
}

void TestAdminBrowser::opensNoBrowserWithoutADesktop()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QVERIFY(!openInBrowser(QUrl(u"http://127.0.0.1:1/start/x"_s)));
}

void TestAdminBrowser::opensTheLinkAndNothingElse()
{
#ifndef Q_OS_LINUX
    QSKIP("What opens a page is found in PATH on Linux.");
#endif
    const QTemporaryDir folder;
    const auto told = folder.filePath(u"told"_s);
    QFile opener(folder.filePath(u"xdg-open"_s));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + told.toUtf8() + ".new'\nmv '" + told.toUtf8() +
                 ".new' '" + told.toUtf8() + "'\n");
    opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    opener.close();
    const auto path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8() + ':' + path);
    qputenv("DISPLAY", ":99");
    const bool isOpen = openInBrowser(QUrl(u"http://127.0.0.1:1/start/a%20b;c"_s));
    qputenv("PATH", path);
    qunsetenv("DISPLAY");
    QVERIFY(isOpen);
    QTRY_VERIFY(QFile::exists(told));
    QCOMPARE(contentOf(told), "http://127.0.0.1:1/start/a%20b;c\n"_ba);
}

DRAFTT_TEST(TestAdminBrowser)
#include "tst_adminbrowser.moc"
