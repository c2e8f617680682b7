// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wirerequest.h"

#include <QJsonDocument>

namespace draftt
{

demo::Request decoded(const QByteArray &verb, const QNetworkRequest &request, const QByteArray &body)
{
    const auto url = request.url();
    demo::Request decoded;
    decoded.verb = verb;
    decoded.path = url.path(QUrl::FullyEncoded);
    decoded.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    decoded.headers.emplaceBack("Host", url.authority().toLatin1());
    for (const auto &name : request.rawHeaderList())
        decoded.headers.emplaceBack(name, request.rawHeader(name));
    decoded.body = body;
    decoded.json = QJsonDocument::fromJson(body).object();
    return decoded;
}

} // namespace draftt
