// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace draftt
{

/// What a run of the program left behind.
struct RunResult {
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const;
    /// Output and errors, for the message of a failed test.
    [[nodiscard]] QByteArray all() const { return output + errors; }
};

/// The real program, in a home folder of its own.
class Program
{
public:
    Program();

    [[nodiscard]] RunResult run(const QStringList &arguments, const QByteArray &input = {});
    /// Sets a variable for the runs to come; empty: takes it away.
    void setVariable(const QString &name, const QString &value);

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  const QString &name = QStringLiteral("draftt-connect"));
    /// Another program, in the same home folder.
    [[nodiscard]] std::unique_ptr<QProcess> startForeign(const QString &path, const QStringList &arguments);
    [[nodiscard]] QString path(const QString &file) const { return m_home.filePath(file); }
    /// Every file of the home folder that holds these bytes.
    [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

/// The demo workspace's own program, for programs that are tested from outside.
class RunningDemo
{
public:
    /// `timeScale`: how fast the demo's waits pass.
    explicit RunningDemo(double timeScale = 0.01);
    ~RunningDemo();
    Q_DISABLE_COPY_MOVE(RunningDemo)

    /// One of the facts of its first line: `url`, `client_id`, `client_secret`, ….
    [[nodiscard]] QString fact(const QString &name) const { return m_facts.value(name).toString(); }
    /// Runs a script in its SQL editor as the admin; whether every statement succeeded.
    [[nodiscard]] bool runAsAdmin(const QString &script) const;

private:
    QProcess m_process;
    QJsonObject m_facts;
};

} // namespace draftt
