// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QList>

#include <chrono>

namespace draftt
{

/// The access token of a workspace: fetched once for everybody who waits, kept in memory only. A personal
/// access token is its own access token, and a person who is signed in comes with one. Lives in a
/// std::shared_ptr, which everybody who waits holds.
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
    /// A personal access token cannot be fetched again, nor can a person's without a refresh token.
    [[nodiscard]] bool canRenew() const;

    /// Ends a PersonsSignIn: whoever waits, and whoever asks from now on, gets SignInEnd::Idle.
    void end();
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

    void setInfo(const WorkspaceInfo &info) { m_info = info; }
    /// What the host told of itself so far.
    [[nodiscard]] const std::optional<WorkspaceInfo> &info() const { return m_info; }

private:
    class Wait;

    void fetch();
    void request();
    /// A refresh token is on its way, and with it used up: the answer, which has the next one, is heard and
    /// kept although nobody may be waiting any more. Only the end of the sign-in stops it.
    [[nodiscard]] bool isRenewing() const;
    [[nodiscard]] HttpRequest orderOf(const OAuthClient &client) const;
    [[nodiscard]] HttpRequest orderOf(const PersonsSignIn &person) const;
    void onReply(const Result<HttpReply> &reply);
    void answer(const Result<Lease> &lease);
    void tell(const RetryNotice &notice) const;
    [[nodiscard]] bool hasToken() const;
    void noteUse(const PersonsSignIn &person);

    HttpClient &m_http;
    Host m_host;
    Credentials m_credentials;
    std::optional<WorkspaceInfo> m_info;
    Secret m_token;
    std::chrono::steady_clock::time_point m_goodUntil;
    QList<Wait *> m_waiting;
    Pending m_fetch;
    std::chrono::steady_clock::time_point m_lastUse;
    Pending m_idleEnd;
    bool m_hasEnded = false;
};

} // namespace draftt
