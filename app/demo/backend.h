// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/accounts.h"
#include "app/demo/accounts/gateway.h"
#include "app/demo/catalog/accessrequests.h"
#include "app/demo/catalog/metastore.h"
#include "app/demo/demoserver.h"
#include "app/demo/faults.h"
#include "app/demo/scenarios.h"
#include "app/demo/warehouses/warehouses.h"

namespace draftt::demo
{

/// The workspace behind the HTTP: who exists, warehouses, data, faults and the armed scenario.
class Backend
{
public:
    explicit Backend(const Options &options);
    Backend(const Backend &) = delete; // the areas refer to its members
    Backend &operator=(const Backend &) = delete;

    struct Answer {
        Reply reply;
        bool isUnknownRoute = false;
    };
    [[nodiscard]] Answer answer(Request request) const;

    /// The fault that is due on this request: of a test first, else of the scenario.
    [[nodiscard]] std::optional<Fault> takeFault(const Request &request);

    [[nodiscard]] Result<Nothing> choose(const QString &scenario);
    void give(const Hold &hold);
    QList<ScriptOutcome> runAsAdmin(const QString &script);

    Lag lag;
    Accounts accounts;
    Identities identities;
    Warehouses warehouses;
    Metastore metastore;
    AccessRequests requests;
    Faults injected;
    QString scenario;

    [[nodiscard]] World world() { return {accounts, warehouses, metastore, lag, requests}; }

private:
    void reset();

    Faults m_scenarioFaults;
    Gateway m_gateway;
    QList<Area> m_openAreas; ///< answer without a token
    QList<Area> m_areas;
    Area m_editorStatements;
};

/// The workspace's id, the same in each run.
[[nodiscard]] QString demoWorkspaceId();

} // namespace draftt::demo
