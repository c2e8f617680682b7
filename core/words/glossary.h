// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"

#include <QList>

#include <optional>

namespace draftt
{

/// What somebody who has never seen Databricks' permissions asks for.
enum class Term {
    ServicePrincipal,
    ClientId,
    OAuthSecret,
    Entitlement,
    CanUse,
    WarehouseTypes,
    UnityCatalog,
    CatalogAndSchema,
    MetastoreAdmin,
};

struct TermText {
    QString name;     ///< `service principal`, as it stands inside a sentence
    QString sentence; ///< what it is
    QString where;    ///< where it is in Databricks, as a path of menus
    QString page;     ///< of the workspace's web pages; empty: it has none
    QString drawing;  ///< of resources/drawings; empty: there is none
};

[[nodiscard]] TermText textFor(Term term);

/// One who takes part in connecting Draftt, and what only they can give.
struct RoleText {
    QString role;
    QString gives;
};
/// Everybody, in the order in which they are needed.
[[nodiscard]] QList<RoleText> whoDoesWhat();

/// What to send to a workspace admin before anything is known but, perhaps, the workspace: what to make and
/// what to send back. Asks for no secret by mail.
[[nodiscard]] QString requestForAdmin(const std::optional<Host> &host);

} // namespace draftt
