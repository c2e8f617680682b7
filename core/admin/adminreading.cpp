// SPDX-License-Identifier: Apache-2.0
#include "core/admin/adminplan.h"

#include "core/checks/rights.h"
#include "core/checks/securablereader.h"
#include "core/grants/holding.h"
#include "core/job.h"
#include "core/workspace/metastore.h"
#include "core/workspace/principalsecrets.h"
#include "core/workspace/serviceprincipals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

class AdminReading final : public Job<AdminPlan>
{
public:
    AdminReading(const Workspace &workspace, const AdminWish &wish, Done<AdminPlan> done)
        : Job(std::move(done))
        , m_workspace(workspace)
        , m_facts{.wish = wish,
                  .admin = {},
                  .access = {.host = wish.host,
                             .principal = {principalToBe(wish).id, wish.displayName},
                             .scope = wish.scope}}
    {
        next(fetchCurrentUser(m_workspace, orFail(&AdminReading::onAdmin)));
    }

private:
    void onAdmin(const Answered<User> &admin)
    {
        m_facts.admin = admin.value;
        if (m_facts.wish.principal)
            next(fetchServicePrincipal(m_workspace, *m_facts.wish.principal, orFail(&AdminReading::onOne)));
        else
            next(fetchServicePrincipalsNamed(m_workspace, m_facts.wish.displayName,
                                             orFail(&AdminReading::onNamed)));
    }

    void onNamed(const Answered<QList<User>> &named)
    {
        if (named.value.size() > 1) {
            AdminPlan plan{.wish = m_facts.wish, .admin = m_facts.admin, .rights = makePlan(m_facts.access)};
            plan.sameName = named.value;
            return finish(plan);
        }
        if (named.value.isEmpty())
            return readMetastore();
        onOne({named.value.constFirst(), named.exchange});
    }

    void onOne(const Answered<User> &principal)
    {
        const auto id = ClientId::parse(principal.value.userName);
        if (!id)
            return finish(Failure(id.error()));
        m_facts.principal = principal.value;
        auto &access = m_facts.access;
        access.principal = {*id, principal.value.displayName};
        access.scimId = principal.value.scimId;
        access.groups = principal.value.groups;
        access.sqlAccess = principal.value.entitlements.contains("databricks-sql-access"_L1)
                               ? PlanState::Held
                               : PlanState::Missing;
        next(fetchPrincipalSecrets(m_workspace, access.scimId,
                                   [this](const Result<Answered<QList<PrincipalSecret>>> &secrets) {
                                       if (secrets)
                                           m_facts.secrets = secrets->value.size();
                                       if (secrets || isRefusal(secrets.error()))
                                           readMetastore();
                                       else
                                           finish(Failure(secrets.error()));
                                   }));
    }

    void readMetastore()
    {
        next(fetchMetastore(m_workspace, [this](const Result<Answered<MetastoreInfo>> &metastore) {
            if (!metastore && !isRefusal(metastore.error()))
                return finish(Failure(metastore.error()));
            m_facts.metastoreOwner = metastore ? metastore->value.owner : QString();
            readWarehouse();
        }));
    }

    void readWarehouse()
    {
        m_facts.access.warehouse =
            WarehouseFacts{m_facts.wish.warehouse, m_facts.wish.warehouseName, PlanState::Missing};
        next(fetchWarehousePermissions(m_workspace, m_facts.wish.warehouse,
                                       [this](const Result<Answered<QList<WarehouseGrant>>> &levels) {
                                           if (levels) {
                                               m_facts.mayGiveCanUse = Permit::Yes;
                                               m_facts.access.warehouse->canUse = canUseOf(
                                                   holderOf(m_facts.access), reported(levels->value));
                                           } else if (levels.error().kind != ErrorKind::PermissionDenied) {
                                               return finish(Failure(levels.error()));
                                           } else if (levels.error().serverCode == "PERMISSION_DENIED"_L1) {
                                               m_facts.mayGiveCanUse =
                                                   Permit::No; // the service's own refusal
                                           }
                                           readRights();
                                       }));
    }

    void readRights()
    {
        next(fetchAccessFacts(m_workspace, m_facts.access, RightsReader::SomebodyElse,
                              orFail(&AdminReading::onRights)));
    }

    void onRights(const AccessFacts &access)
    {
        m_facts.access = access;
        finish(makeAdminPlan(m_facts));
    }

    const Workspace m_workspace;
    AdminFacts m_facts;
};

} // namespace

Pending fetchAdminPlan(const Workspace &workspace, const AdminWish &wish, Done<AdminPlan> done)
{
    return Pending(new AdminReading(workspace, wish, std::move(done)));
}

} // namespace draftt
