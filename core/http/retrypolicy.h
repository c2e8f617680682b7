// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"

#include <QDateTime>

namespace draftt
{

/// What one attempt came to, as far as repeating it goes.
struct AttemptOutcome {
    int attempt = 1;
    int httpStatus = 0;                   ///< 0: no answer
    ErrorKind failure = ErrorKind::Other; ///< with no answer
    bool wasSent = true;                  ///< the request may have reached the server
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// The pause before the request is repeated; none: it is not. What is safe to repeat and when is
/// databricks-api §9.3. 429 was refused unread, and a 503 with Retry-After likewise: both are repeated for
/// any request.
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRetry(const HttpRequest &request,
                                                                        const AttemptOutcome &outcome);

/// Whole seconds or an HTTP date, which is measured from the answer's own `date` where it has one, so that a
/// wrong clock here does not matter. Between 0 and 60 s; none for anything else.
[[nodiscard]] std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &value, const QByteArray &serverDate, const QDateTime &nowUtc);

} // namespace draftt
