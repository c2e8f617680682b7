// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/reading.h"

namespace draftt
{

// What was asked is no evidence of what is wrong. Inside the room only.

/// The statement that failed is the user's own words, and a log's SQL is nobody's.
[[nodiscard]] SourcedText withoutSql(const SourcedText &text);

/// Requests and links say what was asked and where, not what is wrong: that is put into `reading`.
[[nodiscard]] SourcedText withoutRequests(const SourcedText &text, Reading &reading);

} // namespace draftt
