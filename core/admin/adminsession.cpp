// SPDX-License-Identifier: Apache-2.0
#include "core/admin/adminsession.h"

namespace draftt
{

Pending signInWithToken(HttpClient &http, const PastedAddress &address, const Secret &token,
                        Done<AdminSession> done)
{
    const Workspace workspace(http, address.host, PersonsSignIn{.accessToken = token}, address.workspaceId);
    return fetchCurrentUser(
        workspace, [workspace, done = std::move(done)](const Result<Answered<User>> &person) {
            done(person.map([&workspace](const User &user) { return AdminSession{workspace, user}; }));
        });
}

} // namespace draftt
