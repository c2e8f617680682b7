// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace draftt
{

/// What a privilege means for somebody who shall only read (databricks-api §7.3).
enum class PrivilegeClass {
    ReadOnly,
    LookAtIt, ///< reads on another way or runs code: EXECUTE, READ_FILES, EXTERNAL_USE_…, USE_CONNECTION,
              ///< REFRESH
    NotReadOnly, ///< changes something or passes rights on
    Unknown,     ///< a word that this program does not know
};

/// `privilege` with underscores, as REST writes it.
[[nodiscard]] PrivilegeClass classOf(QStringView privilege);

/// `level` of permission on a warehouse: CAN_USE, CAN_MANAGE, IS_OWNER, …
[[nodiscard]] PrivilegeClass classOfLevel(const QString &level);

/// Something that the principal can do beyond reading.
struct Excess {
    enum class Kind {
        Privilege,      ///< `what` is a privilege
        Ownership,      ///< of the securable
        WarehouseLevel, ///< `what` is CAN_MANAGE or IS_OWNER
        AdminGroup,     ///< `what` is the group
        MetastoreAdmin, ///< it is the metastore's owner, or in the group that is
        Entitlement,    ///< `what` is the entitlement
    };

    Kind kind = Kind::Privilege;
    QString what;
    QString holder;  ///< the group through which it is held; empty: the principal itself
    QString onKind;  ///< catalog, schema, table, warehouse, metastore, workspace: where it was given
    QString onName;  ///< its full name, or id
    QString removal; ///< the statement that takes it away; empty where there is none

    friend bool operator==(const Excess &, const Excess &) = default;
};

/// One thing that was looked at.
struct Claim {
    enum class Subject { Groups, Entitlements, Metastore, Catalog, Schema, Table, OtherTables, Warehouse };
    enum class State {
        NothingBeyond, ///< all was read, and nothing goes beyond reading
        Beyond,        ///< `excesses` holds what does
        NotProvable,   ///< not all could be read; `excesses` may hold what was found nevertheless
    };

    Subject subject = Subject::Catalog;
    QString name; ///< full name or id; empty for the groups and entitlements
    State state = State::NotProvable;
    QList<Excess> excesses;
    QStringList seen;   ///< all that was read, in the server's words, e.g. `SELECT from SCHEMA main.sales`
    QString asked;      ///< how: `GET /api/2.1/unity-catalog/effective-permissions/catalog/main`
    QString requestId;  ///< of the answer; may be empty
    QDateTime answered; ///< UTC, to the second
    QString obstacle;   ///< why it could not be read: the server's code or words

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// What all claims say together.
enum class Verdict {
    ReadOnly,
    NotReadOnly,
    NotProvable, ///< nothing was found, but not all could be read
};

/// ReadOnly needs at least one claim, and every claim to say that nothing goes beyond reading.
[[nodiscard]] Verdict verdictOf(const QList<Claim> &claims);

} // namespace draftt
