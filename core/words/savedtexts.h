// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/drafttform.h"
#include "core/profile/standing.h"
#include "core/secrets/secretstore.h"

namespace draftt
{

/// How a saved connection stands, in a few words: `proven, read-only`; what failed where something did.
[[nodiscard]] QString standingText(const ConnectionProfile &profile);

/// `today 09:12`, `yesterday 18:40`, else the date.
[[nodiscard]] QString timeText(const QDateTime &time, const QDateTime &now);

/// How it stands, and since when: the time of the proof, else of the check. What the last check did not look
/// at anew, and why, follows as a sentence: `proven, read-only, yesterday 18:40. Not looked at anew (today
/// 09:12): “Reporting” was not running.`
[[nodiscard]] QString lastCheckText(const ConnectionProfile &profile, const QDateTime &now);
/// That sentence; empty: all was looked at anew, or what was not is no part of how it stands.
[[nodiscard]] QString notAnewText(const ConnectionProfile &profile, const QDateTime &now);

/// When it was proven, as a sentence that follows why nothing was looked at anew; empty: not all of it is.
[[nodiscard]] QString provenBeforeText(const ConnectionProfile &profile, const QDateTime &now);

/// `inventory.assets`, with the number of tables where not all are chosen.
[[nodiscard]] QString readsText(const ConnectionProfile &profile);

/// Where the secret is; `presence`: none while the keychain has not answered.
[[nodiscard]] QString secretText(const ConnectionProfile &profile,
                                 const std::optional<SecretPresence> &presence);

/// When the secret ends, in a few words: `ends in 12 days`, `has ended`; empty: nobody knows.
[[nodiscard]] QString endText(const ConnectionProfile &profile, const QDate &today);
/// The same as a sentence with the connection's name, for a warning that is due; empty: none is.
[[nodiscard]] QString endWarningText(const ConnectionProfile &profile, const QDate &today);

/// Why a saved connection could not be worked on, where a person sits at the keychain.
[[nodiscard]] QString savedFailureText(const Error &error);

/// A field of Draftt's form as the form calls it; what the secret is depends on how one signs in.
[[nodiscard]] QString nameOf(DrafttField field, SignInMethod method);

/// That the proof was made from this computer, and Draftt comes from elsewhere: to be read before handing
/// over.
[[nodiscard]] QString drafttsNetworkText();
/// The same for whoever runs the network, to be sent.
[[nodiscard]] QString textForNetworkTeam(const ConnectionProfile &profile);

} // namespace draftt
