// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/evidence.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString messageOf(const Error &error)
{
    const auto code = error.serverCode.isEmpty() ? QString::number(error.httpStatus) : error.serverCode;
    return error.detail.isEmpty() ? code : code + ": "_L1 + error.detail;
}

} // namespace

QDateTime utcNow()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

Evidence evidenceOf(const Exchange &exchange)
{
    const auto asked = QString::fromLatin1(exchange.method) + u' ' + exchange.url.path(QUrl::FullyEncoded);
    return {asked, QString::fromUtf8(exchange.header("x-request-id")), utcNow(), {}};
}

Evidence evidenceOf(const Error &error)
{
    auto evidence = error.exchange ? evidenceOf(*error.exchange) : Evidence{{}, {}, utcNow(), {}};
    if (!error.requestId.isEmpty())
        evidence.requestId = error.requestId;
    evidence.obstacle = messageOf(error);
    return evidence;
}

} // namespace draftt
