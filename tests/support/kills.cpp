// SPDX-License-Identifier: Apache-2.0
#include "tests/support/kills.h"

#include <QRandomGenerator>
#include <QThread>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace draftt
{

namespace
{

constexpr int patienceMs = 30'000;
constexpr char killNow = 'k';

struct Pipe {
    Pipe()
    {
        if (pipe(ends.data()) != 0)
            std::abort();
    }
    void closeRead() const { close(ends[0]); }
    void closeWrite() const { close(ends[1]); }
    [[nodiscard]] bool send(const void *bytes, size_t size) const
    {
        return write(ends[1], bytes, size) == ssize_t(size);
    }
    /// All of it, and not a part; false: the other side is gone.
    [[nodiscard]] bool receive(void *bytes, size_t size) const
    {
        auto *to = static_cast<char *>(bytes);
        while (size > 0) {
            const auto count = read(ends[0], to, size);
            if (count <= 0)
                return false;
            to += count;
            size -= size_t(count);
        }
        return true;
    }

    std::array<int, 2> ends{};
};

/// Between this program and the one beside it that forks the copies: what is asked of it, how each copy has
/// ended, and what the copies print.
struct Channels {
    Pipe requests;
    Pipe ends;
    Pipe output;
};
const Channels *channels = nullptr;

/// `NAME=value` for each, with a zero behind it.
QByteArray packed(const QHash<QByteArray, QString> &variables)
{
    QByteArray bytes;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        bytes += variable.key() + '=' + variable->toLocal8Bit() + '\0';
    return bytes;
}

void setVariables(const QByteArray &bytes)
{
    for (const auto &variable : bytes.chopped(1).split('\0'))
        qputenv(variable.first(variable.indexOf('=')).constData(),
                variable.sliced(variable.indexOf('=') + 1));
}

/// Where it returns it is the copy.
void forkCopies(const Channels &to)
{
    for (;;) {
        qsizetype size = 0;
        if (!to.requests.receive(&size, sizeof size))
            std::_Exit(0);
        QByteArray variables(size, '\0');
        if (!to.requests.receive(variables.data(), size_t(size)))
            std::_Exit(0);
        const auto copy = fork();
        if (copy == 0) {
            dup2(to.output.ends[1], STDOUT_FILENO);
            to.requests.closeRead();
            to.ends.closeWrite();
            to.output.closeWrite();
            setVariables(variables);
            return;
        }
        char order = 0;
        const bool isAlone = !to.requests.receive(&order, sizeof order);
        int status = 0;
        if (copy < 0 || kill(copy, SIGKILL) != 0 || waitpid(copy, &status, 0) != copy || isAlone ||
            !to.ends.send(&status, sizeof status))
            std::_Exit(1);
    }
}

/// What there is to read by then; empty: nothing, or nobody writes any more.
QByteArray printed(int withinMs)
{
    pollfd wait{channels->output.ends[0], POLLIN, 0};
    std::array<char, 4096> bytes{};
    if (poll(&wait, 1, withinMs) != 1)
        return {};
    return QByteArray(bytes.data(), std::max<ssize_t>(0, read(wait.fd, bytes.data(), bytes.size())));
}

} // namespace

void prepareKills()
{
    static const Channels all;
    const auto beside = fork();
    if (beside < 0)
        std::abort();
    if (beside > 0) {
        all.requests.closeRead();
        all.ends.closeWrite();
        all.output.closeWrite();
        channels = &all;
        static const auto itsId = beside;
        std::atexit([] {
            channels->requests.closeWrite(); // which ends it
            waitpid(itsId, nullptr, 0);
        });
        return;
    }
    all.requests.closeWrite();
    all.ends.closeRead();
    all.output.closeRead();
    forkCopies(all);
}

std::optional<QByteArray> killAtAnyInstant(const QHash<QByteArray, QString> &variables, int withinMs)
{
    const auto request = packed(variables);
    const auto size = request.size();
    if (!channels || !channels->requests.send(&size, sizeof size) ||
        !channels->requests.send(request.constData(), size_t(size)))
        qFatal("nothing was prepared for kills");
    const QByteArray ready = "ready\n";
    auto told = printed(patienceMs);
    const bool isReady = told.startsWith(ready);
    if (isReady)
        QThread::usleep(QRandomGenerator::global()->bounded(1000u * unsigned(withinMs)));
    int status = 0;
    if (!channels->requests.send(&killNow, sizeof killNow) || !channels->ends.receive(&status, sizeof status))
        return std::nullopt;
    for (auto more = printed(0); !more.isEmpty(); more = printed(0))
        told += more;
    const bool wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    return isReady && wasKilled ? std::optional(told.sliced(ready.size())) : std::nullopt;
}

void tellReady()
{
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
}

void tellStep(char letter)
{
    std::fputc(letter, stdout);
    std::fflush(stdout);
}

} // namespace draftt
