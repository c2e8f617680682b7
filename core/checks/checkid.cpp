// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkid.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString idOf(CheckId id)
{
    switch (id) {
    case CheckId::Reach:
        return u"reach"_s;
    case CheckId::Tls:
        return u"tls"_s;
    case CheckId::IsWorkspace:
        return u"is_workspace"_s;
    case CheckId::SignIn:
        return u"sign_in"_s;
    case CheckId::WhoAmI:
        return u"who_am_i"_s;
    case CheckId::MayUseSql:
        return u"may_use_sql"_s;
    case CheckId::SeesWarehouse:
        return u"sees_warehouse"_s;
    case CheckId::WarehouseRuns:
        return u"warehouse_runs"_s;
    case CheckId::MayUseWarehouse:
        return u"may_use_warehouse"_s;
    case CheckId::UnityCatalog:
        return u"unity_catalog"_s;
    case CheckId::UseCatalog:
        return u"use_catalog"_s;
    case CheckId::UseSchema:
        return u"use_schema"_s;
    case CheckId::TableMetadata:
        return u"table_metadata"_s;
    case CheckId::TableRow:
        return u"table_row"_s;
    case CheckId::ResolveName:
        return u"resolve_name"_s;
    case CheckId::ProxyRoute:
        return u"proxy_route"_s;
    case CheckId::Connect:
        return u"connect"_s;
    case CheckId::HttpAnswer:
        return u"http_answer"_s;
    case CheckId::Clock:
        return u"clock"_s;
    }
    return {};
}

QString idOf(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return u"waiting"_s;
    case CheckState::Running:
        return u"running"_s;
    case CheckState::Passed:
        return u"passed"_s;
    case CheckState::Failed:
        return u"failed"_s;
    case CheckState::Skipped:
        return u"skipped"_s;
    case CheckState::NotProvable:
        return u"not_provable"_s;
    }
    return {};
}

} // namespace draftt
