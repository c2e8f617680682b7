// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/exchange.h"

#include <QJsonObject>
#include <QUrl>

namespace draftt
{

/// What a server answered, whatever the status.
struct HttpAnswer {
    int status = 0; ///< 0: no answer came
    HttpHeaders headers;
    QByteArray body;
    QJsonObject json; ///< the body, where it is a JSON object

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< compared without case
};

/// One plain call for tests, following no redirect; waits for the answer. Bodies are JSON unless `headers`
/// name a content type.
[[nodiscard]] HttpAnswer httpCall(const QByteArray &verb, const QUrl &url, const HttpHeaders &headers = {},
                                  const QByteArray &body = {});

/// `Authorization: Bearer token`
[[nodiscard]] HttpHeaders bearer(const QString &token);

} // namespace draftt
