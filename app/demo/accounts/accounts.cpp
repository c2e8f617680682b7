// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/accounts.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

const QStringList &knownScopes()
{
    static const QStringList scopes{u"all-apis"_s, u"email"_s, u"offline_access"_s, u"openid"_s,
                                    u"profile"_s,  u"sql"_s,   u"unity-catalog"_s};
    return scopes;
}

QString randomHex(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (auto &byte : raw)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(raw.toHex());
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Accounts::Accounts()
{
    reset();
}

void Accounts::reset()
{
    tokenLifetime = std::chrono::seconds(3600);
    nesting = people::nesting();
    groupEntitlements.clear();
    signIns.reset();
    m_before.clear();
    for (const auto &principal : people::all()) {
        Member member{.principal = principal, .entitlements = {u"databricks-sql-access"_s}};
        if (!principal.isServicePrincipal || principal.isWorkspaceAdmin)
            member.entitlements.append(u"workspace-access"_s);
        if (principal.name == people::connector().name)
            member.managers = {people::schemaManager().name};
        if (auto *known = byName(principal.name))
            *known = member;
        else
            m_members.append(member);
    }
}

Accounts::Member *Accounts::byName(const QString &name)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&name](const Member &member) { return member.principal.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

Accounts::Member *Accounts::byScimId(const QString &scimId)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&scimId](const Member &member) {
        return member.principal.scimId == scimId;
    });
    return found == m_members.end() ? nullptr : &*found;
}

std::optional<Accounts::Member> Accounts::inForce(const QString &name) const
{
    const auto &members = m_before.inForce(m_members);
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&name](const Member &member) { return member.principal.name == name; });
    return found == members.end() ? std::nullopt : std::optional(*found);
}

Accounts::Member Accounts::withGroups(const Member &member) const
{
    auto whole = member;
    whole.principal.groups = withGroupsAbove(member.principal.groups, nesting);
    whole.principal.isWorkspaceAdmin =
        member.principal.isWorkspaceAdmin || whole.principal.groups.contains("admins"_L1);
    for (const auto &group : std::as_const(whole.principal.groups))
        whole.entitlements += groupEntitlements.value(group);
    return whole;
}

Accounts::Member *Accounts::create(const QString &displayName, const QString &applicationId)
{
    Principal principal;
    principal.name = applicationId.isEmpty() ? randomUuid() : applicationId;
    principal.displayName = displayName;
    principal.scimId = QString::number(
        QRandomGenerator::system()->bounded(qint64{1'000'000'000'000'000}, qint64{9'000'000'000'000'000}));
    principal.isServicePrincipal = true;
    principal.groups = {u"users"_s};
    noteChange();
    m_members.append({.principal = principal});
    tellChanged(m_members.last());
    return &m_members.last();
}

void Accounts::tellChanged(const Member &member) const
{
    if (onChanged)
        onChanged(member.principal);
}

void Accounts::remove(const QString &scimId)
{
    const auto *member = byScimId(scimId);
    if (!member)
        return;
    const auto name = member->principal.name;
    noteChange();
    m_secrets.removeIf([&name](const ClientSecret &secret) { return secret.applicationId == name; });
    m_sessions.removeIf([&name](const auto &entry) { return entry.value().principal == name; });
    m_members.removeIf([&name](const Member &other) { return other.principal.name == name; });
    if (onRemoved)
        onRemoved(name);
}

Accounts::ClientSecret Accounts::issueSecret(const QString &applicationId, std::chrono::seconds lifetime,
                                             const QString &value, const QStringList &scopes)
{
    const auto now = QDateTime::currentDateTimeUtc();
    m_secrets.append({randomUuid(), applicationId, value.isEmpty() ? u"dose"_s + randomHex(16) : value, now,
                      now.addSecs(lifetime.count()), scopes});
    return m_secrets.last();
}

QList<Accounts::ClientSecret> Accounts::secrets(const QString &applicationId) const
{
    QList<ClientSecret> found;
    std::copy_if(m_secrets.begin(), m_secrets.end(), std::back_inserter(found),
                 [&](const ClientSecret &secret) { return secret.applicationId == applicationId; });
    return found;
}

bool Accounts::removeSecret(const QString &applicationId, const QString &id)
{
    return m_secrets.removeIf([&](const ClientSecret &secret) {
        return secret.applicationId == applicationId && secret.id == id;
    }) > 0;
}

std::optional<Accounts::ClientSecret> Accounts::accepted(const QString &applicationId,
                                                         const QString &secret) const
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto found = std::find_if(m_secrets.begin(), m_secrets.end(), [&](const ClientSecret &known) {
        return known.applicationId == applicationId && known.value == secret && known.expires > now;
    });
    return found == m_secrets.end() ? std::nullopt : std::optional(*found);
}

QString Accounts::issuePersonalToken(const QString &principal)
{
    QString token = u"dapi"_s + randomHex(16) + u"-2"_s;
    m_sessions.insert(token, {principal, {u"all-apis"_s}, {}});
    return token;
}

QString Accounts::issueAccessToken(const QString &principal, const QStringList &scopes)
{
    // Looks like a JWT and is none: clients treat it as opaque.
    QString token = u"eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9."_s + randomHex(48) + u'.' + randomHex(32);
    m_sessions.insert(token,
                      {principal, scopes, QDateTime::currentDateTimeUtc().addSecs(tokenLifetime.count())});
    return token;
}

std::optional<Accounts::Session> Accounts::session(const QString &token) const
{
    const auto found = m_sessions.constFind(token);
    if (found == m_sessions.constEnd())
        return std::nullopt;
    if (found->expires.isValid() && found->expires <= QDateTime::currentDateTimeUtc())
        return std::nullopt;
    return *found;
}

void Accounts::expireAccessTokens()
{
    m_sessions.removeIf([](const auto &entry) { return entry.value().expires.isValid(); });
}

} // namespace draftt::demo
