// SPDX-License-Identifier: Apache-2.0
#include "core/admin/adminsession.h"

namespace draftt
{

Pending signInWithToken(HttpClient &http, const PastedAddress &address, const Secret &token,
                        Done<SignInOutcome> done)
{
    const Workspace workspace(http, address.host, PersonsSignIn{.accessToken = token}, address.workspaceId);
    return fetchCurrentUser(workspace, [workspace, wantedId = address.workspaceId,
                                        done = std::move(done)](const Result<Answered<User>> &person) {
        if (person)
            done(checkedWorkspace({workspace, person->value}, wantedId, person->exchange));
        else
            done(Failure(person.error()));
    });
}

SignInOutcome checkedWorkspace(const AdminSession &admin, const QString &wantedId,
                               const std::shared_ptr<const Exchange> &exchange)
{
    const auto &told = admin.person.workspaceId;
    if (wantedId.isEmpty() || told.isEmpty() || wantedId == told)
        return admin;
    admin.workspace.signOut();
    return SignInRefusal{SignInProblem::OtherWorkspace, told, exchange};
}

} // namespace draftt
