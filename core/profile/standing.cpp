// SPDX-License-Identifier: Apache-2.0
#include "core/profile/standing.h"

#include "core/workspace/principalsecrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

bool isProven(const ConnectionProfile &profile)
{
    const auto all = {profile.connection, profile.warehouse, profile.catalogAccess, profile.tableAccess};
    return std::all_of(all.begin(), all.end(), [](Proof proof) { return proof == Proof::Proven; });
}

bool isProvenAnew(const ConnectionProfile &profile)
{
    const auto kept = profile.life.kept.proven.keys();
    const bool isAnew =
        std::all_of(kept.begin(), kept.end(), [](const QString &name) { return name == "access"_L1; });
    return isProven(profile) && isAnew && !profile.life.failure;
}

QDateTime provenUtc(const ConnectionProfile &profile)
{
    if (!isProven(profile))
        return {};
    auto oldest = profile.savedUtc;
    for (const auto &time : profile.life.kept.proven)
        oldest = std::min(oldest, time);
    return oldest;
}

Standing standingOf(const ConnectionProfile &profile)
{
    if (profile.life.failure)
        return Standing::Broken;
    if (!isProven(profile))
        return Standing::Unproven;
    const auto verdict = profile.access ? profile.access->verdict : Verdict::NotProvable;
    switch (verdict) {
    case Verdict::ReadOnly:
        return Standing::Green;
    case Verdict::NotReadOnly:
    case Verdict::MoreThanChosen:
        return Standing::Findings;
    case Verdict::NotProvable:
        return Standing::NotProvable;
    }
    Q_UNREACHABLE();
}

QString idOf(Standing standing)
{
    switch (standing) {
    case Standing::Green:
        return u"green"_s;
    case Standing::NotProvable:
        return u"not_provable"_s;
    case Standing::Findings:
        return u"findings"_s;
    case Standing::Broken:
        return u"broken"_s;
    case Standing::Unproven:
        return u"unproven"_s;
    }
    Q_UNREACHABLE();
}

std::optional<qint64> daysLeft(const ConnectionProfile &profile, const QDate &today)
{
    return profile.life.secretEnds.isValid() ? std::optional(today.daysTo(profile.life.secretEnds))
                                             : std::nullopt;
}

EndDays endDaysOfNew(const QDateTime &now)
{
    const auto here = now.toLocalTime().date();
    const auto utc = now.toUTC().date();
    return {std::min(here, utc), std::max(here, utc).addDays(longestSecretDays)};
}

EndWarning endWarning(const ConnectionProfile &profile, const QDate &today)
{
    const auto days = daysLeft(profile, today);
    if (!days || *days > 30)
        return EndWarning::None;
    if (*days < 0)
        return EndWarning::Over;
    if (*days <= 1)
        return EndWarning::Day;
    return *days <= 7 ? EndWarning::Week : EndWarning::Month;
}

} // namespace draftt
