// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace draftt::demo
{

class Metastore;

/// Fills a metastore with the demo's catalogs: an inventory of IT assets, names that hurt as far as Unity
/// Catalog lets them exist, catalogs that the connector does not see, and those that every workspace has.
/// The connector gets nothing.
void addEstate(Metastore &metastore);

/// The legacy metastore, which everybody may read: a catalog of SQL that Unity Catalog does not know.
void addHive(Metastore &metastore);

/// `inventory.huge` with 10,000 tables.
void addHugeSchema(Metastore &metastore);

} // namespace draftt::demo
