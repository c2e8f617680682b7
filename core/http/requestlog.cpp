// SPDX-License-Identifier: Apache-2.0
#include "core/http/requestlog.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto keptEntries = 500;

/// One word for a POSIX shell.
QString shellWord(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

QString curlCredentials(const Exchange &exchange)
{
    switch (exchange.credentials) {
    case SentCredentials::None:
        return {};
    case SentCredentials::Bearer:
        return u" -H \"Authorization: Bearer $DATABRICKS_TOKEN\""_s;
    case SentCredentials::Basic:
        return u" -u \"$DATABRICKS_CLIENT_ID:$DATABRICKS_CLIENT_SECRET\""_s;
    }
    return {};
}

QString curlBody(const Exchange &exchange)
{
    // The only request with a body that is not kept is the token form; its fields are no secret.
    if (exchange.credentials == SentCredentials::Basic)
        return u" -d grant_type=client_credentials -d scope=all-apis"_s;
    if (exchange.requestBody.isEmpty())
        return {};
    return u" -H 'Content-Type: application/json' --data-raw "_s +
           shellWord(QString::fromUtf8(exchange.requestBody));
}

} // namespace

void RequestLog::add(Entry entry)
{
    m_entries.append(std::move(entry));
    if (m_entries.size() > keptEntries)
        m_entries.removeFirst();
    Q_EMIT added();
}

QString asCurl(const Exchange &exchange)
{
    auto command = u"curl -i"_s;
    if (exchange.method != "GET")
        command += u" -X "_s + QString::fromLatin1(exchange.method);
    if (!exchange.proxy.isEmpty())
        command += u" -x "_s + shellWord(exchange.proxy);
    return command + curlCredentials(exchange) + curlBody(exchange) + u' ' +
           shellWord(exchange.url.toString(QUrl::FullyEncoded));
}

} // namespace draftt
