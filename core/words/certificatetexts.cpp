// SPDX-License-Identifier: Apache-2.0
#include "core/words/certificatetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)

public:
    [[nodiscard]] static QString verdict(Verdict verdict);
    [[nodiscard]] static QString subject(const Claim &claim);
    [[nodiscard]] static QString state(Claim::State state);
    [[nodiscard]] static QString excess(const Excess &excess);
    [[nodiscard]] static QString through(const Excess &excess);
    [[nodiscard]] static QString removal(const Excess &excess);
    [[nodiscard]] static QStringList limits();
};

QString ClaimWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        return tr("Read-only: everything was read, and nothing goes beyond reading.");
    case Verdict::NotReadOnly:
        return tr("Not read-only: the principal can do more than read.");
    case Verdict::NotProvable:
        return tr("Not provable: nothing beyond reading was found, but not everything could be read.");
    }
    Q_UNREACHABLE();
}

QString ClaimWords::subject(const Claim &claim)
{
    switch (claim.subject) {
    case Claim::Subject::Groups:
        return tr("Groups of the principal");
    case Claim::Subject::Entitlements:
        return tr("Entitlements of the principal");
    case Claim::Subject::Metastore:
        return tr("Metastore %1").arg(claim.name);
    case Claim::Subject::Catalog:
        return tr("Catalog %1").arg(claim.name);
    case Claim::Subject::Schema:
        return tr("Schema %1").arg(claim.name);
    case Claim::Subject::Table:
        return tr("Table %1").arg(claim.name);
    case Claim::Subject::OtherTables:
        return tr("All tables of schema %1").arg(claim.name);
    case Claim::Subject::Warehouse:
        return tr("SQL warehouse %1").arg(claim.name);
    }
    Q_UNREACHABLE();
}

QString ClaimWords::state(Claim::State state)
{
    switch (state) {
    case Claim::State::NothingBeyond:
        return tr("Nothing beyond reading");
    case Claim::State::Beyond:
        return tr("Goes beyond reading");
    case Claim::State::NotProvable:
        return tr("Not provable");
    }
    Q_UNREACHABLE();
}

QString ClaimWords::excess(const Excess &excess)
{
    switch (excess.kind) {
    case Excess::Kind::Privilege:
        //: %1 is a privilege, %2 «catalog» or «schema» or «table», %3 its full name.
        return tr("It holds %1 on the %2 %3.")
            .arg(QString(excess.what).replace(u'_', u' '), excess.onKind, excess.onName);
    case Excess::Kind::Ownership:
        return tr("It owns the %1 %2.").arg(excess.onKind, excess.onName);
    case Excess::Kind::WarehouseLevel:
        return tr("It holds %1 on the SQL warehouse %2.").arg(excess.what, excess.onName);
    case Excess::Kind::AdminGroup:
        return tr("It is in the group %1, whose members administer the workspace.").arg(excess.what);
    case Excess::Kind::MetastoreAdmin:
        return tr("It is an admin of the metastore %1.").arg(excess.onName);
    case Excess::Kind::Entitlement:
        return tr("It has the entitlement %1.").arg(excess.what);
    }
    Q_UNREACHABLE();
}

QString ClaimWords::through(const Excess &excess)
{
    return excess.holder.isEmpty() ? QString() : tr("It does so through the group %1.").arg(excess.holder);
}

QString ClaimWords::removal(const Excess &excess)
{
    const bool isThroughGroup = !excess.holder.isEmpty();
    switch (excess.kind) {
    case Excess::Kind::Privilege:
        if (isThroughGroup)
            return tr("Take the principal out of the group %1. Or run the statement; that takes the "
                      "privilege from all "
                      "of the group.")
                .arg(excess.holder);
        return excess.removal.isEmpty()
                   ? tr("Revoke the privilege in Catalog Explorer.")
                   : tr("Run the statement as owner, holder of MANAGE or metastore admin.");
    case Excess::Kind::Ownership:
        return isThroughGroup ? tr("Take the principal out of the group %1, or give the %2 another owner.")
                                    .arg(excess.holder, excess.onKind)
                              : tr("Give the %1 another owner: ALTER … OWNER TO.").arg(excess.onKind);
    case Excess::Kind::WarehouseLevel:
        return tr("In SQL Warehouses > the warehouse > Permissions, leave Can use and nothing else.");
    case Excess::Kind::AdminGroup:
        return tr("In Settings > Identity and access > Groups, take the principal out of the group %1.")
            .arg(excess.what);
    case Excess::Kind::MetastoreAdmin:
        return tr("In the account console, under Catalog, choose another metastore admin.");
    case Excess::Kind::Entitlement:
        return tr("In Settings > Identity and access > Service principals, take the tick at this entitlement "
                  "away.");
    }
    Q_UNREACHABLE();
}

QStringList ClaimWords::limits()
{
    return {tr("It speaks of the scope that is named and of the time at which each answer came; rights can "
               "change at any "
               "time."),
            tr("Roles in the Databricks account, such as account admin, and rights in other catalogs are not "
               "part of it."),
            tr("It rests on what the workspace showed to the one who read it."),
            tr("The digest shows whether the content was changed since; it is not a signature.")};
}

} // namespace

QString textFor(Verdict verdict)
{
    return ClaimWords::verdict(verdict);
}

QString textFor(const Claim &claim)
{
    return ClaimWords::subject(claim);
}

QString textFor(Claim::State state)
{
    return ClaimWords::state(state);
}

QString textFor(const Excess &excess)
{
    const auto through = ClaimWords::through(excess);
    return through.isEmpty() ? ClaimWords::excess(excess) : ClaimWords::excess(excess) + u' ' + through;
}

QString removalText(const Excess &excess)
{
    return ClaimWords::removal(excess);
}

QStringList certificateLimits()
{
    return ClaimWords::limits();
}

} // namespace draftt
