// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/name.h"

namespace draftt
{

/// Catalogs in which grants are other than elsewhere, by their names (databricks-api §6.6).
enum class SpecialCatalog {
    None,
    HiveMetastore, ///< the legacy metastore: no grant of Unity Catalog exists there
    Samples,       ///< readable by everybody; its grants cannot be changed
    System,        ///< granted schema by schema, once it was enabled; a grant on the whole has no effect
};

[[nodiscard]] SpecialCatalog specialCatalog(QStringView catalog);

/// Whoever may use the catalog reads it; nothing is granted on it.
[[nodiscard]] bool isInformationSchema(QStringView schema);

/// Who runs a script there, to follow «as»: `metastore admin, as owner, or with MANAGE`.
[[nodiscard]] QString granterWords(QStringView catalog);

} // namespace draftt
