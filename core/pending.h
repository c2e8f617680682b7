// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace draftt
{

/// Work under way. Owned through Pending only.
class Operation : public QObject
{
    Q_OBJECT

public:
    /// Stops the work: closes connections and forgets the callback. Called at most once, by Pending. After it
    /// the callback never runs.
    virtual void cancel() = 0;

protected:
    Operation() = default;
};

struct CancelAndDelete {
    void operator()(Operation *operation) const
    {
        operation->cancel();
        operation->deleteLater();
    }
};

/// The handle of an asynchronous operation. The contract of every function that returns one:
///  1. `done` never runs before the function has returned; it runs once or, after a drop, never.
///  2. Dropping the handle (reset, reassign, owner destroyed) cancels and frees everything, network included.
///  3. Dropping the handle inside `done` is allowed.
///  4. A callback captures `this` only if the handle is a member of that same object.
using Pending = std::unique_ptr<Operation, CancelAndDelete>;

/// Runs `call` from the event loop, after a pause. Without one: for answers that are known at once.
[[nodiscard]] Pending post(std::function<void()> call, std::chrono::milliseconds pause = {});

} // namespace draftt
