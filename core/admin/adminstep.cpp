// SPDX-License-Identifier: Apache-2.0
#include "core/admin/adminstep.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using Row = std::pair<AdminStepKind, QLatin1StringView>;

constexpr std::array rows{
    Row{AdminStepKind::CreatePrincipal, "create_principal"_L1},
    Row{AdminStepKind::AddSqlAccess, "add_sql_access"_L1},
    Row{AdminStepKind::GiveCanUse, "give_can_use"_L1},
    Row{AdminStepKind::GivePrivilege, "give_privilege"_L1},
    Row{AdminStepKind::CreateSecret, "create_secret"_L1},
};

} // namespace

QString idOf(AdminStepKind kind)
{
    return rows.at(size_t(kind)).second;
}

std::optional<AdminStepKind> adminStepKindFromId(QStringView id)
{
    for (const auto &[kind, text] : rows) {
        if (text == id)
            return kind;
    }
    return std::nullopt;
}

ApiCall callOf(AdminStepKind kind, const std::optional<Grant> &grant, const AdminWish &wish,
               const AdminPrincipal &principal)
{
    switch (kind) {
    case AdminStepKind::CreatePrincipal:
        return changes::createPrincipal(wish.displayName);
    case AdminStepKind::AddSqlAccess:
        return changes::addSqlAccess(principal.scimId);
    case AdminStepKind::GiveCanUse:
        return changes::setLevel(wish.warehouse, principal.id, u"CAN_USE"_s);
    case AdminStepKind::GivePrivilege:
        return changes::addPrivilege(grant->securable(), principal.id, restName(grant->privilege()));
    case AdminStepKind::CreateSecret:
        return changes::createSecret(principal.scimId, std::chrono::hours(24) * wish.secretDays);
    }
    Q_UNREACHABLE();
}

AdminPrincipal principalToBe(const AdminWish &wish)
{
    return {u"SCIM_ID"_s, *ClientId::parse(u"00000000-0000-0000-0000-000000000000"), wish.displayName};
}

} // namespace draftt
