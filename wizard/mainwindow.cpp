// SPDX-License-Identifier: Apache-2.0
#include "wizard/mainwindow.h"

#include "core/admin/journalstore.h"
#include "wizard/papers.h"
#include "wizard/start/connectionactions.h"
#include "wizard/start/startpage.h"
#include "wizard/walkdraft.h"
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
    m_services.onSetUp = [this](const CheckedConnection &connection) { onSetUp(connection); };
    m_services.onTakenBack = [this] { onTakenBack(); };
    m_actions = new ConnectionActions(m_connections, {m_services.openUrl, m_services.chooseFile}, *this);
    m_papers = new Papers(m_services, *this);
    build();
    fitIntoScreen();
    new RestingCursor(*this);
}

MainWindow::~MainWindow()
{
    m_look.reset();
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

/// Also where they are damaged, or left half-way by an admin's sign-in.
bool MainWindow::hasConnections() const
{
    const auto &profiles = m_services.profiles;
    if (!profiles.list().isEmpty() || !drafts().list().isEmpty())
        return true;
    const auto journals = JournalStore(profiles.folder()).list();
    return std::any_of(journals.cbegin(), journals.cend(),
                       [](const auto &listed) { return listed.journal && listed.journal->isHalfWay(); });
}

DraftStore MainWindow::drafts() const
{
    return DraftStore(m_services.profiles.folder());
}

StartPage &MainWindow::list()
{
    if (m_list)
        return *m_list;
    m_list = new StartPage(m_connections);
    addWidget(m_list);
    m_actions->follow(*m_list);
    connect(m_list, &StartPage::newWanted, this, [this] { openWizard(Session()); });
    connect(m_list, &StartPage::openWanted, this, &MainWindow::openById);
    connect(m_list, &StartPage::duplicateWanted, this, &MainWindow::duplicate);
    connect(m_list, &StartPage::takeBackWanted, this, &MainWindow::takeBack);
    connect(m_list, &StartPage::goOnWanted, this,
            [this](const Journal &journal) { signInFor(journal, true); });
    connect(m_list, &StartPage::halfWayTakeBackWanted, this,
            [this](const Journal &journal) { signInFor(journal, false); });
    connect(m_list, &StartPage::certificateWanted, this, [this](const QUuid &id) {
        if (const auto *entry = m_connections.find(id))
            m_papers->certify(entry->profile);
    });
    connect(m_list, &StartPage::bundleWanted, m_papers, &Papers::showBundle);
    connect(m_papers, &Papers::refused, m_list, [this](const QString &sentence) {
        m_list->say({StepVerdict::Kind::Refused, sentence});
    });
    connect(m_list, &StartPage::stopWanted, this, [this] { m_look.reset(); });
    connect(m_list, &StartPage::closeWanted, this, &QWidget::close);
    return *m_list;
}

void MainWindow::openStart()
{
    if (hasConnections())
        showList({});
    else
        openWizard(Session());
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
    m_setUp = {};
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
    const auto changed = opened ? std::optional(opened->profile) : std::nullopt;
    showWizard(session, opened, {{}, changed});
    m_wizard->openAt(step);
}

void MainWindow::showWizard(const Session &session, const std::optional<OpenedConnection> &opened,
                            const WalkDraft::Origin &origin)
{
    leaveWizard();
    m_session = session;
    m_draft = std::make_unique<WalkDraft>(drafts(), m_session, origin);
    auto services = m_services;
    services.windowFile.clear(); // the size is this window's
    services.opened = opened;
    services.draft = m_draft.get();
    services.onSaved = [this](const ConnectionProfile &profile) {
        m_saved = profile.id;
        m_draft->onSaved(profile);
    };
    services.handOver = [this](const ConnectionProfile &profile) {
        m_connections.refresh();
        m_actions->handOver(profile);
    };
    m_wizard = std::make_unique<SetupWizard>(m_session, services, this);
    m_wizard->setWindowFlags(Qt::Widget);
    m_wizard->setAttribute(Qt::WA_Moved); // a dialog would look for a place of its own
    connect(m_wizard.get(), &QWizard::finished, this, &MainWindow::onWizardFinished, Qt::QueuedConnection);
    connect(m_wizard.get(), &SetupWizard::stayed, this, [this] { m_isClosing = false; });
    addWidget(m_wizard.get());
    m_wizard->show();
    setCurrentWidget(m_wizard.get());
}

void MainWindow::onWizardFinished()
{
    if (m_isClosing || !hasConnections())
        close();
    else
        showList(m_saved);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_wizard || !m_wizard->isVisible())
        return QStackedWidget::closeEvent(event);
    m_isClosing = true;
    m_wizard->reject(); // asks where something is not saved
    if (!m_wizard->isVisible())
        return;
    event->ignore(); // closes once that is answered, unless who was asked stays
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
