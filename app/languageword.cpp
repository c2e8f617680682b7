// SPDX-License-Identifier: Apache-2.0
#include "app/languageword.h"

namespace draftt
{

namespace
{

constexpr std::string_view option = "--language";
constexpr std::string_view optionWithValue = "--language=";

} // namespace

int wordsOfLanguage(std::string_view word, bool isLast)
{
    if (word == option)
        return isLast ? 1 : 2;
    return word.substr(0, optionWithValue.size()) == optionWithValue ? 1 : 0;
}

std::optional<std::string> takeLanguage(int &argc, char *argv[])
{
    std::optional<std::string> tag;
    int kept = argc > 0 ? 1 : 0;
    bool areOptions = true;
    for (int at = kept; at < argc;) {
        const std::string_view word = argv[at];
        areOptions = areOptions && word != "--";
        const int taken = areOptions ? wordsOfLanguage(word, at + 1 == argc) : 0;
        if (taken == 0) {
            argv[kept++] = argv[at++];
            continue;
        }
        const bool isOneWord = word != option;
        tag = isOneWord ? word.substr(optionWithValue.size()) : taken == 2 ? argv[at + 1] : "";
        at += taken;
    }
    argc = kept;
    argv[kept] = nullptr;
    return tag;
}

} // namespace draftt
