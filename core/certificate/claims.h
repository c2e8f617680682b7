// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/finding.h"

namespace draftt
{

/// One thing that was looked at.
struct Claim {
    enum class Subject {
        Groups,
        Entitlements,
        Metastore,
        Catalog,
        Schema,
        Table,
        OtherTables,
        Warehouse,
        Policies ///< on a schema, its tables and its catalog
    };
    enum class State {
        NothingBeyond, ///< all was read, and nothing goes beyond reading
        Beyond,        ///< `findings` holds what does
        NotProvable,   ///< not all could be read; `findings` may hold what was found nevertheless
        MoreThanChosen ///< all that `findings` holds reads, but more than was chosen
    };

    Subject subject = Subject::Catalog;
    QString name; ///< full name or id; empty for the groups and entitlements
    State state = State::NotProvable;
    QList<Finding> findings;
    QStringList seen;   ///< all that was read, in the server's words, e.g. `SELECT from SCHEMA main.sales`
    QString asked;      ///< how: `GET /api/2.1/unity-catalog/effective-permissions/catalog/main`
    QString requestId;  ///< of the answer; may be empty
    QDateTime answered; ///< UTC, to the second
    QString obstacle;   ///< why it could not be read: the server's code or words

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// It follows from the rest: an obstacle anywhere means that not all was read.
[[nodiscard]] Claim::State stateOf(const Claim &claim);

/// What goes furthest of all that was found; none where nothing was.
[[nodiscard]] std::optional<Finding> worstOf(const QList<Finding> &findings);

/// All that was found, each once.
[[nodiscard]] QList<Finding> findingsOf(const QList<Claim> &claims);

/// ReadOnly needs at least one claim, and every claim to say that nothing goes beyond reading.
[[nodiscard]] Verdict verdictOf(const QList<Claim> &claims);

} // namespace draftt
