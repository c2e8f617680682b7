// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/lag.h"

#include <tl/expected.hpp>

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace draftt::demo
{

/// What a client asks a person for: the query of the authorize page, looked at.
struct Authorization {
    QString clientId;
    QUrl redirect;        ///< http, on a loopback name
    QString redirectText; ///< as it was asked for: the token call must name it to the letter
    QString state;
    QString challenge; ///< base64url of the verifier's SHA-256
    QStringList scopes;
};

/// Why nobody is asked.
struct SignInRefusal {
    QString error; ///< as OAuth names it
    QString description;
    std::optional<QUrl>
        back{}; ///< where the browser is sent with it; none: the page says it, and no callback comes
};

/// OAuth with PKCE for people: who was asked for what, codes that wait to be redeemed, refresh tokens. Apps
/// are public: they have no secret.
class BrowserSignIns
{
public:
    struct Grant {
        QString person; ///< Principal::name
        QStringList scopes;
        QString refreshToken; ///< empty: `offline_access` was not asked for
    };

    void follow(Lag::Clock now) { m_now = std::move(now); }

    /// The app as its page names it; empty: there is none of this id.
    [[nodiscard]] static QString appName(const QString &clientId);
    [[nodiscard]] static const QString &cliApp(); ///< `databricks-cli`, in every account
    [[nodiscard]] static const QString &ownApp(); ///< one that an admin of the account has registered
    void disable(const QString &clientId) { m_disabled.insert(clientId); }

    [[nodiscard]] tl::expected<Authorization, SignInRefusal> read(const QUrlQuery &query) const;
    /// Keeps it for the form of the page, which names it by this id.
    [[nodiscard]] QString keep(const Authorization &asked);
    /// Each once.
    [[nodiscard]] std::optional<Authorization> take(const QString &id);

    /// Where the browser is sent: back with a code that is good once, for a minute, for this client, redirect
    /// and verifier; or with `access_denied`.
    [[nodiscard]] QUrl allow(const Authorization &asked, const QString &person, const QString &issuer);
    [[nodiscard]] static QUrl deny(const Authorization &asked);

    /// The token call with a code. A code is spent by the first try.
    [[nodiscard]] tl::expected<Grant, SignInRefusal> redeem(const QHash<QString, QString> &form);
    /// The token call with a refresh token, which is spent by it: the answer has the next one.
    [[nodiscard]] tl::expected<Grant, SignInRefusal> refresh(const QHash<QString, QString> &form);

    /// Apps are as at the start; codes and tokens stay.
    void reset() { m_disabled.clear(); }

private:
    struct Kept {
        QString id;
        Authorization asked;
    };
    struct Code {
        Authorization asked;
        QString person;
        std::chrono::steady_clock::time_point made;
    };
    struct Refresh {
        QString clientId;
        QString person;
        QStringList scopes;
    };

    [[nodiscard]] Grant granted(const Refresh &what);

    Lag::Clock m_now = std::chrono::steady_clock::now;
    QSet<QString> m_disabled;
    QList<Kept> m_kept;
    QHash<QString, Code> m_codes;
    QHash<QString, Refresh> m_refreshes;
};

} // namespace draftt::demo
