// SPDX-License-Identifier: Apache-2.0
#include "core/profile/databrickscfg.h"
#include "core/profile/profile.h"
#include "tests/fuzz/fuzz.h"

using namespace draftt;

namespace
{

/// What was read is written and read back alike.
void readProfile(const QByteArray &bytes)
{
    const auto profile = profileFromJson(bytes);
    if (!profile)
        return;
    const auto written = toJson(*profile);
    const auto again = profileFromJson(written);
    fuzz::require(again.has_value(), "a written profile can be read", QString::fromUtf8(written));
    fuzz::require(toJson(*again) == written, "a profile is read back as itself", QString::fromUtf8(written));
}

/// Into any file a section can be put once; again it changes nothing, and all else stays.
void mergeSection(const QByteArray &file)
{
    const auto name = QStringLiteral("fuzz");
    const auto text = QStringLiteral("[fuzz]\nhost = https://a.test\n");
    const auto once = putSection(file, name, text);
    if (!once)
        return;
    const auto twice = putSection(once->file, name, text);
    fuzz::require(twice.has_value(), "a merged file can be read", QString::fromUtf8(once->file));
    fuzz::require(twice->file == once->file, "merging again changes nothing", QString::fromUtf8(once->file));
    if (once->change == CfgChange::Added)
        fuzz::require(once->file.contains(file.trimmed()), "what stood there still stands",
                      QString::fromUtf8(once->file));
}

} // namespace

/// The files that the program reads and other people write: saved connections and `.databrickscfg`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = draftt::fuzz::bytesOf(data, size);
    readProfile(bytes);
    mergeSection(bytes);
    return 0;
}
