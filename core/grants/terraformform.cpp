// SPDX-License-Identifier: Apache-2.0
#include "core/grants/formparts.h"
#include "core/grants/specialcatalog.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Resource names that Terraform accepts, each once.
class Labels
{
public:
    QString labelOf(const Securable &securable)
    {
        const auto base = baseOf(securable.fullName());
        auto label = base;
        // Many names may end up with one base; the counter keeps that linear.
        while (m_taken.contains(label))
            label = base + u'_' + QString::number(++m_last[base]);
        m_taken.insert(label);
        return label;
    }

private:
    /// Lower-case letters and digits of ASCII stay; whatever stands between them becomes one `_`.
    static QString baseOf(const QString &name)
    {
        auto base = u"draftt_"_s;
        bool isBetween = false;
        for (const auto character : name) {
            const bool stays = (character >= u'a' && character <= u'z') ||
                               (character >= u'0' && character <= u'9') || character == u'_';
            if (stays || !isBetween)
                base += stays ? character : QChar(u'_');
            isBetween = !stays;
        }
        return base;
    }

    QSet<QString> m_taken;
    QHash<QString, int> m_last;
};

/// A databricks_grant owns all direct privileges of its principal on its securable, so that what is held
/// there directly and wanted has to stand in it too.
struct Resource {
    forms::Change change;
    QList<Privilege> heldBefore;
    bool isNeeded = false;
    QStringList others; ///< direct privileges that this program does not ask for
};

QList<Resource> resourcesOf(const Plan &plan)
{
    QList<Resource> resources;
    for (const auto &node : plan.nodes) {
        if (!node.grant)
            continue;
        const auto &securable = node.grant->securable();
        if (resources.isEmpty() || resources.last().change.securable != securable)
            resources += Resource{{securable, {}}, {}, false, node.alsoHeldHere};
        auto &resource = resources.last();
        const bool isOpen = node.holding.state != PlanState::Held;
        const bool isHeldHere = node.holding.isDirect.value_or(false);
        if (isOpen || isHeldHere)
            resource.change.privileges += node.grant->privilege();
        if (isHeldHere)
            resource.heldBefore += node.grant->privilege();
        resource.isNeeded = resource.isNeeded || (isOpen && !isHeldHere);
    }
    for (auto &resource : resources) {
        for (const auto privilege : std::as_const(resource.change.privileges))
            resource.others.removeAll(restName(privilege));
    }
    resources.removeIf([](const Resource &resource) { return !resource.isNeeded; });
    return resources;
}

QString block(const Resource &resource, const ClientId &principal, const QString &label)
{
    QStringList privileges;
    for (const auto privilege : resource.change.privileges)
        privileges += forms::hclQuoted(restName(privilege));
    const auto &securable = resource.change.securable;
    QString text(u'\n');
    if (!resource.others.isEmpty())
        text += "# Applying this takes away what the principal holds here besides: "_L1 +
                commentText(resource.others.join(", "_L1)) + u'\n';
    text += "resource \"databricks_grant\" \""_L1 + label + "\" {\n"_L1;
    text += "  "_L1 + securable.restKind().leftJustified(10) + " = "_L1 +
            forms::hclQuoted(securable.fullName()) + u'\n';
    text += "  principal  = "_L1 + forms::hclQuoted(principal.text()) + u'\n';
    text += "  privileges = ["_L1 + privileges.join(", "_L1) + "]\n}\n"_L1;
    return text;
}

QStringList outsideTerraform(const Plan &plan)
{
    QStringList lines;
    if (forms::isOpen(plan.node(PlanNode::Kind::SqlAccess)))
        lines += u"entitlement Databricks SQL access"_s;
    if (forms::isOpen(plan.node(PlanNode::Kind::CanUse)))
        lines += "Can use on "_L1 + forms::warehouseLine(*plan.warehouse);
    return lines;
}

QString whoApplies(const Plan &plan)
{
    const auto who = takesGrants(plan.place)
                         ? "# Apply as "_L1 + granterWords(plan.place) + " on the objects named below.\n"_L1
                         : QString();
    return who + forms::commentBlock(forms::hashComment, u"Of this place:"_s, forms::specialLines(plan));
}

} // namespace

QString forms::terraformScript(const Plan &plan)
{
    auto script = "# Read access for "_L1 + principalLine(plan.principal) + u'\n' + whoApplies(plan);
    // databricks_permissions and databricks_entitlements replace what others or the principal have.
    script += commentBlock(
        hashComment, u"Given by a workspace admin by hand, as the resources for it replace all others:"_s,
        outsideTerraform(plan));
    script += commentBlock(hashComment, u"Held already:"_s, heldLines(plan));
    script += commentBlock(hashComment, u"Perhaps held already:"_s, perhapsLines(plan));
    Labels labels;
    for (const auto &resource : resourcesOf(plan))
        script += block(resource, plan.principal.id, labels.labelOf(resource.change.securable));
    return script;
}

QString forms::terraformUndo(const Plan &plan)
{
    Labels labels;
    QStringList gone;
    QString smaller;
    for (auto &resource : resourcesOf(plan)) {
        const auto label = labels.labelOf(resource.change.securable);
        if (resource.heldBefore.isEmpty()) {
            gone.prepend("databricks_grant."_L1 + label);
            continue;
        }
        resource.change.privileges = resource.heldBefore;
        smaller += block(resource, plan.principal.id, label);
    }
    return "# Takes back what was added for "_L1 + principalLine(plan.principal) + u'\n' + whoApplies(plan) +
           commentBlock(hashComment, u"Remove these resources from the configuration and apply it:"_s, gone) +
           commentBlock(hashComment, u"Perhaps granted before:"_s, perhapsLines(plan)) +
           (smaller.isEmpty() ? QString()
                              : u"# Replace the resources of the same name by these:\n"_s + smaller);
}

} // namespace draftt
