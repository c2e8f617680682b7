// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/assess.h"
#include "core/http/requestlog.h"

namespace draftt
{

/// The time, to the second: that is what a certificate holds.
[[nodiscard]] QDateTime utcNow();

/// That `path` (encoded, without its query) was asked just now, with the request id of its latest answer.
/// `error` is why there is no answer; null: there is one.
[[nodiscard]] Evidence evidenceFor(const RequestLog &log, const QString &path, const Error *error);

} // namespace draftt
