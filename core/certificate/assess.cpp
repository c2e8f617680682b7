// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/assess.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

const auto everybody = "account users"_L1;

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
    const auto catalog = CatalogName::parse(quoteIdentifier(parts[0]));
    const auto schema = SchemaName::parse(quoteIdentifier(parts.value(1)));
    const auto table = TableName::parse(quoteIdentifier(parts.value(2)));
    if (kind == "catalog"_L1 && parts.size() == 1 && catalog)
        return Securable(*catalog);
    if (kind == "schema"_L1 && parts.size() == 2 && catalog && schema)
        return Securable(*catalog, *schema);
    if (kind == "table"_L1 && parts.size() == 3 && catalog && schema && table)
        return Securable(*catalog, *schema, *table);
    return std::nullopt;
}

/// How a line of the list reads as evidence.
QString seenLine(const ReportedRight &right, const QString &holder)
{
    auto line = right.privilege;
    if (!holder.isEmpty())
        line += " through "_L1 + holder;
    if (!right.inheritedFromKind.isEmpty())
        line += " from "_L1 + right.inheritedFromKind + u' ' + right.inheritedFromName;
    return line;
}

} // namespace

bool Identity::includes(const QString &name) const
{
    return name.compare(id.text(), Qt::CaseInsensitive) == 0 || !holder(name).isEmpty();
}

QString Identity::holder(const QString &name) const
{
    const bool isGroup =
        groups.contains(name, Qt::CaseInsensitive) || name.compare(everybody, Qt::CaseInsensitive) == 0;
    return isGroup ? name : QString();
}

Claim claimOf(const SecurableReading &reading, const Identity &identity)
{
    const auto kind = reading.securable.restKind();
    const auto name = reading.securable.fullName();
    auto claim = started(subjectOf(reading.securable.kind()), name, reading.evidence);
    for (const auto &right : reading.rights) {
        if (!identity.includes(right.principal))
            continue;
        const auto holder = identity.holder(right.principal);
        claim.seen += seenLine(right, holder);
        const auto known = classOf(right.privilege);
        if (known == PrivilegeClass::Unknown)
            addObstacle(claim, "unknown privilege "_L1 + right.privilege);
        if (known == PrivilegeClass::Unknown || known == PrivilegeClass::ReadOnly)
            continue;
        const bool isHere = right.inheritedFromKind.isEmpty();
        const auto onKind = isHere ? kind : right.inheritedFromKind.toLower();
        const auto onName = isHere ? name : right.inheritedFromName;
        claim.excesses += Excess{Excess::Kind::Privilege,
                                 right.privilege,
                                 holder,
                                 onKind,
                                 onName,
                                 removalOf(right.privilege, onKind, onName, right.principal)};
    }
    if (!reading.owner.isEmpty())
        claim.seen += "owner "_L1 + reading.owner;
    else if (claim.obstacle.isEmpty())
        addObstacle(claim, u"the owner is not readable"_s);
    if (identity.includes(reading.owner))
        claim.excesses += Excess{Excess::Kind::Ownership, {}, identity.holder(reading.owner), kind, name, {}};
    if (reading.isOwnOnly)
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

Claim claimOf(const WarehouseReading &reading, const Identity &identity)
{
    const auto id = reading.warehouse.id.text();
    auto claim = started(Claim::Subject::Warehouse, id, reading.evidence);
    if (reading.wasPrincipalRefused) {
        claim.seen += "refused to the principal, which CAN_MANAGE would allow: "_L1 + claim.obstacle;
        claim.obstacle.clear();
    }
    for (const auto &grant : reading.grants) {
        if (!identity.includes(grant.principal))
            continue;
        const auto holder = identity.holder(grant.principal);
        claim.seen += holder.isEmpty() ? grant.level : grant.level + " through "_L1 + holder;
        if (grant.level == "CAN_MANAGE"_L1 || grant.level == "IS_OWNER"_L1)
            claim.excesses +=
                Excess{Excess::Kind::WarehouseLevel, grant.level, holder, u"warehouse"_s, id, QString()};
        else if (!QStringList{u"CAN_USE"_s, u"CAN_VIEW"_s, u"CAN_MONITOR"_s}.contains(grant.level))
            addObstacle(claim, "unknown permission "_L1 + grant.level);
    }
    return judged(claim);
}

Claim claimOf(const MetastoreReading &reading, const Identity &identity)
{
    auto claim = started(Claim::Subject::Metastore, reading.name, reading.evidence);
    if (!reading.owner.isEmpty())
        claim.seen += "owner "_L1 + reading.owner;
    else if (claim.obstacle.isEmpty())
        addObstacle(claim, u"the owner is not readable"_s);
    if (identity.includes(reading.owner))
        claim.excesses += Excess{Excess::Kind::MetastoreAdmin,
                                 {},
                                 identity.holder(reading.owner),
                                 u"metastore"_s,
                                 reading.name,
                                 {}};
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
