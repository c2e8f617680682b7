// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/awaited.h"
#include "tests/support/rawserver.h"

#include <QNetworkAccessManager>

namespace draftt
{

// How those requests begin.
inline constexpr auto tokenCall = "POST /oidc/v1/token";
inline constexpr auto meCall = "GET /api/2.0/preview/scim/v2/Me";

/// A workspace whose answers stand in the test, as text. Pauses before a repetition pass a hundred times
/// faster than in life.
class ScriptedWorkspace
{
public:
    using Answers = QList<RawServer::Answer>;

    /// With a personal access token.
    ScriptedWorkspace();
    explicit ScriptedWorkspace(const Credentials &credentials);

    /// What requests get that begin with `start`, as in `GET /api/2.0/sql`. The longest start that fits
    /// decides.
    void answer(const QByteArray &start, const QByteArray &bytes) { answerInTurn(start, {{bytes}}); }
    /// One answer after the other, the last one again and again.
    void answerInTurn(const QByteArray &start, const Answers &answers);
    /// OAuth discovery, and these answers of the token endpoint.
    void answerSignIn(const Answers &tokens);

    /// Verb, path and query of each request, in order.
    [[nodiscard]] QByteArrayList asked() const;
    /// How many requests begin so.
    [[nodiscard]] qsizetype count(const QByteArray &start) const;
    /// Requests that no answer was given for: a test that made one is wrong. They got 501.
    [[nodiscard]] const QByteArrayList &problems() const { return m_problems; }

private:
    QNetworkAccessManager m_network;

public:
    RawServer server;
    HttpClient http;
    Workspace workspace;

private:
    [[nodiscard]] RawServer::Answer next(const RawRequest &request);

    QMap<QByteArray, Answers> m_answers;
    QByteArrayList m_problems;
};

/// Waits for an answer of the workspace and takes its value out of it.
template <typename T, typename Start> Result<T> valueOf(Start start)
{
    const auto answer = awaited<Answered<T>>(std::move(start));
    if (!answer)
        return Failure(answer.error());
    return answer->value;
}

/// 200 and JSON.
[[nodiscard]] QByteArray ok(const QByteArray &json);
/// `{"access_token": token, "expires_in": seconds}`
[[nodiscard]] QByteArray tokenAnswer(const QByteArray &token, int seconds = 3600);
/// The service principal that `answerSignIn` lets in; it lets in any.
[[nodiscard]] OAuthClient testClient();

} // namespace draftt
