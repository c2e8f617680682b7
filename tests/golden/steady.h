// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace draftt
{

/// What a run of a program left behind, as it stands in a golden file: `#` for durations, words for the time
/// of day and for digests over it. Progress that is told again and again is told once.
[[nodiscard]] QByteArray steadyAnswer(const QByteArray &output, const QByteArray &errors, int exitCode);

} // namespace draftt
