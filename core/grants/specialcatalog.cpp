// SPDX-License-Identifier: Apache-2.0
#include "core/grants/specialcatalog.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool isSame(QStringView name, QLatin1StringView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

SpecialCatalog specialCatalog(QStringView catalog, QStringView type)
{
    if (isSame(catalog, "hive_metastore"_L1))
        return SpecialCatalog::HiveMetastore;
    if (isSame(catalog, "samples"_L1))
        return SpecialCatalog::Samples;
    if (isSame(catalog, "system"_L1) || type == "SYSTEM_CATALOG"_L1)
        return SpecialCatalog::System;
    if (catalog.startsWith("__databricks"_L1, Qt::CaseInsensitive) || type == "INTERNAL_CATALOG"_L1)
        return SpecialCatalog::Internal;
    if (type == "FOREIGN_CATALOG"_L1)
        return SpecialCatalog::Foreign;
    return type == "DELTASHARING_CATALOG"_L1 ? SpecialCatalog::Shared : SpecialCatalog::None;
}

bool takesGrants(SpecialCatalog place)
{
    switch (place) {
    case SpecialCatalog::None:
    case SpecialCatalog::System:
    case SpecialCatalog::Foreign:
    case SpecialCatalog::Shared:
        return true;
    case SpecialCatalog::HiveMetastore:
    case SpecialCatalog::Samples:
    case SpecialCatalog::Internal:
        return false;
    }
    Q_UNREACHABLE();
}

bool isInformationSchema(QStringView schema)
{
    return isSame(schema, "information_schema"_L1);
}

bool isEntryShownByReading(QStringView catalog, QStringView schema)
{
    return specialCatalog(catalog) == SpecialCatalog::None && !isInformationSchema(schema);
}

QString granterWords(SpecialCatalog place)
{
    return place == SpecialCatalog::System
               ? u"an account admin who is metastore admin, after the schema was enabled"_s
               : u"metastore admin, as owner, or with MANAGE"_s;
}

QStringList placeLines(SpecialCatalog place)
{
    switch (place) {
    case SpecialCatalog::None:
        return {};
    case SpecialCatalog::HiveMetastore:
        return {
            u"hive_metastore is the legacy metastore: Unity Catalog grants nothing in it, and Draftt cannot use it."_s};
    case SpecialCatalog::Samples:
        return {u"samples is readable by everybody, and its grants cannot be changed."_s};
    case SpecialCatalog::System:
        return {u"A grant on the whole catalog system has no effect: each schema is granted by itself."_s};
    case SpecialCatalog::Internal:
        return {u"The catalog belongs to the platform itself: nothing can be granted in it."_s};
    case SpecialCatalog::Foreign:
        return {u"The catalog is foreign: its tables lie in another system and are only read from here."_s,
                u"Whoever is workspace admin and nothing else may not grant in it."_s};
    case SpecialCatalog::Shared:
        return {
            u"The catalog is shared by somebody else (Delta Sharing): it can only be read, whatever is granted."_s,
            u"Its owner grants, on the catalog, a schema or a table; whoever shares it cannot."_s};
    }
    Q_UNREACHABLE();
}

} // namespace draftt
