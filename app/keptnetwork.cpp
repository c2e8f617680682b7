// SPDX-License-Identifier: Apache-2.0
#include "app/keptnetwork.h"

#include "core/http/networkfile.h"
#include "core/profile/profilestore.h"
#include "core/words/networktexts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString networkFile()
{
    return ProfileStore::defaultFolder() + "/network.ini"_L1;
}

QString applyKeptNetwork(HttpClient &http)
{
    const auto kept = readNetworkSettings(networkFile());
    const auto applied = http.apply(kept);
    return applied ? QString() : complaintAbout(kept, applied.error()).second;
}

} // namespace draftt
