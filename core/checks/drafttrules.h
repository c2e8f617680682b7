// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/catalog.h"
#include "core/workspace/warehouses.h"

#include <chrono>

namespace draftt
{

// What Draftt itself takes and offers, for the window and for the command line.

/// Draftt works with serverless and pro; a type that the server did not tell is given the benefit of the
/// doubt.
[[nodiscard]] bool isSupported(const Warehouse &warehouse);

/// Of these the one that whoever has chosen none is offered: one that runs, serverless first, else the
/// smallest; of several alike the first. -1: Draftt works with none of them.
[[nodiscard]] qsizetype proposedAmong(const QList<Warehouse> &warehouses);

/// How long such a warehouse usually takes to start; 0: unknown.
[[nodiscard]] std::chrono::seconds startEstimate(WarehouseType type);

/// It runs no statement before somebody has started it, which costs money.
[[nodiscard]] bool sleeps(const Warehouse &warehouse);

/// Not those that hold nothing of the user's, or take no grants (databricks-api §6.6). Any name can be typed.
[[nodiscard]] bool isOffered(const CatalogInfo &catalog);
[[nodiscard]] bool isOffered(const SchemaInfo &schema);

} // namespace draftt
