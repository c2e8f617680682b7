// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/golden/cell.h"
#include "tests/golden/forkedruns.h"
#include "tests/golden/stage.h"
#include "tests/support/program.h"

#include <QObject>
#include <QProcess>

namespace draftt
{

/// One run of a cell, on a demo workspace of its own where it needs one.
class Performance final : public QObject
{
    Q_OBJECT

public:
    /// Begins at once; `finished` says that the cell is filled in. `file` and `cell` must live until then.
    /// What asks a workspace is run by a copy of the commands, all else by the program itself.
    Performance(const GoldenFile &file, Cell &cell, Program &program, ForkedRuns &forks);
    ~Performance() override;

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] QByteArray input() const;
    void onFinished(const RunResult &result);

    Cell &m_cell;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<QProcess> m_process;
};

/// Runs cells, so many at a time.
class Lane final : public QObject
{
    Q_OBJECT

public:
    Lane(Program &program, ForkedRuns &forks, int width) : m_program(program), m_forks(forks), m_width(width)
    {
    }

    void add(const GoldenFile &file, Cell &cell) { m_waiting.append({&file, &cell}); }
    void start();
    [[nodiscard]] bool isDone() const { return m_waiting.isEmpty() && m_running == 0; }

private:
    Program &m_program;
    ForkedRuns &m_forks;
    QList<std::pair<const GoldenFile *, Cell *>> m_waiting;
    const int m_width;
    int m_running = 0;
};

} // namespace draftt
