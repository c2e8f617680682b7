// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/exchange.h"
#include "core/http/httpclient.h"

class QNetworkReply;

namespace draftt
{

/// The record of one attempt, without what is known to be secret or looks so. `body` is what has been read of
/// the answer, whole or not.
[[nodiscard]] Exchange recordExchange(const HttpRequest &request, const QNetworkReply &reply,
                                      const QByteArray &body, const KnownSecrets &secrets);

/// A server may write what it was sent into its certificate.
[[nodiscard]] TlsFacts hidden(TlsFacts facts, const KnownSecrets &secrets);

/// All headers of the answer, in order, as they came.
[[nodiscard]] HttpHeaders headersOf(const QNetworkReply &reply);

/// 0: no whole status line came.
[[nodiscard]] int statusOf(const QNetworkReply &reply);

/// Why no answer came. `hasTlsProblems`: the TLS library gave reasons not to trust the chain.
[[nodiscard]] ErrorKind kindOfFailure(const QNetworkReply &reply, bool hasTlsProblems, bool throughProxy);

/// The transport failed: there is no answer, or only a part of one.
[[nodiscard]] bool isTransportFailure(const QNetworkReply &reply);

} // namespace draftt
