// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/metastore.h"
#include "app/demo/catalog/refusal.h"

#include <tl/expected.hpp>

namespace draftt::demo
{

/// What one principal may do in a metastore, decided as Unity Catalog does: privileges are inherited from
/// catalog to schema to table, come through account groups too, ALL_PRIVILEGES is expanded when it is
/// checked, and an owner holds every right on the object itself but not on what is inside.
class Access
{
public:
    using Found = tl::expected<const Object *, Refusal>;

    /// `metastore` must outlive it.
    Access(const Metastore &metastore, const Principal &principal);

    [[nodiscard]] const Metastore &metastore() const { return m_metastore; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QStringList &identities() const { return m_identities; }
    [[nodiscard]] bool isMetastoreAdmin() const;
    [[nodiscard]] bool isWorkspaceAdmin() const { return m_isWorkspaceAdmin; }

    [[nodiscard]] bool owns(const Object &object) const;
    /// Owner, holder of MANAGE, owner of something above, metastore admin.
    [[nodiscard]] bool isInCharge(const Object &object) const;
    /// Through ownership of the object, a grant on it or above it.
    [[nodiscard]] bool holds(const QString &privilege, const Object &object) const;
    /// Does any grant of this principal stand on the object or above it?
    [[nodiscard]] bool holdsAnything(const Object &object) const;
    /// The whole metadata, as lists show it.
    [[nodiscard]] bool sees(const Object &object) const;
    /// The name only, by BROWSE on the catalog.
    [[nodiscard]] bool browses(const Object &object) const;
    /// An isolated catalog reaches the workspaces that it is bound to.
    [[nodiscard]] bool isBound(const Object &object) const;

    /// The object whose metadata may be read, or the first thing that is in the way: catalog, schema, table.
    /// What is hidden is refused alike whether it exists or not.
    [[nodiscard]] Found find(Kind kind, const QString &fullName, bool withBrowse = false) const;
    /// The table or view whose rows may be read.
    [[nodiscard]] Found findReadable(const QString &fullName) const;
    /// The object whose grants may be changed.
    [[nodiscard]] Found findManageable(Kind kind, const QString &fullName) const;
    [[nodiscard]] bool manages(const Object &object) const;

private:
    [[nodiscard]] bool granted(const QString &privilege, Kind kind, const QString &fullName) const;
    [[nodiscard]] bool grantedByPolicy(const QString &privilege, const Metastore::Place &place) const;
    [[nodiscard]] const Object *parent(const Object &object) const;
    [[nodiscard]] const Object *catalogOf(const Object &object) const;
    [[nodiscard]] std::optional<Refusal> refuseUse(const Object &object) const;

    const Metastore &m_metastore;
    QString m_name;
    QStringList m_identities;
    bool m_isWorkspaceAdmin = false;
};

/// The full name of the n-th level above, for `a.b.c`: a.b or a.
[[nodiscard]] QString catalogPart(const QString &fullName);
[[nodiscard]] QString schemaPart(const QString &fullName);

} // namespace draftt::demo
