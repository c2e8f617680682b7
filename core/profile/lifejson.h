// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/jsonreader.h"
#include "core/profile/life.h"

#include <QStringList>

namespace draftt
{

/// The members of a profile's JSON that tell its life; each may be absent.
[[nodiscard]] QStringList lifeMembers();
[[nodiscard]] Life readLife(JsonReader &root);
void writeLife(const Life &life, QJsonObject &json);

} // namespace draftt
