// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

namespace draftt
{

/// How a saved connection stands by what was found last: at `savedUtc`, but for the proofs of Life::kept,
/// which are older.
enum class Standing {
    Green,       ///< every step is proven, and nothing beyond what was chosen was found
    NotProvable, ///< every step is proven; what the principal can do beyond reading could not be told
    Findings,    ///< every step is proven, but the principal can do more than it should
    Broken,      ///< the last check failed
    Unproven,    ///< some step is not proven
};

[[nodiscard]] Standing standingOf(const ConnectionProfile &profile);
/// Every step is: by the last check, or before and not refuted since (Life::kept).
[[nodiscard]] bool isProven(const ConnectionProfile &profile);
/// Every step is, by the last check itself, which failed nowhere.
[[nodiscard]] bool isProvenAnew(const ConnectionProfile &profile);
/// When it was proven, UTC: the time of the oldest proof, the one of its rights included where that was kept.
/// Invalid: not every step is proven.
[[nodiscard]] QDateTime provenUtc(const ConnectionProfile &profile);
[[nodiscard]] QString idOf(Standing standing); ///< `not_provable`

/// Days until Databricks ends the secret, negative once it has; none: not known.
[[nodiscard]] std::optional<qint64> daysLeft(const ConnectionProfile &profile, const QDate &today);
/// The warning that is due: at 30, 7 and 1 days and from the end on, else none.
enum class EndWarning { None, Month, Week, Day, Over };
[[nodiscard]] EndWarning endWarning(const ConnectionProfile &profile, const QDate &today);

/// The days on which a secret that is made now can end.
struct EndDays {
    QDate first; ///< today
    QDate last;  ///< today in two years, the longest life that Databricks gives (longestSecretDays)
};
/// By this computer's day and by UTC's: nobody knows which of them was read off. A personal access token
/// lives no longer either.
[[nodiscard]] EndDays endDaysOfNew(const QDateTime &now);

} // namespace draftt
