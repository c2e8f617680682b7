// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/catalogarea.h"

#include "app/demo/catalog/access.h"
#include "app/demo/catalog/catalogjson.h"
#include "app/demo/wire/paging.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

/// A list and what it is read from: stored objects in the order of their names, those with a prefix.
struct Listing {
    Kind kind = Kind::Catalog;
    QString prefix; ///< of the full names
    PageRule rule;
    bool withBrowse = false;
    bool withUnbound = false;
    Detail detail;
};

QString catalogTypeOf(const Access &access, const Object &object)
{
    const auto *catalog = access.metastore().find(Kind::Catalog, object.catalog);
    return catalog == nullptr ? QString() : catalog->type;
}

QString listName(Kind kind)
{
    return restKind(kind) + u's';
}

bool isListed(const Access &access, const Object &object, const Listing &listing, Detail &detail)
{
    detail.isBrowseOnly = false;
    if (object.isOfHive() && !access.metastore().manners().listsHive)
        return false;
    if (access.sees(object))
        return true;
    if (listing.withUnbound && !access.isBound(object) && (access.isMetastoreAdmin() || access.owns(object)))
        return true;
    detail.isBrowseOnly = listing.withBrowse && access.browses(object);
    return detail.isBrowseOnly;
}

/// A page is taken from what is stored and then narrowed to what the caller may see: that is how a page
/// comes to be empty and still has a token.
Reply page(const Access &access, const Request &request, const Listing &listing)
{
    const auto wanted = readPageRequest(request, listing.rule);
    if (!wanted)
        return wanted.error();
    const auto &all = access.metastore().objects(listing.kind);
    QJsonArray found;
    auto it = wanted->after.isEmpty() ? all.lowerBound(listing.prefix) : all.upperBound(wanted->after);
    QString last;
    qsizetype taken = 0;
    for (; it != all.cend() && it.key().startsWith(listing.prefix); ++it) {
        if (wanted->size && taken == *wanted->size)
            break;
        ++taken;
        last = it.key();
        auto detail = listing.detail;
        detail.catalogType = catalogTypeOf(access, *it);
        if (isListed(access, *it, listing, detail))
            found.append(objectJson(*it, detail));
    }
    QJsonObject reply;
    if (!found.isEmpty())
        reply.insert(listName(listing.kind), found);
    if (it != all.cend() && it.key().startsWith(listing.prefix))
        reply.insert(u"next_page_token"_s, pageToken(last));
    return Reply::json(reply);
}

/// SQL's LIKE: `%` and `_`; empty matches all.
QRegularExpression likePattern(const QString &pattern)
{
    QString expression;
    for (const QChar c : pattern.isEmpty() ? u"%"_s : pattern)
        expression += c == u'%' ? u".*"_s : c == u'_' ? u"."_s : QRegularExpression::escape(QString(c));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::DotMatchesEverythingOption);
}

Reply missingParameter(const QString &name)
{
    return Reply::error(400, u"INVALID_PARAMETER_VALUE"_s, u"Missing required field: %1"_s.arg(name));
}

Detail detailOf(const Metastore &metastore, const Request &request)
{
    Detail detail;
    detail.metastoreId = metastore.metastoreObject().fullName();
    detail.omitsColumns = flag(request, u"omit_columns"_s);
    detail.omitsOwner = !metastore.manners().sendsOwner;
    detail.omitsProperties = flag(request, u"omit_properties"_s);
    return detail;
}

} // namespace

Reply listObjects(const Metastore &metastore, const Request &request, Kind kind)
{
    const Access access(metastore, request.caller);
    Listing listing{kind,
                    {},
                    {8, 1000, 1},
                    flag(request, u"include_browse"_s),
                    flag(request, u"include_unbound"_s),
                    detailOf(metastore, request)};
    if (kind == Kind::Catalog)
        return page(access, request, listing);
    auto parent = parameter(request, u"catalog_name"_s).toLower();
    if (parent.isEmpty())
        return missingParameter(u"catalog_name"_s);
    auto parentKind = Kind::Catalog;
    if (kind == Kind::Table) {
        const auto schema = parameter(request, u"schema_name"_s).toLower();
        if (schema.isEmpty())
            return missingParameter(u"schema_name"_s);
        parent += u'.' + schema;
        parentKind = Kind::Schema;
        // Columns make the answers large, so that pages with them are kept small.
        listing.rule = listing.detail.omitsColumns ? PageRule{500, 1000, 1} : PageRule{50, 50, 1};
    }
    const auto found = access.find(parentKind, parent, listing.withBrowse);
    if (!found)
        return restReply(found.error());
    listing.prefix = parent + u'.';
    return page(access, request, listing);
}

Reply getObject(const Metastore &metastore, const Request &request, Kind kind, const QString &name)
{
    const Access access(metastore, request.caller);
    const auto found = access.find(kind, name.toLower(), flag(request, u"include_browse"_s));
    if (!found)
        return restReply(found.error());
    auto detail = detailOf(metastore, request);
    detail.isBrowseOnly = !access.sees(**found);
    detail.omitsColumns = false;
    detail.catalogType = catalogTypeOf(access, **found);
    return Reply::json(objectJson(**found, detail));
}

Reply tableExists(const Metastore &metastore, const Request &request, const QString &name)
{
    const Access access(metastore, request.caller);
    const auto found = access.find(Kind::Table, name.toLower(), true);
    if (found)
        return Reply::json({{u"table_exists"_s, true}});
    const bool isMissingTable =
        found.error().why == Refusal::Why::Missing && found.error().kind == Kind::Table;
    return isMissingTable ? Reply::json({{u"table_exists"_s, false}}) : restReply(found.error());
}

Reply listTableSummaries(const Metastore &metastore, const Request &request)
{
    const Access access(metastore, request.caller);
    const auto catalog = parameter(request, u"catalog_name"_s).toLower();
    if (catalog.isEmpty())
        return missingParameter(u"catalog_name"_s);
    const auto wanted = readPageRequest(request, {10000, 10000, 1});
    const auto parent = access.find(Kind::Catalog, catalog, true);
    if (!wanted || !parent)
        return wanted ? restReply(parent.error()) : wanted.error();
    const auto schemaPattern = likePattern(parameter(request, u"schema_name_pattern"_s));
    const auto tablePattern = likePattern(parameter(request, u"table_name_pattern"_s));
    const auto &all = metastore.objects(Kind::Table);
    const auto prefix = catalog + u'.';
    const auto size = wanted->size.value_or(10000);
    QJsonArray tables;
    QJsonObject reply;
    auto it = wanted->after.isEmpty() ? all.lowerBound(prefix) : all.upperBound(wanted->after);
    for (qsizetype taken = 0; it != all.cend() && it.key().startsWith(prefix); ++it, ++taken) {
        if (taken == size) {
            reply.insert(u"next_page_token"_s, pageToken(std::prev(it).key()));
            break;
        }
        if (schemaPattern.match(it->schema).hasMatch() && tablePattern.match(it->table).hasMatch() &&
            (access.sees(*it) || access.browses(*it)))
            tables.append(QJsonObject{{u"full_name"_s, it.key()}, {u"table_type"_s, it->type}});
    }
    if (!tables.isEmpty())
        reply.insert(u"tables"_s, tables);
    return Reply::json(reply);
}

} // namespace draftt::demo
