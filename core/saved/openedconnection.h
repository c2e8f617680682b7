// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"
#include "core/secret.h"

namespace draftt
{

/// A saved connection that is open to be changed.
struct OpenedConnection {
    ConnectionProfile profile;
    Secret secret; ///< the one that is kept
};

/// Gives what is to be saved in the place of an opened connection its id and what of its life still holds:
/// what was handed over as long as it is the same, when the secret ends as long as that is the same.
void takePlaceOf(const OpenedConnection &opened, const Secret &secret, ConnectionProfile &profile);

} // namespace draftt
