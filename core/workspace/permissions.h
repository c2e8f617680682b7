// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/securable.h"
#include "core/workspace/workspace.h"

namespace draftt
{

/// One privilege that one principal holds on a securable, as Unity Catalog reports it.
struct HeldPrivilege {
    QString principal; ///< application id, e-mail or group name
    QString privilege; ///< with underscores, e.g. USE_CATALOG, ALL_PRIVILEGES; unknown values as they come
    QString inheritedFromKind; ///< CATALOG, SCHEMA, …; empty: granted on the securable itself
    QString inheritedFromName;

    friend bool operator==(const HeldPrivilege &, const HeldPrivilege &) = default;
};

/// Effective privileges of everybody (`principal` empty) or of one principal, all pages. Errors:
/// PermissionDenied where the caller may not read them.
[[nodiscard]] Pending fetchEffectivePermissions(const Workspace &workspace, const Securable &securable,
                                                const QString &principal,
                                                Done<Answered<QList<HeldPrivilege>>> done);

/// The same of the metastore with this id.
[[nodiscard]] Pending fetchMetastorePermissions(const Workspace &workspace, const QString &metastoreId,
                                                const QString &principal,
                                                Done<Answered<QList<HeldPrivilege>>> done);

/// Only what was granted on the securable itself.
[[nodiscard]] Pending fetchPermissions(const Workspace &workspace, const Securable &securable,
                                       const QString &principal, Done<Answered<QList<HeldPrivilege>>> done);

} // namespace draftt
