// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/performance.h"

#include "tests/golden/steady.h"

using namespace Qt::StringLiterals;

namespace draftt
{

Performance::Performance(const GoldenFile &file, Cell &cell, Program &program, ForkedRuns &forks)
    : m_cell(cell)
{
    if (!file.scenario.isEmpty())
        m_stage = std::make_unique<Stage>(file.scenario, file.script);
    auto words = arguments();
    if (m_stage) {
        forks.start(words, input(), [this](const RunResult &result) { onFinished(result); });
        return;
    }
    // What the program would become, without the becoming, which tst_windowless and tst_commands see.
    const auto name = words.takeFirst();
    m_process = program.start(words, name == "draftt-connect"_L1 ? u"draftt-connect-commands"_s : name);
    m_process->closeWriteChannel();
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        onFinished({status == QProcess::NormalExit ? code : -1, m_process->readAllStandardOutput(),
                    m_process->readAllStandardError()});
    });
}

Performance::~Performance() = default;

QStringList Performance::arguments() const
{
    QStringList words;
    for (const auto &word : m_cell.line.split(u' ')) {
        if (word == "HOST"_L1)
            words += m_stage->address();
        else if (word == "CONNECTION"_L1)
            words += {u"--host"_s, m_stage->address(), u"--client-id"_s, m_stage->who().connectorId,
                      u"--secret-stdin"_s};
        else
            words += word;
    }
    return words;
}

QByteArray Performance::input() const
{
    const auto &who = m_stage->who();
    const auto secret = m_cell.line.contains("--as-admin"_L1)         ? who.adminToken
                        : m_cell.line.contains("--personal-token"_L1) ? who.personalToken
                                                                      : who.connectorSecret;
    return secret.toLatin1() + '\n';
}

void Performance::onFinished(const RunResult &result)
{
    if (result.code < 0)
        m_cell.complaint = u"it crashed"_s;
    if (m_stage && !m_stage->problems().isEmpty())
        m_cell.complaint = m_stage->problems().join(u"; "_s);
    m_cell.answer = steadyAnswer(result.output, result.errors, result.code);
    if (m_stage)
        m_cell.answer = m_stage->withoutIds(m_cell.answer);
    Q_EMIT finished();
}

void Lane::start()
{
    while (m_running < m_width && !m_waiting.isEmpty()) {
        const auto [file, cell] = m_waiting.takeFirst();
        ++m_running;
        auto *performance = new Performance(*file, *cell, m_program, m_forks); // ends itself
        connect(performance, &Performance::finished, this, [this, performance] {
            performance->deleteLater();
            --m_running;
            start();
        });
    }
}

} // namespace draftt
