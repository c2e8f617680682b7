// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/access.h"

#include "core/result.h"

namespace draftt::demo
{

/// One privilege of one principal on a securable, with where it comes from.
struct EffectivePrivilege {
    QString principal;
    QString privilege; ///< with underscores
    Kind fromKind = Kind::Catalog;
    QString fromName;
    bool isInherited = false;
};

struct PermissionChange {
    QString principal;
    QStringList add; ///< with underscores
    QStringList remove;
};

/// The object whose permissions the caller may read, and whose it may read.
struct PermissionView {
    const Object *object = nullptr;
    bool isOwnOnly = false; ///< the caller's own and its groups' alone
    bool isFresh = false;   ///< what was written just now, also where a read would not find it yet
};

/// Owners, holders of MANAGE and metastore admins read everybody's; who sees the securable in any way reads
/// its own. `principal` narrows; empty: all.
[[nodiscard]] tl::expected<PermissionView, Refusal>
viewPermissions(const Access &access, Kind kind, const QString &fullName, const QString &principal);

/// Grants on the securable itself and, with `withInherited`, on what is above it, in a fixed order. For a
/// `principal` the rights of its groups are in the list too, under the group.
[[nodiscard]] QList<EffectivePrivilege> permissions(const Access &access, const PermissionView &view,
                                                    const QString &principal, bool withInherited);

/// All changes or, with a refusal, none. Nothing is wrong with granting twice or revoking what is not held.
[[nodiscard]] tl::expected<Nothing, Refusal> changePermissions(Metastore &metastore, const Access &access,
                                                               Kind kind, const QString &fullName,
                                                               const QList<PermissionChange> &changes);

} // namespace draftt::demo
