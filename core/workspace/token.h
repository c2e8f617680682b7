// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QList>

#include <chrono>

namespace draftt
{

/// The access token of a workspace: fetched once for everybody who waits, kept in memory only. A personal
/// access token is its own access token. Lives in a std::shared_ptr, which everybody who waits holds.
class TokenSource : public std::enable_shared_from_this<TokenSource>
{
public:
    TokenSource(HttpClient &http, const Host &host, const Credentials &credentials);

    struct Lease {
        Secret token;
        bool isFresh = false;                       ///< fetched for this very wait
        std::shared_ptr<const Exchange> exchange{}; ///< that brought it; null: nobody was asked
    };

    /// A token that is good for at least 40 seconds more. Errors: as Workspace::signIn.
    [[nodiscard]] Pending token(OnRetry onRetry, Done<Lease> done);

    /// Forgets the token if it is still this one.
    void drop(const Secret &token);
    void dropAny() { m_token = Secret(); }
    /// A personal access token cannot be fetched again.
    [[nodiscard]] bool canRenew() const { return std::holds_alternative<OAuthClient>(m_credentials); }

    void setInfo(const WorkspaceInfo &info) { m_info = info; }
    /// What the host told of itself so far.
    [[nodiscard]] const std::optional<WorkspaceInfo> &info() const { return m_info; }

private:
    class Wait;

    void fetch();
    void request();
    void onReply(const Result<HttpReply> &reply);
    void answer(const Result<Lease> &lease);
    void tell(const RetryNotice &notice) const;
    [[nodiscard]] bool hasToken() const;

    HttpClient &m_http;
    Host m_host;
    Credentials m_credentials;
    std::optional<WorkspaceInfo> m_info;
    Secret m_token;
    std::chrono::steady_clock::time_point m_goodUntil;
    QList<Wait *> m_waiting;
    Pending m_fetch;
};

} // namespace draftt
