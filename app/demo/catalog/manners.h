// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace draftt::demo
{

/// How Unity Catalog behaves where workspaces differ, or where nobody outside knows what it does.
struct Manners {
    bool ownRowsHoldGroups = true; ///< who may not read all grants reads those of its groups too
    bool sendsOwner = true;        ///< `owner` is an optional field
    bool hidesTables = true; ///< a query in a schema without USE SCHEMA fails as if the table did not exist
    std::optional<unsigned> disorder{}; ///< seed of the order of rows; unset: in the order of names
};

} // namespace draftt::demo
