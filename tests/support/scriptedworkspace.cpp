// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedworkspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QByteArray lineOf(const RawRequest &request)
{
    return request.verb + ' ' + request.path;
}

} // namespace

ScriptedWorkspace::ScriptedWorkspace() : ScriptedWorkspace(PersonalToken{Secret("dapi-of-a-test"_ba)}) {}

ScriptedWorkspace::ScriptedWorkspace(const Credentials &credentials)
    : http(m_network), workspace(http, *Host::parse(server.url().toString()), credentials)
{
    http.setTimeScale(0.01);
    server.answer([this](const RawRequest &request) { return next(request); });
}

void ScriptedWorkspace::answerInTurn(const QByteArray &start, const Answers &answers)
{
    m_answers.insert(start, answers);
}

void ScriptedWorkspace::answerSignIn(const Answers &tokens)
{
    answer("GET /.well-known/databricks-config"_ba, httpAnswer(404, "{}"_ba));
    answer("GET /oidc/.well-known/oauth-authorization-server"_ba,
           ok(R"({"authorization_endpoint":"x","token_endpoint":")" + server.url().toEncoded() +
              "/oidc/v1/token\"}"));
    answerInTurn("POST /oidc/v1/token"_ba, tokens);
}

RawServer::Answer ScriptedWorkspace::next(const RawRequest &request)
{
    const auto line = lineOf(request);
    Answers *found = nullptr;
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        if (line.startsWith(it.key())) // a longer one comes later in the map
            found = &it.value();
    }
    if (!found || found->isEmpty()) {
        m_problems += line;
        return {httpAnswer(501, "{}"_ba)};
    }
    return found->size() > 1 ? found->takeFirst() : found->first();
}

QByteArrayList ScriptedWorkspace::asked() const
{
    QByteArrayList lines;
    for (const auto &request : server.requests())
        lines += lineOf(request);
    return lines;
}

qsizetype ScriptedWorkspace::count(const QByteArray &start) const
{
    const auto lines = asked();
    return std::count_if(lines.cbegin(), lines.cend(),
                         [&start](const QByteArray &line) { return line.startsWith(start); });
}

QByteArray ok(const QByteArray &json)
{
    return httpAnswer(200, json);
}

QByteArray tokenAnswer(const QByteArray &token, int seconds)
{
    return ok(R"({"access_token":")" + token + R"(","expires_in":)" + QByteArray::number(seconds) + '}');
}

OAuthClient testClient()
{
    return {*ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"), Secret("dose-of-a-test"_ba)};
}

} // namespace draftt
