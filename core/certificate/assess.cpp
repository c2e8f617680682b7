// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/assess.h"

#include "core/certificate/claimparts.h"
#include "core/grants/privilegeclass.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using claims::addObstacle;
using claims::judged;
using claims::started;

Claim::Subject subjectOf(SecurableKind kind)
{
    switch (kind) {
    case SecurableKind::Catalog:
        return Claim::Subject::Catalog;
    case SecurableKind::Schema:
        return Claim::Subject::Schema;
    case SecurableKind::Table:
        return Claim::Subject::Table;
    }
    Q_UNREACHABLE();
}

/// How a line of the list reads as evidence.
QString seenLine(const Origin &origin)
{
    auto line = origin.privilege;
    if (!origin.holder.isEmpty())
        line += " through "_L1 + origin.holder;
    if (!origin.onKind.isEmpty())
        line += " from "_L1 + origin.onKind + u' ' + origin.onName;
    return line;
}

void noteSeen(Claim &claim, const HeldRights &rights)
{
    for (const auto &origin : rights.certain) {
        if (origin.how == Origin::How::Granted)
            claim.seen += seenLine(origin);
    }
}

void noteOwner(Claim &claim, const QString &owner)
{
    if (!owner.isEmpty())
        claim.seen += "owner "_L1 + owner;
    else if (claim.obstacle.isEmpty())
        addObstacle(claim, u"the owner is not readable"_s);
}

/// What a list is worth of which nobody can tell whether its reader was shown all of it.
void noteListing(Claim &claim, Listing listing)
{
    if (listing == Listing::OwnRows)
        addObstacle(claim, u"the reader may have been shown its own rights only, without those of groups"_s);
}

/// How what is held on a thing without tables is measured.
struct Measure {
    std::function<PrivilegeClass(const Origin &)> classOf;
    std::function<Finding(const Origin &)> findingOf; ///< of what is beyond reading
    QLatin1StringView unknown;                        ///< how a word is announced that has no class
};

void measure(Claim &claim, const HeldRights &rights, const Measure &by)
{
    noteSeen(claim, rights);
    for (const auto &origin : rights.certain) {
        const auto known = by.classOf(origin);
        if (known == PrivilegeClass::Unknown)
            addObstacle(claim, by.unknown + origin.privilege);
        else if (known == PrivilegeClass::Beyond)
            claim.findings += by.findingOf(origin);
    }
    for (const auto &origin : rights.perhaps) {
        const auto known = by.classOf(origin);
        if (known == PrivilegeClass::Beyond || known == PrivilegeClass::Unknown)
            addObstacle(claim, "nobody tells whether the principal is in "_L1 + origin.holder);
    }
}

/// Each is worked out once.
class Removals
{
public:
    explicit Removals(const Subject &subject) : m_subject(subject) {}

    [[nodiscard]] bool isNew(const Finding &bare) const { return !m_bare.contains(bare); }
    [[nodiscard]] Finding completed(Finding bare)
    {
        if (isNew(bare)) {
            m_bare += bare;
            m_removals += removalOf(bare, m_subject.scope, m_subject.principal);
        }
        bare.removal = m_removals[m_bare.indexOf(bare)];
        return bare;
    }

private:
    const Subject &m_subject;
    QList<Finding> m_bare;
    QStringList m_removals;
};

} // namespace

Claim claims::started(Claim::Subject subject, const QString &name, const Evidence &evidence)
{
    Claim claim;
    claim.subject = subject;
    claim.name = name;
    claim.asked = evidence.asked;
    claim.requestId = evidence.requestId;
    claim.answered = evidence.answered;
    claim.obstacle = evidence.obstacle;
    return claim;
}

Claim claims::judged(Claim claim)
{
    claim.state = stateOf(claim);
    return claim;
}

void claims::addObstacle(Claim &claim, const QString &obstacle)
{
    claim.obstacle += (claim.obstacle.isEmpty() ? QString() : u"; "_s) + obstacle;
}

Claim claimOf(const SecurableReading &reading, const Subject &subject)
{
    const auto &facts = reading.facts;
    auto claim = started(subjectOf(facts.securable.kind()), facts.securable.fullName(), reading.evidence);
    noteSeen(claim, heldRights(subject.holder, facts.rights, facts.owner));
    const auto weighed = weigh(facts, subject.holder, subject.scope);
    claim.findings = weighed.findings;
    for (const auto &doubt : weighed.doubts)
        addObstacle(claim, doubt);
    noteOwner(claim, facts.owner);
    noteListing(claim, facts.listing);
    return judged(claim);
}

