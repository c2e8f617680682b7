// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/policies.h"

#include "core/workspace/paging.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

PolicyInfo::Type typeOf(const QString &text)
{
    if (text == "POLICY_TYPE_ROW_FILTER"_L1)
        return PolicyInfo::Type::RowFilter;
    if (text == "POLICY_TYPE_COLUMN_MASK"_L1)
        return PolicyInfo::Type::ColumnMask;
    if (text == "POLICY_TYPE_GRANT"_L1)
        return PolicyInfo::Type::Grant;
    return text == "POLICY_TYPE_DENY"_L1 ? PolicyInfo::Type::Deny : PolicyInfo::Type::Unknown;
}

/// False: something else than texts stands there, or nothing where there must be some.
bool readTexts(const QJsonValue &value, QStringList &texts, bool mustBe)
{
    if (value.isUndefined() && !mustBe)
        return true;
    const auto array = value.toArray();
    for (const auto &entry : array)
        texts += entry.toString();
    const bool areTexts =
        std::all_of(array.cbegin(), array.cend(), [](const QJsonValue &entry) { return entry.isString(); });
    return value.isArray() && areTexts && !(mustBe && array.isEmpty());
}

// {"name": "emea_only", "policy_type": "POLICY_TYPE_ROW_FILTER", "on_securable_type": "SCHEMA",
//  "on_securable_fullname": "main.sales", "to_principals": ["account users"], "except_principals":
//  ["admins"], "row_filter": {"function_name": "main.gov.emea"}}
PolicyInfo parsePolicy(const QJsonObject &object)
{
    PolicyInfo policy;
    policy.name = object["name"_L1].toString();
    policy.typeText = object["policy_type"_L1].toString();
    policy.type = typeOf(policy.typeText);
    policy.onKind = object["on_securable_type"_L1].toString().toLower();
    policy.onName = object["on_securable_fullname"_L1].toString();
    policy.isWhole = readTexts(object["to_principals"_L1], policy.to, true);
    policy.isWhole = readTexts(object["except_principals"_L1], policy.except, false) && policy.isWhole;
    for (const auto *member : {"row_filter", "column_mask"})
        policy.function += object[QLatin1StringView(member)]["function_name"_L1].toString();
    if (policy.type == PolicyInfo::Type::Grant)
        policy.isWhole =
            readTexts(object["grant"_L1]["privileges"_L1], policy.privileges, true) && policy.isWhole;
    else if (policy.type == PolicyInfo::Type::Deny)
        readTexts(object["deny"_L1]["privileges"_L1], policy.privileges, false);
    policy.isWhole = policy.isWhole && !policy.name.isEmpty() && !policy.onKind.isEmpty();
    return policy;
}

Result<Page<PolicyInfo>> parsePolicies(const ApiReply &reply)
{
    const auto list = reply.json["policies"_L1];
    if (!list.isUndefined() && !list.isArray())
        return Failure(malformed(reply, u"policies is no array"_s));
    Page<PolicyInfo> page;
    for (const auto &entry : list.toArray())
        page.items += parsePolicy(entry.toObject());
    return page;
}

} // namespace

QString policiesPath(const Securable &securable)
{
    return "/api/2.1/unity-catalog/policies/"_L1 + securable.restKind() + u'/' +
           QString::fromLatin1(securable.pathSegment());
}

Pending fetchPolicies(const Workspace &workspace, const Securable &securable,
                      Done<Answered<QList<PolicyInfo>>> done)
{
    return fetchAll<PolicyInfo>(workspace,
                                policiesPath(securable) + "?include_inherited=true&max_results=0"_L1,
                                parsePolicies, std::move(done));
}

} // namespace draftt
