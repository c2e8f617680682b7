// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/knownhosts.h"
#include "core/pasted/pasted.h"

namespace draftt
{

/// What was made of a pasted text, a sentence or a line each. No secret is in any of them.
struct PastedTexts {
    QStringList taken; ///< `Workspace host: https://… (JDBC URL, host)`
    QStringList left;  ///< what was not taken, and what Draftt needs instead
};

[[nodiscard]] PastedTexts textsFor(const Pasted &pasted);

/// Where something stood, in a few words: `JDBC URL, httpPath`; `section [prod], host`.
[[nodiscard]] QString originText(const PastedOrigin &origin);

/// Which of several sections is meant is asked for; empty where nothing has to be.
[[nodiscard]] QString sectionsText(const Pasted &pasted);

/// The host and where it is known: `adb-….net (connection “prod”, section [DEFAULT])`.
[[nodiscard]] QString textFor(const KnownHost &known);

} // namespace draftt
