// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/stage.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace draftt
{

/// A failure that somebody recorded or pasted, ready for diagnose().
struct RecordedAnswer {
    QString id; ///< as recorded; empty for a pasted text
    Error error;
    Stage stage = Stage::Transport;
};

/// More is no error message any more.
inline constexpr qsizetype maxRecordedBytes = 16LL * 1024 * 1024;

/// Reads what somebody has of a failure: one recorded answer or an array of them, with the members `id`,
/// `stage`, `http_status`, `headers`, `body`, `transport_error` and `final_url`; an answer as `curl -i`
/// prints it; a page; or any text, such as another tool's message. Never fails on a text, however odd.
/// Errors, all InvalidInput: Empty; TooLong (`fact`: the limit); BadFormat (`fact`: which entry or member, or
/// empty if the input is no text).
[[nodiscard]] Result<QList<RecordedAnswer>> readRecordedAnswers(const QByteArray &input);

} // namespace draftt
