// SPDX-License-Identifier: Apache-2.0
#include "core/grants/formparts.h"

#include "core/grants/specialcatalog.h"

#include "core/names/shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What does not show as it is stands as an escape.
QString compact(const QJsonObject &object)
{
    auto text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!hidesSomething(text))
        return text;
    QString json;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto character = text.sliced(i, text[i].isHighSurrogate() ? 2 : 1);
        i += character.size() - 1;
        if (!hidesSomething(character)) {
            json += character;
            continue;
        }
        for (const QChar unit : character)
            json += "\\u"_L1 + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
    }
    return json;
}

QString originInWords(const Origin &origin)
{
    switch (origin.how) {
    case Origin::How::Tried:
        return u"proven by trying"_s;
    case Origin::How::Owned:
        return origin.holder.isEmpty() ? u"as owner"_s : "as owner, through group "_L1 + origin.holder;
    case Origin::How::Granted:
        break;
    }
    QStringList parts;
    if (!origin.holder.isEmpty())
        parts += "through group "_L1 + origin.holder;
    if (!origin.onKind.isEmpty())
        parts += "inherited from "_L1 + origin.onKind.toLower() + u' ' + origin.onName;
    if (origin.privilege == "ALL_PRIVILEGES"_L1)
        parts += u"by ALL PRIVILEGES"_s;
    return parts.isEmpty() ? u"granted directly"_s : parts.join(", "_L1);
}

/// Printable ASCII that means nothing in a quoted HCL string, as nearly every name is.
bool isPlainInHcl(QStringView text)
{
    const auto *const end = text.utf16() + text.size();
    for (const auto *at = text.utf16(); at < end; ++at)
        if (*at < u' ' || *at > u'~' || *at == u'"' || *at == u'\\' || *at == u'$' || *at == u'%')
            return false;
    return true;
}

QString hclEscaped(char32_t code)
{
    if (code > 0xffff)
        return "\\U"_L1 + QString::number(code, 16).rightJustified(8, u'0');
    return "\\u"_L1 + QString::number(code, 16).rightJustified(4, u'0');
}

} // namespace

QList<forms::Change> forms::changesOf(const QList<Grant> &grants)
{
    QList<Change> changes;
    for (const auto &grant : grants) {
        if (changes.isEmpty() || changes.last().securable != grant.securable())
            changes += Change{grant.securable(), {}};
        changes.last().privileges += grant.privilege();
    }
    return changes;
}

QList<forms::Change> forms::reversed(QList<Change> changes)
{
    std::reverse(changes.begin(), changes.end());
    return changes;
}

QString forms::shellQuoted(QStringView text)
{
    return u'\'' + text.toString().replace(u'\'', "'\\''"_L1) + u'\'';
}

QString forms::hclQuoted(QStringView text)
{
    if (isPlainInHcl(text))
        return u'"' + text.toString() + u'"';
    QString quoted;
    const auto codes = text.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto code = char32_t(codes[i]);
        const bool beforeBrace = i + 1 < codes.size() && codes[i + 1] == U'{';
        const bool opensTemplate = (code == U'$' || code == U'%') && beforeBrace;
        if (code == U'"' || code == U'\\')
            quoted += u'\\' + QChar(char16_t(code));
        else if (QChar::isPrint(code) && !isHidden(code) && !opensTemplate)
            quoted += QChar::fromUcs4(code);
        else
            quoted += hclEscaped(code); // `$${` would do for a template, but not after another `$`
    }
    return u'"' + quoted + u'"';
}

forms::PermissionsJson::PermissionsJson(const ClientId &principal, QLatin1StringView member)
    : m_principal(principal), m_member(member)
{
}

const QString &forms::PermissionsJson::quotedFor(const Change &change)
{
    if (!m_quoted.isEmpty() && m_privileges == change.privileges)
        return m_quoted;
    m_privileges = change.privileges;
    QJsonArray names;
    for (const auto privilege : std::as_const(m_privileges))
        names += restName(privilege);
    const QJsonObject one{{"principal"_L1, m_principal.text()}, {m_member, names}};
    m_quoted = shellQuoted(compact({{"changes"_L1, QJsonArray{one}}}));
    return m_quoted;
}

