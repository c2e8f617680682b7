// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/objects.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

QString restKind(Kind kind)
{
    return kindTitle(kind).toLower();
}

QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Metastore:
        return u"Metastore"_s;
    case Kind::Catalog:
        return u"Catalog"_s;
    case Kind::Schema:
        return u"Schema"_s;
    case Kind::Table:
        return u"Table"_s;
    }
    return {};
}

QString Object::fullName() const
{
    switch (kind) {
    case Kind::Metastore:
    case Kind::Catalog:
        return catalog;
    case Kind::Schema:
        return catalog + u'.' + schema;
    case Kind::Table:
        return catalog + u'.' + schema + u'.' + table;
    }
    return {};
}

QString Object::name() const
{
    switch (kind) {
    case Kind::Metastore:
    case Kind::Catalog:
        return catalog;
    case Kind::Schema:
        return schema;
    case Kind::Table:
        return table;
    }
    return {};
}

bool Object::isView() const
{
    return kind == Kind::Table && (type == "VIEW"_L1 || isMetricView());
}

bool Object::isMetricView() const
{
    return type == "METRIC_VIEW"_L1;
}

bool Object::isOfHive() const
{
    return catalog == "hive_metastore"_L1;
}

} // namespace draftt::demo
