// SPDX-License-Identifier: Apache-2.0
#include "app/demo/backend.h"

#include "app/demo/accounts/oauth.h"
#include "app/demo/accounts/people.h"
#include "app/demo/accounts/scim.h"
#include "app/demo/site/signinpage.h"
#include "app/demo/site/site.h"
#include "app/demo/statements/resultlinks.h"
#include "app/demo/statements/sessions.h"
#include "app/demo/warehouses/warehousegate.h"
#include "app/demo/warehouses/warehousepermissions.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

bool isApi(const Request &request)
{
    return request.path.startsWith("/api/"_L1);
}

Reply unknownRoute(const Request &request)
{
    Reply reply;
    reply.status = 404;
    reply.contentType = {};
    reply.body = {};
    if (request.path.startsWith("/api/2.0/sql/"_L1)) // recorded: no body at all
        return reply;
    const auto path = isApi(request) ? request.path.mid(4) : request.path; // recorded without the "/api"
    return Reply::error(404, u"ENDPOINT_NOT_FOUND"_s,
                        u"No API found for '%1 %2'"_s.arg(QString::fromLatin1(request.verb), path));
}

std::optional<Reply> ask(const QList<Area> &areas, const Request &request)
{
    for (const auto &area : areas) {
        if (auto reply = area(request))
            return reply;
    }
    return std::nullopt;
}

Identities makeIdentities(Accounts &accounts, const QString &connectorSecret)
{
    constexpr auto lifetime = std::chrono::hours(24 * 730);
    Identities who;
    who.connectorId = people::connector().name;
    who.connectorSecret = accounts.issueSecret(who.connectorId, lifetime, connectorSecret).value;
    who.personalToken = accounts.issuePersonalToken(who.connectorId);
    who.adminId = people::admin().name;
    who.adminSecret = accounts.issueSecret(who.adminId, lifetime).value;
    who.adminToken = accounts.issuePersonalToken(who.adminId);
    who.workspaceAdminToken = accounts.issuePersonalToken(people::workspaceAdmin().name);
    who.catalogOwnerToken = accounts.issuePersonalToken(people::catalogOwner().name);
    who.metastoreAdminToken = accounts.issuePersonalToken(people::metastoreAdmin().name);
    return who;
}

Lag::Clock clockOf(const Options &options)
{
    return options.clock ? options.clock : Lag::Clock(std::chrono::steady_clock::now);
}

QList<ScenarioEntry> scenarioEntries()
{
    QList<ScenarioEntry> entries;
    for (const auto &scenario : allScenarios())
        entries += {scenario.name, scenario.title, scenario.isUntrustedTls};
    return entries;
}

} // namespace

QString demoWorkspaceId()
{
    return u"4012345678901234"_s;
}

Backend::Backend(const Options &options)
    : lag(std::chrono::duration_cast<std::chrono::milliseconds>(options.lag * options.timeScale),
          clockOf(options))
    , identities(makeIdentities(accounts, options.connectorSecret))
    , warehouses(options.timeScale, clockOf(options))
    , scenario(u"normal"_s)
    , m_gateway(accounts, demoWorkspaceId())
{
    if (options.hugeSchema)
        metastore.addHugeSchema();
    accounts.onChanged = [this](const Principal &principal) { metastore.addPrincipal(principal); };
    accounts.onRemoved = [this](const QString &name) {
        metastore.removePrincipal(name);
        warehouses.forget(name);
    };
    metastore.setWorkspaceId(demoWorkspaceId().toLongLong());
    metastore.keepAsStart();
    accounts.follow(lag);
    accounts.signIns.follow(clockOf(options));
    warehouses.follow(lag);
    metastore.follow(lag);
    const QString scheme = options.privateKey.isNull() ? u"http"_s : u"https"_s;
    const SiteContext site{.accounts = accounts,
                           .warehouses = warehouses,
                           .metastore = metastore,
                           .requests = requests,
                           .scheme = scheme,
                           .adminToken = identities.adminToken,
                           .run = [this](const QString &script) { return runAsAdmin(script); },
                           .scenario = [this] { return scenario; },
                           .scenarios = scenarioEntries(),
                           .choose = [this](const QString &name) { return choose(name); },
                           .grantRequests = [this] { requests.grantAll(metastore); }};
    const auto gate = warehouseGate(warehouses);
    const auto links = std::make_shared<ResultLinks>(scheme);
    m_openAreas = {oauthArea(accounts, scheme, demoWorkspaceId()),
                   [links](const Request &request) { return links->answer(request); }, signInArea(site),
                   siteArea(site)};
    m_areas = {scimArea(accounts),
               secretsArea(accounts),
               warehouseArea(warehouses),
               permissionArea(warehouses, accounts),
               catalogArea(metastore),
               accessRequestArea(metastore, requests,
                                 [this](const QString &id) {
                                     const auto *member = accounts.byScimId(id);
                                     return member == nullptr ? QString() : member->principal.name;
                                 }),
               withSessions(statementArea(metastore, gate, links), gate)};
    m_editorStatements = statementArea(metastore, openGate());
}

Backend::Answer Backend::answer(Request request) const
{
    if (const auto reply = ask(m_openAreas, request))
        return {*reply};
    if (isApi(request)) {
        if (const auto refusal = m_gateway.admit(request))
            return {*refusal};
        if (const auto reply = ask(m_areas, request))
            return {*reply};
    }
    return {.reply = unknownRoute(request), .isUnknownRoute = true};
}

std::optional<Fault> Backend::takeFault(const Request &request)
{
    const auto fault = injected.take(request);
    return fault ? fault : m_scenarioFaults.take(request);
}

Result<Nothing> Backend::choose(const QString &name)
{
    const auto *wanted = findScenario(name);
    const auto *current = findScenario(scenario);
    if (!wanted || (wanted->isUntrustedTls && wanted != current))
        return tl::make_unexpected(Error::input(InputProblem::UnknownOption, name));
    m_scenarioFaults.clear();
    for (const auto &fault : wanted->faults)
        m_scenarioFaults.add(fault);
    if (wanted->changesTheWorld() || current->changesTheWorld())
        reset();
    for (const auto &hold : wanted->holds)
        give(hold);
    applyEffects(world(), wanted->effects);
    scenario = name;
    return Nothing{};
}

void Backend::reset()
{
    lag.turn(false);
    accounts.reset();
    warehouses.reset();
    metastore.backToStart();
    requests.reset();
    for (const auto &member : accounts.members())
        metastore.addPrincipal(member.principal);
}

void Backend::give(const Hold &hold)
{
    applyHold(world(), hold);
}

QList<ScriptOutcome> Backend::runAsAdmin(const QString &script)
{
    const Area statements = [this](Request request) -> std::optional<Reply> {
        request.path = u"/demo/editor/statement"_s; // what a scenario for the editor names
        if (const auto fault = takeFault(request); fault && !fault->passThrough)
            return fault->reply;
        request.path = u"/api/2.0/sql/statements"_s;
        return m_editorStatements(request);
    };
    return runScript(script, statements, people::admin());
}

} // namespace draftt::demo
