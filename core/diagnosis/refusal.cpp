// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/refusal.h"

using namespace Qt::StringLiterals;

namespace draftt
{

// «0f1e2d3c-… does not have Manage permissions on 0123456789abcdef. Please contact …» (recorded for jobs).
bool refusesManage(const Error &error)
{
    return error.kind == ErrorKind::PermissionDenied && error.serverCode == "PERMISSION_DENIED"_L1 &&
           error.detail.contains("does not have Manage permissions on "_L1);
}

} // namespace draftt
