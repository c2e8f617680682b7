// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/browsersignin.h"

#include "app/demo/accounts/accounts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt::demo
{

namespace
{

constexpr auto codeLifetime = 60s;
constexpr qsizetype maxKept = 64; // pages that were opened and left

/// Any port of this computer (RFC 8252, 7.3).
bool isLoopback(const QUrl &url)
{
    static const QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return url.isValid() && url.scheme() == "http"_L1 && names.contains(url.host()) && url.port() > 0 &&
           url.userInfo().isEmpty() && !url.hasFragment() && !url.hasQuery();
}

QUrl withAnswer(const Authorization &asked, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!asked.state.isEmpty())
        query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(asked.state)));
    auto url = asked.redirect;
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    url.setQuery(query);
    return url;
}

tl::unexpected<SignInRefusal> refused(const QString &error, const QString &description)
{
    return tl::unexpected(SignInRefusal{error, description});
}

/// A query parameter, decoded; `+` is a space in a query.
QString valueOf(const QUrlQuery &query, const QString &name)
{
    auto text = query.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

/// What is wrong with it that the client is to hear; empty: nothing.
std::pair<QString, QString> wrongIn(const QUrlQuery &query, const Authorization &asked)
{
    static const QRegularExpression digest(u"^[A-Za-z0-9_-]{43}$"_s);
    if (valueOf(query, u"response_type"_s) != "code"_L1)
        return {u"unsupported_response_type"_s, u"The response type is not supported"_s};
    if (valueOf(query, u"code_challenge_method"_s) != "S256"_L1 || !digest.match(asked.challenge).hasMatch())
        return {u"invalid_request"_s, u"A code_challenge of the method S256 is required"_s};
    for (const auto &scope : asked.scopes) {
        if (!knownScopes().contains(scope))
            return {u"invalid_scope"_s, u"The requested scope is invalid"_s};
    }
    return {};
}

QString challengeOf(const QString &verifier)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._~-]{43,128}$"_s); // RFC 7636, 4.1
    if (!form.match(verifier).hasMatch())
        return {};
    const auto hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

const QString &BrowserSignIns::cliApp()
{
    static const QString id = u"databricks-cli"_s;
    return id;
}

const QString &BrowserSignIns::ownApp()
{
    static const QString id = u"c0ffee11-2233-4455-8677-8899aabbccdd"_s;
    return id;
}

QString BrowserSignIns::appName(const QString &clientId)
{
    if (clientId == cliApp())
        return u"Databricks CLI"_s;
    return clientId == ownApp() ? u"Draftt Connect"_s : QString();
}

tl::expected<Authorization, SignInRefusal> BrowserSignIns::read(const QUrlQuery &query) const
{
    Authorization asked{.clientId = valueOf(query, u"client_id"_s),
                        .redirect = {},
                        .redirectText = valueOf(query, u"redirect_uri"_s),
                        .state = valueOf(query, u"state"_s),
                        .challenge = valueOf(query, u"code_challenge"_s),
                        .scopes = valueOf(query, u"scope"_s).split(u' ', Qt::SkipEmptyParts)};
    asked.redirect = QUrl(asked.redirectText, QUrl::StrictMode);
    if (appName(asked.clientId).isEmpty()) {
        return refused(u"invalid_client"_s, "OAuth application with client_id: '"_L1 + asked.clientId +
                                                "' not available in Databricks account."_L1);
    }
    if (m_disabled.contains(asked.clientId)) {
        return refused(u"access_denied"_s,
                       "The OAuth application '"_L1 + asked.clientId + "' is disabled for this account."_L1);
    }
    if (!isLoopback(asked.redirect))
        return refused(u"invalid_request"_s, u"redirect_uri is not registered for this application."_s);
    if (const auto [error, description] = wrongIn(query, asked); !error.isEmpty()) {
        const auto back = withAnswer(asked, {{u"error"_s, error}, {u"error_description"_s, description}});
        return tl::unexpected(SignInRefusal{error, description, back});
    }
    return asked;
}

QString BrowserSignIns::keep(const Authorization &asked)
{
    m_kept.append({randomHex(16), asked});
    if (m_kept.size() > maxKept)
        m_kept.removeFirst();
    return m_kept.constLast().id;
}

std::optional<Authorization> BrowserSignIns::take(const QString &id)
{
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        if (m_kept.at(i).id == id)
            return m_kept.takeAt(i).asked;
    }
    return std::nullopt;
}

QUrl BrowserSignIns::allow(const Authorization &asked, const QString &person, const QString &issuer)
{
    const QString code = u"dcod"_s + randomHex(16);
    m_codes.insert(code, {asked, person, m_now()});
    return withAnswer(asked, {{u"code"_s, code}, {u"iss"_s, issuer}});
}

QUrl BrowserSignIns::deny(const Authorization &asked)
{
    return withAnswer(asked, {{u"error"_s, u"access_denied"_s},
                              {u"error_description"_s, u"The user denied the request"_s}});
}

tl::expected<BrowserSignIns::Grant, SignInRefusal> BrowserSignIns::redeem(const QHash<QString, QString> &form)
{
    const auto key = form.value(u"code"_s);
    if (!m_codes.contains(key))
        return refused(u"invalid_grant"_s, u"The authorization code is invalid"_s);
    const auto code = m_codes.take(key);
    if (m_now() - code.made >= codeLifetime)
        return refused(u"invalid_grant"_s, u"The authorization code has expired"_s);
    if (form.value(u"client_id"_s) != code.asked.clientId)
        return refused(u"invalid_grant"_s, u"The authorization code was issued to another client"_s);
    if (form.value(u"redirect_uri"_s) != code.asked.redirectText)
        return refused(u"invalid_grant"_s, u"redirect_uri does not match the authorization request"_s);
    if (challengeOf(form.value(u"code_verifier"_s)) != code.asked.challenge)
        return refused(u"invalid_grant"_s, u"The code verifier does not match the code challenge"_s);
    return granted({code.asked.clientId, code.person, code.asked.scopes});
}

tl::expected<BrowserSignIns::Grant, SignInRefusal>
BrowserSignIns::refresh(const QHash<QString, QString> &form)
{
    const auto token = form.value(u"refresh_token"_s);
    const auto found = m_refreshes.constFind(token);
    if (found == m_refreshes.constEnd() || found->clientId != form.value(u"client_id"_s) ||
        m_disabled.contains(found->clientId))
        return refused(u"invalid_request"_s, u"Refresh token is invalid"_s); // CLI, libs/auth/error.go
    return granted(m_refreshes.take(token));
}

BrowserSignIns::Grant BrowserSignIns::granted(const Refresh &what)
{
    if (!what.scopes.contains("offline_access"_L1))
        return {what.person, what.scopes, {}};
    const QString token = u"doau"_s + randomHex(24);
    m_refreshes.insert(token, what);
    return {what.person, what.scopes, token};
}

} // namespace draftt::demo
