// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/browsersignin.h"
#include "core/words/diagnosistexts.h"

namespace draftt
{

/// Why nobody signed in. `who` and what is empty otherwise stay empty.
[[nodiscard]] DiagnosisText textFor(const SignInRefusal &refusal, const BrowserSignIn &order);

/// That a sign-in has ended by itself, why, and what to do. nullopt: it is another failure.
[[nodiscard]] std::optional<QString> signInEndText(const Error &error);

/// What the browser shows when it comes back.
[[nodiscard]] SignInPages signInPages();

} // namespace draftt
