// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString binary(const QString &name)
{
    return QStringLiteral(DRAFTT_BIN_DIR "/") + name;
}

} // namespace

QJsonObject RunResult::json() const
{
    return QJsonDocument::fromJson(output).object();
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.remove(u"SSL_CERT_FILE"_s); // of whoever runs the test
    // The keyring of the test run finds its own folders by the variables that this leaves alone.
    setVariable(u"HOME"_s, m_home.path());
    setVariable(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    setVariable(u"DRAFTT_CONNECT_PROFILES"_s, m_home.filePath(u"profiles"_s));
    for (const auto *name :
         {"DATABRICKS_CLIENT_SECRET", "DATABRICKS_TOKEN", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        setVariable(QString::fromLatin1(name), {});
}

void Program::setVariable(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments, const QString &name)
{
    return startForeign(binary(name), arguments);
}

std::unique_ptr<QProcess> Program::startForeign(const QString &path, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(path, arguments);
    return process;
}

RunResult Program::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    const bool hasEnded = process->waitForFinished(60'000) && process->exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process->exitCode() : -1, process->readAllStandardOutput(),
            process->readAllStandardError()};
}

QStringList Program::filesWith(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator walk(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found += file.fileName();
    }
    return found;
}

RunningDemo::RunningDemo(double timeScale)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(binary(u"draftt-connect-demo"_s),
                    {u"--json"_s, u"--exit-with-parent"_s, u"--time-scale"_s, QString::number(timeScale)});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
    }
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
}

RunningDemo::~RunningDemo()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool RunningDemo::runAsAdmin(const QString &script) const
{
    QNetworkRequest request(QUrl(fact(u"url"_s) + "/demo/editor/run"_L1));
    request.setRawHeader("Authorization", "Bearer " + fact(u"admin_token"_s).toLatin1());
    request.setRawHeader("Content-Type", "application/json");
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, QJsonDocument(QJsonObject{{u"script"_s, script}}).toJson()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        return false;
    const auto outcomes = QJsonDocument::fromJson(reply->readAll()).object().value("outcomes"_L1).toArray();
    return !outcomes.isEmpty() &&
           std::all_of(outcomes.begin(), outcomes.end(), [](const QJsonValue &outcome) {
               return outcome.toObject().value("state"_L1).toString() == "SUCCEEDED"_L1;
           });
}

} // namespace draftt
