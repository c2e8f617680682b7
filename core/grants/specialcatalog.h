// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/name.h"

#include <QStringList>

namespace draftt
{

/// Catalogs in which grants are other than elsewhere (databricks-api §6.6).
enum class SpecialCatalog {
    None,
    HiveMetastore, ///< the legacy metastore: no grant of Unity Catalog exists there
    Samples,       ///< readable by everybody; its grants cannot be changed
    System,        ///< granted schema by schema, once it was enabled; a grant on the whole has no effect
    Internal,      ///< the platform's own: nothing is granted in it
    Foreign,       ///< mirrors another system; whoever is workspace admin only may not grant in it
    Shared,        ///< what somebody else shares: read only, granted by the owner of the catalog
};

/// `type` as the server names it (`FOREIGN_CATALOG`); empty: not known. Some are known by their names.
[[nodiscard]] SpecialCatalog specialCatalog(QStringView catalog, QStringView type = {});

/// False where no grant of Unity Catalog exists or can be changed.
[[nodiscard]] bool takesGrants(SpecialCatalog place);

/// Whoever may use the catalog reads it; nothing is granted on it.
[[nodiscard]] bool isInformationSchema(QStringView schema);

/// Whether a `SELECT *` that went through there, be it without a row, shows that its reader holds USE CATALOG
/// and USE SCHEMA: reading a table or view takes both besides SELECT, and the service refuses before it reads
/// (databricks-api §5.4, §7.4). Not where other rules stand: hive_metastore has grants of its own, samples is
/// read by everybody, of system and information_schema some views are.
[[nodiscard]] bool isEntryShownByReading(QStringView catalog, QStringView schema);

/// Who runs a script there, to follow «as»: `metastore admin, as owner, or with MANAGE`.
[[nodiscard]] QString granterWords(SpecialCatalog place);

/// What differs there from other catalogs, in a sentence for a comment; nothing for an ordinary one.
[[nodiscard]] QStringList placeLines(SpecialCatalog place);

} // namespace draftt
