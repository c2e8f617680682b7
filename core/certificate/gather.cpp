// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/gather.h"

#include "core/certificate/assess.h"
#include "core/certificate/evidence.h"
#include "core/checks/lanes.h"
#include "core/checks/rights.h"
#include "core/workspace/metastore.h"
#include "core/workspace/permissions.h"
#include "core/workspace/serviceprincipals.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr size_t parallel = 6;

/// Who it is about, then everything else a few at a time.
class Gathering final : public Operation
{
public:
    Gathering(const Workspace &workspace, const CertificateQuestion &question, Done<Certificate> done);

    void cancel() override
    {
        m_done = nullptr;
        m_who.reset();
        m_lanes.stop();
    }

private:
    using End = Lanes::End;

    void onMe(const Result<Answered<User>> &me);
    void onPrincipal(const Result<Answered<User>> &answer);
    void askAll();
    void addSecurable(const Securable &securable);
    [[nodiscard]] Pending askRights(qsizetype at, const QString &principal, End end);
    [[nodiscard]] Pending askOwner(qsizetype at, End end);
    [[nodiscard]] Pending askTables(End end);
    [[nodiscard]] Pending askWarehouse(End end);
    [[nodiscard]] Pending askMetastore(End end);
    template <typename T> [[nodiscard]] bool isBearable(const Result<T> &result);
    void conclude();
    void finish(const Result<Certificate> &result);

    const Workspace m_workspace;
    CertificateQuestion m_question;
    Done<Certificate> m_done;
    Pending m_who;
    Lanes m_lanes;
    Certificate m_certificate;
    Holder m_holder;
    bool m_isOwnReader = false;
    QList<SecurableReading> m_readings;
    std::optional<TablesReading> m_tables;
    std::optional<WarehouseReading> m_warehouse;
    std::optional<MetastoreReading> m_metastore;
};

Gathering::Gathering(const Workspace &workspace, const CertificateQuestion &question, Done<Certificate> done)
    : m_workspace(workspace)
    , m_question(question)
    , m_done(std::move(done))
    , m_lanes(parallel, [this] { conclude(); })
    , m_certificate{u"draftt-connect " DRAFTT_VERSION ""_s,
                    {},
                    workspace.host().authority(),
                    question.workspaceId,
                    question.principal,
                    {},
                    {},
                    question.scope,
                    question.warehouse,
                    {}}
    , m_holder{question.principal.id.text(), {}, false}
{
    m_who = fetchCurrentUser(m_workspace, [this](const Result<Answered<User>> &me) { onMe(me); });
}

template <typename T> bool Gathering::isBearable(const Result<T> &result)
{
    if (result || isRefusal(result.error()))
        return true;
    finish(Failure(result.error()));
    return false;
}

void Gathering::onMe(const Result<Answered<User>> &answer)
{
    if (!answer) {
        finish(Failure(answer.error()));
        return;
    }
    const auto &me = answer->value;
    m_certificate.readBy = me.userName;
    if (m_certificate.workspaceId.isEmpty())
        m_certificate.workspaceId = me.workspaceId;
    m_isOwnReader = m_holder.tieTo(me.userName) == Holder::Tie::Itself;
    if (m_isOwnReader) {
        onPrincipal(answer);
        return;
    }
    m_who = fetchServicePrincipal(m_workspace, m_question.principal.id,
                                  [this](const Result<Answered<User>> &user) {
                                      if (isBearable(user))
                                          onPrincipal(user);
                                  });
}

void Gathering::onPrincipal(const Result<Answered<User>> &answer)
{
    const auto evidence = evidenceOf(answer);
    const auto user = answer ? answer->value : User{};
    m_holder.groups = user.groups;
    m_holder.knowsAllGroups = answer.has_value();
    if (m_certificate.principal.displayName.isEmpty())
        m_certificate.principal.displayName = user.displayName;
    m_certificate.groups = m_holder.groups;
    m_certificate.claims += groupsClaim(m_holder.groups, evidence);
    m_certificate.claims += entitlementsClaim(user.entitlements, evidence);
    askAll();
}

void Gathering::askAll()
{
    const auto &scope = m_question.scope;
    m_lanes.add([this](End end) { return askMetastore(std::move(end)); });
    if (m_question.warehouse)
        m_lanes.add([this](End end) { return askWarehouse(std::move(end)); });
    addSecurable(Securable(scope.catalog));
    addSecurable(Securable(scope.catalog, scope.schema));
    if (scope.wholeSchema) {
        m_tables = TablesReading{Securable(scope.catalog, scope.schema), 0, 0, {}};
        m_lanes.add([this](End end) { return askTables(std::move(end)); });
    } else {
        const auto read = std::min(maxTablesRead, scope.tables.size());
        for (const auto &table : scope.tables.first(read))
            addSecurable(Securable(scope.catalog, scope.schema, table));
        if (read < scope.tables.size())
            m_tables = TablesReading{Securable(scope.catalog, scope.schema), scope.tables.size(), read,
                                     Evidence{{}, {}, utcNow(), {}}};
    }
    m_lanes.start();
}

