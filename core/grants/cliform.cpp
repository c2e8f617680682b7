// SPDX-License-Identifier: Apache-2.0
#include "core/grants/formparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QString cliHeading(QLatin1StringView what, const Plan &plan)
{
    auto text = "#!/bin/sh\n# "_L1 + what + u' ' + forms::principalLine(plan.principal) + u'\n' +
                "# Needs the Databricks CLI, signed in as somebody who may run the lines below.\n"_L1;
    if (plan.host)
        text += "# Workspace: "_L1 + commentText(plan.host->text()) + u'\n';
    return text + "set -eu\n"_L1;
}

/// The CLI puts names and ids into a URL without encoding them, so that `?` or `#` would cut one off and
/// another thing be granted on. Those that are not plain go through its raw call, encoded by us.
bool isPlain(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.-]+$"_s);
    return plain.match(name).hasMatch();
}

QString rawCommand(const QString &path, const QString &quotedJson)
{
    return "databricks api patch "_L1 + forms::shellQuoted(path) + " --json "_L1 + quotedJson + u'\n';
}

QString updateCommand(const forms::Change &change, const QString &quotedJson)
{
    const auto name = change.securable.fullName();
    if (!isPlain(name))
        return rawCommand(forms::permissionsPath(change.securable), quotedJson);
    return "databricks grants update --json "_L1 + quotedJson + " -- "_L1 + change.securable.restKind() +
           u' ' + forms::shellQuoted(name) + u'\n';
}

QString updateCommands(const QList<forms::Change> &changes, const ClientId &principal,
                       QLatin1StringView member)
{
    forms::PermissionsJson json(principal, member);
    QString text;
    for (const auto &change : changes)
        text += updateCommand(change, json.quotedFor(change));
    return text;
}

QString sqlAccessCommand(const Plan &plan, bool add)
{
    if (!forms::hasScimId(plan))
        return u"# Settings > Identity and access > Service principals: the entitlement Databricks SQL access\n"_s;
    return "databricks service-principals patch --json "_L1 + forms::shellQuoted(forms::sqlAccessJson(add)) +
           " -- "_L1 + forms::shellQuoted(plan.scimId) + u'\n';
}

QString canUseCommand(const WarehouseFacts &warehouse, const ClientId &principal)
{
    const auto json = forms::shellQuoted(forms::canUseJson(principal));
    if (!isPlain(warehouse.id.text()))
        return rawCommand(forms::warehousePath(warehouse), json);
    return "databricks warehouses update-permissions --json "_L1 + json + " -- "_L1 +
           forms::shellQuoted(warehouse.id.text()) + u'\n';
}

QString cliAdminPart(const Plan &plan)
{
    QString text;
    if (forms::isOpen(plan.node(PlanNode::Kind::SqlAccess)))
        text += sqlAccessCommand(plan, true);
    if (forms::isOpen(plan.node(PlanNode::Kind::CanUse)))
        text += canUseCommand(*plan.warehouse, plan.principal.id);
    return text.isEmpty() ? text : forms::asAdmin + text;
}

QString cliAdminUndo(const Plan &plan)
{
    auto text = forms::canUseUndoComment(plan);
    if (forms::isMissing(plan.node(PlanNode::Kind::SqlAccess)))
        text += sqlAccessCommand(plan, false);
    return text.isEmpty() ? text : forms::asAdmin + text;
}

} // namespace

QString forms::cliScript(const Plan &plan)
{
    auto script = cliHeading("Read access for"_L1, plan);
    script += commentBlock(hashComment, u"Of this place:"_s, specialLines(plan));
    script += commentBlock(hashComment, u"Held already:"_s, heldLines(plan));
    script += commentBlock(hashComment, u"Perhaps held already; granting twice does no harm:"_s,
                           perhapsLines(plan));
    script += cliAdminPart(plan);
    const auto changes = changesOf(plan.toRun());
    return script + whoCalls(plan, changes) + updateCommands(changes, plan.principal.id, "add"_L1);
}

QString forms::cliUndo(const Plan &plan)
{
    auto script = cliHeading("Takes back what was added for"_L1, plan);
    script += commentBlock(hashComment, u"Of this place:"_s, specialLines(plan));
    script +=
        commentBlock(hashComment, u"Perhaps granted before; take their lines out if they are to stay:"_s,
                     perhapsLines(plan));
    const auto changes = reversed(changesOf(plan.added()));
    return script + whoCalls(plan, changes) + updateCommands(changes, plan.principal.id, "remove"_L1) +
           cliAdminUndo(plan);
}

} // namespace draftt
