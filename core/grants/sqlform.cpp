// SPDX-License-Identifier: Apache-2.0
#include "core/grants/formparts.h"
#include "core/grants/specialcatalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto sqlComment = "--"_L1;

/// More SHOW GRANTS than this would drown their answers.
constexpr qsizetype maxVerified = 10;

QString whoRuns(const Plan &plan)
{
    const auto who = takesGrants(plan.place)
                         ? "-- Run as "_L1 + granterWords(plan.place) + " on the objects named below.\n"_L1
                         : QString();
    return who + forms::commentBlock(sqlComment, u"Of this place:"_s, forms::specialLines(plan));
}

QStringList outsideSql(const Plan &plan)
{
    QStringList lines;
    if (forms::isOpen(plan.node(PlanNode::Kind::SqlAccess)))
        lines += u"entitlement Databricks SQL access"_s;
    if (forms::isOpen(plan.node(PlanNode::Kind::CanUse)))
        lines += "Can use on "_L1 + forms::warehouseLine(*plan.warehouse);
    return lines;
}

/// Some SQL editors fill `${x}` and `{{x}}` in before they send a statement, inside backticks too.
QString templateWarning(const QList<Grant> &grants)
{
    const bool isNeeded = std::any_of(grants.cbegin(), grants.cend(), [](const Grant &grant) {
        const auto name = grant.securable().fullName();
        return name.contains("${"_L1) || name.contains("{{"_L1);
    });
    if (!isNeeded)
        return {};
    return u"-- Careful: a name below looks like a template variable. An editor that fills in such variables "
           u"would\n"
           "-- change it; use the CLI or the REST form there.\n"_s;
}

QString showGrants(const Securable &securable, const ClientId &principal)
{
    return "SHOW GRANTS "_L1 + quoteIdentifier(principal.text()) + " ON "_L1 + securable.sqlKeyword() + u' ' +
           securable.quoted() + ";\n"_L1;
}

/// The innermost securables show what they inherit too.
QString verification(const Plan &plan)
{
    const auto &scope = plan.scope;
    if (wantedGrants(scope, plan.place).isEmpty())
        return {};
    if (isInformationSchema(scope.schema.text()))
        return "-- Verify: the lines must name USE CATALOG.\n"_L1 +
               showGrants(Securable(scope.catalog), plan.principal.id);
    QString text = u"-- Verify: the lines must name USE CATALOG, USE SCHEMA and SELECT.\n"_s;
    if (scope.wholeSchema || scope.tables.isEmpty())
        return text + showGrants(Securable(scope.catalog, scope.schema), plan.principal.id);
    for (const auto &table : scope.tables.first(std::min(maxVerified, scope.tables.size())))
        text += showGrants(Securable(scope.catalog, scope.schema, table), plan.principal.id);
    if (scope.tables.size() > maxVerified)
        text += u"-- … and so on for the other %1 tables.\n"_s.arg(scope.tables.size() - maxVerified);
    return text;
}

} // namespace

QString forms::sqlScript(const Plan &plan)
{
    const auto grants = plan.toRun();
    auto script = "-- Read access for "_L1 + principalLine(plan.principal) + u'\n' + whoRuns(plan);
    script += commentBlock(sqlComment, u"Not SQL; a workspace admin gives these:"_s, outsideSql(plan));
    script += commentBlock(sqlComment, u"Held already:"_s, heldLines(plan));
    script +=
        commentBlock(sqlComment, u"Perhaps held already; granting twice does no harm:"_s, perhapsLines(plan));
    script += templateWarning(grants) + hiddenNamesComment(grants);
    if (grants.isEmpty())
        script += u"-- No privilege is missing.\n"_s;
    for (const auto &grant : grants)
        script += grantStatement(grant, plan.principal.id) + u'\n';
    return script + verification(plan);
}

QString forms::sqlUndo(const Plan &plan)
{
    const auto grants = plan.added();
    auto script =
        "-- Takes back what was added for "_L1 + principalLine(plan.principal) + u'\n' + whoRuns(plan);
    script += commentBlock(sqlComment, u"Perhaps granted before; take their lines out if they are to stay:"_s,
                           perhapsLines(plan));
    script += templateWarning(grants) + hiddenNamesComment(grants);
    if (grants.isEmpty())
        script += u"-- Nothing was added.\n"_s;
    std::for_each(grants.crbegin(), grants.crend(),
                  [&](const Grant &grant) { script += revokeStatement(grant, plan.principal.id) + u'\n'; });
    return script;
}

} // namespace draftt
