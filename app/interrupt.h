// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace draftt
{

inline constexpr int interruptedCode = 130; ///< the exit code, as a shell reports SIGINT

/// Calls a function in the event loop when the user presses Ctrl-C or the system asks the program to end. A
/// second time ends the program at once. One at a time; does nothing on Windows, where the system ends it.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(std::function<void()> onInterrupt);
    ~Interrupt() override;
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace draftt
