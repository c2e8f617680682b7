// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/words/diagnosistexts.h"

#include <span>

namespace draftt
{

// The text of each code, in four families. Inside the room only; everybody else calls textFor().

/// What a text may speak of.
struct Told {
    const Facts &facts;
    const Known &known;
};

/// One row: a code, or one case of it, and the function that has its text.
struct CodeText {
    Code code;
    DiagnosisText (*text)(const Told &told);
    Variant variant = Variant::None;
};

[[nodiscard]] std::span<const CodeText> authTexts();
[[nodiscard]] std::span<const CodeText> hostTexts();
[[nodiscard]] std::span<const CodeText> dataTexts();
[[nodiscard]] std::span<const CodeText> serviceTexts();
[[nodiscard]] std::span<const CodeText> variantTexts();

/// Whom the failure is about: the display name, the id, or «the service principal».
[[nodiscard]] QString whom(const Told &told);

} // namespace draftt
