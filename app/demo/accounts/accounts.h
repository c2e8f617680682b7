// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/browsersignin.h"
#include "app/demo/accounts/people.h"
#include "app/demo/wire/http.h"
#include "app/demo/wire/lag.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <chrono>

namespace draftt::demo
{

// Limits of a workspace.
constexpr qsizetype secretsPerPrincipal = 5;
constexpr int longestSecretDays = 730;

/// Who exists in the demo's workspace, and what they sign in with. Secrets and tokens are random and live in
/// memory only.
class Accounts
{
public:
    struct Member {
        Principal principal;
        bool active = true;
        QStringList entitlements{}; ///< own ones
        QStringList managers{};     ///< who holds the role «Service principal manager» on it, beside admins
    };

    struct ClientSecret {
        QString id;
        QString applicationId;
        QString value; ///< `dose` and 32 hex digits
        QDateTime created;
        QDateTime expires;
        QStringList scopes{}; ///< that a token of it cannot exceed; empty: all
    };

    struct Session {
        QString principal; ///< Principal::name
        QStringList scopes;
        QDateTime expires; ///< not valid: never
    };

    Accounts();

    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    /// `lag` must outlive the accounts.
    void follow(const Lag &lag) { m_before.follow(lag); }
    /// To be called before a member is changed, so that the change can be late.
    void noteChange() { m_before.note(m_members); }
    /// The member as the service acts on it; nullopt: it does not know of it yet.
    [[nodiscard]] std::optional<Member> inForce(const QString &name) const;
    /// What a read of SCIM finds.
    [[nodiscard]] const QList<Member> &readMembers() const { return m_before.read(m_members); }
    [[nodiscard]] Member *byName(const QString &name);     ///< null if unknown
    [[nodiscard]] Member *byScimId(const QString &scimId); ///< null if unknown
    /// The member as the service takes it: with every group that it is in, through others too, with what
    /// these bring. Members of `admins` are workspace admins.
    [[nodiscard]] Member withGroups(const Member &member) const;
    /// Adds a service principal; an empty application id makes one up.
    Member *create(const QString &displayName, const QString &applicationId);
    void remove(const QString &scimId);
    /// To be called after a member has changed.
    void tellChanged(const Member &member) const;

    /// At most five for each principal, as in a workspace; the server checks that.
    /// An empty `value` makes one up.
    ClientSecret issueSecret(const QString &applicationId, std::chrono::seconds lifetime,
                             const QString &value = {}, const QStringList &scopes = {});
    [[nodiscard]] QList<ClientSecret> secrets(const QString &applicationId) const;
    bool removeSecret(const QString &applicationId, const QString &id);
    /// The secret of this value, unless its time is over; nullopt: there is none.
    [[nodiscard]] std::optional<ClientSecret> accepted(const QString &applicationId,
                                                       const QString &secret) const;

    QString issuePersonalToken(const QString &principal);
    QString issueAccessToken(const QString &principal, const QStringList &scopes);
    /// The session of a bearer token; nullopt if the token is unknown or has run out.
    [[nodiscard]] std::optional<Session> session(const QString &token) const;
    void expireAccessTokens(); ///< as if their time were over; personal tokens stay

    BrowserSignIns signIns;
    std::chrono::seconds tokenLifetime{3600};
    Nesting nesting;
    QHash<QString, QStringList> groupEntitlements; ///< what members of a group have, and SCIM tells nobody
    std::function<void(const Principal &)>
        onChanged; ///< told of each service principal that is new or changed
    std::function<void(const QString &name)> onRemoved;

    /// The fixed cast as it was at the start; who was created since, secrets and tokens stay.
    void reset();

private:
    QList<Member> m_members;
    Before<QList<Member>> m_before;
    QList<ClientSecret> m_secrets;
    QHash<QString, Session> m_sessions;
};

/// What a token may be good for.
[[nodiscard]] const QStringList &knownScopes();
/// Random bytes as lower-case hex.
[[nodiscard]] QString randomHex(int bytes);
/// A random UUID without braces.
[[nodiscard]] QString randomUuid();

} // namespace draftt::demo
