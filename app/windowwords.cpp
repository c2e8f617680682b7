// SPDX-License-Identifier: Apache-2.0
#include "app/windowwords.h"

#include "app/globaloption.h"

#include <algorithm>
#include <array>

namespace draftt
{

namespace
{

// QGuiApplication and QApplication, «Supported Command Line Options».
constexpr std::array withValue{
    "style",   "stylesheet",      "platform", "platformpluginpath", "platformtheme", "plugin", "qwindowtitle",
    "session", "qwindowgeometry", "geometry", "qwindowicon",        "display",       "icon",   "title"};
constexpr std::array alone{"reverse", "widgetcount", "nograb", "dograb", "sync"};

template <typename Names> bool isOneOf(const Names &names, std::string_view word)
{
    return std::find(names.begin(), names.end(), word) != names.end();
}

} // namespace

bool isForWindow(const std::vector<std::string_view> &words)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        auto word = words[at];
        if (word == "--demo")
            continue;
        if (const int count = wordsOfGlobalOption(word, at + 1 == words.size()); count > 0) {
            at += std::size_t(count) - 1;
            continue;
        }
        if (word == planOption && at + 1 < words.size()) {
            ++at;
            continue;
        }
        if (word.substr(0, planOption.size()) == planOption && word.substr(planOption.size(), 1) == "=")
            continue;
        const auto dashes = word.find_first_not_of('-');
        if (dashes != 1 && dashes != 2)
            return false;
        word.remove_prefix(dashes);
        const auto sign = word.find('=');
        if (sign != std::string_view::npos && isOneOf(withValue, word.substr(0, sign)))
            continue;
        if (isOneOf(withValue, word) && at + 1 < words.size())
            ++at;
        else if (!isOneOf(alone, word))
            return false;
    }
    return true;
}

} // namespace draftt
