// SPDX-License-Identifier: Apache-2.0
#include "core/grants/findingjson.h"

using namespace Qt::StringLiterals;

namespace draftt
{

QString idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        return u"read_only"_s;
    case Verdict::NotReadOnly:
        return u"not_read_only"_s;
    case Verdict::NotProvable:
        return u"not_provable"_s;
    case Verdict::MoreThanChosen:
        return u"more_than_chosen"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Privilege:
        return u"privilege"_s;
    case Finding::Kind::Ownership:
        return u"ownership"_s;
    case Finding::Kind::WarehouseLevel:
        return u"warehouse_permission"_s;
    case Finding::Kind::AdminGroup:
        return u"admin_group"_s;
    case Finding::Kind::MetastoreAdmin:
        return u"metastore_admin"_s;
    case Finding::Kind::Entitlement:
        return u"entitlement"_s;
    case Finding::Kind::MoreThanChosen:
        return u"more_than_chosen"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromId(const QString &id)
{
    for (const auto verdict :
         {Verdict::ReadOnly, Verdict::NotReadOnly, Verdict::NotProvable, Verdict::MoreThanChosen}) {
        if (idOf(verdict) == id)
            return verdict;
    }
    return std::nullopt;
}

QJsonObject findingToJson(const Finding &finding)
{
    return {{"kind"_L1, idOf(finding.kind)}, {"what"_L1, finding.what},      {"holder"_L1, finding.holder},
            {"on_kind"_L1, finding.onKind},  {"on_name"_L1, finding.onName}, {"removal"_L1, finding.removal}};
}

} // namespace draftt
