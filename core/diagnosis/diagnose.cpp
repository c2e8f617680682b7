// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

#include <array>

namespace draftt
{

Diagnosis diagnose(const Error &error, Stage stage, const Known &known)
{
    // Who answered comes before what was said, a number or a class before a phrase, the status alone last.
    static constexpr std::array inOrder{
        rules::networkRefusal, rules::proxy,       rules::wrongHost,   rules::content,     rules::entra,
        rules::throttled,      rules::credentials, rules::identity,    rules::privilege,   rules::principal,
        rules::unityCatalog,   rules::warehouse,   rules::unreadable,  rules::missingName, rules::statement,
        rules::malformed,      rules::tls,         rules::unreachable, rules::passing,     rules::status,
    };
    const auto clues = readClues(error, stage);
    Diagnosis diagnosis{Code::Other, readFacts(clues, error, known)};
    for (const auto rule : inOrder) {
        if (const auto code = rule(clues)) {
            diagnosis.code = *code;
            break;
        }
    }
    return diagnosis;
}

} // namespace draftt
