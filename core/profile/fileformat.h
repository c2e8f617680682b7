// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

#include <QLatin1StringView>

class QJsonObject;

namespace draftt
{

class JsonReader;

// What the files of this program have in common. Inside the room only.

/// The members `format` and `version`, which come first in each file.
struct FileFormat {
    QLatin1StringView id;
    int version;
};

/// Fails `root` where `json` is of another format or version. Ask before everything else, so that a file of a
/// later version is called that and not damaged.
void checkFormat(JsonReader &root, const QJsonObject &json, const FileFormat &format);

/// The member `name` of a connection; fails `root`, and is empty, where it is none.
[[nodiscard]] QString readProfileName(JsonReader &root);

[[nodiscard]] QString idOf(Proof proof);

} // namespace draftt
