// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace draftt::demo
{

/// Who may read policies; documented are those who may manage the securable.
enum class PolicyReaders { Managers, Everybody, Nobody };

/// How the service behaves where workspaces differ, or where nobody outside knows what it does.
struct Manners {
    bool ownRowsHoldGroups = true; ///< who may not read all grants reads those of its groups too
    bool sendsOwner = true;        ///< `owner` is an optional field
    bool hidesTables = true; ///< a query in a schema without USE SCHEMA fails as if the table did not exist
    PolicyReaders policyReaders = PolicyReaders::Managers;
    bool inlineIsArrowOnly = false; ///< INLINE takes ARROW_STREAM alone, as some serverless warehouses do
    bool outlastsWaits =
        false; ///< a statement takes longer than its first request waits, and has to be asked for
    bool listsHive = false;             ///< REST lists `hive_metastore`, where there is one; SQL does anyway
    std::optional<unsigned> disorder{}; ///< seed of the order of rows; unset: in the order of names
};

} // namespace draftt::demo
