// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/askowner.h"
#include "core/admin/reach.h"

namespace draftt
{

/// What a grant would open, a sentence each; the first says how much.
[[nodiscard]] QStringList textsFor(const Reach &reach);

/// What is asked for on which securable, and who gets it.
[[nodiscard]] QString textFor(const OwnerQuestion &question);
/// Where a request goes, in short.
[[nodiscard]] QString textFor(const RequestDestination &destination);

/// What is known of questions whose sending ended with this error, after so many were accepted in requests
/// before: it may have been sent all the same, and no call tells of it.
[[nodiscard]] QString notSentText(const Error &error, qsizetype accepted);

} // namespace draftt
