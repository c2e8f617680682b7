// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/faultbench.h"
#include "tests/support/awaited.h"

#include "core/workspace/permissions.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr int longestCell = 60'000; // ms; a busy machine is no fault
const WarehousePatience hurried{10ms, 1'000ms, 1'000ms};

/// Every list and every single call that no check makes.
class Lists
{
public:
    Lists(Workspace &workspace, const Session &session) : m_workspace(workspace)
    {
        const auto &warehouse = session.warehouse->id;
        const Securable catalog(*session.catalog);
        start(Stage::UcCatalogs, fetchCatalogs(workspace, pages<CatalogInfo>(Stage::UcCatalogs)));
        start(Stage::UcSchemas,
              fetchSchemas(workspace, *session.catalog, pages<SchemaInfo>(Stage::UcSchemas)));
        start(Stage::UcTables,
              fetchTables(workspace, *session.catalog, *session.schema, pages<TableInfo>(Stage::UcTables)));
        start(Stage::WarehouseGet, startWarehouse(workspace, warehouse, done<Nothing>(Stage::WarehouseGet)));
        start(Stage::WarehouseList, fetchWarehouses(workspace, done<QList<Warehouse>>(Stage::WarehouseList)));
    }

    [[nodiscard]] bool ended() const { return m_ended == m_calls.size(); }

    FaultOutcome outcome;

private:
    void start(Stage, Pending call) { m_calls.push_back(std::move(call)); }

    void fail(const Error &error, Stage stage)
    {
        outcome.codes += diagnose(error, stage).code;
        if (outcome.detail.isEmpty())
            outcome.detail = error.detail;
    }

    template <typename T> [[nodiscard]] Done<T> done(Stage stage)
    {
        return [this, stage](const Result<T> &result) {
            ++m_ended;
            if (!result)
                fail(result.error(), stage);
        };
    }

    template <typename T> [[nodiscard]] OnPage<T> pages(Stage stage)
    {
        return [this, stage](const Result<Page<T>> &page) {
            if (!page)
                fail(page.error(), stage);
            if (!page || page->isLast)
                ++m_ended;
        };
    }

    Workspace &m_workspace;
    std::vector<Pending> m_calls;
    std::size_t m_ended = 0;
};

} // namespace

FaultBench::FaultBench(const QUrl &url, const Session &proven) : session(proven), m_http(m_network)
{
    m_http.setTimeScale(0.01);
    session.address = *PastedAddress::parse(url.toString());
    m_workspace = std::make_unique<Workspace>(m_http, session.address->host, *session.credentials());
}

void FaultBench::beImpatient()
{
    m_http.setLongestDeadline(400ms);
}

FaultBench::FaultBench(DemoFixture &demo, FaultProxy &proxy, const Session &proven)
    : FaultBench(proxy.url(), proven)
{
    demo.server().clearRequests();
}

QList<Check> FaultBench::checksOf(FaultStep step)
{
    switch (step) {
    case FaultStep::Connect:
        return connectChecks(*m_workspace, session);
    case FaultStep::Warehouse:
        return warehouseChecks(*m_workspace, session, hurried);
    case FaultStep::Catalog:
        return catalogChecks(*m_workspace, session);
    case FaultStep::Table:
        return tableChecks(*m_workspace, session, session.tables);
    case FaultStep::Lists:
        return {};
    }
    Q_UNREACHABLE();
}

FaultOutcome FaultBench::run(FaultStep step)
{
    QElapsedTimer timer;
    timer.start();
    auto outcome = step == FaultStep::Lists ? readLists() : runChecks(checksOf(step));
    outcome.succeeded = outcome.ended && outcome.succeeded && outcome.codes.isEmpty();
    outcome.duration = std::chrono::milliseconds(timer.elapsed());
    return outcome;
}

FaultOutcome FaultBench::runChecks(const QList<Check> &checks)
{
    CheckRunner runner;
    QSignalSpy finished(&runner, &CheckRunner::finished);
    runner.start(checks);
    FaultOutcome outcome;
    outcome.ended = !finished.isEmpty() || finished.wait(longestCell);
    outcome.succeeded = true;
    for (const auto &key : runner.keys()) {
        const auto check = runner.outcome(key);
        outcome.succeeded = outcome.succeeded && check.state == CheckState::Passed;
        outcome.isOpen = outcome.isOpen || check.state == CheckState::NotProvable;
        if (check.state != CheckState::Failed)
            continue;
        outcome.codes += check.diagnosis ? check.diagnosis->code : Code::Other;
        if (outcome.detail.isEmpty() && check.error)
            outcome.detail = check.error->detail;
    }
    return outcome;
}

FaultOutcome FaultBench::readLists()
{
    Lists lists(*m_workspace, session);
    auto ended = waitFor([&lists] { return lists.ended(); }, longestCell);
    auto outcome = lists.outcome;
    outcome.ended = ended;
    outcome.succeeded = true;
    return outcome;
}

Session provenSession(DemoFixture &demo)
{
    Session session;
    session.clientId = *ClientId::parse(demo.who().connectorId);
    session.secret = Secret(demo.who().connectorSecret.toUtf8());
    session.catalog = *CatalogName::parse(u"inventory");
    session.schema = *SchemaName::parse(u"assets");
    session.tables = {*TableName::parse(u"devices")};
    demo.server().runAsAdmin(
        u"GRANT USE CATALOG ON CATALOG inventory TO `%1`;"
        "GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%1`;"
        "GRANT SELECT ON TABLE inventory.assets.devices TO `%1`;"_s.arg(demo.who().connectorId));
    FaultBench bench(demo.url(), session);
    const auto connected = bench.run(FaultStep::Connect);
    if (!connected.succeeded)
        qFatal("the demo workspace does not pass without a fault: %s", qUtf8Printable(connected.detail));
    session = bench.session;
    for (const auto &warehouse : bench.session.warehouses) {
        if (warehouse.name == "Serverless Starter Warehouse"_L1)
            session.warehouse = warehouse;
    }
    return session;
}

} // namespace draftt
