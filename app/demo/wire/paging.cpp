// SPDX-License-Identifier: Apache-2.0
#include "app/demo/wire/paging.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto tokenMark = "p1:"_L1;

Reply invalid(const QString &message)
{
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, message);
}

} // namespace

QString parameter(const Request &request, const QString &name)
{
    auto encoded = request.query.queryItemValue(name, QUrl::FullyEncoded).toUtf8();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.replace('+', ' ')));
}

bool flag(const Request &request, const QString &name)
{
    return parameter(request, name).compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QString pageToken(const QString &lastKey)
{
    return QString::fromLatin1((tokenMark + lastKey)
                                   .toUtf8()
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

tl::expected<PageRequest, Reply> readPageRequest(const Request &request, const PageRule &rule)
{
    PageRequest page;
    const auto size = parameter(request, u"max_results"_s);
    if (!size.isEmpty()) {
        bool isNumber = false;
        const auto wanted = size.toInt(&isNumber);
        if (!isNumber || wanted < 0)
            return tl::unexpected(invalid(u"Invalid max_results %1: it must not be negative."_s.arg(size)));
        if (wanted > 0 && wanted < rule.smallest)
            return tl::unexpected(invalid(u"Invalid max_results %1: it must be 0 or at least %2."_s.arg(
                size, QString::number(rule.smallest))));
        page.size = wanted == 0 ? rule.usual : std::min<qsizetype>(wanted, rule.largest);
    }
    const auto token = parameter(request, u"page_token"_s);
    if (token.isEmpty())
        return page;
    const auto text =
        QString::fromUtf8(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding));
    if (!text.startsWith(tokenMark))
        return tl::unexpected(invalid(u"The page token is not valid."_s));
    page.after = text.sliced(tokenMark.size());
    if (!page.size)
        page.size = rule.usual;
    return page;
}

} // namespace draftt::demo
