// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/holding.h"

#include <QDateTime>

namespace draftt
{

/// Something that the principal can do beyond reading what was chosen.
struct Finding {
    enum class Kind {
        Privilege,      ///< `what` is a privilege beyond reading
        Ownership,      ///< of the securable
        WarehouseLevel, ///< `what` is CAN_MANAGE or IS_OWNER
        AdminGroup,     ///< `what` is the group
        MetastoreAdmin, ///< it is the metastore's owner, or in the group that is
        Entitlement,    ///< `what` is the entitlement
        MoreThanChosen, ///< `what` is a privilege that reads tables which were not chosen
    };

    Kind kind = Kind::Privilege;
    QString what;
    QString holder;  ///< the group through which it is held; empty: the principal itself
    QString onKind;  ///< catalog, schema, table, warehouse, metastore, workspace: where it was given
    QString onName;  ///< its full name, or id
    QString removal; ///< the statements that take it away, one a line; empty where there is none

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What all that was looked at says together.
enum class Verdict {
    ReadOnly, ///< and no more than was chosen
    NotReadOnly,
    NotProvable,    ///< nothing was found, but not all could be read
    MoreThanChosen, ///< it only reads, but more than was chosen
};

/// What was found about a connection's rights when they were looked at last.
struct AccessVerdict {
    Verdict verdict = Verdict::NotProvable;
    QDateTime read; ///< UTC, to the second

    friend bool operator==(const AccessVerdict &, const AccessVerdict &) = default;
};

/// What is known of one catalog, schema or table.
struct Weighed {
    QList<Finding> findings;
    QStringList doubts; ///< what else may be held, in English: unknown words, groups it may be in
};

/// Measures what is held on a securable against what was chosen. The findings have no removal yet: what was
/// given above is found again on everything below, and the statements may be as many as the chosen tables.
[[nodiscard]] Weighed weigh(const SecurableFacts &facts, const Holder &holder, const Scope &scope);

/// Whether what a finding names, held where it says, reads tables that were not chosen.
[[nodiscard]] bool reachesFurther(const Finding &finding, const Scope &scope);

/// The statements that take a privilege away and leave what was chosen readable: what `scope` needs and gets
/// from it is granted first. Empty where there is none, or where the names cannot be written safely.
[[nodiscard]] QString removalOf(const Finding &finding, const Scope &scope, const ClientId &principal);

} // namespace draftt
