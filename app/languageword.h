// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace draftt
{

/// Takes `--language TAG` or `--language=TAG` out of the words of the command line, wherever it stands before
/// `--`; the last one counts. Nothing without it; an empty text where the tag is missing. Links no library of
/// Qt: nothing that can be translated may be made before the language is known.
[[nodiscard]] std::optional<std::string> takeLanguage(int &argc, char *argv[]);

/// How many words are the option that may begin at `word`: 0, 1 or 2. `isLast` tells that no word follows.
[[nodiscard]] int wordsOfLanguage(std::string_view word, bool isLast);

} // namespace draftt
