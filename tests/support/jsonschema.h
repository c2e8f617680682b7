// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace draftt
{

/// Checks a value against the part of JSON Schema that resources/profile.schema.json uses; an unknown keyword
/// is a violation. Returns the violations, empty if it conforms.
[[nodiscard]] QStringList schemaViolations(const QJsonObject &schema, const QJsonValue &value,
                                           const QString &pointer = {});

/// What resources/<name>.schema.json says; empty where there is none.
[[nodiscard]] QJsonObject documentedSchema(const QString &name);

} // namespace draftt
