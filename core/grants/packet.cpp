// SPDX-License-Identifier: Apache-2.0
#include "core/grants/packet.h"

#include "core/grants/forms.h"

#include <algorithm>

namespace draftt
{

namespace
{

Role roleOf(const PlanNode &node)
{
    return node.kind == PlanNode::Kind::Right ? Role::DataOwner : Role::WorkspaceAdmin;
}

RolePacket packetOf(const Plan &plan, Role role)
{
    RolePacket packet{role, plan, {}, {}, {}};
    packet.plan.nodes.removeIf([role](const PlanNode &node) {
        return roleOf(node) != role || node.holding.state == PlanState::Held;
    });
    if (role == Role::WorkspaceAdmin || packet.plan.nodes.isEmpty())
        return packet;
    // The whole plan's rights, so that what is held stands in the comments; the other role's part is left
    // out.
    auto rights = plan;
    rights.nodes.removeIf([role](const PlanNode &node) { return roleOf(node) != role; });
    packet.script = planScript(rights, ScriptForm::Sql);
    packet.undo = planUndo(rights, ScriptForm::Sql);
    for (const auto &node : std::as_const(packet.plan.nodes)) {
        for (const auto &granter : node.granters) {
            if (!packet.granters.contains(granter.name))
                packet.granters += granter.name;
        }
    }
    return packet;
}

} // namespace

QList<RolePacket> packetsOf(const Plan &plan)
{
    QList<RolePacket> packets{packetOf(plan, Role::WorkspaceAdmin), packetOf(plan, Role::DataOwner)};
    packets.removeIf([](const RolePacket &packet) { return packet.plan.nodes.isEmpty(); });
    return packets;
}

} // namespace draftt
