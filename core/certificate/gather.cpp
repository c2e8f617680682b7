// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/gather.h"

#include "core/certificate/assess.h"
#include "core/certificate/evidence.h"
#include "core/checks/rights.h"
#include "core/checks/securablereader.h"
#include "core/combine.h"
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

/// Who it is about, what tables there are, then everything else a few at a time.
class Gathering final : public Job<Certificate>
{
public:
    Gathering(const Workspace &workspace, const CertificateQuestion &question, Done<Certificate> done);

private:
    void onMe(const Answered<User> &answer);
    void onPrincipal(const Result<Answered<User>> &answer);
    void onTables(const Result<Answered<Page<TableInfo>>> &page);
    void readAll();
    void add(const Securable &securable);
    [[nodiscard]] Pending read(qsizetype at, Done<Nothing> done);
    [[nodiscard]] Pending readWarehouse(Done<Nothing> done);
    [[nodiscard]] Pending readMetastore(Done<Nothing> done);
    void conclude(const QList<Nothing> &);

    const Workspace m_workspace;
    const CertificateQuestion m_question;
    Certificate m_certificate;
    Holder m_holder;
    bool m_isOwnReader = false;
    QList<SecurableReading> m_readings;
    std::optional<TablesReading> m_tables;
    std::optional<WarehouseReading> m_warehouse;
    std::optional<MetastoreReading> m_metastore;
};

Gathering::Gathering(const Workspace &workspace, const CertificateQuestion &question, Done<Certificate> done)
    : Job(std::move(done))
    , m_workspace(workspace)
    , m_question(question)
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
    next(fetchCurrentUser(m_workspace, orFail(&Gathering::onMe)));
}

void Gathering::onMe(const Answered<User> &answer)
{
    const auto &me = answer.value;
    m_certificate.readBy = me.userName;
    if (m_certificate.workspaceId.isEmpty())
        m_certificate.workspaceId = me.workspaceId;
    m_isOwnReader = m_holder.tieTo(me.userName) == Holder::Tie::Itself;
    if (m_isOwnReader) {
        onPrincipal(answer);
        return;
    }
    next(fetchServicePrincipal(m_workspace, m_question.principal.id,
                               [this](const Result<Answered<User>> &user) { onPrincipal(user); }));
}

void Gathering::onPrincipal(const Result<Answered<User>> &answer)
{
    if (!answer && !isRefusal(answer.error()))
        return finish(Failure(answer.error()));
    const auto evidence = evidenceOf(answer);
    const auto user = answer ? answer->value : User{};
    m_holder.groups = user.groups;
    m_holder.knowsAllGroups = answer.has_value();
    if (m_certificate.principal.displayName.isEmpty())
        m_certificate.principal.displayName = user.displayName;
    m_certificate.groups = m_holder.groups;
    m_certificate.claims += groupsClaim(m_holder.groups, evidence);
    m_certificate.claims += entitlementsClaim(user.entitlements, evidence);
    const auto &scope = m_question.scope;
    const Securable schema(scope.catalog, scope.schema);
    for (const auto &securable : securablesToRead(scope))
        add(securable);
    if (scope.wholeSchema) {
        m_tables = TablesReading{schema, 0, 0, {}};
        next(fetchTables(m_workspace, scope.catalog, scope.schema,
                         [this](const Result<Answered<Page<TableInfo>>> &page) { onTables(page); }));
        return;
    }
    if (scope.tables.size() > maxTablesRead)
        m_tables = TablesReading{schema, scope.tables.size(), maxTablesRead, Evidence{{}, {}, utcNow(), {}}};
    readAll();
}

void Gathering::onTables(const Result<Answered<Page<TableInfo>>> &page)
{
    if (!page && !isRefusal(page.error()))
        return finish(Failure(page.error()));
    m_tables->evidence = evidenceOf(page);
    for (const auto &table : page ? page->value.items : QList<TableInfo>()) {
        if (m_tables->read < maxTablesRead) {
            ++m_tables->read;
            add(Securable(m_question.scope.catalog, m_question.scope.schema, table.name));
        }
        ++m_tables->listed;
    }
    m_tables->listed += page ? page->value.odd.size() : 0; // nobody can ask for them by name
    if (!page || page->value.isLast)
        readAll();
}

void Gathering::add(const Securable &securable)
{
    m_readings += SecurableReading{{.securable = securable}, {}};
}

void Gathering::readAll()
{
    std::vector<Starter<Nothing>> readings{[this](const Done<Nothing> &done) { return readMetastore(done); }};
    if (m_question.warehouse)
        readings.emplace_back([this](const Done<Nothing> &done) { return readWarehouse(done); });
    for (qsizetype at = 0; at < m_readings.size(); ++at)
        readings.emplace_back([this, at](const Done<Nothing> &done) { return read(at, done); });
    next(all<Nothing>(std::move(readings), parallel, orFail(&Gathering::conclude)));
}

Pending Gathering::read(qsizetype at, Done<Nothing> done)
{
    return readSecurable(m_workspace, m_readings[at].facts.securable, m_holder.name,
                         [this, at, done = std::move(done)](const Result<SecurableRead> &read) {
                             if (!read)
                                 return done(Failure(read.error()));
                             m_readings[at] = {read->facts, read->listRefusal ? evidenceOf(*read->listRefusal)
                                                                              : evidenceOf(*read->exchange)};
                             done(Nothing{});
                         });
}

Pending Gathering::readWarehouse(Done<Nothing> done)
{
    using Grants = Answered<QList<WarehouseGrant>>;
    const auto take = [this](const Result<Grants> &grants) {
        const bool wasRefused = !grants && grants.error().kind == ErrorKind::PermissionDenied;
        m_warehouse = WarehouseReading{*m_question.warehouse,
                                       reported(grants ? grants->value : QList<WarehouseGrant>()),
                                       m_isOwnReader && wasRefused, evidenceOf(grants)};
    };
    return fetchWarehousePermissions(m_workspace, m_question.warehouse->id,
                                     unlessFailed<Grants>(take, std::move(done)));
}

Pending Gathering::readMetastore(Done<Nothing> done)
{
    const auto take = [this](const Result<Answered<MetastoreInfo>> &answer) {
        const auto info = answer ? answer->value : MetastoreInfo{};
        m_metastore = MetastoreReading{info.name, info.owner, evidenceOf(answer)};
    };
    return fetchMetastore(m_workspace, unlessFailed<Answered<MetastoreInfo>>(take, std::move(done)));
}

void Gathering::conclude(const QList<Nothing> &)
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

} // namespace

std::optional<CertificateQuestion> questionOf(const Session &session, const Principal &principal)
{
    const auto scope = session.scope();
    if (!scope)
        return std::nullopt;
    CertificateQuestion question{principal, *scope, std::nullopt, session.workspaceId()};
    if (session.warehouse)
        question.warehouse =
            WarehouseFacts{session.warehouse->id, session.warehouse->name, PlanState::Unknown};
    return question;
}

Pending gatherCertificate(const Workspace &workspace, const CertificateQuestion &question,
                          Done<Certificate> done)
{
    return Pending(new Gathering(workspace, question, std::move(done)));
}

} // namespace draftt
