// SPDX-License-Identifier: Apache-2.0
#include "app/commands/demoprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>

#endif
using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

std::optional<DemoFacts> factsFrom(const QByteArray &line)
{
    const auto json = QJsonDocument::fromJson(line).object();
    const auto address = PastedAddress::parse(json.value("url"_L1).toString());
    const auto clientId = ClientId::parse(json.value("client_id"_L1).toString());
    if (!address || !clientId)
        return std::nullopt;
    return DemoFacts{*address,
                     json.value("workspace_id"_L1).toString(),
                     *clientId,
                     Secret(json.value("client_secret"_L1).toString().toUtf8()),
                     Secret(json.value("admin_token"_L1).toString().toUtf8()),
                     QUrl(json.value("sql_editor"_L1).toString())};
}

} // namespace

DemoProcess::DemoProcess(QObject *parent) : QObject(parent) {}

DemoProcess::~DemoProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    // Destroying a running QProcess would wait for it.
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
    } else {
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        m_process->closeWriteChannel();
    }
}

QString DemoProcess::program()
{
    return QCoreApplication::applicationDirPath() + "/draftt-connect-demo"_L1;
}

void DemoProcess::start(const QStringList &options)
{
    m_process = new QProcess;
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::onOutput);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // everything else ends it, and is told by `finished`
            Q_EMIT failed(program() + ": "_L1 + m_process->errorString());
    });
    connect(m_process, &QProcess::finished, this,
            [this](int code) { Q_EMIT failed(program() + " ended with code "_L1 + QString::number(code)); });
#ifdef Q_OS_UNIX
    // Ctrl-C goes to every process of the terminal's group, but the demo is to end with this program only.
    m_process->setChildProcessModifier([] { setpgid(0, 0); });
#endif
    m_process->start(program(), QStringList{u"--json"_s, u"--exit-with-parent"_s} + options);
}

void DemoProcess::onOutput()
{
    const bool wasReady = m_line.contains('\n');
    m_line += m_process->readAllStandardOutput();
    if (wasReady || !m_line.contains('\n'))
        return;
    const auto facts = factsFrom(m_line);
    m_line = "\n";
    if (facts)
        Q_EMIT ready(*facts);
    else
        Q_EMIT failed(program() + " has not said where it listens"_L1);
}

} // namespace draftt
