// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

namespace draftt
{

/// What somebody has entered of a connection, as far as it is right. Never the secret.
struct Entered {
    std::optional<Host> host{};
    QString workspaceId{};
    SignInMethod method = SignInMethod::OAuthClient;
    std::optional<ClientId> clientId{};
    std::optional<WarehouseId> warehouseId{};
    QString warehouseName{};
    std::optional<CatalogName> catalog{};
    std::optional<SchemaName> schema{};
    bool wholeSchema = true;
    QList<TableName> tables{};
    SecretPlace secretPlace = SecretPlace::Keychain; ///< where the secret is to be once it is saved

    friend bool operator==(const Entered &, const Entered &) = default;
};

/// A connection whose making, or changing, was left half-way.
struct Draft {
    QUuid id;        ///< also of the connection that becomes of it, unless it changes one
    QUuid changes{}; ///< the saved connection that is being changed; null: a new one is made
    QString name;    ///< 1–100 characters; by it a person tells drafts apart
    int step = 1;    ///< where it was left, 1 to 5
    Entered entered{};
    // What was proven when it was left. It holds no longer when the draft is resumed.
    Proof connection = Proof::Unproven;
    Proof warehouse = Proof::Unproven;
    Proof catalogAccess = Proof::Unproven;
    Proof tableAccess = Proof::Unproven;
    QDateTime keptUtc{}; ///< when it was left, to the second

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What looks like a secret, or is the session's, is left out wherever it was entered.
[[nodiscard]] Entered enteredIn(const Session &session);
/// The same, with what was proven; without id and name.
[[nodiscard]] Draft draftOf(const Session &session, int step);
/// What was entered, for a session in which nothing is proven and that has no secret yet.
[[nodiscard]] Session sessionOf(const Draft &draft);

[[nodiscard]] bool isEmpty(const Entered &entered);
/// What was chosen is the same; what was only learnt of it may differ.
[[nodiscard]] bool isSameChoice(const Entered &one, const Entered &other);
/// The connection says all that the draft does: nothing is left to be resumed.
[[nodiscard]] bool isSpent(const Draft &draft, const ConnectionProfile &profile);
/// `adb-778`, free of the names taken.
[[nodiscard]] QString draftName(const Entered &entered, const QStringList &taken);

/// The schema is resources/draft.schema.json. Errors when reading: BadFormat or RepeatedKey with the JSON
/// pointer in `fact`. Members that the schema does not know are refused, so that no secret rides along.
[[nodiscard]] QByteArray toJson(const Draft &draft);
[[nodiscard]] Result<Draft> draftFromJson(const QByteArray &json);

} // namespace draftt
