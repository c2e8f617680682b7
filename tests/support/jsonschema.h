// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

namespace draftt
{

/// Checks a value against the part of JSON Schema that resources/profile.schema.json uses; an unknown keyword
/// is a violation. Returns the violations, empty if it conforms.
[[nodiscard]] QStringList schemaViolations(const QJsonObject &schema, const QJsonValue &value,
                                           const QString &pointer = {});

} // namespace draftt
