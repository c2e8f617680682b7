// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/clues.h"

namespace draftt
{

// Each rule looks at one kind of evidence and either decides or passes. Inside the room only.

namespace rules
{

using Verdict = std::optional<Code>;

[[nodiscard]] Verdict proxy(const Clues &clues);          ///< something between us and Databricks answered
[[nodiscard]] Verdict networkRefusal(const Clues &clues); ///< Databricks refuses this network
[[nodiscard]] Verdict tls(const Clues &clues);
[[nodiscard]] Verdict unreachable(const Clues &clues); ///< no answer came, and nothing else explains it
[[nodiscard]] Verdict wrongHost(const Clues &clues);   ///< an answer that no workspace gives

[[nodiscard]] Verdict throttled(const Clues &clues); ///< slow down; also says `other` for a quota
[[nodiscard]] Verdict entra(const Clues &clues);     ///< by AADSTS numbers
[[nodiscard]] Verdict credentials(const Clues &clues);
[[nodiscard]] Verdict identity(const Clues &clues); ///< a known principal that this workspace does not admit

[[nodiscard]] Verdict content(const Clues &clues); ///< good answers that tell of something bad
[[nodiscard]] Verdict warehouse(const Clues &clues);
[[nodiscard]] Verdict privilege(const Clues &clues);
[[nodiscard]] Verdict principal(const Clues &clues);
[[nodiscard]] Verdict unreadable(const Clues &clues);
[[nodiscard]] Verdict unityCatalog(const Clues &clues);
[[nodiscard]] Verdict missingName(const Clues &clues);
[[nodiscard]] Verdict statement(const Clues &clues);

[[nodiscard]] Verdict malformed(const Clues &clues); ///< another tool could not read the answer
[[nodiscard]] Verdict passing(const Clues &clues);   ///< a fault of the service that goes away
[[nodiscard]] Verdict status(const Clues &clues);    ///< by the HTTP status and the form of the body alone

} // namespace rules

} // namespace draftt
