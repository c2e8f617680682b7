// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/faultkinds.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

const auto loginPage = "<!doctype html><html><head><title>Databricks - Sign In</title></head></html>"_ba;
const auto proxyPage = "<html><head><title>ERROR: Access Denied</title></head><body>squid</body></html>"_ba;

FaultKind wire(const char *name, TcpFault fault, QList<Code> right)
{
    // A cut or late answer to a statement may also be told as what it means for the statement.
    right += {Code::WarehouseStoppedOrStarting, Code::StatementTimeoutOrCancelled};
    return {name,
            [fault](DemoFixture &, FaultProxy &proxy, const QString &path, int times) {
                proxy.arm(fault, path, times);
            },
            right, false, fault == TcpFault::Stall || fault == TcpFault::Drip};
}

FaultKind answer(const char *name, const demo::Reply &reply, const QList<Code> &right)
{
    const auto arm = [reply](DemoFixture &demo, FaultProxy &, const QString &path, int times) {
        demo::Fault fault;
        fault.pathPattern = path;
        fault.times = times;
        fault.reply = reply;
        demo.server().inject(fault);
    };
    return {name, arm, right, true};
}

demo::Reply page(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    return {status, "text/html"_ba, body, headers};
}

demo::Reply text(const QByteArray &body)
{
    return {200, "application/json"_ba, body, {}};
}

demo::Reply withHeader(demo::Reply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.append({name, value});
    return reply;
}

demo::Reply redirect(const QByteArray &target)
{
    return page(302, {}, {{"Location"_ba, target}});
}

QList<FaultKind> wireFaults()
{
    const QList<Code> unreachable{Code::HostUnreachable};
    const QList<Code> broken{Code::HostUnreachable, Code::ResponseMalformed};
    return {wire("delay", TcpFault::Delay, unreachable),   wire("stall", TcpFault::Stall, unreachable),
            wire("close", TcpFault::Close, unreachable),   wire("reset", TcpFault::Reset, unreachable),
            wire("truncate", TcpFault::Truncate, broken),  wire("garbage", TcpFault::Garbage, broken),
            wire("slow drip", TcpFault::Drip, unreachable)};
}

QList<FaultKind> busyAnswers()
{
    using demo::Reply;
    const auto busy = Reply::error(429, u"TOO_MANY_REQUESTS"_s, u"Too many requests"_s);
    const auto ill = Reply::error(503, u"TEMPORARILY_UNAVAILABLE"_s, u"Service temporarily unavailable"_s);
    const QList<Code> unavailable{Code::ServiceUnavailable, Code::WarehouseStoppedOrStarting};
    return {answer("429", busy, {Code::RateLimited}),
            answer("429 with Retry-After", withHeader(busy, "Retry-After"_ba, "2"_ba), {Code::RateLimited}),
            answer("503", ill, unavailable),
            answer("503 with Retry-After", withHeader(ill, "Retry-After"_ba, "2"_ba), unavailable),
            answer("502 page", page(502, "<html><title>502 Bad Gateway</title></html>"_ba), unavailable),
            answer("504 empty", page(504, {}), unavailable),
            answer("500", Reply::error(500, u"INTERNAL_ERROR"_s, u"Something broke"_s), unavailable)};
}

QList<FaultKind> refusals()
{
    using demo::Reply;
    const auto id = u"2c3d4e5f-6071-4283-9495-b6c7d8e9fa0b"_s;
    const QList<Code> blocked{Code::HostIpAccessList};
    const QList<Code> token{Code::AuthPatInvalid, Code::AuthInvalidClient};
    return {
        answer("401", Reply::edgeError(401, u"Credential was not sent or was of an unsupported type."_s, id),
               token),
        answer("403 token", Reply::edgeError(403, u"Invalid access token."_s, id), token),
        answer("403 unknown principal", Reply::edgeError(403, u"User not authorized."_s, id),
               {Code::AuthPrincipalInactiveOrNotInWorkspace}),
        answer("403 address blocked",
               Reply::edgeError(403,
                                u"Source IP address: 203.0.113.42 is blocked by Databricks IP ACL for "
                                "workspace: 1234567890123456"_s,
                                id),
               blocked),
        answer("302 private link", redirect("/login.html?error=private-link-validation-error:1"_ba), blocked),
        answer("302 login", redirect("/login.html?next_url=/api"_ba), {Code::HostNotAWorkspace}),
        answer("proxy's page", page(403, proxyPage, {{"X-Squid-Error"_ba, "ERR_ACCESS_DENIED 0"_ba}}),
               {Code::HostProxy})};
}

