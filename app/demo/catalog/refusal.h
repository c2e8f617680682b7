// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/objects.h"
#include "app/demo/wire/http.h"

#include <QString>

namespace draftt::demo
{

/// Why Unity Catalog says no, before it becomes a REST answer or the failure of a statement.
struct Refusal {
    enum class Why {
        Missing,        ///< the securable does not exist
        NoPrivilege,    ///< `privilege` on the securable
        NotBound,       ///< the catalog is not bound to this workspace
        NoPrincipal,    ///< `text` names nobody whom the account knows
        NotApplicable,  ///< `privilege` cannot be granted on this kind
        BadName,        ///< `text` can be no name
        BadParameter,   ///< `text` is the whole message
        StorageFailure, ///< the storage refuses Databricks
        DependencyGone  ///< a view whose base does not exist
    };

    Why why = Why::Missing;
    Kind kind = Kind::Catalog;
    QString name;      ///< full name of the securable
    QString privilege; ///< with underscores
    QString text;

    [[nodiscard]] static Refusal missing(Kind kind, const QString &name);
    [[nodiscard]] static Refusal noPrivilege(const QString &privilege, Kind kind, const QString &name);
    [[nodiscard]] static Refusal badParameter(const QString &message);
};

/// How a statement fails: HTTP 200, state FAILED.
struct SqlFailure {
    QString message;
    QString sqlState; ///< empty: the service sends none
};

/// With ErrorInfo where the service gives it.
[[nodiscard]] Reply restReply(const Refusal &refusal);
/// A missing right as the query engine words it.
[[nodiscard]] SqlFailure queryFailure(const Refusal &refusal);
/// A missing right as the metastore words it for SHOW, GRANT and REVOKE.
[[nodiscard]] SqlFailure commandFailure(const Refusal &refusal);

} // namespace draftt::demo
