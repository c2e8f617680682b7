// SPDX-License-Identifier: Apache-2.0
#include "core/http/tlssettings.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QScopeGuard>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto urlVariable = "DRAFTT_TEST_ROOTS_URL";
constexpr auto fileVariable = "DRAFTT_TEST_ROOTS_FILE";

/// Where Debian, and what follows it, has the system's store, each root by the hash of its name.
constexpr auto store = "/etc/ssl/certs"_L1;

enum Exit { Trusted = 0, Refused = 1, NotDone = 2 };

/// Whether a client that trusts the system's store and one file more trusts the server.
int runClient()
{
    const auto tls = tlsConfiguration(qEnvironmentVariable(fileVariable));
    if (!tls)
        return NotDone;
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(qEnvironmentVariable(urlVariable)));
    request.setSslConfiguration(*tls);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QObject::connect(reply.get(), &QNetworkReply::finished, reply.get(), [&reply] {
        const bool isRefused = reply->error() == QNetworkReply::SslHandshakeFailedError;
        QCoreApplication::exit(isRefused ? Refused : reply->error() ? NotDone : Trusted);
    });
    return QCoreApplication::exec();
}

int codeOf(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    const bool hasEnded = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000);
    return hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int codeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    return codeOf(process, program, arguments);
}

/// The words of a command that sees another folder in the place of the system's store.
QStringList inPlaceOfStore(const QString &folder, const QStringList &words)
{
    const auto mount = u"mount --bind \"$0\" "_s + store + u" && exec \"$@\""_s;
    return QStringList{u"-rm"_s, u"sh"_s, u"-c"_s, mount, folder} + words;
}

} // namespace

/// Who names a file of certificates keeps the system's roots, and does not wait until all of them are read.
class TestSystemRoots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("SSL_CERT_FILE"); } // of whoever runs the test
    void init() { failOnAnyWarning(); }

    void onlyWhatIsNamedIsRead()
    {
        const auto before = QSslConfiguration::defaultConfiguration().caCertificates().size();
        const auto tls = tlsConfiguration(tlsFile(u"root.pem"_s));
        QVERIFY(tls);
        QCOMPARE(tls->caCertificates().size(), before + 1);
    }

    void bothAreTrusted_data()
    {
        QTest::addColumn<bool>("isInStore");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isOfEnvironment");
        QTest::addColumn<int>("outcome");
        QTest::newRow("in the store alone") << true << QString() << false << int(Trusted);
        QTest::newRow("in the store, and another is named")
            << true << u"selfsigned.pem"_s << false << int(Trusted);
        QTest::newRow("in the store, and the environment names another")
            << true << u"selfsigned.pem"_s << true << int(Trusted);
        QTest::newRow("named alone") << false << u"root.pem"_s << false << int(Trusted);
        QTest::newRow("named by the environment alone") << false << u"root.pem"_s << true << int(Trusted);
        QTest::newRow("nowhere") << false << QString() << false << int(Refused);
        QTest::newRow("nowhere, and another is named")
            << false << u"selfsigned.pem"_s << false << int(Refused);
    }

    void bothAreTrusted()
    {
        QFETCH(bool, isInStore);
        QFETCH(QString, file);
        QFETCH(bool, isOfEnvironment);
        QTemporaryDir folder;
        if (codeOf(u"unshare"_s, inPlaceOfStore(folder.path(), {u"true"_s})) != 0)
            QSKIP("needs unshare and the right to mount in a namespace of one's own");
        QVERIFY(QFile::copy(tlsFile(isInStore ? u"root.pem"_s : u"expired.pem"_s),
                            folder.filePath(u"one.pem"_s)));
        if (codeOf(u"openssl"_s, {u"rehash"_s, folder.path()}) != 0)
            QSKIP("openssl is not installed");

        RawServer server(u"good"_s);
        server.answer(httpAnswer(200, "{}"), true);
        QProcess client;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(urlVariable), server.url().toString());
        if (!file.isEmpty())
            environment.insert(isOfEnvironment ? u"SSL_CERT_FILE"_s : QString::fromLatin1(fileVariable),
                               tlsFile(file));
        client.setProcessEnvironment(environment);
        QTEST(codeOf(client, u"unshare"_s,
                     inPlaceOfStore(folder.path(), {QCoreApplication::applicationFilePath()})),
              "outcome");
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(urlVariable))
        return runClient();
    TestSystemRoots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemroots.moc"
