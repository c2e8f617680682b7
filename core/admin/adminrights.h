// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/identity.h"

namespace draftt
{

/// Whether whoever signed in may do something, as far as can be read before it is tried.
enum class Permit {
    Yes,
    No,
    Unknown, ///< it is tried; a refusal makes it a step for somebody else
};

/// What somebody who is signed in is, as far as the workspace tells.
struct AdminRights {
    Permit workspaceAdmin = Permit::Unknown;
    Permit metastoreAdmin = Permit::Unknown;
    QString metastoreOwner{}; ///< a person, a group or an application ID; empty: not told, or there is none

    friend bool operator==(const AdminRights &, const AdminRights &) = default;
};

/// Members of `admins` are workspace admins; of whoever is told to be in no group at all nothing is known.
/// The metastore's owner is its admin.
[[nodiscard]] AdminRights adminRightsOf(const User &person, const QString &metastoreOwner);

} // namespace draftt
