// SPDX-License-Identifier: Apache-2.0
#include "wizard/pagefunctions.h"

#include "core/certificate/gather.h"
#include "core/checks/rights.h"
#include "core/checks/sessionfacts.h"
#include "core/checks/stepchecks.h"
#include "core/pasted/knownhosts.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"
#include "wizard/adminroad.h"
#include "wizard/connect/doctordialog.h"
#include "wizard/walkdraft.h"
#include "wizard/widgets/commanddialog.h"
#include "wizard/widgets/desktop.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

QList<ConnectionProfile> profilesOf(const ProfileStore &store)
{
    QList<ConnectionProfile> profiles;
    for (const auto &entry : store.list()) {
        if (entry.profile)
            profiles += *entry.profile;
    }
    return profiles;
}

} // namespace

PageFunctions::PageFunctions(Session &session, const Services &services, QWidget &window)
    : m_session(session), m_services(services), m_window(window)
{
    if (!m_services.openUrl)
        m_services.openUrl = openInBrowser(window);
    if (!m_services.chooseFile)
        m_services.chooseFile = chooseByDialog(window);
}

const Workspace *PageFunctions::workspace()
{
    const auto credentials = m_session.credentials();
    if (!m_workspace && m_session.address && credentials)
        m_workspace.emplace(m_services.http, m_session.address->host, *credentials,
                            m_session.address->workspaceId);
    return m_workspace ? &*m_workspace : nullptr;
}

ConnectPage::Functions PageFunctions::forConnect()
{
    return {[this] {
                delete m_doctor; // what it shows is of the test before
                return workspace() ? connectChecks(*workspace(), m_session) : QList<Check>();
            },
            [this](Done<Nothing> done) { return m_services.keychain.probe(std::move(done)); },
            m_services.openUrl,
            [this] { openDoctor(); },
            {m_services.http, m_services.networkFile, m_services.chooseFile},
            m_services.networkComplaint,
            [this] { return knownHosts(profilesOf(m_services.profiles)); },
            [this](Done<SecretPresence> done) {
                return m_services.keychain.look(u"draftt-connect/probe"_s, std::move(done));
            },
            [this] { setUpAsAdmin(); }};
}

/// In front of the window that the wizard may be a part of, and which stays.
void PageFunctions::setUpAsAdmin()
{
    auto known = m_session;
    known.secret = {};
    openAdminDialog(m_services, {known, {}}, *m_window.window());
}

void PageFunctions::showCommand(int step)
{
    static const QList<QList<Doing>> ofSteps{
        {Doing::Connect}, {Doing::Warehouse}, {Doing::Entry}, {Doing::Script, Doing::Tables}, {Doing::Save}};
    auto *dialog = new CommandDialog(m_session, ofSteps.value(step), m_services.chooseFile, &m_window);
    dialog->open();
}

/// With the sign-in that was tested, so that the doctor meets the same obstacle; of another host, or before
/// any test, the rungs that need none.
void PageFunctions::openDoctor()
{
    if (!m_session.address)
        return;
    delete m_doctor;
    const auto examine = [this](NetworkDoctor &doctor) {
        const auto &host = m_session.address->host;
        if (m_workspace && m_workspace->host() == host)
            doctor.examine(*m_workspace, m_session);
        else
            doctor.examine(host);
    };
    m_doctor = new DoctorDialog(m_services.http, examine, m_services.chooseFile, &m_window);
    m_doctor->show();
}

WarehousePage::Functions PageFunctions::forWarehouse()
{
    return {[this](Done<QList<Warehouse>> done) {
                return workspace() ? fetchWarehouses(*workspace(), std::move(done)) : Pending();
            },
            [this](Asleep asleep) {
                const WarehousePatience patience{.startsIt = asleep == Asleep::Woken};
                return workspace() ? warehouseChecks(*workspace(), m_session, patience) : QList<Check>();
            },
            m_services.openUrl,
            [this](Done<QList<Warehouse>> done) {
                return workspace() ? fetchUsableWarehouses(*workspace(), std::move(done)) : Pending();
            }};
}

