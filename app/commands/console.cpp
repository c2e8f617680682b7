// SPDX-License-Identifier: Apache-2.0
#include "app/commands/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>

#endif

namespace draftt
{

namespace
{

/// Switches the terminal's echo off while it lives.
class EchoOff
{
public:
#ifdef Q_OS_WIN
    explicit EchoOff(std::FILE *stream)
        : m_handle(reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream))))
        , m_isTerminal(GetConsoleMode(m_handle, &m_before) != 0)
    {
        if (m_isTerminal)
            SetConsoleMode(m_handle, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            SetConsoleMode(m_handle, m_before);
    }
#else
    explicit EchoOff(std::FILE *stream)
        : m_descriptor(fileno(stream)), m_isTerminal(tcgetattr(m_descriptor, &m_before) == 0)
    {
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
#endif
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
#ifdef Q_OS_WIN
    HANDLE m_handle;
    DWORD m_before = 0;
#else
    int m_descriptor;
    termios m_before{};
#endif
    bool m_isTerminal;
};

} // namespace

bool console::isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) == 1;
#endif
}

QByteArray console::readLine(std::FILE *stream, qsizetype maxBytes)
{
    QByteArray line;
    line.reserve(maxBytes + 1); // growing would leave copies of a secret behind
    while (line.size() <= maxBytes) {
        const int character = std::fgetc(stream);
        if (character == EOF || character == '\n')
            break;
        line += char(character);
    }
    return line;
}

QByteArray console::readHiddenLine(std::FILE *stream, qsizetype maxBytes)
{
    const EchoOff echoOff(stream);
    return readLine(stream, maxBytes);
}

} // namespace draftt
