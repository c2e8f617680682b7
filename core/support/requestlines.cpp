// SPDX-License-Identifier: Apache-2.0
#include "core/support/requestlines.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int firstFailure = 400; // of the statuses of HTTP

bool isFailure(const Exchange &exchange)
{
    return exchange.httpStatus.value_or(firstFailure) >= firstFailure;
}

/// Of the answer; empty without one. The message beside it may name what belongs to others.
QString errorCode(const Exchange &exchange)
{
    const auto code = QJsonDocument::fromJson(exchange.body).object().value("error_code"_L1).toString();
    return code.isEmpty() ? QString() : ", "_L1 + code;
}

QString lineOf(const Exchange &exchange)
{
    auto line = QString::fromLatin1(exchange.method) + u' ' + exchange.url.toString(QUrl::FullyEncoded);
    if (!exchange.proxy.isEmpty())
        line += " through "_L1 + exchange.proxy;
    line += exchange.httpStatus ? ": "_L1 + QString::number(*exchange.httpStatus) + errorCode(exchange)
                                : ": no answer, "_L1 + exchange.transportError;
    line += u" in %1 ms"_s.arg(exchange.duration.count());
    if (const auto id = exchange.header("x-request-id"); !id.isEmpty())
        line += ", request "_L1 + QString::fromLatin1(id);
    return line;
}

} // namespace

RequestLines::RequestLines(const RequestLog &requests, LogFile &file) : m_requests(requests), m_file(file)
{
    connect(&m_requests, &RequestLog::added, this,
            [this] { write(*m_requests.entries().constLast().exchange); });
}

void RequestLines::write(const Exchange &exchange)
{
    m_file.write(isFailure(exchange) ? LogLevel::Error : LogLevel::Info, lineOf(exchange));
    if (m_file.level() < LogLevel::Debug)
        return;
    for (const auto &[name, value] : exchange.headers)
        m_file.write(LogLevel::Debug,
                     "  "_L1 + QString::fromLatin1(name) + ": "_L1 + QString::fromLatin1(value));
}

} // namespace draftt
