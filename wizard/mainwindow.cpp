// SPDX-License-Identifier: Apache-2.0
#include "wizard/mainwindow.h"

#include "core/certificate/gather.h"
#include "core/checks/sessionfacts.h"
#include "core/combine.h"
#include "core/http/httpclient.h"
#include "core/profile/profilesession.h"
#include "core/support/bundle.h"
#include "core/words/savedtexts.h"
#include "core/workspace/workspace.h"
#include "wizard/review/certificatedialog.h"
#include "wizard/start/connectionactions.h"
#include "wizard/start/startpage.h"
#include "wizard/start/textdialog.h"
#include "wizard/widgets/desktop.h"
#include "wizard/widgets/restingcursor.h"
#include "wizard/widgets/spokenguard.h"
#include "wizard/windowsize.h"

#include <QCloseEvent>
#include <QIcon>
#include <QScreen>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

SetupWizard::PageId firstUnproven(const Session &session)
{
    if (!session.connectProven)
        return SetupWizard::ConnectStep;
    if (!session.warehouseProven)
        return SetupWizard::WarehouseStep;
    if (!session.catalogProven || !session.schemaProven)
        return SetupWizard::CatalogStep;
    return session.isReadingProven() ? SetupWizard::ReviewStep : SetupWizard::GrantsStep;
}

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_connections({services.http, services.profiles}, services.keychain)
{
    guardSpoken();
    if (!m_services.openUrl)
        m_services.openUrl = openInBrowser(*this);
    if (!m_services.chooseFile)
        m_services.chooseFile = chooseByDialog(*this);
    m_actions = new ConnectionActions(m_connections, {m_services.openUrl, m_services.chooseFile}, *this);
    build();
    fitIntoScreen();
    new RestingCursor(*this);
}

MainWindow::~MainWindow()
{
    m_look.reset();
    m_bundled.reset();
    m_wizard.reset();
}

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Connect Draftt to Azure Databricks"));
    connect(
        this, &MainWindow::drawn, this, [this] { setWindowIcon(QIcon(u":/icons/draftt-connect.svg"_s)); },
        Qt::QueuedConnection);
    connect(m_actions, &ConnectionActions::lastRemoved, this, &MainWindow::openStart);
}

/// As it was left, on whatever screen it opens now.
void MainWindow::fitIntoScreen()
{
    const int border = style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, this);
    const int titleBar = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    const QMargins frame(border, border + titleBar, border, border);
    resize(fittingSize(readWindowSize(m_services.windowFile), screen()->availableSize(), frame));
}

bool MainWindow::hasConnections() const
{
    return !m_services.profiles.list().isEmpty();
}

StartPage &MainWindow::list()
{
    if (m_list)
        return *m_list;
    m_list = new StartPage(m_connections);
    addWidget(m_list);
    m_actions->follow(*m_list);
    connect(m_list, &StartPage::newWanted, this, [this] { openWizard({}); });
    connect(m_list, &StartPage::openWanted, this, &MainWindow::openById);
    connect(m_list, &StartPage::duplicateWanted, this, &MainWindow::duplicate);
    connect(m_list, &StartPage::certificateWanted, this, &MainWindow::certify);
    connect(m_list, &StartPage::bundleWanted, this, &MainWindow::showBundle);
    connect(m_list, &StartPage::stopWanted, this, [this] { m_look.reset(); });
    connect(m_list, &StartPage::closeWanted, this, &QWidget::close);
    return *m_list;
}

void MainWindow::openStart()
{
    if (hasConnections())
        showList({});
    else
        openWizard({});
}

void MainWindow::showList(const QUuid &current)
{
    leaveWizard();
    setCurrentWidget(&list());
    list().enter(current);
}

void MainWindow::leaveWizard()
{
    m_look.reset();
    if (!m_wizard)
        return;
    removeWidget(m_wizard.get());
    // It may be its own signal that leads here.
    m_wizard->hide();
    m_wizard.release()->deleteLater();
    m_session = Session(); // its secret is not kept in memory for nobody
}

void MainWindow::openWizard(const Session &session, SetupWizard::PageId step,
                            const std::optional<OpenedConnection> &opened)
{
    leaveWizard();
    m_session = session;
    auto services = m_services;
    services.windowFile.clear(); // the size is this window's
    services.opened = opened;
    services.onSaved = [this](const ConnectionProfile &profile) { m_saved = profile.id; };
    services.handOver = [this](const ConnectionProfile &profile) {
        m_connections.refresh();
        m_actions->handOver(profile);
    };
    m_wizard = std::make_unique<SetupWizard>(m_session, services, this);
    m_wizard->setWindowFlags(Qt::Widget);
    m_wizard->setAttribute(Qt::WA_Moved); // a dialog would look for a place of its own
    connect(m_wizard.get(), &QWizard::finished, this, &MainWindow::onWizardFinished, Qt::QueuedConnection);
    addWidget(m_wizard.get());
    m_wizard->show();
    setCurrentWidget(m_wizard.get());
    m_wizard->openAt(step);
}

void MainWindow::onWizardFinished()
{
    if (m_isClosing || !hasConnections())
        close();
    else
        showList(m_saved);
}

