// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace draftt::scim
{

// Users and service principals as SCIM writes them. Inside the room only.

constexpr QLatin1StringView principalsPath("/api/2.0/preview/scim/v2/ServicePrincipals");

/// What stands under `key` in each object of `array`, as the display names of groups.
[[nodiscard]] inline QStringList valuesOf(const QJsonValue &array, QLatin1StringView key)
{
    QStringList found;
    for (const auto &entry : array.toArray())
        found += entry[key].toString();
    return found;
}

} // namespace draftt::scim
