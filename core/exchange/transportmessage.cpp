// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/transportmessage.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct TransportPhrases {
    ErrorKind kind;
    QLatin1StringView expression;
};

/// First match wins: a proxy's refusal also says «connection refused», a TLS failure also «connection».
constexpr std::array<TransportPhrases, 8> transportPhrases{{
    {ErrorKind::ProxyRefused, "proxy|\\b407\\b|tunnel connection failed|CONNECT tunnel failed"_L1},
    {ErrorKind::TlsUntrusted,
     "certificate|self.signed|unknown authority|x509|PKIX|issuer|unable to get local|CERT_|SEC_E_UNTRUSTED"_L1},
    {ErrorKind::TlsFailed, "\\bssl\\b|\\btls\\b|handshake|wrong version number|EPROTO|SCHANNEL"_L1},
    {ErrorKind::HostNotFound,
     "host .*not found|no such host|name or service not known|getaddrinfo|ENOTFOUND|EAI_|resolve|"
     "nodename nor servname|UnknownHost|temporary failure in name|11001|no address associated"_L1},
    {ErrorKind::TimedOut, "timed? ?out|timeout|ETIMEDOUT|10060|deadline exceeded|operation cancell?ed"_L1},
    {ErrorKind::ConnectionRefused, "refused|10061"_L1},
    {ErrorKind::ConnectionLost,
     "reset|closed|broken pipe|10054|10053|ECONNRESET|EPIPE|\\beof\\b|hang ?up|aborted|incomplete|"
     "disconnected"_L1},
    {ErrorKind::NetworkFailed, "unreachable|no route|network"_L1},
}};

} // namespace

ErrorKind kindOfTransportMessage(QStringView message)
{
    const auto text = message.toString();
    for (const auto &[kind, expression] : transportPhrases) {
        const QRegularExpression phrases(expression, QRegularExpression::CaseInsensitiveOption);
        if (phrases.match(text).hasMatch())
            return kind;
    }
    return ErrorKind::NetworkFailed;
}

} // namespace draftt
