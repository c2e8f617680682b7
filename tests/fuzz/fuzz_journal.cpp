// SPDX-License-Identifier: Apache-2.0
#include "core/admin/journal.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

/// What was read is written and read back alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto journal = journalFromJson(fuzz::bytesOf(data, size));
    if (!journal)
        return 0;
    const auto written = journalToJson(*journal);
    const auto again = journalFromJson(written);
    fuzz::require(again.has_value(), "a written journal can be read", QString::fromUtf8(written));
    fuzz::require(journalToJson(*again) == written, "a journal is read back as itself",
                  QString::fromUtf8(written));
    fuzz::require(journal->wish.secretDays >= 1 && journal->wish.secretDays <= 730, "a secret lives for days",
                  QString::fromUtf8(written));
    return 0;
}
