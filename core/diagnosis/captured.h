// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/reading.h"

#include <QRegularExpression>

namespace draftt
{

// Facts by their forms in sentences. Inside the room only.

/// Without regard to case.
[[nodiscard]] QRegularExpression factForm(const QString &pattern);

[[nodiscard]] inline bool isAnybody(const Sentence &)
{
    return true;
}

/// The first capture of the first sentence that has one, and where it stood. `hears` picks the sentences.
template <typename Hears = bool (*)(const Sentence &)>
[[nodiscard]] Quote captured(const Reading &reading, const QRegularExpression &form,
                             const Hears &hears = isAnybody)
{
    for (const auto &sentence : reading.sentences) {
        if (!hears(sentence))
            continue;
        const auto match = form.match(sentence.said.text());
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (match.capturedLength(group) > 0)
                return {match.captured(group),
                        sentence.said.span(match.capturedStart(group), match.capturedLength(group))};
        }
    }
    return {};
}

// networkfacts.cpp

/// An address that the text calls blocked; empty: none.
[[nodiscard]] Quote blockedAddress(const Reading &reading);
/// The number of the workspace that refuses.
[[nodiscard]] Quote workspaceNumber(const Reading &reading);
/// The same, of the page on which a private link refuses; where it stood is not told.
[[nodiscard]] QString privateLinkWorkspace(const QStringList &targets);
/// The host that was asked: texts also link to help pages.
[[nodiscard]] Quote askedHost(const Reading &reading);

} // namespace draftt
