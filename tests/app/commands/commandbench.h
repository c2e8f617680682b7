// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "app/commands/terminal.h"
#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/program.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <cstdio>

namespace draftt
{

/// A file that only this process sees, as a stream of a terminal.
class StreamFile
{
public:
    explicit StreamFile(const QByteArray &content = {});
    ~StreamFile();
    Q_DISABLE_COPY_MOVE(StreamFile)

    [[nodiscard]] std::FILE *stream() const { return m_stream; }
    [[nodiscard]] QByteArray content() const; ///< all that was written so far

private:
    std::FILE *m_stream;
};

/// A command inside the test's process: with a keychain that counts, streams that are files, no home folder.
class CommandBench
{
public:
    /// `input`: what stands in the standard input.
    explicit CommandBench(const QByteArray &input = {});

    using Start = Pending (*)(const QStringList &arguments, CommandContext &context, Finished finished);
    /// Runs the command to its end.
    [[nodiscard]] RunResult run(Start start, const QStringList &arguments);

    [[nodiscard]] CommandContext &context() { return m_context; }
    [[nodiscard]] FakeSecretStore &keychain() { return m_keychain; }
    [[nodiscard]] QByteArray output() const { return m_output.content(); }
    [[nodiscard]] QByteArray errors() const { return m_errors.content(); }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] const QStringList &pdfPaths() const { return m_pdfPaths; } ///< where PDFs were wanted

private:
    QTemporaryDir m_folder;
    StreamFile m_input;
    StreamFile m_output;
    StreamFile m_errors;
    Terminal m_terminal{m_input.stream(), m_output.stream(), m_errors.stream()};
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    FakeSecretStore m_keychain;
    ProfileStore m_profiles{m_folder.filePath(QStringLiteral("profiles")), m_keychain};
    QStringList m_pdfPaths;
    CommandContext m_context;
};

} // namespace draftt
