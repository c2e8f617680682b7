// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/tlsfacts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace draftt
{

/// How a request proved who sends it. The credential itself is kept nowhere.
enum class SentCredentials { None, Bearer, Basic };

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One exchange with a server as it went over the wire, already redacted: no Authorization header, no form
/// body, no secret, no pre-signed link. Shown under «Details», and the material of a diagnosis.
struct Exchange {
    QByteArray method;
    QUrl url;
    QByteArray requestBody;        ///< redacted; empty for the token endpoint
    std::optional<int> httpStatus; ///< none: no HTTP answer came
    HttpHeaders headers;           ///< of the answer
    QByteArray body;               ///< of the answer, cut at 64 KiB
    QString transportError;        ///< the network library's own words
    QUrl finalUrl;                 ///< after redirects, or the target of one that was not followed
    std::chrono::milliseconds duration{0};
    SentCredentials credentials = SentCredentials::None;
    std::optional<TlsFacts>
        tls;       ///< https, once the server has shown its certificate; also of a failed handshake
    QString proxy; ///< `host:port` that the request went through; empty: direct

    /// The value of the answer's header, compared without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace draftt
