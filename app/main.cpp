// SPDX-License-Identifier: Apache-2.0
#include "app/handover.h"
#include "app/windowwords.h"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

// What users start: it looks at the words and becomes the program that they are for. It links no library of
// Qt, so that a version costs next to nothing, and a command none of the libraries of the window.
int main(int argc, char *argv[])
{
    const std::vector<std::string_view> words(argv + std::min(argc, 1), argv + argc);
    if (words.size() == 1 && (words.front() == "--version" || words.front() == "-v")) {
        std::puts("draftt-connect " DRAFTT_VERSION);
        return 0;
    }
#ifdef DRAFTT_HAS_WINDOW
    if (draftt::isForWindow(words))
        return draftt::becomeSibling("draftt-connect-window", argv);
#endif
    return draftt::becomeSibling("draftt-connect-commands", argv);
}
