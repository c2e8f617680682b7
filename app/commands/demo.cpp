// SPDX-License-Identifier: Apache-2.0
#include "app/commands/demo.h"

#include "app/commands/commandline.h"
#include "app/commands/demoprocess.h"
#include "app/commands/terminal.h"
#include "app/commands/walk.h"

#include <QCoreApplication>
#include <QFile>

#include <vector>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <unistd.h>
#else
#include <QProcess>

#endif
using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct DemoCommandText {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

void describeDemo(CommandLine &line)
{
    line.option(
        u"walk"_s,
        DemoCommandText::tr("Walk the five steps of the wizard on a demo workspace here in the terminal."));
    line.option(u"port"_s, DemoCommandText::tr("Listen on this port; without it, on any free one."), u"N"_s);
    line.option(u"json"_s, DemoCommandText::tr(
                               "Print the first line as one JSON object: url, workspace_id, client_id, "
                               "client_secret, token, admin_client_id, admin_client_secret, admin_token and "
                               "sql_editor."));
    line.option(u"scenario"_s, DemoCommandText::tr("Let the workspace fail in a certain way from the start."),
                u"NAME"_s);
    line.option(u"list-scenarios"_s, DemoCommandText::tr("Print the names of the scenarios, one a line."));
    line.option(u"time-scale"_s,
                DemoCommandText::tr("How fast waits pass: 0.01 makes four minutes 2.4 seconds."), u"X"_s);
    line.option(u"huge"_s, DemoCommandText::tr("Add a schema with 10,000 tables."));
    line.example(u"draftt-connect demo --port 8080 --json"_s);
    line.example(u"draftt-connect demo --walk"_s);
}

QString cannotStart(const QString &reason)
{
    //: %1 is the path of a program, %2 the system's own reason
    return DemoCommandText::tr("The demo workspace %1 could not be started: %2.")
        .arg(DemoProcess::program(), reason);
}

#ifdef Q_OS_UNIX
/// This program becomes the other one: output, signals and exit code need nobody to pass them on. Returns
/// only if that fails.
QString become(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const auto &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execv(pointers.front(), pointers.data());
    return QString::fromLocal8Bit(std::strerror(errno));
}

Pending startProgram(const QStringList &arguments, CommandContext &context, Finished finished)
{
    context.terminal.complain(cannotStart(become(DemoProcess::program(), arguments)));
    return finishLater(std::move(finished), ExitCode::NotProven);
}
#else
/// Runs the other program with this one's input and output, and ends when it does.
class ProgramOperation final : public Operation
{
public:
    ProgramOperation(const QStringList &arguments, Terminal &terminal, Finished finished)
        : m_finished(std::move(finished))
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
        connect(&m_process, &QProcess::finished, this, [](int code) { QCoreApplication::exit(code); });
        connect(&m_process, &QProcess::errorOccurred, this, [this, &terminal] {
            terminal.complain(cannotStart(m_process.errorString()));
            if (const auto finish = std::exchange(m_finished, nullptr))
                finish(ExitCode::NotProven);
        });
        m_process.start(DemoProcess::program(), arguments);
    }

    void cancel() override
    {
        m_finished = nullptr;
        m_process.disconnect(this);
        m_process.kill();
    }

private:
    Finished m_finished;
    QProcess m_process;
};

Pending startProgram(const QStringList &arguments, CommandContext &context, Finished finished)
{
    return Pending(new ProgramOperation(arguments, context.terminal, std::move(finished)));
}
#endif

} // namespace

Pending startDemo(const QStringList &arguments, CommandContext &context, Finished finished)
{
    CommandLine line(
        u"demo"_s,
        DemoCommandText::tr("Runs an imitation of a workspace on this computer until it is ended. Its first "
                            "line says where it is and who may sign in."));
    describeDemo(line);
    if (const auto code = line.parse(arguments, context.terminal))
        return finishLater(std::move(finished), *code);
    if (!line.isSet(u"walk"_s))
        return startProgram(arguments, context, std::move(finished));
    auto demoArguments = arguments;
    demoArguments.removeAll(u"--walk"_s);
    return startWalk(demoArguments, context, std::move(finished));
}

} // namespace draftt
