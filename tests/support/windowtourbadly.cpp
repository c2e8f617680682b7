// SPDX-License-Identifier: Apache-2.0
// What is refused, page by page, and what is left open.
#include "tests/support/windowtour.h"

#include "app/demo/warehouses/warehouses.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "wizard/steps/steppage.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

const QStringList refusedConnections{u"auth.invalid_client"_s,
                                     u"auth.secret_expired"_s,
                                     u"auth.principal_inactive_or_not_in_workspace"_s,
                                     u"auth.missing_entitlement"_s,
                                     u"auth.wrong_tenant_or_cloud"_s,
                                     u"host.not_a_workspace"_s,
                                     u"host.unreachable"_s,
                                     u"host.proxy"_s,
                                     u"host.ip_access_list"_s,
                                     u"rate_limited"_s,
                                     u"service.unavailable"_s};
const QStringList refusedWarehouses{u"warehouse.not_found"_s, u"warehouse.no_can_use"_s,
                                    u"warehouse.start_failed"_s, u"uc.not_enabled"_s, u"sql.syntax"_s};
const QStringList refusedNames{u"catalog.not_found"_s, u"catalog.not_bound"_s, u"schema.not_found"_s,
                               u"other"_s, u"service.unavailable"_s};
const QStringList refusedTables{u"table.not_found"_s, u"table.unreadable"_s,
                                u"statement.timeout_or_cancelled"_s, u"service.unavailable"_s};

} // namespace

QString WindowTour::whatIsRefused()
{
    begin();
    (void)(connectBadly() && chooseBadly() && nameBadly() && tickBadly() && withoutKeychain());
    end();
    return m_problem;
}

bool WindowTour::tryEach(int page, const QStringList &scenarios)
{
    return std::all_of(scenarios.cbegin(), scenarios.cend(), [this, page](const QString &scenario) {
        return choose(scenario) && tryAgain(u"%1 %2"_s.arg(QString::number(page), scenario));
    });
}

bool WindowTour::tryAgain(const QString &state)
{
    const auto &page = *static_cast<const StepPage *>(m_walk->window().currentPage());
    m_walk->testStep();
    return comes(
               [&] {
                   if (person().see(u"stopButton"_s) || !person().see(u"diagnosisView"_s))
                       return false;
                   const bool isAsleep =
                       page.state() == StepState::Unproven && page.nextText().contains("Start"_L1);
                   if (isAsleep)
                       m_walk->testStep();
                   return !isAsleep;
               },
               state) &&
           look(state, Kind::Refused);
}

bool WindowTour::leaveAsleep(const QString &state)
{
    const auto &page = *static_cast<const StepPage *>(m_walk->window().currentPage());
    person().lookAgain();
    return comes([&] { return page.state() == StepState::Unproven; }, state) && look(state);
}

bool WindowTour::keepAsleep(const QString &state)
{
    const auto &page = *static_cast<const StepPage *>(m_walk->window().currentPage());
    person().lookAgain();
    const auto isKept = [&] { return page.state() == StepState::Proven && !page.verdict().more.isEmpty(); };
    return comes(isKept, state) && look(state);
}

bool WindowTour::tickAgain()
{
    const auto tick = [this] { return person().tickRow(u"tableView"_s, u"components"_s); };
    const bool isOff = tick();
    const bool isOn = tick();
    return is(isOff && isOn, u"components"_s);
}

bool WindowTour::putToSleep(bool sleeps)
{
    using enum demo::WarehouseState;
    m_demo->server().warehouses().find(m_walk->session().warehouse->id.text())->state =
        sleeps ? Stopped : Running;
    return true;
}

bool WindowTour::connectBadly()
{
    const auto nextOnNothing = [this] {
        QTest::mouseClick(m_walk->window().button(QWizard::NextButton), Qt::LeftButton);
        return true;
    };
    return nextOnNothing() && look(u"1 nothing entered"_s, Kind::Refused) &&
           fine(m_walk->enterConnection()) && tryEach(1, refusedConnections) && explanations() &&
           choose(u"normal"_s) && proveSoon() && fine(m_walk->goNext());
}

/// What can be unfolded and opened at a refusal.
bool WindowTour::explanations()
{
    return choose(u"auth.invalid_client"_s) && tryAgain(u"1 refused again"_s) &&
           is(person().click(u"detailsButton"_s), u"detailsButton"_s) &&
           look(u"1 refused, details"_s, Kind::Unfolded) && open(u"helpOnThisButton"_s, u"helpDialog"_s);
}

bool WindowTour::chooseBadly()
{
    const auto hasRow = [this] { return person().clickRow(u"warehouseView"_s, u"Reporting serverless"_s); };
    return comes(hasRow, u"the warehouses"_s) && tryEach(2, refusedWarehouses) &&
           is(person().click(u"unlistedButton"_s), u"unlistedButton"_s) &&
           is(person().type(u"warehouseIdEdit"_s, u"no id"_s), u"warehouseIdEdit"_s) &&
           (person().lookAgain(), look(u"2 an id refused"_s, Kind::Refused)) && choose(u"normal"_s) &&
           fine(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s)) && fine(m_walk->goNext());
}

bool WindowTour::nameBadly()
{
    return fine(m_walk->enterCatalogAndSchema(u"hive_metastore"_s, u"as/sets"_s)) &&
           (person().lookAgain(), look(u"3 names refused"_s, Kind::Refused)) &&
           fine(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s)) && tryEach(3, refusedNames) &&
           choose(u"normal"_s) && waive();
}

bool WindowTour::tickBadly()
{
    const auto hasRow = [this] { return person().tickRow(u"tableView"_s, u"components"_s); };
    return (person().lookAgain(), look(u"4 nothing ticked"_s, Kind::Refused)) && choose(u"granted"_s) &&
           (person().lookAgain(), comes(hasRow, u"the tables"_s)) && tryEach(4, refusedTables) && waive() &&
           look(u"5 not proven"_s);
}

bool WindowTour::withoutKeychain()
{
    end();
    m_secrets = std::make_unique<FakeSecretStore>();
    m_secrets->refused = {1}; // which looks whether it works
    show();
    return choose(u"normal"_s) &&
           comes([this] { return person().see(u"keychainNotice"_s) != nullptr; }, u"the notice"_s) &&
           look(u"1 without a keychain"_s) && fine(m_walk->enterConnection()) && proveSoon() &&
           look(u"1 proven without a keychain"_s);
}

} // namespace draftt
