// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/adminagreement.h"

namespace draftt
{

struct NamedFault {
    const char *name;
    WireFault fault;
};

/// What can become of one request; a killed process is played.
inline constexpr NamedFault faults[]{
    {"refused", WireFault::Refused},       {"lost before", WireFault::LostBefore},
    {"lost after", WireFault::LostAfter},  {"late", WireFault::Late},
    {"wrong", WireFault::Wrong},           {"a gateway's 503", WireFault::Gateway},
    {"killed before", WireFault::Unasked}, {"killed after", WireFault::Unheard},
};

[[nodiscard]] inline bool isKill(WireFault fault)
{
    return fault == WireFault::Unasked || fault == WireFault::Unheard;
}

} // namespace draftt
