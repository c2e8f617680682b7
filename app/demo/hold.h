// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace draftt::demo
{

struct World;

/// One right of the connector, and how it comes to it.
struct Hold {
    enum class Road {
        Itself,
        Group,       ///< `data readers`, of which it is told that it is in there
        NestedGroup, ///< `company readers`, which `data readers` is in; SCIM does not tell of it
        Everybody    ///< `account users`; for warehouses and entitlements the workspace's `users`
    };

    /// A privilege with underscores, also one that nobody knows; OWNER; a level of a warehouse; an
    /// entitlement; a group that it is in.
    QString right;
    QString kind;   ///< metastore, catalog, schema, table, warehouse, entitlement or membership
    QString name{}; ///< full name, or id of a warehouse; empty: the metastore, every warehouse
    Road road = Road::Itself;
};

/// Who the right is given to.
[[nodiscard]] QString holderOf(const Hold &hold);

/// Gives the right, without asking whether it can be given. A group cannot own a warehouse.
void applyHold(const World &world, const Hold &hold);

/// `itself`, `group`, `nested group`, `everybody`.
[[nodiscard]] std::optional<Hold::Road> roadOf(const QString &word);

} // namespace draftt::demo