QString forms::permissionsPath(const Securable &securable)
{
    return "/api/2.1/unity-catalog/permissions/"_L1 + securable.restKind() + u'/' +
           QString::fromLatin1(securable.pathSegment());
}

QString forms::warehousePath(const WarehouseFacts &warehouse)
{
    return "/api/2.0/permissions/warehouses/"_L1 +
           QString::fromLatin1(QUrl::toPercentEncoding(warehouse.id.text()));
}

QString forms::canUseJson(const ClientId &principal)
{
    const QJsonObject entry{{"service_principal_name"_L1, principal.text()},
                            {"permission_level"_L1, "CAN_USE"_L1}};
    return compact({{"access_control_list"_L1, QJsonArray{entry}}});
}

QString forms::sqlAccessJson(bool add)
{
    const auto word = "databricks-sql-access"_L1;
    const QJsonObject operation =
        add ? QJsonObject{{"op"_L1, "add"_L1},
                          {"path"_L1, "entitlements"_L1},
                          {"value"_L1, QJsonArray{QJsonObject{{"value"_L1, word}}}}}
            : QJsonObject{{"op"_L1, "remove"_L1}, {"path"_L1, u"entitlements[value eq \"%1\"]"_s.arg(word)}};
    return compact({{"schemas"_L1, QJsonArray{"urn:ietf:params:scim:api:messages:2.0:PatchOp"_L1}},
                    {"Operations"_L1, QJsonArray{operation}}});
}

QStringList forms::heldLines(const Plan &plan)
{
    QStringList lines;
    for (const auto &node : plan.nodes) {
        if (node.holding.state != PlanState::Held)
            continue;
        switch (node.kind) {
        case PlanNode::Kind::SqlAccess:
            lines += u"entitlement Databricks SQL access"_s;
            break;
        case PlanNode::Kind::CanUse:
            lines += "CAN_USE on "_L1 + warehouseLine(*plan.warehouse);
            break;
        case PlanNode::Kind::Right:
            lines +=
                inWords(*node.grant) + ": "_L1 + commentText(originInWords(node.holding.origins.first()));
            break;
        }
    }
    return lines;
}

QStringList forms::perhapsLines(const Plan &plan)
{
    QStringList lines;
    for (const auto &grant : plan.perhapsHeldBefore())
        lines += inWords(grant);
    return lines;
}

QString forms::inWords(const Grant &grant)
{
    return commentText(QString(sqlName(grant.privilege()) + " on "_L1 + grant.securable().restKind() + u' ' +
                               grant.securable().fullName()));
}

QString forms::principalLine(const Principal &principal)
{
    const auto name = commentText(principal.displayName);
    return name.isEmpty() ? principal.id.text() : name + " ("_L1 + principal.id.text() + u')';
}

QString forms::warehouseLine(const WarehouseFacts &warehouse)
{
    return commentText(QString("SQL warehouse "_L1 + warehouse.name + " ("_L1 + warehouse.id.text() + u')'));
}

QStringList forms::specialLines(const Plan &plan)
{
    if (takesGrants(plan.place) && isInformationSchema(plan.scope.schema.text()))
        return {
            u"information_schema is readable by everybody who may use the catalog: nothing is granted on it."_s};
    return placeLines(plan.place);
}

QString forms::whoCalls(const Plan &plan, const QList<Change> &changes)
{
    return changes.isEmpty() ? QString() : "\n# As "_L1 + granterWords(plan.place) + ":\n"_L1;
}

QString forms::commentBlock(QLatin1StringView mark, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString block = mark + u' ' + title + u'\n';
    for (const auto &line : lines)
        block += mark + "   "_L1 + line + u'\n';
    return block;
}

bool forms::hasScimId(const Plan &plan)
{
    return !plan.scimId.isEmpty() && std::all_of(plan.scimId.begin(), plan.scimId.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

bool forms::isOpen(const PlanNode *node)
{
    return node && node->holding.state != PlanState::Held;
}

bool forms::isMissing(const PlanNode *node)
{
    return node && node->holding.state == PlanState::Missing;
}

QString forms::canUseUndoComment(const Plan &plan)
{
    if (!isMissing(plan.node(PlanNode::Kind::CanUse)))
        return {};
    return "# By hand: take the principal off the permissions of "_L1 + warehouseLine(*plan.warehouse) +
           u'\n';
}

} // namespace draftt
