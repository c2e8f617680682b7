// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/names/host.h"
#include "core/workspace/answered.h"
#include "core/workspace/credentials.h"

#include <QJsonObject>

#include <memory>

namespace draftt
{

class SharedAnswers;
struct HostHeard;

/// What `/.well-known/databricks-config` and OAuth discovery told, both asked without credentials.
struct WorkspaceInfo {
    QString workspaceId; ///< empty where the server does not tell
    QString accountId;
    QString cloud;      ///< as the server writes it, e.g. `Azure`
    QString hostType;   ///< workspace, account, unified, or empty
    QUrl tokenEndpoint; ///< https (or loopback) and of the host's own origin
    QUrl signInPage{};  ///< the authorization endpoint, where people sign in; empty: not of the same origin

    friend bool operator==(const WorkspaceInfo &, const WorkspaceInfo &) = default;
};

/// One call to the workspace's REST API.
struct ApiCall {
    QByteArray verb = "GET";
    QString path;     ///< encoded path and query, from `/api/`
    QJsonObject body; ///< sent unless GET
    bool isIdempotent = true;
    bool isSentOnce = false; ///< not even repeated where an answer says that it may be
    std::chrono::milliseconds deadline{30'000};
    bool waitsThere = false;           ///< the server may take its time: never waits for others here
    std::function<void()> onSent = {}; ///< from now on it may have reached the server
};

/// A parsed 2xx answer.
struct ApiReply {
    QJsonObject json; ///< `{}` for an empty body of anything but a GET
    HttpReply http;
};

/// A workspace and the credentials for it. Fetches an access token when one is needed, once for everybody who
/// waits for it, keeps it in memory only, and renews it 40 seconds before it ends (databricks-api §2.6). A
/// 401 or 403 that names the token drops it and repeats the call once. The areas (warehouses.h, catalog.h, …)
/// are built on `call`.
///
/// A handle: copies share one sign-in, and all work on it holds a copy, so that it lives as long as its last
/// user.
class Workspace
{
public:
    /// `http` must outlive all copies. `workspaceId`: which one is meant, of a host that serves several
    /// (a unified or a regional one); sent with each call unless the host says that it is one
    /// workspace.
    Workspace(HttpClient &http, const Host &host, const Credentials &credentials,
              const QString &workspaceId = {});

    [[nodiscard]] const Host &host() const;
    [[nodiscard]] HttpClient &http() const;

    /// The same sign-in; whatever is asked through this copy tells `onRetry` of its pauses.
    [[nodiscard]] Workspace heardBy(OnRetry onRetry) const;
    [[nodiscard]] const OnRetry &onRetry() const { return m_onRetry; }

    /// The same sign-in, for one piece of work: what copies of this one ask by GET is asked once, and all get
    /// the same answer.
    [[nodiscard]] Workspace askingOnce() const;
    /// The same sign-in, whose answers are new.
    [[nodiscard]] Workspace askingAnew() const;

    /// Is there a workspace? Errors: NotAnApi, NotFound, MalformedReply, network kinds.
    [[nodiscard]] Pending discover(Done<Answered<WorkspaceInfo>> done) const;
    /// The same, with what was heard of the host already.
    [[nodiscard]] Pending discover(const HostHeard &heard, Done<Answered<WorkspaceInfo>> done) const;

    /// Fetches a fresh access token (with a personal access token: answers at once). Errors: Unauthenticated,
    /// RateLimited, NotAnApi, network kinds.
    [[nodiscard]] Pending signIn(Done<Answered<Nothing>> done) const;

    /// Ends a PersonsSignIn, for all copies: its tokens are forgotten, and all further calls are
    /// Unauthenticated. Other credentials know no end.
    void signOut() const;
    /// It was ended, or has ended by itself after a while without a call.
    [[nodiscard]] bool isSignedOut() const;

    /// Errors: by status, Redirected, NotAnApi, MalformedReply, and those of signIn.
    [[nodiscard]] Pending call(const ApiCall &call, Done<ApiReply> done) const;

private:
    class Shared;
    class Call;

    std::shared_ptr<Shared> d;
    std::shared_ptr<SharedAnswers> m_answers; ///< null: every question is asked
    OnRetry m_onRetry;
};

} // namespace draftt
