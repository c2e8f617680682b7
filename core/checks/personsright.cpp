// SPDX-License-Identifier: Apache-2.0
#include "core/checks/personsright.h"

#include "core/checks/principal.h"
#include "core/checks/securablereader.h"
#include "core/session.h"

#include <utility>

namespace draftt
{

Pending fetchPersonsRight(const Workspace &workspace, const Session &session, Done<PlanState> done)
{
    const auto wanted = Grant::selectOnSchema(*session.catalog, *session.schema);
    const auto holder = steps::holderOf(session);
    const auto judge = [wanted, holder](const SecurableRead &read) {
        const auto state = holdingOf(holder, {wanted, &read.facts}).state;
        return state == PlanState::Held ? PlanState::Held : PlanState::Unknown;
    };
    return readSecurable(
        workspace, wanted.securable(), holder.name,
        [judge, done = std::move(done)](const Result<SecurableRead> &read) { done(read.map(judge)); });
}

} // namespace draftt
