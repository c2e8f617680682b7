// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/gather.h"

#include "core/certificate/assess.h"
#include "core/certificate/evidence.h"
#include "core/certificate/metastorereader.h"
#include "core/certificate/policyclaim.h"
#include "core/checks/rights.h"
#include "core/checks/securablereader.h"
#include "core/combine.h"
#include "core/diagnosis/refusal.h"
#include "core/workspace/permissions.h"
#include "core/workspace/serviceprincipals.h"

#include <QSet>

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
    void noteGroups(const Membership &membership, const Evidence &evidence);
    void askTables();
    void onTables(const Result<Answered<Page<TableInfo>>> &page);
    void readAll();
    void add(const TableInfo &table);
    void add(const Securable &securable);
    [[nodiscard]] Pending read(qsizetype at, Done<Nothing> done);
    [[nodiscard]] Pending readWarehouse(Done<Nothing> done);
    [[nodiscard]] Pending readPolicies(const Securable &securable, Done<Nothing> done);
    [[nodiscard]] Pending askMetastore(Done<Nothing> done);
    void judge();
    void conclude(const QList<Nothing> &);

    const Workspace m_workspace;
    const CertificateQuestion m_question;
    Certificate m_certificate;
    Holder m_holder;
    Holder m_reader; ///< whose sign-in reads
    User m_user;     ///< the principal, as the directory has it
    Evidence m_userEvidence;
    bool m_isOwnReader = false;
    QList<SecurableReading> m_readings;
    TablesReading m_tables;
    QSet<QString> m_chosen; ///< tables, in lower case
    std::optional<WarehouseReading> m_warehouse;
    MetastoreReading m_metastore;
    PolicyReading m_policies;
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
    , m_tables{Securable(question.scope.catalog, question.scope.schema), 0, 0, false, {}}
    , m_policies{m_tables.schema, {}, {}, {}, false}
{
    next(fetchCurrentUser(m_workspace, orFail(&Gathering::onMe)));
}

void Gathering::onMe(const Answered<User> &answer)
{
    const auto &me = answer.value;
    m_certificate.readBy = me.userName;
    if (m_certificate.workspaceId.isEmpty())
        m_certificate.workspaceId = me.workspaceId;
    m_reader = {me.userName, me.groups, false};
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
    m_user = answer ? answer->value : User{};
    m_userEvidence = evidenceOf(answer);
    if (m_certificate.principal.displayName.isEmpty())
        m_certificate.principal.displayName = m_user.displayName;
    // Whoever asks for itself is not told of groups within groups, and who is in them.
    if (!answer || m_isOwnReader)
        return noteGroups({m_user.groups, {}, {}, false}, m_userEvidence);
    next(fetchGroups(m_workspace, [this](const Result<Answered<QList<DirectoryGroup>>> &groups) {
        if (groups)
            noteGroups(membershipOf(m_user, groups->value), evidenceOf(groups));
        else if (isRefusal(groups.error()))
            noteGroups({m_user.groups, {}, {}, false}, m_userEvidence);
        else
            finish(Failure(groups.error()));
    }));
}

void Gathering::noteGroups(const Membership &membership, const Evidence &evidence)
{
    m_holder.groups = membership.in;
    m_holder.others = membership.notIn;
    m_certificate.groups = membership.in;
    m_certificate.claims += groupsClaim(membership, evidence);
    m_certificate.claims += entitlementsClaim(m_user.entitlements, membership, m_userEvidence);
    askTables();
}

void Gathering::askTables()
{
    const auto &scope = m_question.scope;
    for (const auto &securable : securablesToRead(scope))
        add(securable);
    if (!scope.wholeSchema) {
        for (const auto &table : scope.tables)
            m_chosen.insert(table.text().toLower());
        m_tables.listed = scope.tables.size();
        m_tables.read = std::min(m_tables.listed, maxTablesRead);
    }
    next(fetchTables(m_workspace, scope.catalog, scope.schema,
                     [this](const Result<Answered<Page<TableInfo>>> &page) { onTables(page); }));
}

