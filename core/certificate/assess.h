// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/claims.h"
#include "core/grants/holding.h"

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
    qsizetype read = 0; ///< of how many the privileges were read
    Evidence evidence;
};

struct WarehouseReading {
    WarehouseFacts warehouse;
    QList<ReportedRight> levels; ///< the level as privilege
    bool wasPrincipalRefused =
        false; ///< the principal itself asked and was refused: CAN_MANAGE would allow it
    Evidence evidence;
};

/// The owner of the metastore is its admin.
struct MetastoreReading {
    QString name;
    QString owner;
    Evidence evidence;
};

[[nodiscard]] Claim claimOf(const SecurableReading &reading, const Holder &holder);
[[nodiscard]] Claim claimOf(const TablesReading &reading);
[[nodiscard]] Claim claimOf(const WarehouseReading &reading, const Holder &holder);
[[nodiscard]] Claim claimOf(const MetastoreReading &reading, const Holder &holder);
/// Admin groups.
[[nodiscard]] Claim groupsClaim(const QStringList &groups, const Evidence &evidence);
[[nodiscard]] Claim entitlementsClaim(const QStringList &entitlements, const Evidence &evidence);

/// `REVOKE MODIFY ON TABLE … FROM …;` Empty where the names cannot be written safely.
[[nodiscard]] QString removalOf(const QString &privilege, const QString &onKind, const QString &onName,
                                const QString &principal);

} // namespace draftt