CatalogPage::Functions PageFunctions::forCatalog()
{
    return {{[this](OnPage<CatalogInfo> onPage) {
                 return workspace() ? fetchCatalogs(*workspace(), std::move(onPage)) : Pending();
             },
             [this](const CatalogName &catalog, OnPage<SchemaInfo> onPage) {
                 return workspace() ? fetchSchemas(*workspace(), catalog, std::move(onPage)) : Pending();
             }},
            [this] { return workspace() ? catalogChecks(*workspace(), m_session) : QList<Check>(); },
            m_services.openUrl,
            forRights(),
            [this](Done<Answered<Warehouse>> done) { return lookAtWarehouse(std::move(done)); }};
}

AccessPlan::Functions PageFunctions::forRights()
{
    return {[this](Done<AccessFacts> done) { return readAccess(std::move(done)); },
            m_services.openUrl,
            m_services.chooseFile,
            {[this](const QList<Grant> &missing, Done<QList<OwnerQuestion>> done) {
                 return workspace() ? fetchOwnerQuestions(*workspace(), missing, std::move(done)) : Pending();
             },
             [this](const QList<OwnerQuestion> &questions, const AcceptedRights &accepted,
                    Done<QList<RequestDestination>> done) {
                 return workspace() ? askOwners(*workspace(), questions, {{}, accepted}, std::move(done))
                                    : Pending();
             }}};
}

GrantsPage::Functions PageFunctions::forGrants()
{
    return {{[this](OnPage<TableInfo> onPage) { return fetchFromSchema(fetchTables, std::move(onPage)); },
             [this](OnPage<TableInfo> onPage) {
                 return fetchFromSchema(fetchTablesAndColumns, std::move(onPage));
             }},
            [this](const QList<TableName> &tables) {
                return workspace() ? tableChecks(*workspace(), m_session, tables) : QList<Check>();
            },
            forRights(),
            [this](const TableName &table, Done<StatementResult> done) {
                return preview(table, std::move(done));
            },
            [this](Done<Answered<Warehouse>> done) { return lookAtWarehouse(std::move(done)); }};
}

Pending PageFunctions::lookAtWarehouse(Done<Answered<Warehouse>> done)
{
    return workspace() && m_session.warehouse
               ? fetchWarehouse(*workspace(), m_session.warehouse->id, std::move(done))
               : Pending();
}

Pending PageFunctions::fetchFromSchema(ListTables list, OnPage<TableInfo> onPage)
{
    return workspace() && m_session.catalog && m_session.schema
               ? list(*workspace(), *m_session.catalog, *m_session.schema, std::move(onPage))
               : Pending();
}

Pending PageFunctions::readAccess(Done<AccessFacts> done)
{
    const auto known = workspace() ? accessFactsOf(m_session, workspace()->host()) : std::nullopt;
    return known ? fetchAccessFacts(*workspace(), *known, RightsReader::Principal, std::move(done))
                 : Pending();
}

Pending PageFunctions::preview(const TableName &table, Done<StatementResult> done)
{
    if (!workspace() || !m_session.warehouse || !m_session.catalog || !m_session.schema)
        return {};
    const Securable securable(*m_session.catalog, *m_session.schema, table);
    auto statement = statementOn(*m_session.warehouse, selectRows(securable, PreviewDialog::maxRows));
    statement.rowLimit = PreviewDialog::maxRows;
    return execute(*workspace(), statement, std::move(done));
}

ReviewPage::Functions PageFunctions::forReview()
{
    return {[this] { return m_services.profiles.names(); },
            [this](const ConnectionProfile &profile, const Secret &secret, Done<Nothing> done) {
                return m_services.profiles.save(profile, secret, std::move(done));
            },
            m_services.chooseFile,
            {[this](Done<Certificate> done) { return gather(std::move(done)); },
             [this](const Certificate &certificate, Done<IssuedCertificate> done) {
                 return issueCertificate(certificate, {m_services.keychain, m_services.lockFolder},
                                         std::move(done));
             },
             m_services.writePdf, m_services.chooseFile, m_services.openUrl},
            m_services.opened,
            m_services.draft ? m_services.draft->id() : QUuid(),
            m_services.onSaved,
            m_services.handOver,
            [this](const QUuid &id) {
                const auto kept = m_services.profiles.find(id.toString(QUuid::WithoutBraces));
                return kept ? std::optional(*kept) : std::nullopt;
            }};
}

Pending PageFunctions::gather(Done<Certificate> done)
{
    const auto principal = principalOf(m_session);
    const auto question = principal ? questionOf(m_session, *principal) : std::nullopt;
    return workspace() && question ? gatherCertificate(*workspace(), *question, std::move(done)) : Pending();
}

} // namespace draftt
