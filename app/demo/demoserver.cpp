// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoserver.h"

#include "app/demo/backend.h"
#include "app/demo/scenarios.h"
#include "app/demo/site/site.h"
#include "app/demo/standing.h"
#include "app/demo/wire/throwawaycertificate.h"
#include "app/demo/wire/transport.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

// What is kept of the requests: the newest so many, and so much of each body.
constexpr qsizetype maxRecorded = 10'000;
constexpr qsizetype maxRecordedBody = 64LL * 1024;

bool namesServer(const Reply &reply)
{
    return std::any_of(reply.headers.begin(), reply.headers.end(), [](const auto &header) {
        return header.first.compare("server", Qt::CaseInsensitive) == 0;
    });
}

RecordedRequest recordOf(const Request &request)
{
    RecordedRequest recorded;
    recorded.verb = request.verb;
    recorded.path = request.path;
    if (!request.query.isEmpty())
        recorded.path += u'?' + request.query.toString(QUrl::FullyEncoded);
    recorded.headers = request.headers;
    recorded.body = request.body.left(maxRecordedBody);
    recorded.requestId = request.requestId;
    return recorded;
}

/// With the certificate that nobody trusts, where the scenario asks for it.
Result<Options> completed(Options options)
{
    if (options.scenario.isEmpty())
        options.scenario = u"normal"_s;
    const auto *scenario = findScenario(options.scenario);
    if (!scenario)
        return tl::make_unexpected(Error::input(InputProblem::UnknownOption, options.scenario));
    if (scenario->isUntrustedTls) {
        const auto made = makeThrowAwayCertificate();
        if (!made) {
            Error error;
            error.detail = u"no certificate for the demo could be made"_s;
            return tl::make_unexpected(error);
        }
        options.certificate = made->certificate;
        options.privateKey = made->key;
    }
    return options;
}

} // namespace

class Server::Private
{
public:
    explicit Private(const Options &options);

    void receive(Request request, const Responder &responder);
    /// Records it, and says what is to go wrong with it.
    std::optional<Fault> admit(Request &request);
    Reply answer(const Request &request);
    HttpHeaders noteSent(const Request &request, const Reply &reply); ///< the headers that every answer has
    void send(const Request &request, const Responder &responder, const Reply &reply);
    [[nodiscard]] RecordedRequest *record(const QString &requestId);

    QUrl url;
    Backend backend;
    QList<RecordedRequest> requests;
    Transport transport;
};

Server::Private::Private(const Options &options)
    : backend(options)
    , transport([this](const Request &request, const Responder &responder) { receive(request, responder); })
{
}

std::optional<Fault> Server::Private::admit(Request &request)
{
    request.requestId = randomUuid();
    requests.append(recordOf(request));
    if (requests.size() > maxRecorded)
        requests.removeFirst();
    return backend.takeFault(request);
}

void Server::Private::receive(Request request, const Responder &responder)
{
    const auto fault = admit(request);
    if (!fault) {
        send(request, responder, answer(request));
        return;
    }
    responder.later(std::chrono::milliseconds(fault->delayMs), [this, fault, request, responder] {
        const auto reply = fault->passThrough ? answer(request) : fault->reply;
        if (fault->drop)
            responder.drop();
        else
            send(request, responder, reply);
    });
}

Reply Server::Private::answer(const Request &request)
{
    const auto answer = backend.answer(request);
    if (auto *recorded = record(request.requestId))
        recorded->unknownRoute = answer.isUnknownRoute;
    return answer.reply;
}

void Server::Private::send(const Request &request, const Responder &responder, const Reply &reply)
{
    responder.send(reply, noteSent(request, reply));
}

HttpHeaders Server::Private::noteSent(const Request &request, const Reply &reply)
{
    if (auto *recorded = record(request.requestId))
        recorded->status = reply.status;
    HttpHeaders headers;
    if (!namesServer(reply)) {
        headers = {{"server", "databricks"}, {"x-request-id", request.requestId.toLatin1()}};
        if (request.path.startsWith("/api/"_L1))
            headers.emplaceBack("x-databricks-org-id", demoWorkspaceId().toLatin1());
    }
    return headers;
}

RecordedRequest *Server::Private::record(const QString &requestId)
{
    const auto found = std::find_if(requests.rbegin(), requests.rend(), [&requestId](const auto &recorded) {
        return recorded.requestId == requestId;
    });
    return found == requests.rend() ? nullptr : &*found;
}

Server::Server() = default;
Server::~Server() = default;

Result<Nothing> Server::start(const Options &options)
{
    const auto complete = completed(options);
    if (!complete)
        return tl::make_unexpected(complete.error());
    d = std::make_unique<Private>(*complete);
    const bool isTls = !complete->privateKey.isNull();
    if (isTls)
        d->transport.sslSetup(complete->certificate, complete->privateKey);
    const auto port = d->transport.listen(QHostAddress::LocalHost, complete->port);
    if (port == 0) {
        Error error;
        error.kind = ErrorKind::NetworkFailed;
        error.detail = u"port %1 on 127.0.0.1 cannot be opened"_s.arg(complete->port);
        return tl::make_unexpected(error);
    }
    d->url.setScheme(isTls ? u"https"_s : u"http"_s);
    d->url.setHost(u"127.0.0.1"_s);
    d->url.setPort(port);
    d->backend.scenario = complete->scenario;
    return d->backend.choose(complete->scenario);
}

std::optional<Reply> Server::answer(Request request)
{
    const auto fault = d->admit(request);
    auto reply = fault && !fault->passThrough ? fault->reply : d->answer(request);
    if (fault && fault->drop)
        return std::nullopt;
    reply.headers += d->noteSent(request, reply);
    return reply;
}

QUrl Server::url() const
{
    return d->url;
}

QUrl Server::sqlEditorUrl() const
{
    auto url = d->url;
    url.setPath(u"/sql/editor"_s);
    return url;
}

const Identities &Server::identities() const
{
    return d->backend.identities;
}

QString Server::personsToken(const Principal &person)
{
    return d->backend.accounts.issueAccessToken(person.name, {u"all-apis"_s});
}

QString Server::workspaceId() const
{
    return demoWorkspaceId();
}

Metastore &Server::metastore()
{
    return d->backend.metastore;
}

Warehouses &Server::warehouses()
{
    return d->backend.warehouses;
}

QStringList Server::standing()
{
    return standingOf(d->backend.world());
}

AccessRequests &Server::accessRequests()
{
    return d->backend.requests;
}

QList<ScriptOutcome> Server::runAsAdmin(const QString &script)
{
    return d->backend.runAsAdmin(script);
}

void Server::expireAccessTokens()
{
    d->backend.accounts.expireAccessTokens();
}

QList<RecordedRequest> Server::requests() const
{
    return d->requests;
}

void Server::clearRequests()
{
    d->requests.clear();
}

void Server::inject(const Fault &fault)
{
    d->backend.injected.add(fault);
}

void Server::clearFaults()
{
    d->backend.injected.clear();
}

Result<Nothing> Server::choose(const QString &scenario)
{
    return d->backend.choose(scenario);
}

void Server::give(const Hold &hold)
{
    d->backend.give(hold);
}

QString Server::scenario() const
{
    return d->backend.scenario;
}

QStringList Server::scenarios()
{
    QStringList names;
    for (const auto &scenario : allScenarios())
        names.append(scenario.name);
    return names;
}

} // namespace draftt::demo
