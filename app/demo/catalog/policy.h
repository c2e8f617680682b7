// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"

namespace draftt::demo
{

/// A policy by attributes (ABAC). It stands on a securable and counts for all that is below. Only that of
/// Type::Grant has an effect in the demo: it gives privileges that no list of grants shows.
struct Policy {
    enum class Type { RowFilter, ColumnMask, Grant, Deny };

    QString name;
    Type type = Type::RowFilter;
    Kind onKind = Kind::Schema;
    QString onName;           ///< full name
    QStringList to;           ///< principals
    QStringList except{};     ///< principals
    QString function{};       ///< full name; of a row filter or a mask
    QStringList privileges{}; ///< with underscores; of Grant and Deny
};

} // namespace draftt::demo
