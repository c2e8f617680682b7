// SPDX-License-Identifier: Apache-2.0
#include "core/saved/openedconnection.h"

#include "core/profile/drafttform.h"

namespace draftt
{

void takePlaceOf(const OpenedConnection &opened, const Secret &secret, ConnectionProfile &profile)
{
    profile.id = opened.profile.id;
    profile.life.handedOver = stillHandedOver(opened.profile, profile);
    if (secret == opened.secret)
        profile.life.secretEnds = opened.profile.life.secretEnds;
    else
        profile.life.handedOver.remove(idOf(DrafttField::Secret));
}

} // namespace draftt
