// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/assess.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Claim started(Claim::Subject subject, const QString &name, const Evidence &evidence)
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

/// The state follows from the rest: an obstacle anywhere means that not all was read.
Claim judged(Claim claim)
{
    if (!claim.obstacle.isEmpty())
        claim.state = Claim::State::NotProvable;
    else
        claim.state = claim.excesses.isEmpty() ? Claim::State::NothingBeyond : Claim::State::Beyond;
    return claim;
}

void addObstacle(Claim &claim, const QString &obstacle)
{
    claim.obstacle += (claim.obstacle.isEmpty() ? QString() : u"; "_s) + obstacle;
}

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

/// The securable that is called so; none where a part is no valid name.
std::optional<Securable> securableOf(const QString &kind, const QString &fullName)
{
    const auto parts = fullName.split(u'.');
    const auto catalog = CatalogName::listed(parts[0]);
    const auto schema = SchemaName::listed(parts.value(1));
    const auto table = TableName::listed(parts.value(2));
    if (kind == "catalog"_L1 && parts.size() == 1 && catalog)
        return Securable(*catalog);
    if (kind == "schema"_L1 && parts.size() == 2 && catalog && schema)
        return Securable(*catalog, *schema);
    if (kind == "table"_L1 && parts.size() == 3 && catalog && schema && table)
        return Securable(*catalog, *schema, *table);
    return std::nullopt;
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

/// How what is held on one thing is measured.
struct Measure {
    std::function<PrivilegeClass(const Origin &)> classOf;
    std::function<Excess(const Origin &)> excessOf; ///< of what is beyond reading
    QLatin1StringView unknown;                      ///< how a word is announced that has no class
};

void weigh(Claim &claim, const HeldRights &rights, const Measure &measure)
{
    for (const auto &origin : rights.certain) {
        if (origin.how == Origin::How::Granted)
            claim.seen += seenLine(origin);
        const auto known = measure.classOf(origin);
        if (known == PrivilegeClass::Unknown)
            addObstacle(claim, measure.unknown + origin.privilege);
        else if (known != PrivilegeClass::ReadOnly)
            claim.excesses += measure.excessOf(origin);
    }
    for (const auto &origin : rights.perhaps) {
        if (measure.classOf(origin) != PrivilegeClass::ReadOnly)
            addObstacle(claim, "nobody tells whether the principal is in "_L1 + origin.holder);
    }
}

void noteOwner(Claim &claim, const QString &owner)
{
    if (!owner.isEmpty())
        claim.seen += "owner "_L1 + owner;
    else if (claim.obstacle.isEmpty())
        addObstacle(claim, u"the owner is not readable"_s);
}

} // namespace

Claim claimOf(const SecurableReading &reading, const Holder &holder)
{
    const auto &facts = reading.facts;
    const auto kind = facts.securable.restKind();
    const auto name = facts.securable.fullName();
    auto claim = started(subjectOf(facts.securable.kind()), name, reading.evidence);
    Measure measure;
    measure.unknown = "unknown privilege "_L1;
    measure.classOf = [](const Origin &origin) {
        return origin.how == Origin::How::Owned ? PrivilegeClass::NotReadOnly : classOf(origin.privilege);
    };
    measure.excessOf = [&](const Origin &origin) {
        if (origin.how == Origin::How::Owned)
            return Excess{Excess::Kind::Ownership, {}, origin.holder, kind, name, {}};
        const bool isHere = origin.onKind.isEmpty();
        Excess excess{Excess::Kind::Privilege,
                      origin.privilege,
                      origin.holder,
                      isHere ? kind : origin.onKind.toLower(),
                      isHere ? name : origin.onName,
                      {}};
        excess.removal = removalOf(origin.privilege, excess.onKind, excess.onName,
                                   origin.holder.isEmpty() ? holder.name : origin.holder);
        return excess;
    };
    weigh(claim, heldRights(holder, facts.rights, facts.owner), measure);
    noteOwner(claim, facts.owner);
    if (facts.listing == Listing::OwnRows)
        addObstacle(claim, u"rights through groups are not readable"_s);
    return judged(claim);
}

Claim claimOf(const TablesReading &reading)
{
    auto claim = started(Claim::Subject::OtherTables, reading.schema.fullName(), reading.evidence);
    claim.seen += u"%1 tables listed, privileges of %2 read"_s.arg(reading.listed).arg(reading.read);
    if (reading.read < reading.listed && claim.obstacle.isEmpty())
        addObstacle(claim, u"not all tables were read"_s);
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
    Measure measure;
    measure.unknown = "unknown permission "_L1;
    measure.classOf = [](const Origin &origin) { return classOfLevel(origin.privilege); };
    measure.excessOf = [&](const Origin &origin) {
        return Excess{Excess::Kind::WarehouseLevel, origin.privilege, origin.holder, u"warehouse"_s, id, {}};
    };
    weigh(claim, heldRights(holder, reading.levels), measure);
    return judged(claim);
}

/// Whoever owns the metastore is its admin.
Claim claimOf(const MetastoreReading &reading, const Holder &holder)
{
    auto claim = started(Claim::Subject::Metastore, reading.name, reading.evidence);
    Measure measure;
    measure.classOf = [](const Origin &) { return PrivilegeClass::NotReadOnly; };
    measure.excessOf = [&](const Origin &origin) {
        return Excess{Excess::Kind::MetastoreAdmin, {}, origin.holder, u"metastore"_s, reading.name, {}};
    };
    weigh(claim, heldRights(holder, {}, reading.owner), measure);
    noteOwner(claim, reading.owner);
    return judged(claim);
}

Claim groupsClaim(const QStringList &groups, const Evidence &evidence)
{
    auto claim = started(Claim::Subject::Groups, {}, evidence);
    claim.seen = groups;
    for (const auto &group : groups) {
        // The workspace's admins; their name cannot be changed (tf: group data source).
        if (group.compare("admins"_L1, Qt::CaseInsensitive) == 0)
            claim.excesses += Excess{Excess::Kind::AdminGroup, group, {}, u"workspace"_s, {}, {}};
    }
    return judged(claim);
}

Claim entitlementsClaim(const QStringList &entitlements, const Evidence &evidence)
{
    auto claim = started(Claim::Subject::Entitlements, {}, evidence);
    claim.seen = entitlements;
    for (const auto &entitlement : entitlements) {
        if (entitlement.startsWith("allow-"_L1))
            claim.excesses += Excess{Excess::Kind::Entitlement, entitlement, {}, u"workspace"_s, {}, {}};
    }
    return judged(claim);
}

QString removalOf(const QString &privilege, const QString &onKind, const QString &onName,
                  const QString &principal)
{
    static const QRegularExpression word(u"^[A-Z]+(_[A-Z]+)*$"_s);
    const bool isWritable = std::all_of(principal.cbegin(), principal.cend(),
                                        [](QChar character) { return character.isPrint(); });
    const auto securable = securableOf(onKind, onName);
    if (!word.match(privilege).hasMatch() || !isWritable || principal.isEmpty() || !securable)
        return {};
    return "REVOKE "_L1 + QString(privilege).replace(u'_', u' ') + " ON "_L1 + securable->sqlKeyword() +
           u' ' + securable->quoted() + " FROM "_L1 + quoteIdentifier(principal) + u';';
}

} // namespace draftt
