// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/program.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <functional>

namespace draftt
{

/// Runs commands of draftt-connect in copies of one process that has loaded them: to start the program and to
/// load its libraries takes longer than most commands do.
class ForkedRuns final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const RunResult &)>;

    /// All of them have the variables that `program` has now. Aborts where the process cannot be started.
    explicit ForkedRuns(Program &program);
    ~ForkedRuns() override;

    /// `done` gets code -1 if the run was ended by a signal; it is not called where this is gone before. No
    /// word may hold a control character.
    void start(const QStringList &words, const QByteArray &input, const Done &done);

private:
    void onAnswer();
    [[nodiscard]] QString file(const QByteArray &number, const char *ending) const;
    [[nodiscard]] QByteArray taken(const QByteArray &number, const char *ending) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    QHash<QByteArray, Done> m_running;
    int m_count = 0;
};

} // namespace draftt
