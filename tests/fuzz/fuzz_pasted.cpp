// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/pasted.h"
#include "core/words/pastedtexts.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

/// Whatever is pasted: it is read, said, and a secret of the known form is in nothing that is said.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto pasted = readPasted(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (!pasted)
        return 0;
    const auto texts = textsFor(*pasted);
    const auto said = (texts.taken + texts.left).join(QChar(u'\n'));
    if (pasted->secret && pasted->secret->value.reveal().startsWith("dose") &&
        pasted->secret->value.reveal().size() == 36)
        fuzz::require(!said.contains(QString::fromUtf8(pasted->secret->value.reveal())), "no secret is said",
                      said);
    fuzz::require(sectionsText(*pasted).isEmpty() == pasted->sections.isEmpty(), "sections are asked for");
    return 0;
}
