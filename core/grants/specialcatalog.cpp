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

SpecialCatalog specialCatalog(QStringView catalog)
{
    if (isSame(catalog, "hive_metastore"_L1))
        return SpecialCatalog::HiveMetastore;
    if (isSame(catalog, "samples"_L1))
        return SpecialCatalog::Samples;
    return isSame(catalog, "system"_L1) ? SpecialCatalog::System : SpecialCatalog::None;
}

bool isInformationSchema(QStringView schema)
{
    return isSame(schema, "information_schema"_L1);
}

QString granterWords(QStringView catalog)
{
    return specialCatalog(catalog) == SpecialCatalog::System
               ? u"an account admin who is metastore admin, after the schema was enabled"_s
               : u"metastore admin, as owner, or with MANAGE"_s;
}

} // namespace draftt
