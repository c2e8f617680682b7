// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificate.h"

#include <QJsonObject>

#include <optional>

namespace draftt
{

/// The `certificate` member of the file. Used by this room only.
namespace certificatefile
{

[[nodiscard]] QJsonObject bodyOf(const Certificate &certificate);
[[nodiscard]] QString digestOf(const QJsonObject &body);

/// Reads what bodyOf has written; none if a member is missing, of the wrong kind or no valid value.
[[nodiscard]] std::optional<Certificate> certificateOf(const QJsonObject &body);

} // namespace certificatefile

} // namespace draftt
