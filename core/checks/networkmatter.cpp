// SPDX-License-Identifier: Apache-2.0
#include "core/checks/networkmatter.h"

#include "core/checks/checkrunner.h"

#include <algorithm>

namespace draftt
{

bool isNetworkMatter(Code code)
{
    return code == Code::HostUnreachable || code == Code::HostProxy || code == Code::HostTls ||
           code == Code::HostIpAccessList || code == Code::HostNotAWorkspace;
}

bool isNetworkMatter(CheckId id, const Diagnosis &diagnosis)
{
    const bool isBelowSignIn = id == CheckId::Reach || id == CheckId::Tls || id == CheckId::IsWorkspace;
    return isBelowSignIn || isNetworkMatter(diagnosis.code);
}

bool hasNetworkFailure(const CheckRunner &runner)
{
    const auto keys = runner.keys();
    return std::any_of(keys.cbegin(), keys.cend(), [&runner](const CheckKey &key) {
        const auto diagnosis = runner.outcome(key).diagnosis;
        return diagnosis && isNetworkMatter(key.id, *diagnosis);
    });
}

} // namespace draftt
