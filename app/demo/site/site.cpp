// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/site.h"

#include "app/demo/accounts/accounts.h"
#include "app/demo/site/pages.h"
#include "app/demo/site/siteactions.h"

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

Reply refused(const QString &why)
{
    return Reply::error(403, u"PERMISSION_DENIED"_s, why);
}

/// The page's own requests, and those of the admin's token.
bool mayAct(const SiteContext &context, const Request &request, const QString &token)
{
    const auto origin = QString::fromLatin1(request.header("origin"));
    const QString own = context.scheme + "://"_L1 + QString::fromLatin1(request.header("host"));
    if (!origin.isEmpty() && origin != own)
        return false;
    return request.header("x-demo-token") == token.toLatin1() ||
           request.header("authorization") == "Bearer " + context.adminToken.toLatin1();
}

Reply runEditor(const SiteContext &context, const Request &request)
{
    if (!request.json.value("script"_L1).isString())
        return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, u"The request has no script."_s);
    QJsonArray outcomes;
    for (const auto &outcome : context.run(request.json.value("script"_L1).toString()))
        outcomes.append(outcome.toJson());
    return Reply::json({{u"outcomes"_s, outcomes}});
}

Reply chooseScenario(const SiteContext &context, const Request &request)
{
    const auto name = request.json.value("scenario"_L1).toString();
    if (!context.choose(name))
        return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s,
                            u"This scenario cannot be chosen now: "_s + name);
    return Reply::json({});
}

std::optional<Reply> post(const SiteContext &context, const Request &request)
{
    if (request.path == "/demo/editor/run"_L1)
        return runEditor(context, request);
    if (request.path == "/demo/scenarios"_L1)
        return chooseScenario(context, request);
    if (request.path == "/demo/act"_L1)
        return act(context, request.json);
    return std::nullopt;
}

std::optional<Reply> file(const QString &path)
{
    static const QHash<QString, QByteArray> types{{u"style.css"_s, "text/css; charset=utf-8"},
                                                  {u"editor.js"_s, "text/javascript; charset=utf-8"},
                                                  {u"actions.js"_s, "text/javascript; charset=utf-8"},
                                                  {u"scenarios.js"_s, "text/javascript; charset=utf-8"},
                                                  {u"icon.svg"_s, "image/svg+xml"}};
    const auto name = path == "/favicon.ico"_L1 ? u"icon.svg"_s : path.section(u'/', -1);
    if (!types.contains(name) || (path != "/favicon.ico"_L1 && path != "/demo/"_L1 + name))
        return std::nullopt;
    Reply reply;
    reply.contentType = types.value(name);
    reply.body = demoResource(name);
    reply.headers = {{"x-content-type-options", "nosniff"}};
    return reply;
}

} // namespace

bool isOfThisComputer(const Request &request)
{
    const auto name = QUrl("http://"_L1 + QString::fromLatin1(request.header("host"))).host();
    return name == "127.0.0.1"_L1 || name == "localhost"_L1 || name == "::1"_L1;
}

QByteArray demoResource(const QString &name)
{
    QFile file(":/demo/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the resource %s is missing", qUtf8Printable(name));
    return file.readAll();
}

Area siteArea(const SiteContext &context)
{
    return [context, token = randomHex(16)](const Request &request) -> std::optional<Reply> {
        if (request.path.startsWith("/api/"_L1))
            return std::nullopt;
        const bool isGet = request.verb == "GET" || request.verb == "HEAD";
        auto reply = isGet ? file(request.path) : std::nullopt;
        if (reply)
            return reply;
        const bool isHere = isOfThisComputer(request);
        if (isGet) {
            reply = sitePage(context, request, token);
            return reply && !isHere ? refused(u"This page is for this computer alone."_s) : reply;
        }
        if (request.verb != "POST" || !request.path.startsWith("/demo/"_L1))
            return std::nullopt;
        if (!isHere || !mayAct(context, request, token))
            return refused(u"Only the demo's own pages may do this."_s);
        return post(context, request);
    };
}

} // namespace draftt::demo
