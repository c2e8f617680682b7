// SPDX-License-Identifier: Apache-2.0
#include "core/words/diagnosistexts.h"

#include "core/names/shown.h"
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

/// What an answer names is spelt out where it displays otherwise than it is.
Facts readable(Facts facts)
{
    for (auto *text :
         {&facts.securableKind, &facts.securableName, &facts.privilege, &facts.principal, &facts.ipAddress,
          &facts.workspaceId, &facts.host, &facts.certificateIssuer, &facts.sqlState, &facts.errorClass,
          &facts.retryAfter, &facts.requestId, &facts.message})
        *text = shown(*text);
    for (auto &right : facts.missing) {
        for (auto *text : {&right.privilege, &right.securableKind, &right.securableName})
            *text = shown(*text);
    }
    return facts;
}

Known readable(Known known)
{
    for (auto *text : {&known.principalName, &known.warehouseName, &known.warehouseId, &known.workspaceId})
        *text = shown(*text);
    return known;
}

} // namespace

DiagnosisText textFor(const Diagnosis &diagnosis, const Known &known)
{
    DiagnosisText text;
    if (const auto *row = rowOf(diagnosis))
        text = row->text({readable(diagnosis.facts), readable(known)});
    text.statement = remedy::statement(diagnosis, known);
    text.link = remedy::link(diagnosis, known);
    text.helpPage = idOf(diagnosis.code);
    return text;
}

} // namespace draftt
