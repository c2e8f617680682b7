// SPDX-License-Identifier: Apache-2.0
#include "core/words/diagnosistexts.h"

#include "core/words/codetexts.h"
#include "core/words/remedy.h"

namespace draftt
{

DiagnosisText textFor(const Diagnosis &diagnosis, const Known &known)
{
    DiagnosisText text;
    for (const auto family : {authTexts(), hostTexts(), dataTexts(), serviceTexts()}) {
        for (const auto &row : family) {
            if (row.code == diagnosis.code)
                text = row.text({diagnosis.facts, known});
        }
    }
    text.statement = remedy::statement(diagnosis, known);
    text.link = remedy::link(diagnosis, known);
    text.helpPage = idOf(diagnosis.code);
    return text;
}

} // namespace draftt
