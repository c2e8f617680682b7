// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/doctor/networkreport.h"

#include <QJsonObject>

namespace draftt
{

/// The whole report with the text for the network team. Holds no credentials, as the report does.
[[nodiscard]] QJsonObject doctorJson(const NetworkReport &report);

/// `name_unknown`: the stable name of a finding in JSON.
[[nodiscard]] QString idOf(NetworkFinding finding);

} // namespace draftt
