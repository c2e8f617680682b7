// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkparts.h"
#include "core/checks/principal.h"
#include "core/checks/securablereader.h"
#include "core/checks/stepchecks.h"
#include "core/workspace/catalog.h"
#include "core/workspace/permissions.h"

namespace draftt
{

namespace
{

/// Lists of privileges. Of more tables the others are asked in their turn.
constexpr qsizetype mostTablesAhead = 8;

/// Asks, for the answer to be there when it is needed. What it says is nobody's yet.
template <typename T> Done<Answered<T>> unread()
{
    return [](const Result<Answered<T>> &) {};
}

/// Several handles in one.
class Bundle final : public Operation
{
public:
    explicit Bundle(std::vector<Pending> parts) : m_parts(std::move(parts)) {}
    void cancel() override { m_parts.clear(); }

private:
    std::vector<Pending> m_parts;
};

Pending askEntry(const Workspace &workspace, const Session &session, const Securable &securable)
{
    std::vector<Pending> asked;
    asked.push_back(fetchObject(workspace, securable, unread<ObjectInfo>()));
    const auto principal = steps::holderOf(session).name;
    if (!principal.isEmpty())
        asked.push_back(
            fetchEffectivePermissions(workspace, securable, principal, unread<QList<HeldPrivilege>>()));
    return Pending(new Bundle(std::move(asked)));
}

/// The first calls of a check; nothing for a check that is no call of REST.
decltype(AskedAhead::ask) firstCallOf(const CheckKey &key, const Workspace &workspace, const Session &session)
{
    if (key.id == CheckId::WarehouseRuns)
        return [workspace, &session](const ReportProgress &) {
            return fetchWarehouse(workspace, session.warehouse->id, unread<Warehouse>());
        };
    const auto securable = securableOf(key, session);
    if (key.id == CheckId::UseCatalog || key.id == CheckId::UseSchema)
        return [workspace, &session, securable = *securable](const ReportProgress &) {
            return askEntry(workspace, session, securable);
        };
    if (key.id == CheckId::TableMetadata)
        return [workspace, securable = *securable](const ReportProgress &) {
            return fetchTable(workspace, securable, unread<TableInfo>());
        };
    return nullptr;
}

} // namespace

QList<Check> allChecks(const Workspace &workspace, Session &session, const WarehousePatience &patience)
{
    auto checks = connectChecks(workspace, session);
    if (session.warehouse)
        checks += warehouseChecks(workspace, session, patience);
    if (!session.scope())
        return checks;
    checks += catalogChecks(workspace, session);
    if (session.warehouse)
        checks += tableChecks(workspace, session, session.tables);
    for (auto &check : checks) {
        if (auto ask = firstCallOf(check.key, workspace, session))
            check.ahead = AskedAhead{{{CheckId::SignIn, {}}}, std::move(ask)};
    }
    return checks;
}

std::vector<Pending> askRightsAhead(const Workspace &workspace, const Scope &scope)
{
    std::vector<Pending> asked;
    const auto securables = securablesToRead(scope);
    for (const auto &securable : securables.first(std::min(mostTablesAhead, securables.size())))
        asked.push_back(fetchEffectivePermissions(workspace, securable, {}, unread<QList<HeldPrivilege>>()));
    return asked;
}

} // namespace draftt
