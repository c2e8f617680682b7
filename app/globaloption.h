// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace draftt
{

// Options that stand before or behind any command, and for the window: each with its value in one word or in
// two. Links no library of Qt: nothing that can be translated may be made before the language is known.
constexpr std::string_view languageOption = "--language";
constexpr std::string_view logOption = "--log";

/// Of the window, and of commands: a file that says what is wanted.
constexpr std::string_view planOption = "--plan";

/// Takes `option VALUE` or `option=VALUE` out of the words of the command line, wherever it stands before
/// `--`; the last one counts. Nothing without it; an empty text where the value is missing.
[[nodiscard]] std::optional<std::string> takeGlobalOption(std::string_view option, int &argc, char *argv[]);

/// How many words are the option that may begin at `word`: 0, 1 or 2. `isLast` tells that no word follows.
[[nodiscard]] int wordsOfGlobalOption(std::string_view word, bool isLast);

} // namespace draftt
