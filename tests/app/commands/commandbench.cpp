// SPDX-License-Identifier: Apache-2.0
#include "tests/app/commands/commandbench.h"
#include "tests/support/awaited.h"

#include <QTest>

namespace draftt
{

namespace
{

constexpr int patienceMs = 300'000;

} // namespace

StreamFile::StreamFile(const QByteArray &content) : m_stream(std::tmpfile())
{
    if (!m_stream)
        qFatal("no temporary file can be made");
    std::fwrite(content.constData(), 1, size_t(content.size()), m_stream);
    std::rewind(m_stream);
}

StreamFile::~StreamFile()
{
    std::fclose(m_stream);
}

QByteArray StreamFile::content() const
{
    std::fflush(m_stream);
    std::rewind(m_stream);
    QByteArray bytes;
    for (int byte = std::fgetc(m_stream); byte != EOF; byte = std::fgetc(m_stream))
        bytes += char(byte);
    return bytes;
}

CommandBench::CommandBench(const QByteArray &input)
    : m_input(input)
    , m_context{.terminal = m_terminal,
                .http = m_http,
                .keychain = m_keychain,
                .profiles = m_profiles,
                .writePdf = [this](const IssuedCertificate &, const QString &path) -> Result<Nothing> {
                    m_pdfPaths += path;
                    return Nothing{};
                },
                .environment = takeEnvironmentSecrets(),
                .lockFolder = m_folder.path()}
{
}

RunResult CommandBench::run(Start start, const QStringList &arguments)
{
    RunResult result;
    bool hasEnded = false;
    const auto running = start(arguments, m_context, [&](ExitCode code) {
        result.code = int(code);
        hasEnded = true;
    });
    if (!waitFor([&] { return hasEnded; }, patienceMs))
        return result;
    result.output = output();
    result.errors = errors();
    return result;
}

} // namespace draftt
