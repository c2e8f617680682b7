// SPDX-License-Identifier: Apache-2.0
#include "tests/support/httpcall.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace draftt
{

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpAnswer httpCall(const QByteArray &verb, const QUrl &url, const HttpHeaders &headers,
                    const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    // A browser knows where that is, whatever the name service says (RFC 6761, 6.3): a bare system has no
    // /etc/hosts.
    if (url.host() == QLatin1StringView("localhost")) {
        auto reachable = url;
        reachable.setHost(QStringLiteral("127.0.0.1"));
        request.setUrl(reachable);
        request.setRawHeader("Host", url.authority().toUtf8());
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.emplaceBack(name, value);
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

HttpHeaders bearer(const QString &token)
{
    return {{"Authorization", "Bearer " + token.toUtf8()}};
}

} // namespace draftt
