// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/claims.h"
#include "core/grants/holding.h"
#include "core/workspace/groups.h"

namespace draftt
{

/// One answer, or why there is none.
struct Evidence {
    QString asked; ///< `GET /api/…`
    QString requestId;
    QDateTime answered;
    QString obstacle; ///< empty: it was answered
};

/// What could be read about one catalog, schema or table.
struct SecurableReading {
    SecurableFacts facts;
    Evidence evidence; ///< of the list
};

/// What the listing of a schema's tables told.
struct TablesReading {
    Securable schema;
    qsizetype listed = 0;
    qsizetype read = 0;   ///< of how many the privileges were read
    bool isWhole = false; ///< no table is hidden from the reader
    Evidence evidence;
};

struct WarehouseReading {
    WarehouseFacts warehouse;
    QList<ReportedRight> levels; ///< the level as privilege
    bool wasPrincipalRefused =
        false; ///< the principal itself asked and was refused: CAN_MANAGE would allow it
    Evidence evidence;
};

/// The owner of the metastore is its admin; others may hold privileges on it.
struct MetastoreReading {
    QString name;
    QString owner;
    Listing listing = Listing::Unread;
    QList<ReportedRight> rights;
    Evidence evidence; ///< of the list
};

/// Whom a certificate is about, and what was chosen.
struct Subject {
    Holder holder;
    ClientId principal;
    Scope scope;
};

[[nodiscard]] Claim claimOf(const SecurableReading &reading, const Subject &subject);
[[nodiscard]] Claim claimOf(const TablesReading &reading);
[[nodiscard]] Claim claimOf(const WarehouseReading &reading, const Holder &holder);
[[nodiscard]] Claim claimOf(const MetastoreReading &reading, const Holder &holder);
/// With the statements that take the findings away. What reads more than was chosen stays with the first
/// claim that shows it only, for these statements are as many as the chosen tables.
[[nodiscard]] QList<Claim> withRemovals(QList<Claim> claims, const Subject &subject);
/// Admin groups.
[[nodiscard]] Claim groupsClaim(const Membership &membership, const Evidence &evidence);
/// Its own and those of its groups.
[[nodiscard]] Claim entitlementsClaim(const QStringList &own, const Membership &membership,
                                      const Evidence &evidence);

} // namespace draftt
