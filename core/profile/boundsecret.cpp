// SPDX-License-Identifier: Apache-2.0
#include "core/profile/boundsecret.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto anyVersion = "draftt-connect secret ";
constexpr auto firstLine = "draftt-connect secret 1\n";

/// Told is the second line of our own form only: anything else may be a secret.
std::optional<QString> boundUse(const Secret &entry)
{
    const auto &bytes = entry.reveal();
    const auto begin = QByteArrayView(firstLine).size();
    const auto end = bytes.startsWith(firstLine) ? bytes.indexOf('\n', begin) : -1;
    return end < 0 ? std::nullopt : std::optional(QString::fromUtf8(bytes.sliced(begin, end - begin)));
}

} // namespace

QString SecretUse::text() const
{
    const auto whose = method == SignInMethod::PersonalToken
                           ? u"pat"_s
                           : "oauth-m2m "_L1 + (clientId ? clientId->text() : QString());
    return host.text() + " ("_L1 + whose + u')';
}

SecretUse useOf(const ConnectionProfile &profile)
{
    return {profile.host, profile.method, profile.clientId};
}

std::optional<SecretUse> useOf(const Session &session)
{
    const bool isOAuth = session.method == SignInMethod::OAuthClient;
    if (!session.address || (isOAuth && !session.clientId))
        return std::nullopt;
    return SecretUse{session.address->host, session.method, session.clientId};
}

Secret bindSecret(const Secret &secret, const SecretUse &use)
{
    return Secret(firstLine + use.text().toUtf8() + '\n' + secret.reveal());
}

bool isBound(const Secret &entry)
{
    return entry.reveal().startsWith(anyVersion);
}

Result<Secret> unbindSecret(const Secret &entry, const SecretUse &use)
{
    const auto &bytes = entry.reveal();
    const auto wanted = firstLine + use.text().toUtf8() + '\n';
    if (bytes.startsWith(wanted))
        return Secret(bytes.sliced(wanted.size()));
    return Failure(foreignEntry(boundUse(entry).value_or(u"?"_s), use));
}

Result<Nothing> checkBoundHost(const Secret &entry, const SecretUse &use)
{
    const auto bound = boundUse(entry);
    if (!bound || bound->section(u' ', 0, 0) == use.host.text())
        return Nothing();
    return Failure(foreignEntry(*bound, use));
}

Error foreignEntry(const QString &boundTo, const SecretUse &wanted)
{
    Error error;
    error.kind = ErrorKind::KeychainEntryForeign;
    error.detail = boundTo;
    error.fact = wanted.text();
    return error;
}

} // namespace draftt
