// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/exchange/answer.h"
#include "core/workspace/calls.h"
#include "core/workspace/discovery.h"
#include "core/workspace/sharedanswers.h"
#include "core/workspace/token.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// No figure is published for these endpoints; this keeps well below what services throttle.
constexpr int mostAtOnce = 16;

bool isOk(int status)
{
    return status >= 200 && status < 300;
}

/// Refused before any service saw the call: 401, or the gateway's own 403, whose code is a number
/// (databricks-api §9.1, shape 2).
bool isRefusedAtTheEdge(const HttpReply &reply)
{
    if (reply.status == 401)
        return true;
    return reply.status == 403 && readAnswer(reply.headers, reply.body).code == "403"_L1;
}

} // namespace

/// What the copies of a workspace share.
class Workspace::Shared
{
public:
    Shared(HttpClient &client, const Host &name, const Credentials &credentials, QString id)
        : http(client)
        , host(name)
        , workspaceId(std::move(id))
        , tokens(std::make_shared<TokenSource>(client, name, credentials))
    {
    }

    /// Which workspace a call is for; empty where the host leaves no choice.
    [[nodiscard]] QByteArray chosenWorkspace() const;

    void enqueue(Call &operation);
    void leave(Call &operation);
    void startNext();

    HttpClient &http;
    const Host host;
    const QString workspaceId;
    const std::shared_ptr<TokenSource> tokens;

private:
    QList<Call *> m_queue;
    QList<Call *> m_running;
};

/// One call of the API: in its turn, with a token, and once more with a new one.
class Workspace::Call final : public Job<ApiReply>
{
public:
    Call(const Workspace &workspace, const ApiCall &call, Done<ApiReply> done)
        : Job(std::move(done)), d(workspace.d), m_onRetry(workspace.m_onRetry), m_call(call)
    {
        if (m_call.waitsThere)
            begin();
        else
            d->enqueue(*this);
    }

    void begin() { next(d->tokens->token(m_onRetry, orFail(&Call::send))); }

private:
    void send(const TokenSource::Lease &lease)
    {
        HttpRequest request;
        request.verb = m_call.verb;
        request.url = d->host.url(m_call.path);
        request.headers = {{"Authorization", "Bearer " + lease.token.reveal()},
                           {"Accept", "application/json"}};
        if (const auto chosen = d->chosenWorkspace(); !chosen.isEmpty())
            request.headers.emplace_back("X-Databricks-Workspace-Id", chosen);
        if (m_call.verb != "GET"_ba) {
            request.headers.emplace_back("Content-Type", "application/json");
            request.body = QJsonDocument(m_call.body).toJson(QJsonDocument::Compact);
        }
        request.isIdempotent = m_call.isIdempotent;
        request.isSentOnce = m_call.isSentOnce;
        request.deadline = m_call.deadline;
        request.onRetry = m_onRetry;
        m_lease = lease;
        if (m_call.onSent)
            m_call.onSent();
        next(d->http.send(request, orFail(&Call::onReply)));
    }

    void onReply(const HttpReply &reply)
    {
        if (isRefusedAtTheEdge(reply) && !m_lease.isFresh && d->tokens->canRenew() && !m_hasRenewed) {
            m_hasRenewed = true;
            d->tokens->drop(m_lease.token);
            return begin();
        }
        if (!isOk(reply.status))
            return finish(Failure(errorFromExchange(reply.exchange)));
        // A list that says nothing is no empty list.
        if (reply.body.trimmed().isEmpty() && m_call.verb != "GET"_ba)
            return finish(ApiReply{{}, reply});
        const auto document = QJsonDocument::fromJson(reply.body);
        if (!document.isObject())
            return finish(Failure(errorFromExchange(reply.exchange)));
        finish(ApiReply{d->http.secrets().hidden(document.object()), reply});
    }

    void onEnd() override { d->leave(*this); }

    const std::shared_ptr<Shared> d;
    const OnRetry m_onRetry;
    const ApiCall m_call;
    TokenSource::Lease m_lease;
    bool m_hasRenewed = false;
};

/// Ids are digits; anything else would not be one, and could end the header.
QByteArray Workspace::Shared::chosenWorkspace() const
{
    const bool isNumber = std::all_of(workspaceId.cbegin(), workspaceId.cend(),
                                      [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    const bool isOneAlone =
        !host.workspaceIdInName().isEmpty() || (tokens->info() && tokens->info()->hostType == "workspace"_L1);
    return isNumber && !isOneAlone ? workspaceId.toLatin1() : QByteArray();
}

void Workspace::Shared::enqueue(Call &operation)
{
    m_queue += &operation;
    startNext();
}

void Workspace::Shared::leave(Call &operation)
{
    m_queue.removeAll(&operation);
    m_running.removeAll(&operation);
    startNext();
}

void Workspace::Shared::startNext()
{
    while (m_running.size() < mostAtOnce && !m_queue.isEmpty()) {
        m_running += m_queue.takeFirst();
        m_running.last()->begin();
    }
}

Workspace::Workspace(HttpClient &http, const Host &host, const Credentials &credentials,
                     const QString &workspaceId)
    : d(std::make_shared<Shared>(http, host, credentials, workspaceId))
{
}

const Host &Workspace::host() const
{
    return d->host;
}

HttpClient &Workspace::http() const
{
    return d->http;
}

Workspace Workspace::heardBy(OnRetry onRetry) const
{
    auto copy = *this;
    copy.m_onRetry = std::move(onRetry);
    return copy;
}

Workspace Workspace::askingOnce() const
{
    auto copy = *this;
    copy.m_answers = std::make_shared<SharedAnswers>();
    return copy;
}

Workspace Workspace::askingAnew() const
{
    auto copy = *this;
    copy.m_answers.reset();
    return copy;
}

Pending Workspace::discover(Done<Answered<WorkspaceInfo>> done) const
{
    return discover(HostHeard{}, std::move(done));
}

Pending Workspace::discover(const HostHeard &heard, Done<Answered<WorkspaceInfo>> done) const
{
    const auto keep = [shared = d, done = std::move(done)](const Result<Answered<WorkspaceInfo>> &info) {
        if (info)
            shared->tokens->setInfo(*info);
        done(info);
    };
    const auto document = d->tokens->canRenew() ? SignInDocument::Required : SignInDocument::Optional;
    return discoverWorkspace(d->http, d->host, {document, m_onRetry, heard}, keep);
}

Pending Workspace::signIn(Done<Answered<Nothing>> done) const
{
    d->tokens->dropAny();
    return d->tokens->token(m_onRetry, [done = std::move(done)](const Result<TokenSource::Lease> &lease) {
        done(lease.map([](const TokenSource::Lease &fetched) {
            return Answered<Nothing>{{}, fetched.exchange};
        }));
    });
}

void Workspace::signOut() const
{
    d->tokens->end();
}

bool Workspace::isSignedOut() const
{
    return d->tokens->hasEnded();
}

Pending Workspace::call(const ApiCall &call, Done<ApiReply> done) const
{
    if (m_answers && call.verb == "GET"_ba)
        return m_answers->ask(askingAnew(), call, std::move(done));
    return Pending(new Call(*this, call, std::move(done)));
}

Error malformed(const ApiReply &reply, const QString &what)
{
    Error error;
    error.kind = ErrorKind::MalformedReply;
    error.httpStatus = reply.http.status;
    error.detail = what;
    error.requestId = QString::fromUtf8(reply.http.header("x-request-id"));
    error.exchange = reply.http.exchange;
    return error;
}

} // namespace draftt
