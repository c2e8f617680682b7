// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rights.h"

#include "core/checks/lanes.h"
#include "core/diagnosis/diagnosis.h"
#include "core/grants/holding.h"
#include "core/workspace/permissions.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr size_t parallel = 6;

/// Reads all securables, a few at a time: first the privileges of everybody, else of the principal, then the
/// owner.
class RightsReading final : public Operation
{
public:
    RightsReading(const Workspace &workspace, const AccessFacts &known, RightsReader reader,
                  Done<AccessFacts> done);

    void cancel() override
    {
        m_done = nullptr;
        m_lanes.stop();
    }

private:
    using Index = qsizetype;

    void listSecurables();
    [[nodiscard]] Pending askRights(Index at, const QString &principal, Lanes::End end);
    void onRights(Index at, bool wasFiltered, const Result<QList<HeldPrivilege>> &rights);
    [[nodiscard]] Pending askOwner(Index at, Lanes::End end);
    [[nodiscard]] Pending askWarehouse(Lanes::End end);
    void onWarehouse(const QList<WarehouseGrant> &grants);
    void learn(const Error &refusal, Index at);
    /// False: not a refusal; the whole reading has failed.
    [[nodiscard]] bool isBearable(const Error &error);
    void finish(const Result<AccessFacts> &result);

    const Workspace m_workspace;
    AccessFacts m_facts;
    RightsReader m_reader;
    Done<AccessFacts> m_done;
    Lanes m_lanes;
};

RightsReading::RightsReading(const Workspace &workspace, const AccessFacts &known, RightsReader reader,
                             Done<AccessFacts> done)
    : m_workspace(workspace)
    , m_facts(known)
    , m_reader(reader)
    , m_done(std::move(done))
    , m_lanes(parallel, [this] { finish(m_facts); })
{
    listSecurables();
    for (Index at = 0; at < m_facts.securables.size(); ++at)
        m_lanes.add([this, at](Lanes::End end) { return askRights(at, {}, std::move(end)); });
    if (m_facts.warehouse && m_facts.warehouse->canUse == PlanState::Unknown)
        m_lanes.add([this](Lanes::End end) { return askWarehouse(std::move(end)); });
    m_lanes.start();
}

void RightsReading::listSecurables()
{
    const auto &scope = m_facts.scope;
    m_facts.securables = {{.securable = Securable(scope.catalog)},
                          {.securable = Securable(scope.catalog, scope.schema)}};
    if (scope.wholeSchema)
        return;
    for (const auto &table : scope.tables.first(std::min(maxTablesRead, scope.tables.size())))
        m_facts.securables += SecurableFacts{.securable = Securable(scope.catalog, scope.schema, table)};
}

/// Everybody's first: only that list shows what comes through a group, and who holds MANAGE.
Pending RightsReading::askRights(Index at, const QString &principal, Lanes::End end)
{
    const bool isFiltered = !principal.isEmpty();
    return fetchEffectivePermissions(
        m_workspace, m_facts.securables[at].securable, principal,
        [this, at, isFiltered, end = std::move(end)](const Result<QList<HeldPrivilege>> &rights) {
            if (!rights && !isBearable(rights.error()))
                return;
            onRights(at, isFiltered, rights);
            end();
        });
}

void RightsReading::onRights(Index at, bool wasFiltered, const Result<QList<HeldPrivilege>> &rights)
{
    auto &facts = m_facts.securables[at];
    if (!rights && !wasFiltered) {
        m_lanes.add([this, at](Lanes::End end) {
            return askRights(at, m_facts.principal.id.text(), std::move(end));
        });
        return;
    }
    if (rights) {
        facts.listing = wasFiltered ? Listing::OwnRows : Listing::Whole;
        facts.rights = reported(*rights);
    } else {
        learn(rights.error(), at);
    }
    m_lanes.add([this, at](Lanes::End end) { return askOwner(at, std::move(end)); });
}

Pending RightsReading::askOwner(Index at, Lanes::End end)
{
    const auto &securable = m_facts.securables[at].securable;
    const auto answer = [this, at, end = std::move(end)](const auto &info) {
        if (!info && !isBearable(info.error()))
            return;
        if (info)
            m_facts.securables[at].owner = info->value.owner;
        else
            learn(info.error(), at);
        end();
    };
    switch (securable.kind()) {
    case SecurableKind::Catalog:
        return fetchCatalog(m_workspace, m_facts.scope.catalog, answer);
    case SecurableKind::Schema:
        return fetchSchema(m_workspace, securable, answer);
    case SecurableKind::Table:
        return fetchTable(m_workspace, securable, answer);
    }
    Q_UNREACHABLE();
}

