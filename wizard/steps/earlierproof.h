// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <memory>

namespace draftt
{

/// What a step was proven by earlier, and what of it counts now.
struct EarlierProof {
    std::unique_ptr<Session> edited; ///< as it was when the step was proven last, and an edit has come since
    std::unique_ptr<Session> before; ///< as it was when what runs now was begun, without a secret
    bool isRepeat = false;           ///< what runs now was proven when it was begun
    bool isPutBack = false;          ///< it was stopped, and is proven by what was looked at before
    bool hasKept = false;            ///< of what was proven before not all was looked at anew
};

} // namespace draftt
