// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Names of JSON members, form fields and query items whose value is a secret. `sig` and `X-Amz-…` sign
/// links; the rest carries tokens.
constexpr auto tellingNames =
    "access_token|refresh_token|id_token|token_value|personal_access_token|client_secret|secret|"
    "client_assertion|assertion|password|external_link|external_links|authorization|code_verifier|"
    "sig|signature|x-amz-signature|x-amz-security-token|x-amz-credential|x-goog-signature|sv_signature";

const QRegularExpression &jsonMember()
{
    static const QRegularExpression expression(
        u"(\"(?:%1)\"\\s*:\\s*\")((?:[^\"\\\\]|\\\\.)*)"_s.arg(QLatin1StringView(tellingNames)),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &formField()
{
    static const QRegularExpression expression(
        u"((?:^|[?&\\s;,'\"])(?:%1)=)([^&\\s\"'<>;,]+)"_s.arg(QLatin1StringView(tellingNames)),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &authorization()
{
    static const QRegularExpression expression(u"\\b((?:Bearer|Basic)\\s+)([A-Za-z0-9._~+/=-]{8,})"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// A personal access token, an OAuth secret (databricks-api §2.1, §2.3) and a JWT, wherever they stand.
const QRegularExpression &tokenForm()
{
    static const QRegularExpression expression(
        u"\\b(?:(?:dapi|dkea|dose|dsapi)[0-9a-f]{16,}(?:-\\d+)?|eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]+"
        "(?:\\.[A-Za-z0-9_-]*)?)"_s);
    return expression;
}

} // namespace

QString redacted(const QString &text)
{
    auto result = text;
    result.replace(jsonMember(), u"\\1***"_s);
    result.replace(formField(), u"\\1***"_s);
    result.replace(authorization(), u"\\1***"_s);
    result.replace(tokenForm(), u"***"_s);
    return result;
}

QByteArray redacted(const QByteArray &text)
{
    // Latin-1 keeps every byte as it is, also in a body that is not UTF-8; all patterns are ASCII.
    return redacted(QString::fromLatin1(text)).toLatin1();
}

QUrl redacted(const QUrl &url)
{
    auto result = url.adjusted(QUrl::RemoveUserInfo);
    if (result.hasQuery())
        result.setQuery(redacted(u'?' + result.query(QUrl::FullyEncoded)).mid(1), QUrl::TolerantMode);
    if (result.hasFragment())
        result.setFragment(redacted(result.fragment(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return result;
}

} // namespace draftt
