// SPDX-License-Identifier: Apache-2.0
#include "core/http/retrypolicy.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto mostAttempts = 5;
constexpr auto mostConnectionAttempts = 3;
constexpr std::chrono::milliseconds longestRetryAfter = 60s;
constexpr std::chrono::milliseconds longestPause = 10s; // as sdk-go does
constexpr std::chrono::milliseconds connectionPause = 300ms;

std::chrono::milliseconds jitter(std::chrono::milliseconds most)
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(most.count()) + 1));
}

bool isRetriableStatus(const HttpRequest &request, const AttemptOutcome &outcome)
{
    if (outcome.httpStatus == 429)
        return true;
    if (outcome.httpStatus == 503 && outcome.retryAfter && !request.isSentOnce)
        return true;
    return request.isIdempotent && outcome.httpStatus >= 502 && outcome.httpStatus <= 504;
}

bool isRetriableFailure(const HttpRequest &request, const AttemptOutcome &outcome)
{
    if (outcome.failure == ErrorKind::ConnectionRefused)
        return true;
    return outcome.failure == ErrorKind::ConnectionLost && (request.isIdempotent || !outcome.wasSent);
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
QDateTime parseHttpDate(const QByteArray &value)
{
    auto date =
        QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

std::optional<std::chrono::milliseconds> pauseBeforeRetry(const HttpRequest &request,
                                                          const AttemptOutcome &outcome)
{
    if (outcome.httpStatus == 0) {
        if (outcome.attempt >= mostConnectionAttempts || !isRetriableFailure(request, outcome))
            return std::nullopt;
        return connectionPause * outcome.attempt + jitter(connectionPause);
    }
    if (outcome.attempt >= mostAttempts || !isRetriableStatus(request, outcome))
        return std::nullopt;
    if (outcome.retryAfter)
        return *outcome.retryAfter + jitter(250ms);
    const std::chrono::milliseconds step = 1s * (1 << (outcome.attempt - 1));
    return std::min(step, longestPause) + jitter(step / 4);
}

std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &value, const QByteArray &serverDate, const QDateTime &nowUtc)
{
    if (value.isEmpty()) // as in nearly every answer
        return std::nullopt;
    bool isNumber = false;
    std::chrono::milliseconds pause = std::chrono::seconds(value.trimmed().toUInt(&isNumber));
    if (!isNumber) {
        const auto until = parseHttpDate(value);
        if (!until.isValid())
            return std::nullopt;
        const auto server = parseHttpDate(serverDate);
        pause = std::chrono::milliseconds((server.isValid() ? server : nowUtc).msecsTo(until));
    }
    return std::clamp(pause, std::chrono::milliseconds(0), longestRetryAfter);
}

} // namespace draftt
