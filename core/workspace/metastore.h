// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

namespace draftt
{

struct MetastoreInfo {
    QString id;
    QString name;
    QString owner; ///< is the metastore's admin: a person, a group or an application id; empty: not told
};

/// The metastore of the workspace, as every principal of the workspace may read it. Errors: NotFound (the
/// workspace has none), MalformedReply, those of Workspace::call.
[[nodiscard]] Pending fetchMetastore(const Workspace &workspace, Done<Answered<MetastoreInfo>> done);

} // namespace draftt
