// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/claims.h"

#include <optional>

namespace draftt
{

/// The ids that a certificate file has for the values of our enums. Used by this room only.
namespace certificatefile
{

inline constexpr auto unsignedFormat = "draftt-connect/read-only-certificate/1";
inline constexpr auto signedFormat = "draftt-connect/read-only-certificate/2";

[[nodiscard]] QString idOf(Verdict verdict);
[[nodiscard]] QString idOf(Claim::Subject subject);
[[nodiscard]] QString idOf(Claim::State state);
[[nodiscard]] QString idOf(Excess::Kind kind);

/// None for an id that is not one of them.
template <typename Value> [[nodiscard]] std::optional<Value> valueOf(const QString &id);

template <> std::optional<Verdict> valueOf<Verdict>(const QString &id);
template <> std::optional<Claim::Subject> valueOf<Claim::Subject>(const QString &id);
template <> std::optional<Claim::State> valueOf<Claim::State>(const QString &id);
template <> std::optional<Excess::Kind> valueOf<Excess::Kind>(const QString &id);

} // namespace certificatefile

} // namespace draftt
