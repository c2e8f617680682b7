// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/finding.h"

#include <QJsonObject>

namespace draftt
{

/// What files and `--json` call them.
[[nodiscard]] QString idOf(Verdict verdict);
[[nodiscard]] QString idOf(Finding::Kind kind);
/// None for an id that is not one of them.
[[nodiscard]] std::optional<Verdict> verdictFromId(const QString &id);

/// kind, what, holder, on_kind, on_name and removal: the same in a certificate and in the output of commands.
[[nodiscard]] QJsonObject findingToJson(const Finding &finding);

} // namespace draftt
