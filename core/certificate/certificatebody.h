// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificate.h"
#include "core/certificate/signature.h"

#include <QJsonObject>

#include <optional>

namespace draftt
{

/// The `certificate` and `signature` members of the file. Used by this room only.
namespace certificatefile
{

[[nodiscard]] QJsonObject bodyOf(const Certificate &certificate);
[[nodiscard]] QString digestOf(const QJsonObject &body);

/// Reads what bodyOf has written; none if a member is missing, of the wrong kind or no valid value.
[[nodiscard]] std::optional<Certificate> certificateOf(const QJsonObject &body);

inline constexpr auto signatureMember = QLatin1StringView("signature");
[[nodiscard]] QJsonObject toJson(const Signature &signature);
/// Reads what toJson has written; none for anything else. Whether it fits is not asked.
[[nodiscard]] std::optional<Signature> signatureOf(const QJsonObject &json);
/// What a signature is over: the file without it.
[[nodiscard]] QByteArray signedBytesOf(QJsonObject file);

} // namespace certificatefile

} // namespace draftt
