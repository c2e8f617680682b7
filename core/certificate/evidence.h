// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/assess.h"
#include "core/workspace/answered.h"

namespace draftt
{

/// The time, to the second: that is what a certificate holds.
[[nodiscard]] QDateTime utcNow();

/// What was asked just now, without its query, and the request id of the answer.
[[nodiscard]] Evidence evidenceOf(const Exchange &exchange);
/// The same of a question that was refused, and why.
[[nodiscard]] Evidence evidenceOf(const Error &error);

template <typename T> [[nodiscard]] Evidence evidenceOf(const Result<Answered<T>> &answer)
{
    return answer ? evidenceOf(*answer->exchange) : evidenceOf(answer.error());
}

} // namespace draftt
