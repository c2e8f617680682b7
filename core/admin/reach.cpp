// SPDX-License-Identifier: Apache-2.0
#include "core/admin/reach.h"

#include "core/combine.h"
#include "core/workspace/tablefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr size_t mostReadAtOnce = 8;

void noteOwner(Reach &reach, const QString &owner)
{
    if (!owner.isEmpty() && !reach.owners.contains(owner))
        reach.owners += owner;
}

void noteTable(Reach &reach, const TableFacts &facts)
{
    const auto &columns = facts.table.columns;
    auto census = censusOf(facts.table);
    census.counted = 1;
    census.columns = columns.size();
    census.masked =
        std::any_of(columns.cbegin(), columns.cend(), [](const auto &each) { return each.hasMask; });
    reach.census += census;
    noteOwner(reach, facts.table.owner);
    if (facts.rows) {
        reach.rows += *facts.rows;
        ++reach.rowsTold;
    }
}

class ReachReading final : public Job<Reach>
{
public:
    ReachReading(const Workspace &workspace, const Scope &scope, Done<Reach> done)
        : Job(std::move(done)), m_workspace(workspace), m_reach{.scope = scope}
    {
        if (!scope.wholeSchema)
            m_wanted = scope.tables;
        next(fetchTableFacts(m_workspace, scope.catalog, scope.schema,
                             [this](const Result<Answered<Page<TableFacts>>> &page) { onTables(page); }));
    }

private:
    void onTables(const Result<Answered<Page<TableFacts>>> &page)
    {
        if (!page)
            return finish(Failure(page.error()));
        const auto &[items, isLast, odd] = page->value;
        for (const auto &facts : items) {
            const bool wasChosen = m_wanted.removeAll(facts.table.name) > 0;
            if (m_reach.scope.wholeSchema || wasChosen)
                noteTable(m_reach, facts);
        }
        if (m_reach.scope.wholeSchema)
            m_reach.odd += int(odd.size());
        if (isLast)
            onAllTables();
    }

    void onAllTables()
    {
        for (const auto &table : std::as_const(m_wanted))
            m_reach.missing += table.text();
        const auto &[catalog, schema, wholeSchema, tables] = m_reach.scope;
        std::vector<Starter<ObjectInfo>> owners;
        for (const auto &place : {Securable(catalog, schema), Securable(catalog)})
            owners.push_back([this, place](const Done<ObjectInfo> &done) { return askOwner(place, done); });
        next(all<ObjectInfo>(std::move(owners), mostReadAtOnce, orFail(&ReachReading::onOwners)));
    }

    /// Who may not see a place sees no owner of it either.
    [[nodiscard]] Pending askOwner(const Securable &place, const Done<ObjectInfo> &done) const
    {
        return fetchObject(m_workspace, place, [done](const Result<Answered<ObjectInfo>> &object) {
            done(object ? object->value : ObjectInfo{});
        });
    }

    void onOwners(const QList<ObjectInfo> &owners)
    {
        for (const auto &object : owners)
            noteOwner(m_reach, object.owner);
        const auto &[catalog, schema, wholeSchema, tables] = m_reach.scope;
        std::vector<Starter<QList<PolicyInfo>>> lists;
        const auto add = [this, &lists](const Securable &place) {
            lists.push_back(
                [this, place](const Done<QList<PolicyInfo>> &done) { return askPolicies(place, done); });
        };
        if (wholeSchema)
            add(Securable(catalog, schema));
        for (const auto &table : wholeSchema ? QList<TableName>() : tables)
            add(Securable(catalog, schema, table));
        m_reach.policyState = Reach::Policies::Read;
        next(all<QList<PolicyInfo>>(std::move(lists), mostReadAtOnce, orFail(&ReachReading::onPolicies)));
    }

    [[nodiscard]] Pending askPolicies(const Securable &place, const Done<QList<PolicyInfo>> &done)
    {
        return fetchPolicies(m_workspace, place,
                             [this, done](const Result<Answered<QList<PolicyInfo>>> &policies) {
                                 if (!policies)
                                     m_reach.policyState = policies.error().kind == ErrorKind::NotFound
                                                               ? Reach::Policies::NoneThere
                                                               : Reach::Policies::NotReadable;
                                 done(policies ? policies->value : QList<PolicyInfo>());
                             });
    }

    void onPolicies(const QList<QList<PolicyInfo>> &lists)
    {
        for (const auto &list : lists) {
            for (const auto &policy : list) {
                if (!m_reach.policies.contains(policy)) // inherited by several tables
                    m_reach.policies += policy;
            }
        }
        finish(m_reach);
    }

    const Workspace m_workspace;
    Reach m_reach;
    QList<TableName> m_wanted; ///< chosen, and not seen yet
};

} // namespace

Pending fetchReach(const Workspace &workspace, const Scope &scope, Done<Reach> done)
{
    return Pending(new ReachReading(workspace, scope, std::move(done)));
}

} // namespace draftt
