// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/tokenanswer.h"

#include "core/exchange/answer.h"
#include "core/workspace/calls.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr qint64 longestLifetime = 366LL * 24 * 60 * 60; // seconds; the clock cannot tell any number of them

/// `expires_in` is a number, from some servers a number in quotes.
std::optional<std::chrono::seconds> lifetimeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const auto seconds = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
    if (!isNumber || seconds <= 0)
        return std::nullopt;
    return std::chrono::seconds(std::min<qint64>(seconds, longestLifetime));
}

/// A line break would end the header or the field that it is sent in, and begin another one.
bool isOneLine(const Secret &token)
{
    return !token.reveal().contains('\n') && !token.reveal().contains('\r');
}

} // namespace

// {"access_token": "eyJ…", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "…"}
Result<TokenAnswer> readTokens(const HttpReply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    if (reply.status < 200 || reply.status >= 300 || !document.isObject())
        return Failure(errorFromExchange(reply.exchange));
    const auto lifetime = lifetimeOf(document["expires_in"_L1]);
    TokenAnswer answer{Secret(document["access_token"_L1].toString().toUtf8()), lifetime.value_or(0s),
                       Secret(document["refresh_token"_L1].toString().toUtf8())};
    if (answer.access.isEmpty() || !lifetime || !isOneLine(answer.access) || !isOneLine(answer.refresh))
        return Failure(malformed({{}, reply}, u"the token answer lacks access_token or expires_in"_s));
    return answer;
}

} // namespace draftt
