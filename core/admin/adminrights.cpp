// SPDX-License-Identifier: Apache-2.0
#include "core/admin/adminrights.h"

#include "core/grants/holding.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Permit workspaceAdminship(const User &person)
{
    if (person.groups.contains("admins"_L1))
        return Permit::Yes;
    return person.groups.isEmpty() ? Permit::Unknown : Permit::No;
}

Permit permitOf(Holder::Tie tie)
{
    switch (tie) {
    case Holder::Tie::Itself:
    case Holder::Tie::Member:
        return Permit::Yes;
    case Holder::Tie::Perhaps:
        return Permit::Unknown;
    case Holder::Tie::Stranger:
        return Permit::No;
    }
    Q_UNREACHABLE();
}

} // namespace

AdminRights adminRightsOf(const User &person, const QString &metastoreOwner)
{
    const Holder holder{person.userName, person.groups, false};
    return {workspaceAdminship(person),
            metastoreOwner.isEmpty() ? Permit::Unknown : permitOf(holder.tieTo(metastoreOwner)),
            metastoreOwner};
}

} // namespace draftt
