// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/catalogarea.h"

#include "app/demo/catalog/access.h"
#include "app/demo/wire/paging.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto policyCreatedAt = qint64{1755000000000}; // milliseconds since 1970

QString typeName(Policy::Type type)
{
    switch (type) {
    case Policy::Type::RowFilter:
        return u"POLICY_TYPE_ROW_FILTER"_s;
    case Policy::Type::ColumnMask:
        return u"POLICY_TYPE_COLUMN_MASK"_s;
    case Policy::Type::Grant:
        return u"POLICY_TYPE_GRANT"_s;
    case Policy::Type::Deny:
        return u"POLICY_TYPE_DENY"_s;
    }
    return {};
}

void insertOptions(QJsonObject &json, const Policy &policy)
{
    const QJsonObject privileges{{u"privileges"_s, QJsonArray::fromStringList(policy.privileges)}};
    switch (policy.type) {
    case Policy::Type::RowFilter:
        json.insert(u"row_filter"_s, QJsonObject{{u"function_name"_s, policy.function}});
        return;
    case Policy::Type::ColumnMask:
        json.insert(u"column_mask"_s,
                    QJsonObject{{u"function_name"_s, policy.function}, {u"on_column"_s, u"masked"_s}});
        json.insert(u"match_columns"_s,
                    QJsonArray{QJsonObject{{u"alias"_s, u"masked"_s},
                                           {u"condition"_s, u"has_tag_value('sensitivity', 'high')"_s}}});
        return;
    case Policy::Type::Grant:
        json.insert(u"grant"_s, privileges);
        return;
    case Policy::Type::Deny:
        json.insert(u"deny"_s, privileges);
        return;
    }
}

QJsonObject policyJson(const Policy &policy)
{
    QJsonObject json{{u"name"_s, policy.name},
                     {u"policy_type"_s, typeName(policy.type)},
                     {u"on_securable_type"_s, kindTitle(policy.onKind).toUpper()},
                     {u"on_securable_fullname"_s, policy.onName},
                     {u"for_securable_type"_s, u"TABLE"_s},
                     {u"to_principals"_s, QJsonArray::fromStringList(policy.to)},
                     {u"created_at"_s, policyCreatedAt},
                     {u"updated_at"_s, policyCreatedAt}};
    if (!policy.except.isEmpty())
        json.insert(u"except_principals"_s, QJsonArray::fromStringList(policy.except));
    insertOptions(json, policy);
    return json;
}

/// The securable and, if wanted, what it lies in.
QList<Metastore::Place> placesOf(const Object &object, bool withInherited)
{
    QList<Metastore::Place> places{{object.kind, object.fullName()}};
    if (withInherited && object.kind == Kind::Table)
        places.append({Kind::Schema, schemaPart(object.fullName())});
    if (withInherited && (object.kind == Kind::Table || object.kind == Kind::Schema))
        places.append({Kind::Catalog, object.catalog});
    return places;
}

std::optional<Refusal> refuseReader(const Access &access, Kind kind, const QString &name)
{
    const auto found = access.findManageable(kind, name);
    switch (access.metastore().manners().policyReaders) {
    case PolicyReaders::Managers:
        return found ? std::nullopt : std::optional(found.error());
    case PolicyReaders::Everybody:
        return {};
    case PolicyReaders::Nobody:
        break;
    }
    return Refusal::noPrivilege(u"MANAGE"_s, kind, name);
}

} // namespace

/// Each securable on the way up is a page of its own, so that there are empty pages with more behind them.
Reply getPolicies(const Metastore &metastore, const Request &request, Kind kind, const QString &name)
{
    const Access access(metastore, request.caller);
    const auto wanted = readPageRequest(request, {});
    if (!wanted)
        return wanted.error();
    const auto *object = metastore.find(kind, name);
    if (object == nullptr)
        return restReply(Refusal::missing(kind, name));
    if (const auto refusal = refuseReader(access, kind, name))
        return restReply(*refusal);
    const auto places = placesOf(*object, flag(request, u"include_inherited"_s));
    qsizetype page = 0;
    while (!wanted->after.isEmpty() && page + 1 < places.size() && places.at(page).second != wanted->after)
        ++page;
    page += wanted->after.isEmpty() ? 0 : 1;
    QJsonObject reply;
    QJsonArray list;
    for (const auto &policy : page < places.size() ? metastore.policiesOn(places.at(page)) : QList<Policy>())
        list.append(policyJson(policy));
    if (!list.isEmpty())
        reply.insert(u"policies"_s, list);
    if (page + 1 < places.size())
        reply.insert(u"next_page_token"_s, pageToken(places.at(page).second));
    return Reply::json(reply);
}

} // namespace draftt::demo
