// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

namespace draftt::demo
{

class Accounts;

/// What a workspace's edge checks before a service is asked: the token, that the principal is active, its
/// entitlements, the token's scope, and that the request is meant for this workspace.
class Gateway
{
public:
    Gateway(Accounts &accounts, const QString &workspaceId) : m_accounts(accounts), m_workspaceId(workspaceId)
    {
    }

    /// Sets `request.caller`, or returns the refusal.
    [[nodiscard]] std::optional<Reply> admit(Request &request) const;

private:
    [[nodiscard]] std::optional<Reply> checkWorkspace(const Request &request) const;

    Accounts &m_accounts;
    QString m_workspaceId;
};

} // namespace draftt::demo
