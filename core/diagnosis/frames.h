// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sourcedtext.h"

namespace draftt
{

// What tools print around a server's message: marks of log lines, stack traces, their own sentence in front.
// Inside the room only.

namespace frames
{

/// The text without what loggers, terminals, quotations and traces put at its lines; lines that hold nothing
/// else are gone, and a sentence that was broken over several lines is whole again.
[[nodiscard]] SourcedText withoutLineFrames(const SourcedText &text);

/// How many characters at the start of a sentence are a tool's own words in front of what it hands on; 0 for
/// none.
[[nodiscard]] qsizetype toolPrefix(const QString &sentence);

/// A page without its tags, scripts and styles, entities as the characters that they mean.
[[nodiscard]] SourcedText withoutTags(const SourcedText &page);

} // namespace frames

} // namespace draftt
