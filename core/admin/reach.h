// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
#include "core/workspace/census.h"
#include "core/workspace/policies.h"

namespace draftt
{

/// What reading a scope opens, as its metadata tells whoever looks: known before anything is granted.
struct Reach {
    enum class Policies {
        Read,
        NotReadable, ///< who looks may not manage the place
        NoneThere,   ///< this workspace has no policies at all
    };

    Scope scope;
    Census census{};       ///< of what is opened, with its columns
    qint64 rows = 0;       ///< in the tables that tell how many
    int rowsTold = 0;      ///< by so many tables
    QStringList owners{};  ///< of the tables, and of schema and catalog where they tell; each once
    QStringList missing{}; ///< chosen, and not listed
    int odd = 0;           ///< listed under a name that cannot be used
    Policies policyState = Policies::NotReadable;
    QList<PolicyInfo>
        policies{}; ///< on the schema and above; and on the chosen tables, where some are chosen

    /// All that is opened was counted.
    [[nodiscard]] bool isWhole() const
    {
        return missing.isEmpty() && odd == 0 && census.readable == census.tables;
    }
};

/// Reads it with the eyes of whoever is signed in; changes nothing. Errors: those of fetchTables.
[[nodiscard]] Pending fetchReach(const Workspace &workspace, const Scope &scope, Done<Reach> done);

} // namespace draftt
