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

std::optional<Finding> worstOf(const QList<Finding> &findings)
{
    const auto beyond = std::find_if(findings.cbegin(), findings.cend(), isBeyond);
    if (beyond != findings.cend())
        return *beyond;
    return findings.isEmpty() ? std::nullopt : std::optional(findings.first());
}

QList<Finding> findingsOf(const QList<Claim> &claims)
{
    QList<Finding> findings;
    for (const auto &claim : claims) {
        for (const auto &finding : claim.findings) {
            if (!findings.contains(finding))
                findings += finding;
        }
    }
    return findings;
}

Verdict verdictOf(const QList<Claim> &claims)
{
    const auto findings = findingsOf(claims);
    if (!findings.isEmpty())
        return isBeyond(*worstOf(findings)) ? Verdict::NotReadOnly : Verdict::MoreThanChosen;
    const auto isProven = [](const Claim &claim) { return claim.state == Claim::State::NothingBeyond; };
    return !claims.isEmpty() && std::all_of(claims.cbegin(), claims.cend(), isProven) ? Verdict::ReadOnly
                                                                                      : Verdict::NotProvable;
}

} // namespace draftt
