// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/exchange/answer.h"
#include "core/workspace/calls.h"
#include "core/workspace/discovery.h"
#include "core/workspace/token.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// No figure is published for these endpoints; this keeps well below what services throttle.
constexpr int mostAtOnce = 5;

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

class ApiOperation;

class Workspace::Private
{
public:
    Private(HttpClient &http, const Host &host, const Credentials &credentials)
        : tokens(http, host, credentials)
    {
    }

    void enqueue(ApiOperation *operation);
    void leave(ApiOperation *operation);
    void startNext();

    TokenSource tokens;
    QList<ApiOperation *> queue;
    QList<ApiOperation *> running;
};

class ApiOperation final : public Steps<ApiReply>
{
public:
    ApiOperation(Workspace &workspace, TokenSource &tokens, const ApiCall &call, Done<ApiReply> done)
        : Steps(std::move(done)), m_workspace(workspace), m_tokens(tokens), m_call(call)
    {
    }

    std::function<void()> onLeave;

    void begin()
    {
        m_step = m_tokens.token([this](const Result<TokenSource::Lease> &lease) {
            if (!lease)
                return end(Failure(lease.error()));
            send(*lease);
        });
    }

    void cancel() override
    {
        Steps::cancel();
        if (const auto leave = std::exchange(onLeave, nullptr))
            leave();
    }

private:
    void send(const TokenSource::Lease &lease)
    {
        HttpRequest request;
        request.verb = m_call.verb;
        request.url = m_workspace.host().url(m_call.path);
        request.headers = {{"Authorization", "Bearer " + lease.token.reveal()},
                           {"Accept", "application/json"}};
        if (m_call.verb != "GET"_ba) {
            request.headers.emplace_back("Content-Type", "application/json");
            request.body = QJsonDocument(m_call.body).toJson(QJsonDocument::Compact);
        }
        request.isIdempotent = m_call.isIdempotent;
        request.deadline = m_call.deadline;
        m_step = m_workspace.http().send(request, [this, lease](const Result<HttpReply> &reply) {
            if (!reply)
                return end(Failure(reply.error()));
            onReply(*reply, lease);
        });
    }

    void onReply(const HttpReply &reply, const TokenSource::Lease &lease)
    {
        if (isRefusedAtTheEdge(reply) && !lease.isFresh && m_tokens.canRenew() && !m_hasRenewed) {
            m_hasRenewed = true;
            m_tokens.drop(lease.token);
            return begin();
        }
        if (!isOk(reply.status))
            return end(Failure(errorFromExchange(reply.exchange)));
        // A list that says nothing is no empty list.
        if (reply.body.trimmed().isEmpty() && m_call.verb != "GET"_ba)
            return end(ApiReply{{}, reply});
        const auto document = QJsonDocument::fromJson(reply.body);
        if (!document.isObject())
            return end(Failure(errorFromExchange(reply.exchange)));
        end(ApiReply{document.object(), reply});
    }

    void end(const Result<ApiReply> &result)
    {
        if (const auto leave = std::exchange(onLeave, nullptr))
            leave();
        finish(result);
    }

    Workspace &m_workspace;
    TokenSource &m_tokens;
    ApiCall m_call;
    bool m_hasRenewed = false;
};

void Workspace::Private::enqueue(ApiOperation *operation)
{
    queue += operation;
    startNext();
}

void Workspace::Private::leave(ApiOperation *operation)
{
    queue.removeAll(operation);
    running.removeAll(operation);
    startNext();
}

void Workspace::Private::startNext()
{
    while (running.size() < mostAtOnce && !queue.isEmpty()) {
        running += queue.takeFirst();
        running.last()->begin();
    }
}

Workspace::Workspace(HttpClient &http, const Host &host, const Credentials &credentials)
    : m_http(http), m_host(host), d(std::make_unique<Private>(http, host, credentials))
{
}

Workspace::~Workspace()
{
    // Operations may outlive the workspace; they must not reach back into it.
    for (auto *operation : d->queue + d->running) {
        operation->onLeave = nullptr;
        operation->cancel();
    }
}

Pending Workspace::discover(Done<Answered<WorkspaceInfo>> done)
{
    return discoverWorkspace(
        m_http, m_host,
        [alive = QPointer(this), done = std::move(done)](const Result<Answered<WorkspaceInfo>> &info) {
            if (alive && info)
                alive->d->tokens.setInfo(*info);
            done(info);
        });
}

Pending Workspace::signIn(Done<Answered<Nothing>> done)
{
    d->tokens.dropAny();
    return d->tokens.token([done = std::move(done)](const Result<TokenSource::Lease> &lease) {
        done(lease.map([](const TokenSource::Lease &fetched) {
            return Answered<Nothing>{{}, fetched.exchange};
        }));
    });
}

Pending Workspace::call(const ApiCall &call, Done<ApiReply> done)
{
    auto *operation = new ApiOperation(*this, d->tokens, call, std::move(done));
    operation->onLeave = [this, operation] { d->leave(operation); };
    d->enqueue(operation);
    return Pending(operation);
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
