// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/forkedruns.h"

#include "tests/golden/goldentext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr char separator = 0x1f; // as forkserver.cpp has it

/// The functions of its libraries are looked up once, instead of in each copy.
std::unique_ptr<QProcess> startServer(Program &program)
{
    const auto variable = u"LD_BIND_NOW"_s;
    program.setVariable(variable, u"1"_s);
    auto server = program.startForeign(QStringLiteral(DRAFTT_FORK_SERVER), {});
    program.setVariable(variable, {});
    return server;
}

} // namespace

ForkedRuns::ForkedRuns(Program &program) : m_server(startServer(program))
{
    connect(m_server.get(), &QProcess::readyReadStandardOutput, this, &ForkedRuns::onAnswer);
    connect(m_server.get(), &QProcess::finished, this, [this] {
        qFatal("the process of the commands has ended: %s", m_server->readAllStandardError().constData());
    });
    if (!m_server->waitForStarted())
        qFatal("the process of the commands cannot be started");
}

ForkedRuns::~ForkedRuns()
{
    m_server->disconnect(this);
    m_server->closeWriteChannel();
    m_server->waitForFinished();
}

void ForkedRuns::start(const QStringList &words, const QByteArray &input, const Done &done)
{
    const auto number = QByteArray::number(++m_count);
    writeOrAbort(file(number, "in"), input);
    QByteArrayList fields{number};
    for (const auto *ending : {"in", "out", "err"})
        fields += file(number, ending).toLocal8Bit();
    for (const auto &word : words)
        fields += word.toLocal8Bit();
    const auto line = fields.join(separator);
    if (line.contains('\n') || line.count(separator) != words.size() + 3)
        qFatal("a word holds a control character");
    m_running.insert(number, done);
    m_server->write(line + '\n');
}

void ForkedRuns::onAnswer()
{
    while (m_server->canReadLine()) {
        const auto fields = m_server->readLine().trimmed().split(' ');
        const auto &number = fields.first();
        const auto done = m_running.take(number);
        QFile::remove(file(number, "in"));
        done({fields.last().toInt(), taken(number, "out"), taken(number, "err")});
    }
}

QString ForkedRuns::file(const QByteArray &number, const char *ending) const
{
    return m_folder.filePath(QLatin1StringView(number) + u'.' + QLatin1StringView(ending));
}

QByteArray ForkedRuns::taken(const QByteArray &number, const char *ending) const
{
    QFile file(this->file(number, ending));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(file.fileName()));
    auto content = file.readAll();
    file.remove();
    return content;
}

} // namespace draftt
