// SPDX-License-Identifier: Apache-2.0
#include "app/demo/faults.h"

#include <QUrl>

namespace draftt::demo
{

namespace
{

Reply filledIn(Reply reply, const Request &request, const QRegularExpressionMatch &match)
{
    const auto fill = [&reply](const QByteArray &name, const QString &value) {
        reply.body.replace("${" + name + '}', QUrl::fromPercentEncoding(value.toUtf8()).toUtf8());
    };
    fill("request", request.requestId);
    for (int i = 1; i <= match.lastCapturedIndex(); ++i)
        fill(QByteArray::number(i), match.captured(i));
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyEncoded))
        fill(name.toLatin1(), value);
    return reply;
}

} // namespace

void Faults::add(const Fault &fault)
{
    m_armed.append({fault, QRegularExpression(fault.pathPattern),
                    QRegularExpression(fault.bodyPattern, QRegularExpression::CaseInsensitiveOption),
                    QRegularExpression(fault.queryPattern)});
}

std::optional<Fault> Faults::take(const Request &request)
{
    for (auto &armed : m_armed) {
        auto &fault = armed.fault;
        if (fault.times == 0 || (!fault.verb.isEmpty() && fault.verb != request.verb))
            continue;
        const auto onPath = armed.path.match(request.path);
        const auto onBody = armed.body.match(QString::fromUtf8(request.body));
        const auto onQuery = armed.query.match(request.query.toString());
        if (!onPath.hasMatch() || !onBody.hasMatch() || !onQuery.hasMatch())
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.times > 0)
            --fault.times;
        auto due = fault;
        due.reply = filledIn(due.reply, request, onBody.lastCapturedIndex() > 0 ? onBody : onPath);
        return due;
    }
    return std::nullopt;
}

} // namespace draftt::demo
