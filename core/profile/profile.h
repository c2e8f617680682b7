// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/names/host.h"
#include "core/names/name.h"
#include "core/names/warehouseid.h"
#include "core/profile/life.h"
#include "core/session.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace draftt
{

/// What was proven about a connection when it was saved.
enum class Proof { Proven, Unproven };

[[nodiscard]] constexpr Proof proofOf(bool proven)
{
    return proven ? Proof::Proven : Proof::Unproven;
}

enum class SecretPlace { Keychain, NotKept }; ///< NotKept: for one session only

/// The keychain's key of a profile: `draftt-connect/<id>`.
[[nodiscard]] QString secretKeyOf(const QUuid &profileId);

/// A saved connection. Holds no secret, only under which key the keychain has it.
struct ConnectionProfile {
    QUuid id;
    QString name; ///< 1–100 characters, unique
    Host host;
    QString workspaceId;
    SignInMethod method = SignInMethod::OAuthClient;
    std::optional<ClientId> clientId; ///< always set for OAuthClient
    WarehouseId warehouseId;
    QString warehouseName;
    CatalogName catalog;
    SchemaName schema;
    bool wholeSchema = true;
    QList<TableName> tables;
    Proof connection = Proof::Unproven;
    Proof warehouse = Proof::Unproven;
    Proof catalogAccess = Proof::Unproven;
    Proof tableAccess = Proof::Unproven;
    std::optional<AccessVerdict> access{}; ///< what a certificate said when it was saved; none: not looked at
    SecretPlace secretPlace = SecretPlace::Keychain;
    QDateTime savedUtc; ///< when it was saved, or checked anew
    Life life{};

    [[nodiscard]] QString secretKey() const { return secretKeyOf(id); }

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

/// Trims. Errors: Empty, TooLong, ForbiddenCharacter (a control character or a line break).
[[nodiscard]] Result<QString> parseProfileName(QStringView text);
/// Errors: those of parseProfileName; Empty with the part in `fact` (host, client id, warehouse, catalog,
/// schema, table) when the session lacks one.
[[nodiscard]] Result<ConnectionProfile> makeProfile(const Session &session, const QString &name);
/// `<Catalog> <schema> – <workspace>`, cut to a readable length, free of the names taken.
[[nodiscard]] QString proposedName(const Session &session, const QStringList &taken);

/// The program's own format; the schema is resources/profile.schema.json. Errors when reading: BadFormat or
/// RepeatedKey with the JSON pointer in `fact`. Members that the schema does not know are refused, so that no
/// secret rides along.
[[nodiscard]] QByteArray toJson(const ConnectionProfile &profile);
[[nodiscard]] Result<ConnectionProfile> profileFromJson(const QByteArray &json);

} // namespace draftt