void Gathering::addSecurable(const Securable &securable)
{
    const auto at = m_readings.size();
    m_readings += SecurableReading{{.securable = securable}, {}};
    m_lanes.add([this, at](End end) { return askRights(at, {}, std::move(end)); });
}

/// Everybody's list first, as only that one is sure to hold what comes through groups.
Pending Gathering::askRights(qsizetype at, const QString &principal, End end)
{
    const auto &securable = m_readings[at].facts.securable;
    const bool isOwnOnly = !principal.isEmpty();
    return fetchEffectivePermissions(
        m_workspace, securable, principal,
        [this, at, isOwnOnly, end = std::move(end)](const Result<Answered<QList<HeldPrivilege>>> &rights) {
            if (!isBearable(rights))
                return;
            auto &reading = m_readings[at];
            reading.evidence = evidenceOf(rights);
            if (rights) {
                reading.facts.listing = isOwnOnly ? Listing::OwnRows : Listing::Whole;
                reading.facts.rights = reported(rights->value);
            }
            if (!rights && !isOwnOnly)
                m_lanes.add([this, at](End next) { return askRights(at, m_holder.name, std::move(next)); });
            else
                m_lanes.add([this, at](End next) { return askOwner(at, std::move(next)); });
            end();
        });
}

Pending Gathering::askOwner(qsizetype at, End end)
{
    const auto &securable = m_readings[at].facts.securable;
    const auto answer = [this, at, end = std::move(end)](const auto &info) {
        if (!isBearable(info))
            return;
        if (info)
            m_readings[at].facts.owner = info->value.owner;
        end();
    };
    switch (securable.kind()) {
    case SecurableKind::Catalog:
        return fetchCatalog(m_workspace, m_question.scope.catalog, answer);
    case SecurableKind::Schema:
        return fetchSchema(m_workspace, securable, answer);
    case SecurableKind::Table:
        return fetchTable(m_workspace, securable, answer);
    }
    Q_UNREACHABLE();
}

Pending Gathering::askTables(End end)
{
    const auto &scope = m_question.scope;
    return fetchTables(
        m_workspace, scope.catalog, scope.schema,
        [this, end = std::move(end)](const Result<Answered<Page<TableInfo>>> &page) {
            if (!isBearable(page))
                return;
            m_tables->evidence = evidenceOf(page);
            for (const auto &table : page ? page->value.items : QList<TableInfo>()) {
                if (m_tables->read < maxTablesRead) {
                    ++m_tables->read;
                    addSecurable(Securable(m_question.scope.catalog, m_question.scope.schema, table.name));
                }
                ++m_tables->listed;
            }
            if (!page || page->value.isLast)
                end();
        });
}

Pending Gathering::askWarehouse(End end)
{
    return fetchWarehousePermissions(
        m_workspace, m_question.warehouse->id,
        [this, end = std::move(end)](const Result<Answered<QList<WarehouseGrant>>> &grants) {
            if (!isBearable(grants))
                return;
            const bool wasRefused = !grants && grants.error().kind == ErrorKind::PermissionDenied;
            m_warehouse = WarehouseReading{*m_question.warehouse,
                                           reported(grants ? grants->value : QList<WarehouseGrant>()),
                                           m_isOwnReader && wasRefused, evidenceOf(grants)};
            end();
        });
}

Pending Gathering::askMetastore(End end)
{
    return fetchMetastore(m_workspace,
                          [this, end = std::move(end)](const Result<Answered<MetastoreInfo>> &answer) {
                              if (!isBearable(answer))
                                  return;
                              const auto info = answer ? answer->value : MetastoreInfo{};
                              m_metastore = MetastoreReading{info.name, info.owner, evidenceOf(answer)};
                              end();
                          });
}

void Gathering::conclude()
{
    auto &claims = m_certificate.claims;
    if (m_metastore)
        claims += claimOf(*m_metastore, m_holder);
    if (m_warehouse)
        claims += claimOf(*m_warehouse, m_holder);
    for (const auto &reading : std::as_const(m_readings))
        claims += claimOf(reading, m_holder);
    if (m_tables)
        claims += claimOf(*m_tables);
    m_certificate.created = utcNow();
    finish(m_certificate);
}

void Gathering::finish(const Result<Certificate> &result)
{
    const auto answer = result;
    m_who.reset();
    m_lanes.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(answer);
}

} // namespace

Pending gatherCertificate(const Workspace &workspace, const CertificateQuestion &question,
                          Done<Certificate> done)
{
    return Pending(new Gathering(workspace, question, std::move(done)));
}

} // namespace draftt
