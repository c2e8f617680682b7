#include "wizard/pagefunctions.h"

#include "core/checks/steps.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"
#include "wizard/widgets/doctordialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>

namespace
{

void openInBrowser(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

ChooseFile chooseByDialog(QWidget &window)
{
    return [&window](const FileQuestion &question, const std::function<void(const QString &)> &done) {
        auto *dialog = new QFileDialog(&window, question.title, QDir::homePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setFilter(dialog->filter() | QDir::Hidden);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.asksBeforeReplacing);
        dialog->selectFile(question.proposedName);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, done);
        dialog->open();
    };
}

} // namespace

PageFunctions::PageFunctions(Session &session, const Services &services, QWidget &window)
    : m_session(session), m_services(services), m_window(window)
{
    if (!m_services.openUrl)
        m_services.openUrl = openInBrowser;
    if (!m_services.chooseFile)
        m_services.chooseFile = chooseByDialog(window);
}

PageFunctions::~PageFunctions() = default;

void PageFunctions::reopen()
{
    const auto credentials = m_session.credentials();
    m_workspace.reset();
    if (m_session.address && credentials)
        m_workspace = std::make_unique<Workspace>(m_services.http, m_session.address->host, *credentials);
}

Workspace *PageFunctions::workspace()
{
    if (!m_workspace)
        reopen();
    return m_workspace.get();
}

ConnectPage::Functions PageFunctions::forConnect()
{
    return {[this] {
                reopen();
                return m_workspace ? connectChecks(*m_workspace, m_session) : QList<Check>();
            },
            [this](Done<Nothing> done) { return m_services.keychain.probe(std::move(done)); },
            m_services.openUrl, [this] { openDoctor(); }};
}

/// With the session as it was tested, so that the doctor meets the same obstacle. The dialog is modal: nobody
/// signs in anew while it examines.
void PageFunctions::openDoctor()
{
    if (!workspace())
        return;
    auto *dialog = new DoctorDialog(
        m_services.http, [this](NetworkDoctor &doctor) { doctor.examine(*workspace(), m_session); },
        &m_window);
    dialog->open();
}

WarehousePage::Functions PageFunctions::forWarehouse()
{
    return {[this](Done<QList<Warehouse>> done) {
                return workspace() ? fetchWarehouses(*workspace(), std::move(done)) : Pending();
            },
            [this] { return workspace() ? warehouseChecks(*workspace(), m_session) : QList<Check>(); },
            m_services.openUrl};
}

CatalogPage::Functions PageFunctions::forCatalog()
{
    return {[this](OnPage<CatalogInfo> onPage) {
                return workspace() ? fetchCatalogs(*workspace(), std::move(onPage)) : Pending();
            },
            [this](const CatalogName &catalog, OnPage<SchemaInfo> onPage) {
                return workspace() ? fetchSchemas(*workspace(), catalog, std::move(onPage)) : Pending();
            },
            [this] { return workspace() ? catalogChecks(*workspace(), m_session) : QList<Check>(); },
            m_services.openUrl};
}

GrantsPage::Functions PageFunctions::forGrants()
{
    return {[this](OnPage<TableInfo> onPage) {
                return workspace() && m_session.catalog && m_session.schema
                           ? fetchTables(*workspace(), *m_session.catalog, *m_session.schema,
                                         std::move(onPage))
                           : Pending();
            },
            [this] {
                return workspace() ? tableChecks(*workspace(), m_session, m_session.tables) : QList<Check>();
            },
            m_services.openUrl};
}

ReviewPage::Functions PageFunctions::forReview()
{
    return {[this] { return m_services.profiles.names(); },
            [this](const ConnectionProfile &profile, const Secret &secret, Done<Nothing> done) {
                return m_services.profiles.save(profile, secret, std::move(done));
            },
            m_services.chooseFile};
}
