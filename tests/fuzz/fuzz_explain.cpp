// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/recordedanswer.h"
#include "core/words/diagnosistexts.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

/// Everything that `explain` does with what it was given. No statement comes of it, whatever it says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto answers = readRecordedAnswers(fuzz::bytesOf(data, size));
    if (!answers)
        return 0;
    for (const auto &answer : *answers) {
        const auto found = diagnose(answer.error, answer.stage);
        fuzz::require(textFor(found).statement.isEmpty(), "a text alone makes no statement");
        (void)statementPattern(found);
    }
    return 0;
}
