// SPDX-License-Identifier: Apache-2.0
#include "core/words/diagnosistexts.h"

#include "core/words/codetexts.h"
#include "core/words/remedy.h"

namespace draftt
{

namespace
{

/// The text of the case where there is one, else that of the code.
const CodeText *rowOf(const Diagnosis &diagnosis)
{
    const CodeText *found = nullptr;
    for (const auto family : {authTexts(), hostTexts(), dataTexts(), serviceTexts(), variantTexts()}) {
        for (const auto &row : family) {
            const bool isIt = row.variant == Variant::None || row.variant == diagnosis.variant;
            if (row.code == diagnosis.code && isIt)
                found = &row;
        }
    }
    return found;
}

} // namespace

DiagnosisText textFor(const Diagnosis &diagnosis, const Known &known)
{
    DiagnosisText text;
    if (const auto *row = rowOf(diagnosis))
        text = row->text({diagnosis.facts, known});
    text.statement = remedy::statement(diagnosis, known);
    text.link = remedy::link(diagnosis, known);
    text.helpPage = idOf(diagnosis.code);
    return text;
}

} // namespace draftt
