// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

#include <QHash>
#include <QList>

namespace draftt::demo
{

/// Which groups a group is in. SCIM tells a principal of the groups that it is in itself, not of those above.
using Nesting = QHash<QString, QStringList>;

/// These groups and all that they are in, each once, the given ones first.
[[nodiscard]] QStringList withGroupsAbove(const QStringList &groups, const Nesting &nesting);

/// The fixed cast of the demo's account. Ids never change between runs; secrets do.
namespace people
{

[[nodiscard]] const Principal &connector(); ///< the service principal `draftt-connector`
[[nodiscard]] const Principal &admin();     ///< workspace and metastore admin; a service principal
/// A workspace admin who owns nothing and has no right on the metastore; a user.
[[nodiscard]] const Principal &workspaceAdmin();
/// An owner of catalogs, through the group `inventory owners`; a user.
[[nodiscard]] const Principal &catalogOwner();
/// The metastore's admin in the scenarios that have one beside `admin`; no workspace admin; a user.
[[nodiscard]] const Principal &metastoreAdmin();
/// Who may do all that setting up a connection takes: workspace admin, and MANAGE on every catalog of the
/// metastore's own; a user. The scenarios that split roles leave this one workspace admin alone.
[[nodiscard]] const Principal &allRounder();
/// Who holds MANAGE on the schema `inventory.assets`, with what it takes to get there, and is «Service
/// principal manager» of the connector; no admin; a user.
[[nodiscard]] const Principal &schemaManager();
/// Who may do nothing but sign in; a user.
[[nodiscard]] const Principal &ordinaryUser();
/// What Databricks itself owns; nobody can sign in as it.
[[nodiscard]] const QString &systemUser();
[[nodiscard]] const QList<Principal> &all();

/// Groups of the account: Unity Catalog knows them.
[[nodiscard]] const QStringList &accountGroups();
/// Groups of the workspace alone: Unity Catalog answers PRINCIPAL_DOES_NOT_EXIST for them.
[[nodiscard]] const QStringList &workspaceGroups();
[[nodiscard]] const Nesting &nesting();

} // namespace people

} // namespace draftt::demo
