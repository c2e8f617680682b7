// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
#include "core/grants/script.h"
#include "core/names/host.h"
#include "core/names/warehouseid.h"

#include <QStringList>

#include <optional>

namespace draftt
{

/// What is known of one right of the principal.
enum class PlanState {
    Held,
    Missing,
    Unknown, ///< neither the server's lists nor trying can tell; never shown as held
};

/// One line of a list of effective privileges, as Unity Catalog reports it.
struct ReportedRight {
    QString principal;         ///< application id, e-mail or group name
    QString privilege;         ///< with underscores; unknown values as they come
    QString inheritedFromKind; ///< CATALOG, SCHEMA, …; empty: granted on the securable itself
    QString inheritedFromName; ///< full name

    friend bool operator==(const ReportedRight &, const ReportedRight &) = default;
};

/// Whose rows a list of privileges shows.
enum class Listing {
    Unread,
    OwnRows, ///< narrowed to the principal: nobody tells whether those of its groups are among them
    Whole,
};

/// What could be read about one securable.
struct SecurableFacts {
    Securable securable;
    Listing listing = Listing::Unread;
    /// May hold those of other principals: holders of MANAGE are taken from it.
    QList<ReportedRight> rights{};
    QString owner{};         ///< empty: not readable
    bool isNameOnly = false; ///< the principal itself looked, and was shown what BROWSE shows
    QString catalogType{};   ///< of the catalog that it is, or is in: FOREIGN_CATALOG; empty: not told

    friend bool operator==(const SecurableFacts &, const SecurableFacts &) = default;
};

/// What trying showed: the principal did what the right allows, or was refused for the lack of it.
struct TriedRight {
    Grant grant;
    bool works = false;

    friend bool operator==(const TriedRight &, const TriedRight &) = default;
};

/// CAN_USE on the chosen warehouse.
struct WarehouseFacts {
    WarehouseId id;
    QString name;
    PlanState canUse = PlanState::Unknown;

    friend bool operator==(const WarehouseFacts &, const WarehouseFacts &) = default;
};

/// Everything that a plan is made from.
struct AccessFacts {
    std::optional<Host> host{};
    Principal principal;
    QString scimId{};     ///< the principal's number in SCIM; empty: not known
    QStringList groups{}; ///< display names of the groups it is in
    bool knowsAllGroups = false;
    Scope scope;
    PlanState sqlAccess = PlanState::Unknown; ///< the entitlement databricks-sql-access
    std::optional<WarehouseFacts> warehouse{};
    QList<SecurableFacts> securables{}; ///< catalog, schema, tables of the scope; some may lack
    QList<TriedRight> tried{};

    friend bool operator==(const AccessFacts &, const AccessFacts &) = default;
};

/// What is known, and what an earlier reading told besides: nothing, where that was about another principal.
/// What worked since is not undone by a refusal of then.
[[nodiscard]] AccessFacts withReading(AccessFacts known, const AccessFacts &reading);

} // namespace draftt
