#include "app/demo/demoserver.h"

#include "app/demo/accounts.h"
#include "app/demo/faults.h"
#include "app/demo/gateway.h"
#include "app/demo/oauth.h"
#include "app/demo/people.h"
#include "app/demo/scim.h"
#include "app/demo/transport.h"
#include "app/demo/warehousepermissions.h"
#include "app/demo/warehouses.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace demo
{

namespace
{

constexpr auto demoWorkspaceId = "4012345678901234"_L1;

bool isApi(const Request &request)
{
    return request.path.startsWith("/api/"_L1);
}

Reply unknownRoute(const Request &request)
{
    Reply reply;
    reply.status = 404;
    reply.contentType = {};
    reply.body = {};
    if (request.path.startsWith("/api/2.0/sql/"_L1)) // recorded: no body at all
        return reply;
    const QString path = request.path.mid(qsizetype(4)); // the recorded text leaves "/api" out
    return Reply::error(404, u"ENDPOINT_NOT_FOUND"_s,
                        u"No API found for '%1 %2'"_s.arg(QString::fromLatin1(request.verb), path));
}

bool namesServer(const Reply &reply)
{
    return std::any_of(reply.headers.begin(), reply.headers.end(), [](const auto &header) {
        return header.first.compare("server", Qt::CaseInsensitive) == 0;
    });
}

} // namespace

class Server::Private
{
public:
    explicit Private(const Options &options);

    void receive(Request request, const Responder &responder);
    void answer(Request request, const Responder &responder);
    void send(const Request &request, const Responder &responder, const Reply &reply);
    [[nodiscard]] Reply route(Request &request);
    [[nodiscard]] RecordedRequest *record(const QString &requestId);

    Options options;
    QUrl url;
    Accounts accounts;
    Warehouses warehouses;
    Gateway gateway;
    Identities identities;
    Faults faults;
    QList<Area> openAreas; ///< answer without a token
    QList<Area> areas;
    QList<RecordedRequest> requests;
    std::unique_ptr<Transport> transport;
};

Server::Private::Private(const Options &wanted)
    : options(wanted), warehouses(wanted.timeScale), gateway(accounts, demoWorkspaceId)
{
    constexpr auto lifetime = std::chrono::hours(24 * 730);
    identities.connectorId = people::connector().name;
    identities.connectorSecret = accounts.issueSecret(identities.connectorId, lifetime).value;
    identities.personalToken = accounts.issuePersonalToken(identities.connectorId);
    identities.adminId = people::admin().name;
    identities.adminSecret = accounts.issueSecret(identities.adminId, lifetime).value;
    identities.adminToken = accounts.issuePersonalToken(identities.adminId);
    const QString scheme = options.privateKey.isNull() ? u"http"_s : u"https"_s;
    openAreas = {oauthArea(accounts, scheme, demoWorkspaceId)};
    areas = {scimArea(accounts), secretsArea(accounts), warehouseArea(warehouses),
             permissionArea(warehouses, accounts)};
}

void Server::Private::receive(Request request, const Responder &responder)
{
    request.requestId = randomUuid();
    RecordedRequest recorded;
    recorded.verb = request.verb;
    recorded.path = request.path;
    if (!request.query.isEmpty())
        recorded.path += u'?' + request.query.toString(QUrl::FullyEncoded);
    recorded.headers = request.headers;
    recorded.body = request.body;
    recorded.requestId = request.requestId;
    requests.append(recorded);

    const auto fault = faults.take(request);
    if (!fault)
        return answer(request, responder);
    responder.later(std::chrono::milliseconds(fault->delayMs), [this, fault, request, responder] {
        if (fault->drop)
            responder.drop();
        else if (fault->passThrough)
            answer(request, responder);
        else
            send(request, responder, fault->reply);
    });
}

void Server::Private::answer(Request request, const Responder &responder)
{
    const auto reply = route(request);
    send(request, responder, reply);
}

Reply Server::Private::route(Request &request)
{
    for (const auto &area : std::as_const(openAreas)) {
        if (auto reply = area(request))
            return *reply;
    }
    if (isApi(request)) {
        if (auto refusal = gateway.admit(request))
            return *refusal;
        for (const auto &area : std::as_const(areas)) {
            if (auto reply = area(request))
                return *reply;
        }
    }
    if (auto *recorded = record(request.requestId))
        recorded->unknownRoute = true;
    return unknownRoute(request);
}

void Server::Private::send(const Request &request, const Responder &responder, const Reply &reply)
{
    if (auto *recorded = record(request.requestId))
        recorded->status = reply.status;
    HttpHeaders headers;
    if (!namesServer(reply)) {
        headers = {{"server", "databricks"}, {"x-request-id", request.requestId.toLatin1()}};
        if (isApi(request))
            headers.emplaceBack("x-databricks-org-id", QString(demoWorkspaceId).toLatin1());
    }
    responder.send(reply, headers);
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
    d = std::make_unique<Private>(options);
    d->transport = std::make_unique<Transport>(
        [this](const Request &request, const Responder &responder) { d->receive(request, responder); });
    const bool isTls = !options.privateKey.isNull();
    if (isTls)
        d->transport->sslSetup(options.certificate, options.privateKey);
    const auto port = d->transport->listen(QHostAddress::LocalHost, options.port);
    if (port == 0) {
        Error error;
        error.kind = ErrorKind::NetworkFailed;
        error.detail = u"port %1 on 127.0.0.1 cannot be opened"_s.arg(options.port);
        return tl::make_unexpected(error);
    }
    d->url.setScheme(isTls ? u"https"_s : u"http"_s);
    d->url.setHost(u"127.0.0.1"_s);
    d->url.setPort(port);
    return Nothing{};
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
    return d->identities;
}

QString Server::workspaceId() const
{
    return demoWorkspaceId;
}

void Server::expireAccessTokens()
{
    d->accounts.expireAccessTokens();
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
    d->faults.add(fault);
}

void Server::clearFaults()
{
    d->faults.clear();
}

Result<Nothing> Server::choose(const QString &scenario)
{
    if (!scenarios().contains(scenario))
        return tl::make_unexpected(Error::input(InputProblem::UnknownOption, scenario));
    return Nothing{};
}

QStringList Server::scenarios()
{
    return {u"normal"_s};
}

} // namespace demo
