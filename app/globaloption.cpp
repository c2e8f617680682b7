// SPDX-License-Identifier: Apache-2.0
#include "app/globaloption.h"

namespace draftt
{

namespace
{

int wordsOf(std::string_view option, std::string_view word, bool isLast)
{
    if (word == option)
        return isLast ? 1 : 2;
    const bool isLonger = word.size() > option.size() && word[option.size()] == '=';
    return isLonger && word.substr(0, option.size()) == option ? 1 : 0;
}

} // namespace

int wordsOfGlobalOption(std::string_view word, bool isLast)
{
    const int ofLanguage = wordsOf(languageOption, word, isLast);
    return ofLanguage > 0 ? ofLanguage : wordsOf(logOption, word, isLast);
}

std::optional<std::string> takeGlobalOption(std::string_view option, int &argc, char *argv[])
{
    std::optional<std::string> value;
    int kept = argc > 0 ? 1 : 0;
    bool areOptions = true;
    for (int at = kept; at < argc;) {
        const std::string_view word = argv[at];
        areOptions = areOptions && word != "--";
        const int taken = areOptions ? wordsOf(option, word, at + 1 == argc) : 0;
        if (taken == 0) {
            argv[kept++] = argv[at++];
            continue;
        }
        const bool isOneWord = word != option;
        value = isOneWord ? word.substr(option.size() + 1) : taken == 2 ? argv[at + 1] : "";
        at += taken;
    }
    argc = kept;
    argv[kept] = nullptr;
    return value;
}

} // namespace draftt
