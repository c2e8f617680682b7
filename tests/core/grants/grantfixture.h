// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

namespace draftt
{

/// Short ways to say what the tests of this room speak of.
namespace fixture
{

inline const QString applicationId = QStringLiteral("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");

/// Any valid name, also one that begins and ends with a backtick.
template <typename Name> Name name(QStringView text)
{
    return Name::listed(text).value();
}

inline CatalogName catalog(QStringView text)
{
    return name<CatalogName>(text);
}

inline SchemaName schema(QStringView text)
{
    return name<SchemaName>(text);
}

inline TableName table(QStringView text)
{
    return name<TableName>(text);
}

inline Principal connector(const QString &displayName = QStringLiteral("draftt-connector"))
{
    return {ClientId::parse(applicationId).value(), displayName};
}

inline Scope wholeSchema()
{
    return {catalog(u"main"), schema(u"sales"), true, {}};
}

inline Scope twoTables()
{
    return {catalog(u"main"), schema(u"sales"), false, {table(u"orders"), table(u"items")}};
}

/// Nothing is known about `scope`.
inline AccessFacts facts(const Scope &scope)
{
    return {.principal = connector(), .knowsAllGroups = true, .scope = scope, .sqlAccess = PlanState::Held};
}

/// The lists of everything in `scope` could be read and are empty.
inline AccessFacts listedFacts(const Scope &scope)
{
    auto listed = facts(scope);
    for (const auto &grant : wantedGrants(scope)) {
        if (listed.securables.isEmpty() || listed.securables.last().securable != grant.securable())
            listed.securables +=
                SecurableFacts{grant.securable(), Listing::Whole, {}, QStringLiteral("ada@example.com")};
    }
    return listed;
}

} // namespace fixture

} // namespace draftt
