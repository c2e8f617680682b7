// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/job.h"
#include "core/workspace/workspace.h"

#include <QUrl>

#include <utility>

namespace draftt
{

/// One call and how its answer is read. `parse` takes the ApiReply and gives a Result<T>.
template <typename T, typename Parse>
[[nodiscard]] Pending callAndParse(const Workspace &workspace, const ApiCall &call, Parse parse,
                                   Done<Answered<T>> done)
{
    const auto read = [parse = std::move(parse)](const ApiReply &reply) -> Result<Answered<T>> {
        return parse(reply).map([&reply](const T &value) { return Answered<T>{value, reply.http.exchange}; });
    };
    return workspace.call(
        call, [read, done = std::move(done)](const Result<ApiReply> &reply) { done(reply.and_then(read)); });
}

/// A 2xx answer that lacks what the API promises; `what` names it for the details.
[[nodiscard]] Error malformed(const ApiReply &reply, const QString &what);

/// A value as it stands in a URL's path or query: everything but unreserved characters is percent-encoded.
[[nodiscard]] inline QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace draftt
