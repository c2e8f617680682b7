// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/recordedanswer.h"
#include "core/words/diagnosistexts.h"

#include <cstddef>
#include <cstdint>

using namespace draftt;

/// Everything that `explain` does with what it was given. Run it with tests/fuzz/corpus as the first corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto answers = readRecordedAnswers(input)) {
        for (const auto &answer : *answers)
            (void)textFor(diagnose(answer.error, answer.stage));
    }
    return 0;
}
