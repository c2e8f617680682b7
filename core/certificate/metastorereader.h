// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/assess.h"
#include "core/pending.h"
#include "core/result.h"

namespace draftt
{

class Workspace;

/// Reads who owns the metastore, and the privileges that were given on it: those of everybody, or where that
/// is refused those of `principal`. Errors: all but refusals.
[[nodiscard]] Pending readMetastore(const Workspace &workspace, const QString &principal,
                                    Done<MetastoreReading> done);

} // namespace draftt
