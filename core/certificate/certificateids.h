// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/claims.h"
#include "core/grants/findingjson.h"

#include <optional>

namespace draftt
{

/// The ids that a certificate file has for the values of our enums. Used by this room only.
namespace certificatefile
{

inline constexpr auto unsignedFormat = "draftt-connect/read-only-certificate/1";
inline constexpr auto signedFormat = "draftt-connect/read-only-certificate/2";

using draftt::idOf;
[[nodiscard]] QString idOf(Claim::Subject subject);
[[nodiscard]] QString idOf(Claim::State state);

/// None for an id that is not one of them.
template <typename Value> [[nodiscard]] std::optional<Value> valueOf(const QString &id);

template <> std::optional<Verdict> valueOf<Verdict>(const QString &id);
template <> std::optional<Claim::Subject> valueOf<Claim::Subject>(const QString &id);
template <> std::optional<Claim::State> valueOf<Claim::State>(const QString &id);
template <> std::optional<Finding::Kind> valueOf<Finding::Kind>(const QString &id);

} // namespace certificatefile

} // namespace draftt
