// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/people.h"
#include "app/demo/catalog/metastore.h"
#include "tests/support/awaited.h"
#include "tests/support/canarysearch.h"
#include "tests/support/demofixture.h"
#include "tests/support/httpcall.h"
#include "tests/support/program.h"
#include "tests/support/secretservice.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 60'000; // ms

} // namespace

/// An admin signs in with the browser to the real program, which sets a connection up, tells of it, goes on
/// after it was killed, and takes it back. Whatever was secret on the way is then looked for everywhere.
class TestAdminCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    void noCommandLeavesASecretAnywhere();

private:
    [[nodiscard]] QStringList wanted() const;
    /// The program with a sign-in, to its end, or until it is killed at the first of these requests.
    int run(const QStringList &arguments, const QByteArray &killedAt = {});
    void signIn(QProcess &process);
    void watch(QProcess &process);
    void keepOutput(QProcess &process);
    /// From what the workspace was asked.
    void collectSecrets();
    void look(const QByteArrayList &secrets, CanarySearch &search) const;

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<Program> m_program;
    QByteArray m_errors; ///< of the run that is on
    QMap<QString, QByteArray> m_seen;
    QMap<QString, QByteArrayList> m_secrets; ///< by what they are
};

void TestAdminCanary::init()
{
    failOnAnyWarning();
    m_demo = std::make_unique<DemoFixture>();
    // Who signs in sees everything, so that the certificate is green.
    auto &metastore = m_demo->server().metastore();
    metastore.setOwner(u"metastore"_s, metastore.metastoreObject().fullName(),
                       demo::people::allRounder().name);
    m_program = std::make_unique<Program>();
    m_seen.clear();
    m_secrets.clear();
    for (const auto *name : {"XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
        const auto folder = m_program->path(QString::fromLatin1(name).toLower());
        QVERIFY(QDir().mkpath(folder));
        m_program->setVariable(QString::fromLatin1(name), folder);
    }
    m_program->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_program->setVariable(u"DRAFTT_CONNECT_LOG"_s, u"debug"_s);
}

QStringList TestAdminCanary::wanted() const
{
    return {u"--host"_s,      m_demo->url().toString(),
            u"--warehouse"_s, u"7e57ab1e00000001"_s,
            u"--catalog"_s,   u"inventory"_s,
            u"--schema"_s,    u"assets"_s,
            u"--table"_s,     u"components"_s,
            u"--principal"_s, u"draftt-reader"_s,
            u"--name"_s,      u"prod"_s};
}

void TestAdminCanary::keepOutput(QProcess &process)
{
    const auto errors = process.readAllStandardError();
    m_errors += errors;
    m_seen[u"output"_s] += errors + process.readAllStandardOutput();
}

void TestAdminCanary::watch(QProcess &process)
{
    for (const auto id : familyOf(process.processId())) {
        const auto keep = [&](const QString &place, const QByteArray &bytes) {
            if (!m_seen[place].contains(bytes))
                m_seen[place] += bytes;
        };
        keep(u"argument lists"_s, fileOfProcess(id, "cmdline"));
        keep(u"environments"_s, fileOfProcess(id, "environ"));
    }
    keepOutput(process);
}

void TestAdminCanary::signIn(QProcess &process)
{
    static const QRegularExpression page(u"(http://127\\.0\\.0\\.1:\\d+/oidc/v1/authorize\\?\\S+)\\s"_s);
    const auto address = [this] { return page.match(QString::fromUtf8(m_errors)).captured(1); };
    const auto isThere = [&] {
        watch(process);
        return !address().isEmpty() || process.state() == QProcess::NotRunning;
    };
    QVERIFY(waitFor(isThere, patience) && !address().isEmpty());
    const auto led =
        httpCall("GET", QUrl(address()), {{"X-Demo-Person", demo::people::allRounder().name.toUtf8()}});
    const QUrl back(QString::fromUtf8(led.header("location")));
    QCOMPARE(httpCall("GET", back).status, 200);
}

int TestAdminCanary::run(const QStringList &arguments, const QByteArray &killedAt)
{
    m_demo->server().clearRequests();
    m_errors.clear();
    const auto process = m_program->start(arguments);
    if (arguments.value(1) != "status"_L1)
        signIn(*process);
    bool isExpired = false;
    const auto hasEnded = [&] {
        watch(*process);
        const auto requests = m_demo->server().requests();
        for (const auto &request : requests) {
            const bool isIt =
                !killedAt.isEmpty() && request.verb == "POST" && request.path.toUtf8().contains(killedAt);
            if (isIt)
                process->kill();
        }
        // Then the refresh token is used, and another one comes for it.
        const bool hasBegun = m_demo->count("GET", u"/api/2.0/preview/scim/v2/Me"_s) > 0;
        if (hasBegun && !std::exchange(isExpired, true))
            m_demo->server().expireAccessTokens();
        return process->state() == QProcess::NotRunning;
    };
    const bool isOver = waitFor(hasEnded, patience);
    keepOutput(*process);
    collectSecrets();
    return isOver && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
}

void TestAdminCanary::collectSecrets()
{
    const auto keep = [this](const QString &what, const QByteArray &value) {
        if (!value.isEmpty() && !m_secrets[what].contains(value))
            m_secrets[what] += value;
    };
    for (const auto &request : m_demo->server().requests()) {
        const auto form = QUrlQuery(QString::fromUtf8(request.body));
        const auto field = [&form](const QString &name) {
            return form.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
        };
        if (request.path.endsWith("/oidc/v1/token"_L1)) {
            keep(u"code"_s, field(u"code"_s));
            keep(u"verifier"_s, field(u"code_verifier"_s));
            keep(u"refresh token"_s, field(u"refresh_token"_s));
            keep(u"new secret"_s, field(u"client_secret"_s));
        }
        for (const auto &[name, value] : request.headers) {
            const bool isAuthorization = name.toLower() == "authorization";
            if (isAuthorization && value.startsWith("Bearer "))
                keep(u"access token"_s, value.mid(7));
            if (isAuthorization && value.startsWith("Basic "))
                keep(u"new secret"_s, QByteArray::fromBase64(value.mid(6)).split(':').last());
        }
    }
}

void TestAdminCanary::look(const QByteArrayList &secrets, CanarySearch &search) const
{
    search = CanarySearch(secrets);
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        search.look(it.key(), it.value());
    search.lookIntoFiles(m_program->path({}));
    search.lookIntoFiles(qEnvironmentVariable("HOME")); // of the keyring
}

void TestAdminCanary::noCommandLeavesASecretAnywhere()
{
    if (!hasSecretService())
        QSKIP("There is no keychain to keep the new secret in.");
    const auto all = [this](const QStringList &words) { return words + wanted(); };
    QCOMPARE(run(all({u"admin"_s, u"plan"_s})), 0);
    QCOMPARE(run(all({u"admin"_s, u"apply"_s, u"--dry-run"_s})), 0);
    QCOMPARE(run(all({u"admin"_s, u"apply"_s}), "/credentials/secrets"), -1);
    QCOMPARE(run({u"admin"_s, u"status"_s, u"--json"_s}), 0);
    QCOMPARE(run({u"admin"_s, u"apply"_s, u"prod"_s, u"--json"_s}), 0);
    QCOMPARE(run({u"admin"_s, u"status"_s}), 0);
    CanarySearch kept({"nothing is looked for"});
    QByteArrayList secrets;
    for (const auto *what : {"access token", "refresh token", "code", "verifier", "new secret"}) {
        const auto &some = m_secrets[QString::fromLatin1(what)];
        qInfo("%s: %d", what, int(some.size()));
        QVERIFY2(!some.isEmpty(), what);
        secrets += some;
    }
    look(secrets, kept);
    kept.print("while it is set up");
    QVERIFY2(kept.hits() == 0, qPrintable(kept.first()));

    QCOMPARE(run({u"admin"_s, u"undo"_s, u"prod"_s}), 0);
    for (const auto &some : std::as_const(m_secrets))
        secrets += some;
    look(secrets, kept);
    kept.print("after it was taken back");
    for (const auto &place : {u"output"_s, u"argument lists"_s, u"environments"_s, u"files"_s})
        QVERIFY2(kept.bytes(place) > 0, qPrintable(place));
    QVERIFY2(kept.hits() == 0, qPrintable(kept.first()));

    // The search would have found each of them.
    for (const auto &secret : std::as_const(secrets)) {
        QFile planted(m_program->path(u"xdg_cache_home/planted"_s));
        QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("x=" + secret.sliced(5)) > 0);
        planted.close();
        look({secret}, kept);
        QVERIFY(kept.hits() > 0);
        QVERIFY(planted.remove());
    }
}

int main(int argc, char *argv[])
{
    if (const auto code = rerunWithSecretService(argc, argv))
        return *code;
    QCoreApplication app(argc, argv);
    TestAdminCanary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_admincanary.moc"
