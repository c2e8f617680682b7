// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/result.h"

#include <QTest>

#include <optional>

namespace draftt
{

/// Waits for an operation's answer; without one fails as Other, which no operation does.
template <typename T, typename Start> Result<T> awaited(Start start)
{
    std::optional<Result<T>> answer;
    const Pending pending = start([&](const Result<T> &result) { answer = result; });
    if (QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return *answer;
    Error error;
    error.detail = QStringLiteral("the test waited in vain");
    return Failure(error);
}

} // namespace draftt