Pending RightsReading::askWarehouse(Lanes::End end)
{
    return fetchWarehousePermissions(
        m_workspace, m_facts.warehouse->id,
        [this, end = std::move(end)](const Result<QList<WarehouseGrant>> &grants) {
            if (!grants && !isBearable(grants.error()))
                return;
            if (grants)
                onWarehouse(*grants);
            end();
        });
}

void RightsReading::onWarehouse(const QList<WarehouseGrant> &grants)
{
    m_facts.warehouse->canUse = canUseOf(holderOf(m_facts), reported(grants));
}

/// A refusal that names the privilege proves that it is missing, if it was the principal who was refused.
void RightsReading::learn(const Error &refusal, Index at)
{
    if (m_reader != RightsReader::Principal)
        return;
    const auto &scope = m_facts.scope;
    Known known;
    known.principal = m_facts.principal.id;
    known.securable = m_facts.securables[at].securable;
    const auto code = diagnose(refusal, Stage::UcPermissions, known).code;
    std::optional<Grant> lacks;
    if (code == Code::CatalogNoUseCatalog)
        lacks = Grant::useCatalog(scope.catalog);
    else if (code == Code::SchemaNoUseSchema)
        lacks = Grant::useSchema(scope.catalog, scope.schema);
    const bool isKnown = lacks && std::any_of(m_facts.tried.cbegin(), m_facts.tried.cend(),
                                              [&](const TriedRight &tried) { return tried.grant == *lacks; });
    if (lacks && !isKnown)
        m_facts.tried += TriedRight{*lacks, false};
}

bool RightsReading::isBearable(const Error &error)
{
    if (isRefusal(error))
        return true;
    finish(Failure(error));
    return false;
}

void RightsReading::finish(const Result<AccessFacts> &result)
{
    const auto answer = result;
    m_lanes.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(answer);
}

} // namespace

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::PermissionDenied || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::BadRequest;
}

QList<ReportedRight> reported(const QList<HeldPrivilege> &held)
{
    QList<ReportedRight> rights;
    rights.reserve(held.size());
    for (const auto &one : held)
        rights += ReportedRight{one.principal, one.privilege, one.inheritedFromKind, one.inheritedFromName};
    return rights;
}

QList<ReportedRight> reported(const QList<WarehouseGrant> &grants)
{
    QList<ReportedRight> levels;
    for (const auto &grant : grants)
        levels += ReportedRight{grant.principal, grant.level, {}, {}};
    return levels;
}

std::optional<AccessFacts> accessFactsOf(const Session &session, const std::optional<Host> &host)
{
    const auto principal = session.principal();
    const auto scope = session.scope();
    if (!principal || !scope)
        return std::nullopt;
    AccessFacts facts{.host = host, .principal = {*principal, {}}, .scope = *scope};
    if (session.user) {
        facts.principal.displayName = session.user->displayName;
        facts.scimId = session.user->scimId;
        facts.groups = session.user->groups;
        facts.knowsAllGroups = true;
        if (session.user->entitlements.contains("databricks-sql-access"_L1))
            facts.sqlAccess = PlanState::Held;
    }
    if (session.connectProven || session.warehouseProven)
        facts.sqlAccess = PlanState::Held;
    if (session.warehouse)
        facts.warehouse = WarehouseFacts{session.warehouse->id, session.warehouse->name,
                                         session.warehouseProven ? PlanState::Held : PlanState::Unknown};
    const bool hasReadARow = std::any_of(session.proofs.cbegin(), session.proofs.cend(),
                                         [](const TableProof &proof) { return proof.rowRead; });
    if (session.catalogProven || hasReadARow)
        facts.tried += TriedRight{Grant::useCatalog(scope->catalog), true};
    if (session.schemaProven || hasReadARow)
        facts.tried += TriedRight{Grant::useSchema(scope->catalog, scope->schema), true};
    for (const auto &proof : session.proofs) {
        if (proof.rowRead)
            facts.tried += TriedRight{Grant::selectOnTable(scope->catalog, scope->schema, proof.table), true};
    }
    return facts;
}

Pending fetchAccessFacts(const Workspace &workspace, const AccessFacts &known, RightsReader reader,
                         Done<AccessFacts> done)
{
    return Pending(new RightsReading(workspace, known, reader, std::move(done)));
}

} // namespace draftt
