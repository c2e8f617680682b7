// SPDX-License-Identifier: Apache-2.0
#include "core/profile/draft.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

/// What was read is written and read back alike, and resuming it proves nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto draft = draftFromJson(fuzz::bytesOf(data, size));
    if (!draft)
        return 0;
    const auto written = toJson(*draft);
    const auto again = draftFromJson(written);
    fuzz::require(again.has_value(), "a written draft can be read", QString::fromUtf8(written));
    fuzz::require(toJson(*again) == written, "a draft is read back as itself", QString::fromUtf8(written));
    const auto session = sessionOf(*draft);
    fuzz::require(!session.connectProven && !session.warehouseProven && !session.isReadingProven(),
                  "nothing is proven but now", QString::fromUtf8(written));
    return 0;
}
