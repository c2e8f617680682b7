// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/claims.h"

#include <optional>

namespace draftt
{

/// The words of a certificate file for the values of our enums. Used by this room only.
namespace certificatefile
{

inline constexpr auto format = "draftt-connect/read-only-certificate/1";

[[nodiscard]] QString wordOf(Verdict verdict);
[[nodiscard]] QString wordOf(Claim::Subject subject);
[[nodiscard]] QString wordOf(Claim::State state);
[[nodiscard]] QString wordOf(Excess::Kind kind);

/// None for a word that is not one of them.
template <typename Value> [[nodiscard]] std::optional<Value> valueOf(const QString &word);

template <> std::optional<Verdict> valueOf<Verdict>(const QString &word);
template <> std::optional<Claim::Subject> valueOf<Claim::Subject>(const QString &word);
template <> std::optional<Claim::State> valueOf<Claim::State>(const QString &word);
template <> std::optional<Excess::Kind> valueOf<Excess::Kind>(const QString &word);

} // namespace certificatefile

} // namespace draftt
