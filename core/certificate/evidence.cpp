// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/evidence.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString requestIdOf(const RequestLog &log, const QString &path)
{
    const auto &entries = log.entries();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->exchange->url.path(QUrl::FullyEncoded) == path)
            return QString::fromUtf8(entry->exchange->header("x-request-id"));
    }
    return {};
}

QString wordsOf(const Error &error)
{
    const auto code = error.serverCode.isEmpty() ? QString::number(error.httpStatus) : error.serverCode;
    return error.detail.isEmpty() ? code : code + ": "_L1 + error.detail;
}

} // namespace

QDateTime utcNow()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

Evidence evidenceFor(const RequestLog &log, const QString &path, const Error *error)
{
    const auto requestId = error && !error->requestId.isEmpty() ? error->requestId : requestIdOf(log, path);
    return {"GET "_L1 + path, requestId, utcNow(), error ? wordsOf(*error) : QString()};
}

} // namespace draftt
