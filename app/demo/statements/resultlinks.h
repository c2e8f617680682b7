// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

#include <QHash>

namespace draftt::demo
{

/// The storage that results are fetched from by links: whoever knows a link may fetch, nobody else, and a
/// request with an Authorization header is refused, as storage does. Keeps the newest 100.
class ResultLinks
{
public:
    explicit ResultLinks(const QString &scheme) : m_scheme(scheme) {}

    /// A link that leads back through whatever the client came through.
    [[nodiscard]] QString add(const Request &request, const QByteArray &contentType, const QByteArray &body);
    /// Answers the links.
    [[nodiscard]] std::optional<Reply> answer(const Request &request) const;

private:
    struct Kept {
        QByteArray contentType;
        QByteArray body;
    };

    QString m_scheme;
    QHash<QString, Kept> m_kept;
    QStringList m_order;
};

} // namespace draftt::demo
