// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/finding.h"

namespace draftt
{

/// Somebody who may run a statement, as far as names can be read. A metastore admin always may.
struct Granter {
    enum class Why { Owner, Manage };

    Why why = Why::Owner;
    QString name;   ///< e-mail, group or application id
    QString onKind; ///< catalog, schema, table
    QString onName; ///< full name

    friend bool operator==(const Granter &, const Granter &) = default;
};

/// One thing that must be true before Draftt can read.
struct PlanNode {
    enum class Kind { SqlAccess, CanUse, Right };

    Kind kind = Kind::Right;
    std::optional<Grant> grant; ///< of a Right
    Holding holding;
    QList<Granter> granters;  ///< of a Right that is not held; the nearest first
    QStringList alsoHeldHere; ///< other privileges granted to the principal on the securable itself

    friend bool operator==(const PlanNode &, const PlanNode &) = default;
};

/// Wanted, less held.
struct Plan {
    std::optional<Host> host;
    Principal principal;
    QString scimId; ///< empty: not known
    Scope scope;
    std::optional<WarehouseFacts> warehouse;
    QList<PlanNode> nodes;                       ///< SQL access, CAN_USE, catalog, schema, tables
    QList<Finding> findings{};                   ///< what is held beyond what is wanted, each once
    SpecialCatalog place = SpecialCatalog::None; ///< by the name of the catalog, and by its type where read

    [[nodiscard]] const PlanNode *node(PlanNode::Kind kind) const; ///< the first of it; null if none
    /// What the script grants: all that is missing, and what is unknown, as granting twice does no harm.
    [[nodiscard]] QList<Grant> toRun() const;
    /// What the undo script takes back: what the script grants, less what is known to have been granted
    /// before.
    [[nodiscard]] QList<Grant> added() const;
    /// That part of `added()` of which nobody can tell whether it was granted before.
    [[nodiscard]] QList<Grant> perhapsHeldBefore() const;
    /// SELECT on the whole schema; Unknown where tables are granted one by one.
    [[nodiscard]] PlanState selectOnSchema() const;
    [[nodiscard]] bool isComplete() const; ///< every node is held
};

/// Time and memory grow linearly with the number of tables.
[[nodiscard]] Plan makePlan(const AccessFacts &facts);

} // namespace draftt
