// SPDX-License-Identifier: Apache-2.0
#include "tests/support/adminagreement.h"

#include "app/demo/catalog/metastore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

bool holds(AdminBench &bench, const AdminPrincipal &principal, const Grant &grant)
{
    return bench.demo.server().metastore().grants().contains(
        demo::Metastore::GrantRow{principal.id.text(), restName(grant.privilege()),
                                  grant.securable().restKind(), grant.securable().fullName()});
}

QStringList secretsOf(AdminBench &bench, const QString &scimId)
{
    QStringList ids;
    const auto list =
        bench.read("/api/2.0/accounts/servicePrincipals/"_L1 + scimId + "/credentials/secrets"_L1);
    for (const auto &secret : list["secrets"_L1].toArray())
        ids += secret["id"_L1].toString();
    return ids;
}

bool hasSqlAccess(AdminBench &bench, const QString &scimId)
{
    const auto principal = bench.read("/api/2.0/preview/scim/v2/ServicePrincipals/"_L1 + scimId);
    return QJsonDocument(principal).toJson().contains("databricks-sql-access");
}

QString levelOf(AdminBench &bench, const Journal &journal)
{
    const auto list = bench.read("/api/2.0/permissions/warehouses/"_L1 + journal.wish.warehouse.text());
    for (const auto &entry : list["access_control_list"_L1].toArray()) {
        if (entry["service_principal_name"_L1] == journal.principal->id.text())
            return entry["all_permissions"_L1][0]["permission_level"_L1].toString();
    }
    return {};
}

bool isThere(AdminBench &bench, const Journal &journal, const JournalStep &step)
{
    switch (step.kind) {
    case AdminStepKind::CreatePrincipal:
        return bench.idsNamed(journal.wish.displayName).contains(step.made);
    case AdminStepKind::AddSqlAccess:
        return hasSqlAccess(bench, journal.principal->scimId);
    case AdminStepKind::GiveCanUse:
        return levelOf(bench, journal) == "CAN_USE"_L1;
    case AdminStepKind::GivePrivilege:
        return holds(bench, *journal.principal, *step.grant);
    case AdminStepKind::CreateSecret:
        return secretsOf(bench, journal.principal->scimId).contains(step.made);
    }
    Q_UNREACHABLE();
}

/// Nothing is made twice: at most one principal, and at most one secret that was not there before.
QStringList twice(AdminBench &bench, const Journal &journal)
{
    QStringList found;
    for (const auto &step : journal.steps) {
        const bool isPrincipal = step.kind == AdminStepKind::CreatePrincipal;
        const bool isSecret = step.kind == AdminStepKind::CreateSecret && journal.principal;
        auto ids = isPrincipal ? bench.idsNamed(journal.wish.displayName)
                   : isSecret  ? secretsOf(bench, journal.principal->scimId)
                               : QStringList();
        ids.removeIf([&step](const QString &id) { return step.before.contains(id); });
        const bool wasSent = step.state != JournalState::Planned;
        if ((isPrincipal || (isSecret && wasSent)) && ids.size() > 1)
            found += idOf(step.kind) + " is there more than once: "_L1 + ids.join(u' ');
    }
    return found;
}

} // namespace

QStringList disagreements(AdminBench &bench, const Journal &journal)
{
    auto found = twice(bench, journal);
    for (const auto &step : journal.steps) {
        const bool needsPrincipal = step.kind != AdminStepKind::CreatePrincipal;
        if (needsPrincipal && !journal.principal)
            continue;
        const auto what = idOf(step.kind) + u' ' +
                          (step.grant ? step.grant->securable().fullName() : QString()) + " is "_L1 +
                          idOf(step.state);
        if (step.state == JournalState::Done && !isThere(bench, journal, step))
            found += what + " and not there"_L1;
        if (step.state == JournalState::Undone && !step.made.isEmpty() && isThere(bench, journal, step))
            found += what + " and there"_L1;
        const bool isSetting = !step.made.isEmpty() || step.kind == AdminStepKind::GivePrivilege;
        if (step.state == JournalState::Planned && isSetting && step.grant && isThere(bench, journal, step))
            found += what + " and there"_L1;
    }
    return found;
}

} // namespace draftt
