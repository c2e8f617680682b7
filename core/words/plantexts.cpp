// SPDX-License-Identifier: Apache-2.0
#include "core/words/plantexts.h"

#include "core/names/shown.h"
#include "core/words/texts.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString above(const Origin &origin)
{
    if (origin.onKind.compare("CATALOG"_L1, Qt::CaseInsensitive) == 0)
        return Texts::tr("catalog %1").arg(shown(origin.onName));
    if (origin.onKind.compare("SCHEMA"_L1, Qt::CaseInsensitive) == 0)
        return Texts::tr("schema %1").arg(shown(origin.onName));
    return shown(origin.onName);
}

QString granted(const Origin &origin)
{
    const bool isAll = origin.privilege == "ALL_PRIVILEGES"_L1;
    if (origin.holder.isEmpty() && origin.onKind.isEmpty())
        return isAll ? Texts::tr("Granted directly, as part of ALL PRIVILEGES.")
                     : Texts::tr("Granted directly.");
    if (origin.holder.isEmpty())
        //: %1 is «catalog main» or «schema main.sales».
        return isAll ? Texts::tr("Inherited from ALL PRIVILEGES on %1.").arg(above(origin))
                     : Texts::tr("Inherited from %1.").arg(above(origin));
    if (origin.onKind.isEmpty())
        return isAll ? Texts::tr("Through ALL PRIVILEGES of the group %1.").arg(shown(origin.holder))
                     : Texts::tr("Through the group %1.").arg(shown(origin.holder));
    //: %1 is the name of a group, %2 «catalog main» or «schema main.sales».
    return Texts::tr("Through the group %1, inherited from %2.").arg(shown(origin.holder), above(origin));
}

QString reasonOf(const Granter &granter)
{
    switch (granter.why) {
    case Granter::Why::Owner:
        //: Why somebody may grant; %1 is the full name of a catalog, schema or table.
        return Texts::tr("owner of %1").arg(shown(granter.onName));
    case Granter::Why::Manage:
        return Texts::tr("MANAGE on %1").arg(shown(granter.onName));
    }
    Q_UNREACHABLE();
}

/// Each once, with all its reasons.
QStringList described(const QList<Granter> &granters)
{
    QStringList names;
    QHash<QString, QStringList> reasons;
    for (const auto &granter : granters) {
        const auto name = granterText(granter.name);
        if (!names.contains(name))
            names += name;
        if (const auto reason = reasonOf(granter); !reasons[name].contains(reason))
            reasons[name] += reason;
    }
    for (auto &name : names)
        //: In a list of those who may grant. %1 is a person or group, %2 why, such as «owner of main.sales».
        name = Texts::tr("%1 (%2)").arg(name, reasons.value(name).join(", "_L1));
    return names;
}

/// Its name, or its id where nobody has told the name.
QString warehouseOf(const Plan &plan)
{
    if (!plan.warehouse)
        return {};
    return shown(plan.warehouse->name.isEmpty() ? plan.warehouse->id.text() : plan.warehouse->name);
}

} // namespace

QString textFor(const Grant &grant)
{
    const auto name = shown(grant.securable().lastPart());
    switch (grant.privilege()) {
    case Privilege::UseCatalog:
        //: The name of the privilege stays as it is; %1 is the name of a catalog
        return Texts::tr("USE CATALOG on %1").arg(name);
    case Privilege::UseSchema:
        //: The name of the privilege stays as it is; %1 is the name of a schema
        return Texts::tr("USE SCHEMA on %1").arg(name);
    case Privilege::Select:
        if (grant.securable().kind() == SecurableKind::Schema)
            //: The name of the privilege stays as it is; %1 is the name of a schema
            return Texts::tr("SELECT on all of %1, now and later").arg(name);
        //: The name of the privilege stays as it is; %1 is the name of a table
        return Texts::tr("SELECT on %1").arg(name);
    }
    Q_UNREACHABLE();
}

QString textFor(const PlanNode &node, const Plan &plan)
{
    switch (node.kind) {
    case PlanNode::Kind::SqlAccess:
        //: An entitlement of Databricks, by the name that its pages use.
        return Texts::tr("Databricks SQL access");
    case PlanNode::Kind::CanUse:
        //: %1 is the name of a SQL warehouse, “Can use” a level of permission.
        return Texts::tr("“Can use” on the warehouse %1").arg(warehouseOf(plan));
    case PlanNode::Kind::Right:
        return textFor(*node.grant);
    }
    Q_UNREACHABLE();
}

QString textFor(PlanState state)
{
    switch (state) {
    case PlanState::Held:
        //: A right that the principal has.
        return Texts::tr("Held");
    case PlanState::Missing:
        return Texts::tr("Not granted yet");
    case PlanState::Unknown:
        //: Of a right: the lists that Draftt may read do not tell whether it is held.
        return Texts::tr("Cannot be seen from here");
    }
    Q_UNREACHABLE();
}

QString textFor(const Origin &origin)
{
    switch (origin.how) {
    case Origin::How::Tried:
        return Texts::tr("It works; the lists do not tell from where the right comes.");
    case Origin::How::Owned:
        //: %1 is the name of a group.
        return origin.holder.isEmpty() ? Texts::tr("As the owner.")
                                       : Texts::tr("The group %1 is the owner.").arg(shown(origin.holder));
    case Origin::How::Granted:
        return granted(origin);
    }
    Q_UNREACHABLE();
}

QString granterText(const QString &name)
{
    //: %1 is an application ID, in a list of those who may grant
    return ClientId::parse(name) ? Texts::tr("the service principal %1").arg(name) : shown(name);
}

QString whoMayGrant(const PlanNode &node)
{
    if (node.kind != PlanNode::Kind::Right)
        return Texts::tr("A workspace admin can do this.");
    if (node.granters.isEmpty())
        return Texts::tr(
            "The owner, a holder of MANAGE or a metastore admin can do this; who that is cannot be read.");
    //: %1 is a list of people and groups.
    return Texts::tr("One of these can do this: %1; or a metastore admin.")
        .arg(described(node.granters).join(", "_L1));
}

QString whatToDo(const PlanNode &node, const Plan &plan)
{
    switch (node.kind) {
    case PlanNode::Kind::SqlAccess:
        return Texts::tr(
            "In Settings › Identity and access › Service principals, open the principal and tick "
            "Databricks SQL "
            "access.");
    case PlanNode::Kind::CanUse:
        return Texts::tr("In SQL Warehouses, open %1, choose Permissions, and add the application ID %2 with "
                         "“Can use”.")
            .arg(warehouseOf(plan), plan.principal.id.text());
    case PlanNode::Kind::Right:
        return Texts::tr("Run this statement in the SQL editor.");
    }
    Q_UNREACHABLE();
}

QString statementFor(const PlanNode &node, const Plan &plan)
{
    return node.grant ? grantStatement(*node.grant, plan.principal.id) : QString();
}

} // namespace draftt
