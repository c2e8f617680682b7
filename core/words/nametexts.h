// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/name.h"
#include "core/names/warehouseid.h"
#include "core/workspace/answered.h"

namespace draftt
{

/// What was mended of a typed name, in whole sentences: `Taken as “inventory”: …`; empty where nothing was.
[[nodiscard]] QString repairText(const names::TypedName &name);

/// How a name is spelt that reads otherwise; empty where it is what it looks like.
[[nodiscard]] QString oddNameText(const QString &name);

/// What a list held that cannot be chosen, with the reasons; empty where there was nothing.
[[nodiscard]] QString leftOutText(const QList<OddEntry> &entries);

/// Why a catalog cannot be used at all: the legacy metastore; empty where it can.
[[nodiscard]] QString legacyMetastoreText(const CatalogName &catalog);

/// What a table is, in words: `materialized view` for MATERIALIZED_VIEW; what is not known as the server
/// names it.
[[nodiscard]] QString tableKindText(const QString &type);

/// A doubt about a typed id: it is of no form that is known; empty where it is.
[[nodiscard]] QString unusualIdText(const WarehouseId &id);

/// Why a name cannot be used, as part of a sentence: `it holds a dot`.
[[nodiscard]] QString reasonText(const Error &error);

} // namespace draftt
