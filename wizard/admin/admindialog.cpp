// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/admindialog.h"

#include "core/admin/browsersignin.h"
#include "core/admin/journalstore.h"
#include "core/profile/profilestore.h"
#include "wizard/admin/planpane.h"
#include "wizard/admin/runpane.h"
#include "wizard/admin/signinpane.h"
#include "wizard/widgets/mnemonics.h"
#include "wizard/widgets/scrolling.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/taborder.h"
#include "wizard/widgets/text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int usualCharacters = 130;
constexpr int usualLines = 36;

} // namespace

AdminDialog::AdminDialog(const Task &task, const Functions &functions, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_functions(functions)
    , m_title(sectionTitle({}, this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
{
    setObjectName(u"adminDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    followFocus(*m_scroll);
    askForSignIn();
}

AdminDialog::~AdminDialog()
{
    hide();        // a field that loses the focus asks for a list
    delete m_pane; // with what it has under way
    if (m_admin)
        m_admin->workspace.signOut();
}

void AdminDialog::build()
{
    m_title->setObjectName(u"adminTitle"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the Tab key scrolls by itself
    m_scroll->setWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, grid, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildButtons());
    new Mnemonics(*this, {m_goOn, m_other, m_close});
    resize(sizeOnScreen(*this, usualCharacters, usualLines));
}

QWidget *AdminDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_goOn = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_goOn->setObjectName(u"adminGoOnButton"_s);
    m_other = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_other->setObjectName(u"adminOtherButton"_s);
    m_other->setAutoDefault(false);
    m_close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"adminCloseButton"_s);
    m_close->setAutoDefault(false);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_pane->goOn(); });
    connect(m_other, &QPushButton::clicked, this, [this] { m_pane->doOther(); });
    connect(m_close, &QPushButton::clicked, this, &AdminDialog::reject);
    return buttons;
}

void AdminDialog::showPane(AdminPane *pane)
{
    if (m_pane) {
        m_pane->hide();
        m_pane->deleteLater(); // it may be its own signal that leads here
    }
    m_pane = pane;
    m_body->layout()->addWidget(pane);
    pane->show();
    connect(pane, &AdminPane::changed, this, &AdminDialog::showTitles);
    connect(pane, &AdminPane::changed, this, &AdminDialog::showButtons);
    showTitles();
    showButtons();
    orderTabsByLayout(*this);
    if (m_goOn->isEnabled() && !m_goOn->isHidden())
        m_goOn->setFocus(Qt::OtherFocusReason);
    pane->focusFirst();
    announce(*this, pane->title());
}

void AdminDialog::askForSignIn()
{
    const auto &address = *m_task.session.address;
    auto *pane =
        new SignInPane(address,
                       {[this](const BrowserSignIn &order, Done<SignInOutcome> done) {
                            return signInWithBrowser(m_functions.http, order, std::move(done));
                        },
                        [this, address](const Secret &token, Done<SignInOutcome> done) {
                            return signInWithToken(m_functions.http, address, token, std::move(done));
                        },
                        m_functions.openUrl},
                       m_body);
    connect(pane, &SignInPane::signedIn, this, &AdminDialog::onSignedIn);
    showPane(pane);
}

void AdminDialog::onSignedIn(const AdminSession &admin)
{
    m_admin = admin;
    raise();
    activateWindow(); // the browser stands before it
    if (m_task.takeBack)
        offerTakeBack(*m_task.takeBack);
    else if (m_task.goOn)
        goOnFrom(*m_task.goOn);
    else
        showPlan();
}

/// What was begun in this workspace, and is neither done nor taken back.
QList<Journal> AdminDialog::leftHalfWay() const
{
    QList<Journal> journals;
    for (const auto &listed : JournalStore(m_functions.profiles.folder()).list()) {
        const auto &journal = listed.journal;
        const bool isHere = journal && journal->wish.host == m_task.session.address->host;
        if (isHere && journal->isHalfWay())
            journals += *journal;
    }
    return journals;
}

void AdminDialog::showPlan()
{
    auto *pane = new PlanPane(*m_admin, {{m_task.session, m_functions.profiles.names()}, leftHalfWay()},
                              {[this](const AdminWish &wish, Done<AdminPlan> done) {
                                   return fetchAdminPlan(m_admin->workspace, wish, std::move(done));
                               },
                               [this](const Scope &scope, Done<Reach> done) {
                                   return fetchReach(m_admin->workspace, scope, std::move(done));
                               },
                               m_functions.chooseFile},
                              m_body);
    connect(pane, &PlanPane::decided, this, &AdminDialog::setUpFrom);
    connect(pane, &PlanPane::goOnWanted, this, &AdminDialog::goOnFrom);
    connect(pane, &PlanPane::takeBackWanted, this, &AdminDialog::offerTakeBack);
    showPane(pane);
}

RunPane *AdminDialog::showRun(const Journal &journal)
{
    auto *pane = new RunPane({m_admin->workspace, m_functions.profiles, m_functions.keychain,
                              JournalStore(m_functions.profiles.folder())},
                             journal, m_functions.chooseFile, m_body);
    connect(pane, &RunPane::proved, this, &AdminDialog::setUp);
    connect(pane, &RunPane::takenBack, this, &AdminDialog::takenBack);
    connect(pane, &RunPane::certificateWanted, this, &AdminDialog::certificateWanted);
    showPane(pane);
    return pane;
}

void AdminDialog::setUpFrom(const Journal &journal, Asleep asleep)
{
    showRun(journal)->setUp(asleep);
}

/// Of the warehouse nothing was said by then.
void AdminDialog::goOnFrom(const Journal &journal)
{
    showRun(journal)->setUp(Asleep::Left);
}

void AdminDialog::offerTakeBack(const Journal &journal)
{
    showRun(journal)->offerTakeBack();
}

void AdminDialog::showTitles()
{
    const bool isTakingBack = m_task.takeBack || m_pane->isTakingBack();
    setWindowTitle(isTakingBack ? tr("Take back what was set up") : tr("Set up with an admin’s sign-in"));
    m_title->setText(m_pane->title());
}

void AdminDialog::showButtons()
{
    const auto goOn = m_pane->goOnText();
    const auto other = m_pane->otherText();
    m_goOn->setVisible(!goOn.isEmpty());
    m_goOn->setText(goOn);
    m_goOn->setEnabled(m_pane->canGoOn());
    m_other->setVisible(!other.isEmpty());
    m_other->setText(other);
    m_close->setText(m_pane->isRunning() ? tr("&Stop") : tr("C&lose"));
    (goOn.isEmpty() ? m_close : m_goOn)->setDefault(true);
}

void AdminDialog::reject()
{
    if (m_pane->isRunning())
        m_pane->stop();
    else
        QDialog::reject();
}

} // namespace draftt