Claim claimOf(const TablesReading &reading)
{
    auto claim = started(Claim::Subject::OtherTables, reading.schema.fullName(), reading.evidence);
    claim.seen += u"%1 tables listed, privileges of %2 read"_s.arg(reading.listed).arg(reading.read);
    if (reading.read < reading.listed && claim.obstacle.isEmpty())
        addObstacle(claim, u"not all tables were read"_s);
    if (!reading.isWhole && claim.obstacle.isEmpty())
        addObstacle(claim, u"tables may be hidden from the reader"_s);
    return judged(claim);
}

Claim claimOf(const WarehouseReading &reading, const Holder &holder)
{
    const auto id = reading.warehouse.id.text();
    auto claim = started(Claim::Subject::Warehouse, id, reading.evidence);
    if (reading.wasPrincipalRefused) {
        claim.seen += "refused to the principal, which CAN_MANAGE would allow: "_L1 + claim.obstacle;
        claim.obstacle.clear();
    }
    const Measure levels{
        [](const Origin &origin) { return classOfLevel(origin.privilege); },
        [&](const Origin &origin) {
            return Finding{
                Finding::Kind::WarehouseLevel, origin.privilege, origin.holder, u"warehouse"_s, id, {}};
        },
        "unknown permission "_L1};
    measure(claim, heldRights(holder, reading.levels), levels);
    return judged(claim);
}

/// Whoever owns the metastore is its admin.
Claim claimOf(const MetastoreReading &reading, const Holder &holder)
{
    auto claim = started(Claim::Subject::Metastore, reading.name, reading.evidence);
    const Measure privileges{
        [](const Origin &origin) {
            return origin.how == Origin::How::Owned ? PrivilegeClass::Beyond : classOf(origin.privilege);
        },
        [&](const Origin &origin) {
            const auto kind =
                origin.how == Origin::How::Owned ? Finding::Kind::MetastoreAdmin : Finding::Kind::Privilege;
            return Finding{kind, origin.privilege, origin.holder, u"metastore"_s, reading.name, {}};
        },
        "unknown privilege "_L1};
    measure(claim, heldRights(holder, reading.rights, reading.owner), privileges);
    noteOwner(claim, reading.owner);
    noteListing(claim, reading.listing);
    return judged(claim);
}

Claim groupsClaim(const Membership &membership, const Evidence &evidence)
{
    static const auto admins = u"admins"_s; // their name cannot be changed (tf: group data source)
    auto claim = started(Claim::Subject::Groups, {}, evidence);
    claim.seen = membership.in;
    for (const auto &group : membership.in) {
        if (group.compare(admins, Qt::CaseInsensitive) == 0)
            claim.findings += Finding{Finding::Kind::AdminGroup, group, {}, u"workspace"_s, {}, {}};
    }
    if (claim.findings.isEmpty() && claim.obstacle.isEmpty() && !membership.notIn.contains(admins))
        addObstacle(claim, u"nobody tells whether the principal is in admins, through another group"_s);
    return judged(claim);
}

Claim entitlementsClaim(const QStringList &own, const Membership &membership, const Evidence &evidence)
{
    auto claim = started(Claim::Subject::Entitlements, {}, evidence);
    claim.seen = own + membership.entitlements;
    claim.seen.removeDuplicates();
    for (const auto &entitlement : claim.seen) {
        if (entitlement.startsWith("allow-"_L1))
            claim.findings += Finding{Finding::Kind::Entitlement, entitlement, {}, u"workspace"_s, {}, {}};
    }
    if (claim.obstacle.isEmpty() && !membership.isWhole)
        addObstacle(claim, u"what its groups give is not shown"_s);
    return judged(claim);
}

QList<Claim> withRemovals(QList<Claim> claims, const Subject &subject)
{
    Removals removals(subject);
    for (auto &claim : claims) {
        QList<Finding> findings;
        for (const auto &finding : std::as_const(claim.findings)) {
            if (removals.isNew(finding) || finding.kind != Finding::Kind::MoreThanChosen)
                findings += removals.completed(finding);
        }
        claim.findings = findings;
        claim.state = stateOf(claim);
    }
    return claims;
}

} // namespace draftt
