// SPDX-License-Identifier: Apache-2.0
#include "core/checks/principal.h"

#include "core/checks/checkparts.h"

using namespace Qt::StringLiterals;

namespace draftt::steps
{

std::optional<Diagnosis> doubtAbout(const User &user, const Workspace &workspace, const Session &session)
{
    const auto known = knownNow(workspace, session);
    if (!user.isActive)
        return ownDiagnosis(Code::AuthPrincipalInactiveOrNotInWorkspace, known);
    const auto expected = session.address && !session.address->workspaceId.isEmpty()
                              ? session.address->workspaceId
                              : workspace.host().workspaceIdInName();
    const auto isElsewhere =
        !expected.isEmpty() && !user.workspaceId.isEmpty() && expected != user.workspaceId;
    const auto isOther = session.method == SignInMethod::OAuthClient && session.clientId &&
                         user.userName.compare(session.clientId->text(), Qt::CaseInsensitive) != 0;
    if (!isElsewhere && !isOther)
        return std::nullopt;
    auto diagnosis = ownDiagnosis(Code::AuthWrongTenantOrCloud, known);
    if (isElsewhere)
        diagnosis.facts.workspaceId = user.workspaceId;
    diagnosis.facts.message = isElsewhere
                                  ? u"x-databricks-org-id: %1, not %2"_s.arg(user.workspaceId, expected)
                                  : u"userName: %1"_s.arg(user.userName);
    return diagnosis;
}

Holder holderOf(const Session &session)
{
    // Groups within groups are not told.
    return {principalText(session), session.user ? session.user->groups : QStringList(), false};
}

} // namespace draftt::steps
