// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/stage.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString idOf(Stage stage)
{
    switch (stage) {
    case Stage::Token:
        return u"token"_s;
    case Stage::ScimMe:
        return u"scim_me"_s;
    case Stage::WarehouseList:
        return u"warehouse_list"_s;
    case Stage::WarehouseGet:
        return u"warehouse_get"_s;
    case Stage::UcCatalogs:
        return u"uc_catalogs"_s;
    case Stage::UcSchemas:
        return u"uc_schemas"_s;
    case Stage::UcTables:
        return u"uc_tables"_s;
    case Stage::UcTableGet:
        return u"uc_table_get"_s;
    case Stage::UcPermissions:
        return u"uc_permissions"_s;
    case Stage::StatementSubmit:
        return u"statement_submit"_s;
    case Stage::StatementResult:
        return u"statement_result"_s;
    case Stage::GrantStatement:
        return u"grant_statement"_s;
    case Stage::Transport:
        return u"transport"_s;
    }
    return {};
}

std::optional<Stage> stageFromId(QStringView id)
{
    for (int i = 0; i <= static_cast<int>(Stage::Transport); ++i) {
        if (const auto stage = static_cast<Stage>(i); idOf(stage) == id)
            return stage;
    }
    return std::nullopt;
}

} // namespace draftt
