// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/placewords.h"

#include <QCoreApplication>

namespace draftt
{

namespace
{

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

} // namespace

QString whoRunsText(SpecialCatalog place)
{
    if (place == SpecialCatalog::System)
        return PlaceWords::tr("Run this once in Databricks, as an account admin who is metastore admin");
    return PlaceWords::tr("Run this once in Databricks, as owner of the catalog or metastore admin");
}

QString placeText(SpecialCatalog place)
{
    switch (place) {
    case SpecialCatalog::None:
    case SpecialCatalog::HiveMetastore:
    case SpecialCatalog::Samples:
    case SpecialCatalog::Internal:
        return {};
    case SpecialCatalog::System:
        return PlaceWords::tr("Each schema of the catalog “system” is granted by itself, after an account "
                              "admin has enabled it.");
    case SpecialCatalog::Foreign:
        return PlaceWords::tr("The catalog is foreign: its tables lie in another system. Whoever is "
                              "workspace admin and nothing else may not grant in it.");
    case SpecialCatalog::Shared:
        return PlaceWords::tr(
            "The catalog is shared by somebody else (Delta Sharing). Its owner here grants; "
            "whoever shares it cannot.");
    }
    Q_UNREACHABLE();
}

} // namespace draftt
