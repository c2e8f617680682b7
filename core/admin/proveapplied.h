// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/apply.h"
#include "core/saved/savedcheck.h"

namespace draftt
{

/// What the connection that a journal saved can do, and what it can do besides.
struct AppliedProof {
    CheckedConnection checked;                ///< as the service principal itself
    std::optional<Certificate> certificate{}; ///< with the admin's eyes; none: could not be read
    std::optional<Error> uncertified{};       ///< why there is none, such as a sign-in that has ended
};

/// How long what an admin gives may take to be in force: an entitlement ten minutes (databricks-api §3.1).
struct LatePatience {
    std::chrono::milliseconds longest{600'000};
    std::chrono::milliseconds pause{2'000}; ///< the first; each is half as long again
    std::chrono::milliseconds longestPause{30'000};
    WarehousePatience warehouse{};
    std::function<void(const CheckRunner &)> onProgress{};
    std::function<void(const CheckedConnection &)> onNotYet{}; ///< not in force yet; it is tried again
};

/// Tests the saved connection of an applied journal as its service principal, again and again while what was
/// given is not in force yet, and then has the admin certify it; the verdict is kept with the connection. Of
/// a journal with steps for others once, and once where the warehouse is left asleep. Errors: those of
/// checkSaved.
[[nodiscard]] Pending proveApplied(const AdminServices &services, const Journal &journal,
                                   const LatePatience &patience, Done<AppliedProof> done);

} // namespace draftt
