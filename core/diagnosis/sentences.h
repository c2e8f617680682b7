// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sourcedtext.h"

namespace draftt
{

/// Who speaks. Each rule says whom it listens to.
enum class Voice {
    Server, ///< a message of the service, or of whatever answered
    Tool,   ///< a tool's own words: in front of what it hands on, or of what happened before any answer
    Either, ///< a text without a frame that tells
};

/// One sentence, in which the names of things and links are kept from deciding.
struct Sentence {
    Voice voice = Voice::Either;
    SourcedText said;
    QString masked; ///< `said`, character for character; names, links and ids are filled with x
};

/// Cuts a text into sentences. White space is folded.
[[nodiscard]] QList<SourcedText> sentencesOf(const SourcedText &text);

/// A sentence with its names filled: they can hold any word («proxy», «expired»).
[[nodiscard]] QString withoutNames(const QString &sentence);

} // namespace draftt
