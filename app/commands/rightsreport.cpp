// SPDX-License-Identifier: Apache-2.0
#include "app/commands/rightsreport.h"

#include "app/commands/terminal.h"
#include "core/checks/checkrunner.h"
#include "core/checks/sessionfacts.h"
#include "core/words/plantexts.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct RightsReportText {
    Q_DECLARE_TR_FUNCTIONS(RightsReport)
};

constexpr auto rightsGap = 2;

QString idOf(PlanState state)
{
    switch (state) {
    case PlanState::Held:
        return u"held"_s;
    case PlanState::Missing:
        return u"missing"_s;
    case PlanState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

/// As REST names it.
QString idOf(const PlanNode &node)
{
    switch (node.kind) {
    case PlanNode::Kind::SqlAccess:
        return u"databricks-sql-access"_s;
    case PlanNode::Kind::CanUse:
        return u"CAN_USE"_s;
    case PlanNode::Kind::Right:
        return restName(node.grant->privilege());
    }
    Q_UNREACHABLE();
}

QString noteOn(const PlanNode &node)
{
    if (node.holding.state != PlanState::Held)
        return whoMayGrant(node);
    return node.holding.origins.isEmpty() ? QString() : textFor(node.holding.origins.first());
}

QJsonObject jsonOf(const PlanNode &node, const Plan &plan)
{
    QJsonArray origins;
    for (const auto &origin : node.holding.origins)
        origins +=
            QJsonObject{{u"privilege"_s, origin.privilege},
                        {u"holder"_s, origin.holder.isEmpty() ? plan.principal.id.text() : origin.holder},
                        {u"inherited_from"_s, origin.onName}};
    QJsonArray granters;
    for (const auto &granter : node.granters)
        granters += QJsonObject{{u"name"_s, granter.name},
                                {u"why"_s, granter.why == Granter::Why::Owner ? u"owner"_s : u"manage"_s},
                                {u"securable"_s, granter.onName}};
    QJsonObject json{{u"right"_s, idOf(node)},
                     {u"state"_s, idOf(node.holding.state)},
                     {u"origins"_s, origins},
                     {u"granters"_s, granters}};
    if (node.grant) {
        json.insert(u"securable_type"_s, node.grant->securable().restKind());
        json.insert(u"securable"_s, node.grant->securable().fullName());
    } else if (node.kind == PlanNode::Kind::CanUse && plan.warehouse) {
        json.insert(u"securable_type"_s, u"warehouse"_s);
        json.insert(u"securable"_s, plan.warehouse->id.text());
    }
    return json;
}

} // namespace

void printRights(const Plan &plan, Terminal &terminal)
{
    qsizetype stateWidth = 0;
    qsizetype rightWidth = 0;
    for (const auto &node : plan.nodes) {
        stateWidth = std::max(stateWidth, textFor(node.holding.state).size() + rightsGap);
        rightWidth = std::max(rightWidth, printable(textFor(node, plan)).size() + rightsGap);
    }
    terminal.print(RightsReportText::tr("Rights that are needed:"));
    for (const auto &node : plan.nodes) {
        const bool isHeld = node.holding.state == PlanState::Held;
        const auto state = textFor(node.holding.state).leftJustified(stateWidth);
        const auto right = printable(textFor(node, plan)).leftJustified(rightWidth);
        terminal.printPainted("  "_L1 +
                              terminal.painted(state, isHeld ? Terminal::Paint::Good : Terminal::Paint::Bad) +
                              right + terminal.painted(noteOn(node), Terminal::Paint::Faint));
    }
}

QJsonArray rightsJson(const Plan &plan)
{
    QJsonArray rights;
    for (const auto &node : plan.nodes)
        rights += jsonOf(node, plan);
    return rights;
}

QList<Securable> toldNotToExist(const CheckRunner &runner, const Session &session)
{
    static const QList<Code> codes{Code::CatalogNotFound, Code::SchemaNotFound, Code::TableNotFound};
    QList<Securable> found;
    for (const auto &key : runner.keys()) {
        const auto diagnosis = runner.outcome(key).diagnosis;
        const auto securable = securableOf(key, session);
        if (diagnosis && securable && codes.contains(diagnosis->code))
            found += *securable;
    }
    return found;
}

QStringList rightsThatAre(PlanState state, const Plan &plan, const QList<Securable> &notThere)
{
    const auto isNotThere = [&notThere](const PlanNode &node) {
        const auto name = node.grant ? node.grant->securable().fullName() + u'.' : QString();
        return std::any_of(notThere.cbegin(), notThere.cend(), [&name](const Securable &securable) {
            return name.startsWith(securable.fullName() + u'.');
        });
    };
    QStringList rights;
    for (const auto &node : plan.nodes) {
        if (node.holding.state == state && !isNotThere(node))
            rights += textFor(node, plan);
    }
    return rights;
}

} // namespace draftt
