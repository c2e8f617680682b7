// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rights.h"

#include "core/checks/securablereader.h"
#include "core/combine.h"
#include "core/diagnosis/diagnosis.h"
#include "core/grants/holding.h"
#include "core/workspace/metastore.h"
#include "core/workspace/permissions.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr size_t parallel = 6;

/// Of this many refusals the words are read: USE CATALOG and USE SCHEMA are asked for before a table is
/// looked at, so that whichever is missing is named for every table.
constexpr size_t mostRefusalsRead = 20;

/// Reads all securables and the warehouse, a few at a time.
class RightsReading final : public Job<AccessFacts>
{
public:
    RightsReading(const Workspace &workspace, const AccessFacts &known, RightsReader reader,
                  Done<AccessFacts> done);

private:
    [[nodiscard]] Pending read(size_t at, Done<Nothing> done);
    [[nodiscard]] Pending askWarehouse(Done<Nothing> done);
    void onReader(const Answered<User> &user);
    void readAll();
    void onAllRead(const QList<Nothing> &);
    void learn(const std::optional<Error> &refusal, const Securable &securable);

    const Workspace m_workspace;
    AccessFacts m_facts;
    const RightsReader m_reader;
    Holder m_holder; ///< who reads
    bool m_isMetastoreAdmin = false;
    std::vector<SecurableRead> m_read;
    size_t m_refusalsRead = 0;
};

RightsReading::RightsReading(const Workspace &workspace, const AccessFacts &known, RightsReader reader,
                             Done<AccessFacts> done)
    : Job(std::move(done)), m_workspace(workspace), m_facts(known), m_reader(reader)
{
    if (m_reader == RightsReader::SomebodyElse) {
        next(fetchCurrentUser(m_workspace, orFail(&RightsReading::onReader)));
        return;
    }
    m_holder = holderOf(known);
    readAll();
}

void RightsReading::onReader(const Answered<User> &user)
{
    m_holder = {user.value.userName, user.value.groups, false};
    next(fetchMetastore(m_workspace, [this](const Result<Answered<MetastoreInfo>> &metastore) {
        const auto tie = m_holder.tieTo(metastore ? metastore->value.owner : QString());
        m_isMetastoreAdmin = tie == Holder::Tie::Itself || tie == Holder::Tie::Member;
        if (!metastore && !isRefusal(metastore.error()))
            finish(Failure(metastore.error()));
        else
            readAll();
    }));
}

void RightsReading::readAll()
{
    std::vector<Starter<Nothing>> readings;
    for (const auto &securable : securablesToRead(m_facts.scope)) {
        m_read.push_back({.facts = {.securable = securable}});
        readings.emplace_back(
            [this, at = m_read.size() - 1](const Done<Nothing> &end) { return read(at, end); });
    }
    if (m_facts.warehouse && m_facts.warehouse->canUse == PlanState::Unknown)
        readings.emplace_back([this](Done<Nothing> end) { return askWarehouse(std::move(end)); });
    next(all<Nothing>(std::move(readings), parallel, orFail(&RightsReading::onAllRead)));
}

Pending RightsReading::read(size_t at, Done<Nothing> done)
{
    const auto take = [this, at](const SecurableRead &read) { m_read[at] = read; };
    return readSecurable(m_workspace, m_read[at].facts.securable, m_facts.principal.id.text(),
                         [take, done = std::move(done)](const Result<SecurableRead> &read) {
                             if (read)
                                 take(*read);
                             done(read.map([](const SecurableRead &) { return Nothing{}; }));
                         });
}

Pending RightsReading::askWarehouse(Done<Nothing> done)
{
    using Grants = Answered<QList<WarehouseGrant>>;
    const auto take = [this](const Result<Grants> &grants) {
        if (grants)
            m_facts.warehouse->canUse = canUseOf(holderOf(m_facts), reported(grants->value));
    };
    return fetchWarehousePermissions(m_workspace, m_facts.warehouse->id,
                                     unlessFailed<Grants>(take, std::move(done)));
}

/// What is refused or hidden tells of the principal only where it asked itself.
void RightsReading::onAllRead(const QList<Nothing> &)
{
    m_facts.securables.clear();
    for (const auto &read : m_read) {
        m_facts.securables += read.facts;
        if (m_reader == RightsReader::Principal) {
            learn(read.listRefusal, read.facts.securable);
            learn(read.objectRefusal, read.facts.securable);
        } else {
            m_facts.securables.last().isNameOnly = false;
        }
    }
    judgeListings(m_facts.securables, m_holder, m_isMetastoreAdmin);
    finish(m_facts);
}

/// A refusal that names the privilege proves that it is missing.
void RightsReading::learn(const std::optional<Error> &refusal, const Securable &securable)
{
    if (!refusal || m_refusalsRead == mostRefusalsRead)
        return;
    ++m_refusalsRead;
    const auto &scope = m_facts.scope;
    Known known;
    known.principal = m_facts.principal.id;
    known.securable = securable;
    const auto code = diagnose(*refusal, Stage::UcPermissions, known).code;
    std::optional<Grant> lacks;
    if (code == Code::CatalogNoUseCatalog)
        lacks = Grant::useCatalog(scope.catalog);
    else if (code == Code::SchemaNoUseSchema)
        lacks = Grant::useSchema(scope.catalog, scope.schema);
    const bool isKnown = lacks && std::any_of(m_facts.tried.cbegin(), m_facts.tried.cend(),
                                              [&](const TriedRight &tried) { return tried.grant == *lacks; });
    if (lacks && !isKnown)
        m_facts.tried += TriedRight{.grant = *lacks, .works = false};
}

/// A principal that has the entitlement through a group does not show it in its own list.
PlanState sqlAccessOf(const Session &session)
{
    const bool isListed = session.user && session.user->entitlements.contains("databricks-sql-access"_L1);
    return isListed || session.connectProven || session.warehouseProven ? PlanState::Held : session.sqlAccess;
}

} // namespace

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
    }
    facts.sqlAccess = sqlAccessOf(session);
    if (session.warehouse)
        facts.warehouse = WarehouseFacts{session.warehouse->id, session.warehouse->name,
                                         session.warehouseProven ? PlanState::Held : session.canUse};
    const bool isEntered = std::any_of(session.proofs.cbegin(), session.proofs.cend(),
                                       [](const TableProof &proof) { return proof.showsEntry; });
    if (session.catalogProven || isEntered)
        facts.tried += TriedRight{.grant = Grant::useCatalog(scope->catalog), .works = true};
    if (session.schemaProven || isEntered)
        facts.tried += TriedRight{.grant = Grant::useSchema(scope->catalog, scope->schema), .works = true};
    for (const auto &proof : session.proofs) {
        if (proof.rowRead)
            facts.tried += TriedRight{
                .grant = Grant::selectOnTable(scope->catalog, scope->schema, proof.table), .works = true};
    }
    QSet<Grant> works; // of thousands, for the few that were refused
    if (!session.refusedRights.isEmpty()) {
        for (const auto &tried : std::as_const(facts.tried))
            works.insert(tried.grant);
    }
    for (const auto &right : session.refusedRights) {
        if (!works.contains(right))
            facts.tried += TriedRight{.grant = right, .works = false};
    }
    return facts;
}

Pending fetchAccessFacts(const Workspace &workspace, const AccessFacts &known, RightsReader reader,
                         Done<AccessFacts> done)
{
    return Pending(new RightsReading(workspace, known, reader, std::move(done)));
}

} // namespace draftt
