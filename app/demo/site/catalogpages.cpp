// SPDX-License-Identifier: Apache-2.0
#include "app/demo/site/catalogpages.h"

#include "app/demo/catalog/privileges.h"
#include "app/demo/site/html.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

constexpr auto root = "/explore/data"_L1;
constexpr qsizetype mostRows = 500; // of what is inside

using Kinds = QList<Kind>;

const Kinds &kinds()
{
    static const Kinds all{Kind::Catalog, Kind::Schema, Kind::Table};
    return all;
}

QString pathTo(const Object &object)
{
    auto path = QString(root);
    for (const auto &part : {object.catalog, object.schema, object.table})
        if (!part.isEmpty())
            path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return path;
}

QString quoted(const QStringList &names)
{
    QStringList parts;
    for (auto name : names)
        parts += u'`' + name.replace(u'`', u"``"_s) + u'`';
    return parts.join(u'.');
}

QString editorLink(const QString &script)
{
    return "<p>"_L1 +
           html::link("/sql/editor#script="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(script)),
                      u"Open in the SQL editor"_s) +
           u' ' + html::code(script) + "</p>"_L1;
}

/// What is inside of `names`: catalogs, schemas or tables.
QString inside(const Metastore &metastore, const QStringList &names)
{
    QList<QStringList> rows;
    qsizetype count = 0;
    for (const auto &object : metastore.objects(kinds().at(names.size()))) {
        const QStringList place{object.catalog, object.schema, object.table};
        if (place.first(names.size()) != names)
            continue;
        if (++count <= mostRows)
            rows.append({html::link(pathTo(object), object.name()), html::escaped(object.type),
                         html::escaped(object.owner), html::escaped(object.comment)});
    }
    const auto more =
        count > mostRows ? u"<p>The first %1 of %2 are shown.</p>"_s.arg(mostRows).arg(count) : QString();
    return more + html::table({u"Name"_s, u"Type"_s, u"Owner"_s, u"Comment"_s}, rows);
}

QString columns(const Object &table)
{
    QList<QStringList> rows;
    for (const auto &column : table.columns)
        rows.append({html::code(column.name), html::escaped(column.type), html::escaped(column.maskFunction),
                     html::escaped(column.comment)});
    return html::table({u"Column"_s, u"Type"_s, u"Mask"_s, u"Comment"_s}, rows);
}

/// Grants on the object and on what is above it.
QString grants(const Metastore &metastore, const QStringList &names)
{
    QList<QStringList> rows;
    for (qsizetype depth = names.size(); depth > 0; --depth) {
        const auto place = names.first(depth);
        for (const auto &held : metastore.heldOn(kinds().at(depth - 1), place.join(u'.')))
            rows.append({html::escaped(held.principal), withSpaces(held.privilege),
                         html::escaped(kindTitle(kinds().at(depth - 1)) + u' ' + place.join(u'.'))});
    }
    return html::table({u"Principal"_s, u"Privilege"_s, u"Granted on"_s}, rows);
}

QString about(const Object &object)
{
    QList<QStringList> rows{{u"Owner"_s, html::escaped(object.owner)}};
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, html::escaped(value)});
    };
    add(u"Type"_s, object.type);
    add(u"Row filter"_s, object.rowFilter);
    add(u"View of"_s, object.base);
    add(u"Comment"_s, object.comment);
    return html::facts(rows);
}

QString trail(const QStringList &names)
{
    QString links = "<p>"_L1 + html::link(root, u"All catalogs"_s);
    auto path = QString(root);
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(names[i]));
        links += u" › "_s + html::link(path, names[i]);
    }
    return links + "</p>"_L1;
}

PageText missing(const QStringList &names)
{
    return {u"Catalog"_s,
            trail({}) + "<p>There is nothing named "_L1 + html::code(quoted(names)) + " here.</p>"_L1};
}

} // namespace

PageText catalogPage(const Metastore &metastore, const QString &path)
{
    QStringList names;
    for (const auto &part : path.mid(root.size()).split(u'/', Qt::SkipEmptyParts))
        names += QUrl::fromPercentEncoding(part.toLatin1());
    if (names.isEmpty())
        return {u"Catalog"_s, inside(metastore, names)};
    if (names.size() > kinds().size())
        return missing(names);
    const auto kind = kinds().at(names.size() - 1);
    const auto *object = metastore.find(kind, names.join(u'.'));
    if (!object)
        return missing(names);
    const auto content = kind == Kind::Table ? "<h2>Columns</h2>"_L1 + columns(*object)
                                             : "<h2>Content</h2>"_L1 + inside(metastore, names);
    const auto show = u"SHOW GRANTS ON %1 %2;"_s.arg(kindTitle(kind).toUpper(), quoted(names));
    return {names.last(), trail(names) + about(*object) + content + "<h2>Permissions</h2>"_L1 +
                              grants(metastore, names) + editorLink(show)};
}

} // namespace draftt::demo