void Gathering::onTables(const Result<Answered<Page<TableInfo>>> &page)
{
    if (!page && !isRefusal(page.error()))
        return finish(Failure(page.error()));
    m_tables.evidence = evidenceOf(page);
    for (const auto &table : page ? page->value.items : QList<TableInfo>())
        add(table);
    m_tables.listed += page ? page->value.odd.size() : 0; // nobody can ask for them by name
    if (!page || page->value.isLast)
        readAll();
}

/// Of a table that was not chosen the rights are read too, where more than its name is shown: those may reach
/// further than the choice.
void Gathering::add(const TableInfo &table)
{
    if (m_chosen.contains(table.name.text().toLower()))
        return;
    ++m_tables.listed;
    if (m_tables.read >= maxTablesRead || (table.browseOnly && !m_question.scope.wholeSchema))
        return;
    ++m_tables.read;
    add(Securable(m_question.scope.catalog, m_question.scope.schema, table.name));
}

void Gathering::add(const Securable &securable)
{
    m_readings += SecurableReading{{.securable = securable}, {}};
}

void Gathering::readAll()
{
    std::vector<Starter<Nothing>> readings{[this](const Done<Nothing> &done) { return askMetastore(done); }};
    if (m_question.warehouse)
        readings.emplace_back([this](const Done<Nothing> &done) { return readWarehouse(done); });
    for (qsizetype at = 0; at < m_readings.size(); ++at) {
        readings.emplace_back([this, at](const Done<Nothing> &done) { return read(at, done); });
        const auto &securable = m_readings[at].facts.securable;
        if (securable.kind() != SecurableKind::Catalog) // its own are inherited
            readings.emplace_back(
                [this, securable](const Done<Nothing> &done) { return readPolicies(securable, done); });
    }
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
        const bool wasRefused = !grants && refusesManage(grants.error());
        m_warehouse = WarehouseReading{*m_question.warehouse,
                                       reported(grants ? grants->value : QList<WarehouseGrant>()),
                                       m_isOwnReader && wasRefused, evidenceOf(grants)};
    };
    return fetchWarehousePermissions(m_workspace, m_question.warehouse->id,
                                     unlessFailed<Grants>(take, std::move(done)));
}

Pending Gathering::readPolicies(const Securable &securable, Done<Nothing> done)
{
    using Policies = Result<Answered<QList<PolicyInfo>>>;
    return fetchPolicies(m_workspace, securable,
                         [this, securable, done = std::move(done)](const Policies &policies) {
                             if (!policies && !refusesPolicies(policies.error()))
                                 return done(Failure(policies.error()));
                             m_policies.take(securable, policies);
                             done(Nothing{});
                         });
}

Pending Gathering::askMetastore(Done<Nothing> done)
{
    return readMetastore(m_workspace, m_holder.name,
                         [this, done = std::move(done)](const Result<MetastoreReading> &reading) {
                             if (!reading)
                                 return done(Failure(reading.error()));
                             m_metastore = *reading;
                             done(Nothing{});
                         });
}

/// Which lists are whole depends on who has read them.
void Gathering::judge()
{
    const bool isAdmin = m_reader.tieTo(m_metastore.owner) == Holder::Tie::Itself ||
                         m_reader.tieTo(m_metastore.owner) == Holder::Tie::Member;
    m_metastore.listing = judgedListing(m_metastore.listing, m_metastore.rights, m_reader, isAdmin);
    QList<SecurableFacts> facts;
    for (const auto &reading : std::as_const(m_readings))
        facts += reading.facts;
    const auto governed = judgeListings(facts, m_reader, isAdmin);
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_readings[i].facts.listing = facts[i].listing;
    m_policies.isReaderInCharge = governed.contains(m_question.scope.catalog.text());
    m_tables.isWhole = governed.contains(m_tables.schema.fullName());
}

void Gathering::conclude(const QList<Nothing> &)
{
    judge();
    const Subject subject{m_holder, m_question.principal.id, m_question.scope};
    auto &claims = m_certificate.claims;
    claims += claimOf(m_metastore, m_holder);
    if (m_warehouse)
        claims += claimOf(*m_warehouse, m_holder);
    for (const auto &reading : std::as_const(m_readings))
        claims += claimOf(reading, subject);
    claims += claimOf(m_tables);
    claims += claimOf(m_policies, subject);
    m_certificate.claims = withRemovals(claims, subject);
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
