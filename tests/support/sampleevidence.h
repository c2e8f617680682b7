// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkevidence.h"

namespace draftt
{

/// One piece of evidence and what is said of it. Its facts have no small Latin letters.
struct SampleEvidence {
    const char *what;
    CheckEvidence evidence;
    QString value;    ///< as JSON has it
    QString sentence; ///< in English
};

/// Of each kind at least one.
[[nodiscard]] QList<SampleEvidence> sampleEvidence();

} // namespace draftt
