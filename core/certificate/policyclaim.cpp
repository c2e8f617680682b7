// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/policyclaim.h"

#include "core/certificate/claimparts.h"
#include "core/certificate/evidence.h"
#include "core/checks/securablereader.h"
#include "core/grants/privilegeclass.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int notImplemented = 501;

/// How a list of principals concerns the holder.
enum class Concern { Sure, Perhaps, None };

Concern concernOf(const Holder &holder, const QStringList &principals)
{
    auto concern = Concern::None;
    for (const auto &principal : principals) {
        const auto tie = holder.tieTo(principal);
        if (tie == Holder::Tie::Itself || tie == Holder::Tie::Member)
            return Concern::Sure;
        if (tie == Holder::Tie::Perhaps)
            concern = Concern::Perhaps;
    }
    return concern;
}

/// Whom of the principals the holder is: empty for itself.
QString throughWhom(const Holder &holder, const QStringList &principals)
{
    const auto isItself = [&](const QString &one) { return holder.tieTo(one) == Holder::Tie::Itself; };
    if (std::any_of(principals.cbegin(), principals.cend(), isItself))
        return {};
    const auto group = std::find_if(principals.cbegin(), principals.cend(), [&](const QString &one) {
        return holder.tieTo(one) == Holder::Tie::Member;
    });
    return group == principals.cend() ? QString() : *group;
}

QString whatItDoes(const PolicyInfo &policy)
{
    switch (policy.type) {
    case PolicyInfo::Type::RowFilter:
        return u"row filter"_s;
    case PolicyInfo::Type::ColumnMask:
        return u"column mask"_s;
    case PolicyInfo::Type::Grant:
        return "grant of "_L1 + policy.privileges.join(", "_L1) + " by policy"_L1;
    case PolicyInfo::Type::Deny:
        return "denial of "_L1 + policy.privileges.join(", "_L1) + " by policy"_L1;
    case PolicyInfo::Type::Unknown:
        break;
    }
    return "policy of type "_L1 + policy.typeText;
}

/// `emea_only on SCHEMA main.sales`
QString placeOf(const PolicyInfo &policy)
{
    return policy.name + " on "_L1 + policy.onKind.toUpper() + u' ' + policy.onName;
}

QString seenLine(const PolicyInfo &policy, QLatin1StringView how)
{
    auto line = how + whatItDoes(policy) + u' ' + placeOf(policy) + " to "_L1 + policy.to.join(", "_L1);
    if (!policy.except.isEmpty())
        line += " except "_L1 + policy.except.join(", "_L1);
    if (!policy.function.isEmpty())
        line += " by function "_L1 + policy.function;
    return line;
}

/// What a policy grants, on tables that nobody here knows: those that have its attributes.
void weighGrant(Claim &claim, const PolicyInfo &policy, const Subject &subject)
{
    for (const auto &privilege : policy.privileges) {
        Finding finding{Finding::Kind::Privilege,
                        privilege,
                        throughWhom(subject.holder, policy.to),
                        policy.onKind,
                        policy.onName,
                        {}};
        const bool isMore = reachesFurther(finding, subject.scope);
        finding.onKind = u"policy"_s;
        finding.onName = placeOf(policy);
        const auto known = classOf(privilege);
        if (known == PrivilegeClass::Unknown)
            claims::addObstacle(claim, "unknown privilege "_L1 + privilege);
        if (known == PrivilegeClass::Beyond)
            claim.findings += finding;
        finding.kind = Finding::Kind::MoreThanChosen;
        if (isMore)
            claim.findings += finding;
    }
}

void note(Claim &claim, const PolicyInfo &policy, const Subject &subject)
{
    const auto to = policy.isWhole ? concernOf(subject.holder, policy.to) : Concern::Perhaps;
    const auto except = concernOf(subject.holder, policy.except);
    if (to == Concern::None)
        return;
    const bool isExcepted = policy.isWhole && except == Concern::Sure;
    const bool isSure = to == Concern::Sure && except == Concern::None;
    claim.seen += seenLine(policy, isExcepted ? "excepts the principal: "_L1
                                   : isSure   ? "applies: "_L1
                                              : "may apply: "_L1);
    if (!policy.isWhole)
        return claims::addObstacle(claim, "a policy could not be read: "_L1 + placeOf(policy));
    if (isExcepted)
        return;
    if (policy.type == PolicyInfo::Type::Unknown)
        claims::addObstacle(claim, "unknown type of policy "_L1 + policy.typeText);
    if (policy.type == PolicyInfo::Type::Grant && isSure)
        weighGrant(claim, policy, subject);
    else if (policy.type == PolicyInfo::Type::Grant)
        claims::addObstacle(claim, "nobody tells whether the policy applies: "_L1 + placeOf(policy));
}

} // namespace

bool refusesPolicies(const Error &error)
{
    return isRefusal(error) || error.httpStatus == notImplemented;
}

void PolicyReading::take(const Securable &securable, const Result<Answered<QList<PolicyInfo>>> &answer)
{
    if (securable == schema)
        evidence = evidenceOf(answer);
    if (!answer) {
        refusals.insert(securable.fullName(), evidenceOf(answer.error()).obstacle);
        return;
    }
    for (const auto &policy : answer->value) {
        if (!policies.contains(policy))
            policies += policy;
    }
}

Claim claimOf(const PolicyReading &reading, const Subject &subject)
{
    auto evidence = reading.evidence;
    evidence.asked = "GET "_L1 + policiesPath(reading.schema);
    evidence.obstacle.clear();
    auto claim = claims::started(Claim::Subject::Policies, reading.schema.fullName(), evidence);
    auto policies = reading.policies;
    std::sort(policies.begin(), policies.end(),
              [](const PolicyInfo &a, const PolicyInfo &b) { return placeOf(a) < placeOf(b); });
    for (const auto &policy : policies)
        note(claim, policy, subject);
    const auto &refusals = reading.refusals;
    if (!refusals.isEmpty())
        claims::addObstacle(claim, "policies could not be read: "_L1 + refusals.firstKey() + ": "_L1 +
                                       refusals.first());
    if (refusals.size() > 1)
        claims::addObstacle(claim, u"nor those of %1 more"_s.arg(refusals.size() - 1));
    if (refusals.isEmpty() && !reading.isReaderInCharge)
        claims::addObstacle(claim, u"policies may be hidden from the reader"_s);
    return claims::judged(claim);
}

} // namespace draftt