bool MainWindow::open(const QString &nameOrId)
{
    const auto profile = m_services.profiles.find(nameOrId);
    if (!profile)
        return false;
    showList(profile->id);
    openById(profile->id);
    return true;
}

/// Looks first how the connection stands, so that the wizard opens where something is to be done, and with
/// what is true now.
void MainWindow::openById(const QUuid &id)
{
    const auto *entry = m_connections.find(id);
    if (!entry)
        return;
    const auto profile = entry->profile;
    if (m_look)
        return openUnlooked(profile);
    m_connections.stop(id);
    list().say({StepVerdict::Kind::Running, tr("Looking how “%1” stands…").arg(profile.name),
                tr("“Open” again opens it at the first step without waiting.")});
    SavedCheckOptions options{.keepsVerdict = false};
    options.patience.startsIt = false;
    m_look =
        checkSaved(m_connections.services(), profile, options,
                   [this, profile](const Result<CheckedConnection> &looked) { onLooked(profile, looked); });
}

void MainWindow::onLooked(const ConnectionProfile &profile, const Result<CheckedConnection> &looked)
{
    if (!looked)
        return openUnlooked(profile);
    const auto session = looked->session;
    openWizard(session, firstUnproven(session), OpenedConnection{profile, session.secret});
}

void MainWindow::openUnlooked(const ConnectionProfile &profile)
{
    m_look = openSaved(m_services.profiles, profile, [this, profile](const Result<Session> &opened) {
        const auto session = opened ? *opened : sessionOf(profile);
        openWizard(session, SetupWizard::ConnectStep, OpenedConnection{profile, session.secret});
    });
}

/// The same catalog, schema and tables; who signs in, and on what, is another one's there.
void MainWindow::duplicate(const QUuid &id)
{
    const auto *entry = m_connections.find(id);
    if (!entry)
        return;
    auto session = sessionOf(entry->profile);
    session.address.reset();
    session.clientId.reset();
    session.warehouse.reset();
    openWizard(session);
}

Pending MainWindow::gatherFor(const Session &session, const Done<Certificate> &done) const
{
    const auto principal = principalOf(session);
    const auto question = principal ? questionOf(session, *principal) : std::nullopt;
    if (!question)
        return post([done] { done(Failure(Error::input(InputProblem::Empty))); });
    const Workspace workspace(m_services.http, session.address->host, *session.credentials(),
                              session.address->workspaceId);
    return gatherCertificate(workspace, *question, done);
}

void MainWindow::certify(const QUuid &id)
{
    const auto *entry = m_connections.find(id);
    if (!entry)
        return;
    const auto profile = entry->profile;
    const auto gather = [this, profile](const Done<Certificate> &done) {
        return then<Session, Certificate>(
            [this, profile](const Done<Session> &end) {
                return openSaved(m_services.profiles, profile, end);
            },
            [this](const Session &session, const Done<Certificate> &end) { return gatherFor(session, end); },
            done);
    };
    const auto issue = [this](const Certificate &certificate, const Done<IssuedCertificate> &done) {
        return issueCertificate(certificate, {m_services.keychain, m_services.lockFolder}, done);
    };
    auto *dialog =
        new CertificateDialog({gather, issue, m_services.writePdf, m_services.chooseFile, m_services.openUrl},
                              knownOf(sessionOf(profile)), this);
    dialog->open();
}

/// Every byte of it is seen before it goes anywhere.
void MainWindow::showBundle()
{
    const auto key = pseudonymKey(m_services.profiles.folder());
    if (!key)
        return list().say({.kind = StepVerdict::Kind::Refused, .sentence = savedFailureText(key.error())});
    const auto listed = m_services.profiles.list();
    m_bundled = lookForSecrets(
        listed, m_services.keychain, [this, listed, key = *key](const Result<Presences> &found) {
            const auto text = supportBundle({.timeUtc = QDateTime::currentDateTimeUtc(),
                                             .connections = listed,
                                             .secrets = *found,
                                             .network = m_services.http.settings(),
                                             .logPath = m_services.logPath,
                                             .key = key});
            auto *dialog = new TextDialog(
                {tr("Support bundle"),
                 tr("This helps to find out why something does not work. Hosts, ids, names and people have "
                    "other names in it, and no secret is in it. Read it before you give it away; the command "
                    "“draftt-connect bundle” writes it into a file."),
                 text, true},
                this);
            dialog->open();
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_wizard || !m_wizard->isVisible())
        return QStackedWidget::closeEvent(event);
    m_isClosing = true;
    m_wizard->reject(); // asks where something is not saved
    if (!m_wizard->isVisible())
        return;
    event->ignore();
    if (auto *question = m_wizard->findChild<QDialog *>(u"leaveQuestion"_s))
        connect(
            question, &QDialog::finished, this, [this] { m_isClosing = !m_wizard || !m_wizard->isVisible(); },
            Qt::QueuedConnection);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QStackedWidget::paintEvent(event);
    if (!std::exchange(m_wasDrawn, true))
        Q_EMIT drawn();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    if (!event->spontaneous() && !isMaximized() && !isFullScreen())
        keepWindowSize(m_services.windowFile, size());
}

} // namespace draftt
