// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/reading.h"

namespace draftt
{

// What a sentence tells beside its words: each finds it where such things stand, and puts it into `reading`.
// Inside the room only.

void readState(const SourcedText &sentence, Reading &reading);
void readStatus(const SourcedText &sentence, Reading &reading);

/// Takes the names of errors from where such names stand. Returns where the service begins to speak: at the
/// first of them; none: no name is told. `masked`: the sentence as `withoutNames` has it.
[[nodiscard]] std::optional<qsizetype> readClasses(const SourcedText &sentence, const QString &masked,
                                                   Reading &reading);

} // namespace draftt
