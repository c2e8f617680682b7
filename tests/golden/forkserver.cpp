// SPDX-License-Identifier: Apache-2.0
#include "app/commandprogram.h"

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <unistd.h>

// The commands of draftt-connect, loaded once. It reads lines: the number of a run, the files of its standard
// input, output and errors, and the words of the command, with 0x1f between them. Each is run in a copy of
// this process, which is as it was before the first of them; then a line with its number and its exit code is
// written, -1 if it was ended by a signal. The end of the lines ends it.
namespace
{

constexpr char separator = 0x1f;

std::map<pid_t, std::string> running; ///< their numbers

extern "C" void onChildEnded(int /*signal*/)
{
    // Nothing: it is there to interrupt the wait.
}

std::vector<std::string> fieldsOf(const std::string &line)
{
    std::vector<std::string> fields;
    size_t from = 0;
    for (auto end = line.find(separator); end != std::string::npos; end = line.find(separator, from)) {
        fields.push_back(line.substr(from, end - from));
        from = end + 1;
    }
    fields.push_back(line.substr(from));
    return fields;
}

void redirect(int descriptor, const std::string &path, int flags)
{
    constexpr mode_t forMe = 0600;
    const int opened = open(path.c_str(), flags, forMe);
    if (opened < 0 || dup2(opened, descriptor) != descriptor)
        std::abort();
    close(opened);
}

[[noreturn]] void runHere(std::vector<std::string> fields)
{
    constexpr int written = O_WRONLY | O_CREAT | O_TRUNC;
    redirect(STDIN_FILENO, fields.at(1), O_RDONLY);
    redirect(STDOUT_FILENO, fields.at(2), written);
    redirect(STDERR_FILENO, fields.at(3), written);
    std::vector<char *> words;
    for (size_t i = 4; i < fields.size(); ++i)
        words.push_back(fields.at(i).data());
    const int count = int(words.size());
    words.push_back(nullptr);
    std::exit(draftt::runCommandProgram(count, words.data()));
}

void startRun(const std::string &line, const sigset_t &signalsOfRuns)
{
    auto fields = fieldsOf(line);
    const auto child = fork();
    if (child < 0)
        std::abort();
    if (child > 0) {
        running[child] = fields.at(0);
        return;
    }
    std::signal(SIGCHLD, SIG_DFL);
    sigprocmask(SIG_SETMASK, &signalsOfRuns, nullptr);
    runHere(std::move(fields));
}

void tellEndedRuns()
{
    int status = 0;
    for (auto child = waitpid(-1, &status, WNOHANG); child > 0; child = waitpid(-1, &status, WNOHANG)) {
        const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        const auto line = running[child] + ' ' + std::to_string(code) + '\n';
        running.erase(child);
        if (write(STDOUT_FILENO, line.data(), line.size()) != ssize_t(line.size()))
            std::abort();
    }
}

/// Those that a command loads once it needs them: to load and to sign with a key, to look at TLS. Where one
/// is missing a command does without.
void loadLibraries()
{
    for (const auto *library : {"libsecret-1.so.0", "libcrypto.so.3", "libssl.so.3"})
        (void)dlopen(library, RTLD_NOW);
}

/// What QCoreApplication asks for in each run; once loaded it stays.
void loadLocale()
{
    std::setlocale(LC_ALL, "");
    std::setlocale(LC_ALL, "C");
}

#ifndef DRAFTT_SANITIZED // whose own work at an exit comes after ours
/// The last of what this program has to do at an exit. After it each of sixty libraries would tidy itself up
/// in memory that the copy shares until then.
void endHere(int code, void * /*unused*/)
{
    std::fflush(nullptr);
    _exit(code);
}

constexpr int beforeAllOthers = 101; // the first that a program may have

/// What is destroyed at an exit is so in the order opposite to that in which it was made.
[[gnu::constructor(beforeAllOthers)]] void noteEnd()
{
    if (on_exit(endHere, nullptr) != 0)
        std::abort();
}
#endif

} // namespace

int main()
{
    unsetenv("LD_BIND_NOW"); // is for this process alone
    loadLibraries();
    loadLocale();
    std::signal(SIGCHLD, onChildEnded);
    sigset_t onlyWhileWaiting;
    sigset_t before;
    sigemptyset(&onlyWhileWaiting);
    sigaddset(&onlyWhileWaiting, SIGCHLD);
    sigprocmask(SIG_BLOCK, &onlyWhileWaiting, &before);
    std::string unread;
    for (;;) {
        tellEndedRuns();
        fd_set readable;
        FD_ZERO(&readable);
        FD_SET(STDIN_FILENO, &readable);
        if (pselect(STDIN_FILENO + 1, &readable, nullptr, nullptr, nullptr, &before) < 0)
            continue; // a run has ended
        char bytes[4096];
        const auto count = read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return 0;
        unread.append(bytes, size_t(count));
        for (auto end = unread.find('\n'); end != std::string::npos; end = unread.find('\n')) {
            startRun(unread.substr(0, end), before);
            unread.erase(0, end + 1);
        }
    }
}
