// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace draftt
{

/// As QTest::qWaitFor, which sleeps 10 ms in each pass of the event loop: with a server in this process a
/// request takes three passes, and a test waited most of its time.
template <typename Condition> bool waitFor(Condition condition, int limitMs)
{
    const QDeadlineTimer limit(limitMs);
    QTimer waker; // for conditions that no event tells of, and for the limit
    waker.start(10);
    while (!condition()) {
        if (limit.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Waits for an operation's answer; without one fails as Other, which no operation does.
template <typename T, typename Start> Result<T> awaited(Start start)
{
    std::optional<Result<T>> answer;
    const Pending pending = start([&](const Result<T> &result) { answer = result; });
    if (waitFor([&] { return answer.has_value(); }, 30'000))
        return *answer;
    Error error;
    error.detail = QStringLiteral("the test waited in vain");
    return Failure(error);
}

} // namespace draftt
