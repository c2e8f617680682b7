// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/claims.h"

#include <algorithm>

namespace draftt
{

namespace
{

bool isBeyond(const Finding &finding)
{
    return finding.kind != Finding::Kind::MoreThanChosen;
}

} // namespace

Claim::State stateOf(const Claim &claim)
{
    if (!claim.obstacle.isEmpty())
        return Claim::State::NotProvable;
    if (claim.findings.isEmpty())
        return Claim::State::NothingBeyond;
    return std::any_of(claim.findings.cbegin(), claim.findings.cend(), isBeyond)
               ? Claim::State::Beyond
               : Claim::State::MoreThanChosen;
}

Verdict verdictOf(const QList<Claim> &claims)
{
    QList<Finding> findings;
    for (const auto &claim : claims)
        findings += claim.findings;
    if (!findings.isEmpty())
        return std::any_of(findings.cbegin(), findings.cend(), isBeyond) ? Verdict::NotReadOnly
                                                                         : Verdict::MoreThanChosen;
    const auto isProven = [](const Claim &claim) { return claim.state == Claim::State::NothingBeyond; };
    return !claims.isEmpty() && std::all_of(claims.cbegin(), claims.cend(), isProven) ? Verdict::ReadOnly
                                                                                      : Verdict::NotProvable;
}

} // namespace draftt
