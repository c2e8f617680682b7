// SPDX-License-Identifier: Apache-2.0
#include "core/words/packettexts.h"

#include "core/words/plantexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class PacketWords
{
    Q_DECLARE_TR_FUNCTIONS(PacketWords)

public:
    [[nodiscard]] static QString role(Role role);
    [[nodiscard]] static QList<PageBlock> page(const RolePacket &packet);

private:
    [[nodiscard]] static PageBlock heading(const QString &text)
    {
        return {PageBlock::Kind::Heading, text, {}};
    }
    [[nodiscard]] static PageBlock paragraph(const QString &text)
    {
        return {PageBlock::Kind::Paragraph, text, {}};
    }
    [[nodiscard]] static PageBlock code(const QString &text) { return {PageBlock::Kind::Code, text, {}}; }
    [[nodiscard]] static PageBlock facts(const RolePacket &packet);
    [[nodiscard]] static QList<PageBlock> adminPart(const RolePacket &packet);
    [[nodiscard]] static QList<PageBlock> ownerPart(const RolePacket &packet);
};

QString PacketWords::role(Role role)
{
    switch (role) {
    case Role::WorkspaceAdmin:
        return tr("For the workspace admin");
    case Role::DataOwner:
        return tr("For the owner of the data or a metastore admin");
    }
    Q_UNREACHABLE();
}

PageBlock PacketWords::facts(const RolePacket &packet)
{
    const auto &plan = packet.plan;
    QStringList items;
    if (plan.host)
        items += tr("Workspace: %1").arg(plan.host->authority());
    items += tr("Service principal: %1").arg(plan.principal.displayName);
    items += tr("Its application id, which is its name in every grant: %1").arg(plan.principal.id.text());
    items += tr("What Draftt reads: %1").arg(Securable(plan.scope.catalog, plan.scope.schema).fullName());
    if (!packet.granters.isEmpty())
        items += tr("Who may do it, as far as can be read: %1").arg(packet.granters.join(", "_L1));
    return {PageBlock::Kind::List, {}, items};
}

QList<PageBlock> PacketWords::adminPart(const RolePacket &packet)
{
    QStringList todo;
    QStringList verify;
    QStringList undo;
    for (const auto &node : packet.plan.nodes) {
        todo += whatToDo(node, packet.plan);
        if (node.kind == PlanNode::Kind::SqlAccess) {
            verify += tr("The page of the service principal shows a tick at Databricks SQL access.");
            undo += tr("Take the tick at Databricks SQL access away, if it was not there before.");
        } else {
            verify += tr("The permissions of the warehouse list the application id with Can use.");
            undo += tr("Remove the application id from the permissions of the warehouse, if it was not there "
                       "before.");
        }
    }
    return {heading(tr("What to do")),    {PageBlock::Kind::List, {}, todo},
            heading(tr("How to verify")), {PageBlock::Kind::List, {}, verify},
            heading(tr("How to undo")),   {PageBlock::Kind::List, {}, undo}};
}

QList<PageBlock> PacketWords::ownerPart(const RolePacket &packet)
{
    return {
        heading(tr("What to do")),
        paragraph(
            tr("Run this script in the SQL editor of the workspace. It grants USE CATALOG, USE SCHEMA and "
               "SELECT only, and only what is missing.")),
        code(packet.script),
        heading(tr("How to verify")),
        paragraph(tr(
            "The script ends with SHOW GRANTS: its lines name the privileges. Draftt's setup program shows "
            "them as held too.")),
        heading(tr("How to undo")),
        paragraph(tr("Run this script. It takes back what the first one has added.")),
        code(packet.undo)};
}

QList<PageBlock> PacketWords::page(const RolePacket &packet)
{
    QList<PageBlock> blocks{{PageBlock::Kind::Title, tr("Read access for Draftt"), {}},
                            paragraph(role(packet.role)),
                            facts(packet),
                            heading(tr("Why"))};
    switch (packet.role) {
    case Role::WorkspaceAdmin:
        blocks += paragraph(
            tr("Draftt, an inventory service, reads tables through a SQL warehouse. For that its service "
               "principal must be allowed to use Databricks SQL and the warehouse. It can change "
               "neither the warehouse nor the workspace by that."));
        return blocks + adminPart(packet);
    case Role::DataOwner:
        blocks += paragraph(
            tr("Draftt, an inventory service, reads the tables named above and changes nothing. Unity "
               "Catalog asks for three privileges: USE CATALOG, USE SCHEMA and SELECT."));
        return blocks + ownerPart(packet);
    }
    Q_UNREACHABLE();
}

} // namespace

QString textFor(Role role)
{
    return PacketWords::role(role);
}

QList<PageBlock> packetPage(const RolePacket &packet)
{
    return PacketWords::page(packet);
}

} // namespace draftt
