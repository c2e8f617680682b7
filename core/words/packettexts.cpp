// SPDX-License-Identifier: Apache-2.0
#include "core/words/packettexts.h"

#include "core/names/shown.h"
#include "core/words/plantexts.h"
#include "core/words/texts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

PageBlock heading(const QString &text)
{
    return {PageBlock::Kind::Heading, text, {}};
}

PageBlock paragraph(const QString &text)
{
    return {PageBlock::Kind::Paragraph, text, {}};
}

PageBlock code(const QString &text)
{
    return {PageBlock::Kind::Code, text, {}};
}

PageBlock facts(const RolePacket &packet)
{
    const auto &plan = packet.plan;
    QStringList items;
    if (plan.host)
        items += Texts::tr("Workspace: %1").arg(plan.host->authority());
    items += Texts::tr("Service principal: %1").arg(shown(plan.principal.displayName));
    items +=
        Texts::tr("Its application ID, which is its name in every grant: %1").arg(plan.principal.id.text());
    items += Texts::tr("What Draftt reads: %1")
                 .arg(shown(Securable(plan.scope.catalog, plan.scope.schema).fullName()));
    QStringList granters;
    for (const auto &granter : packet.granters)
        granters += granterText(granter);
    if (!granters.isEmpty())
        items += Texts::tr("Who may do it, as far as can be read: %1").arg(granters.join(", "_L1));
    return {PageBlock::Kind::List, {}, items};
}

QList<PageBlock> adminPart(const RolePacket &packet)
{
    QStringList todo;
    QStringList verify;
    QStringList undo;
    for (const auto &node : packet.plan.nodes) {
        todo += whatToDo(node, packet.plan);
        if (node.kind == PlanNode::Kind::SqlAccess) {
            verify += Texts::tr("The page of the service principal shows a tick at Databricks SQL access.");
            undo += Texts::tr("Take the tick at Databricks SQL access away, if it was not there before.");
        } else {
            verify += Texts::tr("The permissions of the warehouse list the application ID with “Can use”.");
            undo += Texts::tr(
                "Remove the application ID from the permissions of the warehouse, if it was not there "
                "before.");
        }
    }
    return {heading(Texts::tr("What to do")),    {PageBlock::Kind::List, {}, todo},
            heading(Texts::tr("How to verify")), {PageBlock::Kind::List, {}, verify},
            heading(Texts::tr("How to undo")),   {PageBlock::Kind::List, {}, undo}};
}

QList<PageBlock> ownerPart(const RolePacket &packet)
{
    return {
        heading(Texts::tr("What to do")),
        paragraph(Texts::tr(
            "Run this script in the SQL editor of the workspace. It grants USE CATALOG, USE SCHEMA and "
            "SELECT only, and only what is missing.")),
        code(packet.script),
        heading(Texts::tr("How to verify")),
        paragraph(Texts::tr(
            "The script ends with SHOW GRANTS: its lines name the privileges. Draftt’s setup program shows "
            "them as held too.")),
        heading(Texts::tr("How to undo")),
        paragraph(Texts::tr("Run this script. It takes back what the first one has added.")),
        code(packet.undo)};
}

} // namespace

QString textFor(Role role)
{
    switch (role) {
    case Role::WorkspaceAdmin:
        return Texts::tr("For the workspace admin");
    case Role::DataOwner:
        return Texts::tr("For the owner of the data or a metastore admin");
    }
    Q_UNREACHABLE();
}

QList<PageBlock> packetPage(const RolePacket &packet)
{
    QList<PageBlock> blocks{{PageBlock::Kind::Title, Texts::tr("Read access for Draftt"), {}},
                            paragraph(textFor(packet.role)),
                            facts(packet),
                            heading(Texts::tr("Why"))};
    switch (packet.role) {
    case Role::WorkspaceAdmin:
        blocks += paragraph(Texts::tr(
            "Draftt, an inventory service, reads tables through a SQL warehouse. For that its service "
            "principal must be allowed to use Databricks SQL and the warehouse. It can change "
            "neither the warehouse nor the workspace by that."));
        return blocks + adminPart(packet);
    case Role::DataOwner:
        blocks += paragraph(
            Texts::tr("Draftt, an inventory service, reads the tables named above and changes nothing. Unity "
                      "Catalog asks for three privileges: USE CATALOG, USE SCHEMA and SELECT."));
        return blocks + ownerPart(packet);
    }
    Q_UNREACHABLE();
}

} // namespace draftt