QList<FaultKind> oddAnswers()
{
    const QList<Code> malformed{Code::ResponseMalformed};
    // Where an address is still in question, what answers oddly there is no workspace.
    const QList<Code> noWorkspace{Code::ResponseMalformed, Code::HostNotAWorkspace};
    return {answer("200 login page", page(200, loginPage), {Code::HostNotAWorkspace}),
            answer("200 empty", text({}), noWorkspace),
            answer("200 null", text("null"_ba), noWorkspace),
            answer("200 cut JSON", text(R"({"warehouses":[{"id":"01)"_ba), noWorkspace),
            answer("200 a JSON string", text(R"("this is a real response")"_ba), noWorkspace),
            answer("200 plain text", page(200, "hello"_ba), noWorkspace)};
}

} // namespace

QList<FaultRoute> faultRoutes()
{
    using Step = FaultStep;
    const auto statements = u"^/api/2\\.0/sql/statements/?$"_s;
    const auto polls = u"^/api/2\\.0/sql/statements/[^/]+$"_s;
    const auto end = u"(\\?|$)"_s;
    const auto uc = u"^/api/2\\.1/unity-catalog/"_s;
    return {{"host metadata", Step::Connect, u"^/\\.well-known/databricks-config"_s},
            {"OAuth discovery", Step::Connect, u"oauth-authorization-server$"_s},
            {"token", Step::Connect, u"^/oidc/v1/token$"_s},
            {"Me", Step::Connect, u"/scim/v2/Me"_s},
            {"warehouses", Step::Connect, u"^/api/2\\.0/sql/warehouses"_s + end},
            {"warehouse", Step::Warehouse, u"^/api/2\\.0/sql/warehouses/[0-9a-f]+$"_s},
            {"statement", Step::Warehouse, statements},
            {"statement's state", Step::Warehouse, polls, true},
            {"catalog", Step::Catalog, uc + u"catalogs/"_s},
            {"schema", Step::Catalog, uc + u"schemas/"_s},
            {"effective permissions", Step::Catalog, uc + u"effective-permissions/"_s},
            {"table", Step::Table, uc + u"tables/"_s},
            {"one row", Step::Table, statements},
            {"one row's state", Step::Table, polls, true},
            {"catalogs", Step::Lists, uc + u"catalogs"_s + end},
            {"schemas", Step::Lists, uc + u"schemas"_s + end},
            {"tables", Step::Lists, uc + u"tables"_s + end},
            {"warehouse list", Step::Lists, u"^/api/2\\.0/sql/warehouses"_s + end},
            {"warehouse start", Step::Lists, u"/start$"_s}};
}

QList<FaultKind> faultKinds()
{
    return wireFaults() + busyAnswers() + refusals() + oddAnswers();
}

bool canDoWithout(const FaultRoute &route, const FaultKind &kind)
{
    const auto name = QLatin1StringView(route.name);
    // Older control planes do not have it (databricks-api §1.5).
    if (name == "host metadata"_L1)
        return kind.isAnswer;
    // A start request may be answered with nothing at all.
    if (name == "warehouse start"_L1)
        return QLatin1StringView(kind.name) == "200 empty"_L1;
    // Where rights cannot be read, a statement tries them.
    return name == "effective permissions"_L1;
}

} // namespace draftt
