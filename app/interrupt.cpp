// SPDX-License-Identifier: Apache-2.0
#include "app/interrupt.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>
#endif

#include <utility>

namespace draftt
{

#ifdef Q_OS_UNIX
namespace
{

volatile std::sig_atomic_t writeEnd = -1;

extern "C" void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 0;
    // Nothing can be done in a signal handler if the pipe is full; it holds the first signal then.
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> onInterrupt)
{
    if (pipe(m_pipe) != 0)
        return;
    writeEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, call = std::move(onInterrupt)] {
        notifier->setEnabled(false);
        call();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (const int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}
#else
Interrupt::Interrupt(std::function<void()>) {}

Interrupt::~Interrupt() = default;
#endif

} // namespace draftt
