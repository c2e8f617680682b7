// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace draftt
{

/// The first key that stands twice in one object, as a JSON pointer to its object and the key; nullopt: there
/// is none. `json` must be well-formed. Qt takes the last of two and a reader may see the first.
[[nodiscard]] std::optional<QString> repeatedKey(const QByteArray &json);

} // namespace draftt
