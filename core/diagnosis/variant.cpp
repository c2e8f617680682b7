// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/variant.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString idOf(Variant variant)
{
    switch (variant) {
    case Variant::None:
        return {};
    case Variant::Unauthorized:
        return u"unauthorized"_s;
    case Variant::EntraPolicy:
        return u"entra_policy"_s;
    case Variant::EntraConsent:
        return u"entra_consent"_s;
    case Variant::ToolSignedOut:
        return u"tool_signed_out"_s;
    case Variant::ToolSettings:
        return u"tool_settings"_s;
    case Variant::AdminOnly:
        return u"admin_only"_s;
    case Variant::Quota:
        return u"quota"_s;
    case Variant::NotApplicable:
        return u"not_applicable"_s;
    case Variant::NotImplemented:
        return u"not_implemented"_s;
    case Variant::ExternalAccess:
        return u"external_access"_s;
    case Variant::OtherRight:
        return u"other_right"_s;
    case Variant::BadRequest:
        return u"bad_request"_s;
    case Variant::HiveDisabled:
        return u"hive_disabled"_s;
    case Variant::CatalogNotNamed:
        return u"catalog_not_named"_s;
    case Variant::RaisedBySql:
        return u"raised_by_sql"_s;
    case Variant::MetricView:
        return u"metric_view"_s;
    case Variant::MetastoreStorage:
        return u"metastore_storage"_s;
    case Variant::NameUnknown:
        return u"name_unknown"_s;
    case Variant::ConnectionRefused:
        return u"connection_refused"_s;
    case Variant::NoAnswerInTime:
        return u"no_answer_in_time"_s;
    case Variant::ConnectionCutOff:
        return u"connection_cut_off"_s;
    case Variant::ProxyWantsPassword:
        return u"proxy_wants_password"_s;
    case Variant::ProxyRefuses:
        return u"proxy_refuses"_s;
    case Variant::PageInstead:
        return u"page_instead"_s;
    }
    Q_UNREACHABLE();
}

} // namespace draftt
