// SPDX-License-Identifier: Apache-2.0
#include "wizard/setupwizard.h"

#include "wizard/pagefunctions.h"
#include "wizard/steps/stepbuttons.h"
#include "wizard/walkdraft.h"
#include "wizard/widgets/commanddialog.h"
#include "wizard/widgets/mnemonics.h"
#include "wizard/widgets/restingcursor.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/spokenguard.h"
#include "wizard/widgets/steplist.h"
#include "wizard/widgets/taborder.h"
#include "wizard/windowsize.h"

#include <QAbstractButton>
#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QShowEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

SetupWizard::SetupWizard(Session &session, const Services &services, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_functions(std::make_unique<PageFunctions>(session, services, *this))
    , m_draft(services.draft)
    , m_sizeFile(services.windowFile)
{
    guardSpoken();
    build();
    fitIntoScreen();
    buildStep(ConnectStep);
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::onPageShown);
    connect(this, &QWizard::finished, this, [this] {
        for (auto *page : std::as_const(m_pages))
            page->restart();
    });
    connect(this, &SetupWizard::drawn, this, &SetupWizard::onDrawn, Qt::QueuedConnection);
    new RestingCursor(*this);
}

SetupWizard::~SetupWizard()
{
    // As long as the functions of the pages are there: a field that loses the focus asks for a list.
    hide();
    // Inside another window it keeps the focus.
    if (auto *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
}

void SetupWizard::build()
{
    setObjectName(u"setupWizard"_s);
    setWindowTitle(tr("Connect Draftt to Azure Databricks"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::IndependentPages);
    setButtonText(CustomButton3, tr("&Hand over to Draftt…"));
    button(CustomButton3)->setObjectName(u"handOverSavedButton"_s);
    connect(button(CustomButton3), &QAbstractButton::clicked, this, [this] { m_review->handOver(); });
    new StepButtons(*this);
    showSaved(false);
    new Mnemonics(*this, {button(BackButton), button(NextButton), button(FinishButton), button(CancelButton),
                          button(CustomButton1), button(CustomButton3)});
    m_steps = new StepList(
        {tr("Connect"), tr("Warehouse"), tr("Catalog and schema"), tr("Grants and tables"), tr("Review")});
    m_command = makeCommandButton(m_steps);
    m_steps->addAtFoot(m_command);
    connect(m_command, &QPushButton::clicked, this, [this] { m_functions->showCommand(m_shown); });
    setSideWidget(m_steps);
    nameGroups();
    connect(m_steps, &StepList::wanted, this, &SetupWizard::goTo);
    for (int step = ConnectStep; step <= ReviewStep; ++step)
        connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + step)), this), &QShortcut::activated,
                this, [this, step] { goTo(step); });
}

/// As it was left, on whatever screen it opens now.
void SetupWizard::fitIntoScreen()
{
    const int border = style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, this);
    const int titleBar = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    const QMargins frame(border, border + titleBar, border, border);
    resize(fittingSize(readWindowSize(m_sizeFile), screen()->availableSize(), frame));
}

void SetupWizard::setStartId(PageId step)
{
    buildStep(step);
    QWizard::setStartId(step);
}

int SetupWizard::nextId() const
{
    return currentId() < 0 || currentId() >= ReviewStep ? -1 : currentId() + 1;
}

bool SetupWizard::validateCurrentPage()
{
    if (!QWizard::validateCurrentPage())
        return false;
    buildStep(std::max(nextId(), 0));
    return true;
}

/// With those before it, which it may lead back to.
void SetupWizard::buildStep(int step)
{
    for (int next = int(m_pages.size()); next <= step; ++next) {
        auto *page = makePage(next);
        m_pages.append(page);
        page->setPlace(next + 1, ReviewStep + 1);
        connectPage(next, *page);
        setPage(next, page);
    }
}

StepPage *SetupWizard::makePage(int step)
{
    switch (PageId(step)) {
    case ConnectStep:
        m_connect = new ConnectPage(m_session, m_functions->forConnect());
        connect(m_connect, &ConnectPage::laterStepsFilled, this, &SetupWizard::onLaterStepsFilled);
        return m_connect;
    case WarehouseStep:
        return new WarehousePage(m_session, m_functions->forWarehouse());
    case CatalogStep:
        return new CatalogPage(m_session, m_functions->forCatalog());
    case GrantsStep:
        return new GrantsPage(m_session, m_functions->forGrants());
    case ReviewStep:
        return makeReview();
    }
    Q_UNREACHABLE();
}

ReviewPage *SetupWizard::makeReview()
{
    m_review = new ReviewPage(m_session, m_functions->forReview());
    connect(m_review, &ReviewPage::saved, this, [this] { showSaved(true); });
    connect(m_review, &ReviewPage::unsaved, this, [this] { showSaved(false); });
    return m_review;
}

void SetupWizard::connectPage(int step, StepPage &page)
{
    connect(&page, &StepPage::stateChanged, this, &SetupWizard::showStates);
    connect(&page, &StepPage::outdated, this, [this, step] { onOutdated(step); });
    connect(&page, &StepPage::fieldWanted, this, &SetupWizard::lead);
    connect(&page, &StepPage::fieldBlamed, this, [this](Field field, const QString &sentence) {
        for (auto *other : std::as_const(m_pages))
            other->mark(field, sentence);
    });
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    showStates();
}

void SetupWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    if (!std::exchange(m_wasDrawn, true))
        Q_EMIT drawn();
}

/// What the first page looks for, keychain and workspace, it looks for now, and pictures of all sizes are
/// made of the icon.
void SetupWizard::onDrawn()
{
    setWindowIcon(QIcon(u":/icons/draftt-connect.svg"_s));
    if (m_shown == ConnectStep)
        m_connect->enter();
}

void SetupWizard::hideEvent(QHideEvent *event)
{
    QWizard::hideEvent(event);
    if (!event->spontaneous() && !isMaximized() && !isFullScreen())
        keepWindowSize(m_sizeFile, size());
}

void SetupWizard::onPageShown(int id)
{
    if (m_shown >= 0)
        m_pages.at(m_shown)->leave();
    if (m_shown >= 0 && id >= 0 && m_draft)
        m_draft->note(id + 1);
    m_shown = id;
    if (id < 0)
        return;
    m_steps->setCurrent(id);
    if (m_wasDrawn || id != ConnectStep)
        m_pages.at(id)->enter();
    orderTabsByLayout(*m_pages.at(id));
    setTabOrder(button(FinishButton), m_steps); // last of all: first comes what there is to do
    setTabOrder(m_steps, m_command);
    m_pages.at(id)->focusFirst();
    if (m_wasDrawn)
        announce(*this, m_pages.at(id)->accessibleName());
    showStates();
}

void SetupWizard::onOutdated(int from)
{
    if (from == ConnectStep)
        m_functions->signOut();
    for (int later = from + 1; later < m_pages.size(); ++later)
        m_pages.at(later)->restart();
}

/// Nothing of it is proven, and no page goes on with what stood there before.
void SetupWizard::onLaterStepsFilled()
{
    for (int later = ConnectStep + 1; later < m_pages.size(); ++later) {
        m_pages.at(later)->restart();
        m_pages.at(later)->refill();
    }
    showStates();
}

void SetupWizard::lead(Field field)
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                   [field](const auto *step) { return step->has(field); });
    if (page == m_pages.cend())
        return;
    const int target = int(page - m_pages.cbegin());
    for (int step = currentId(); step > target; --step)
        back();
    (*page)->focusField(field);
}

void SetupWizard::goTo(int step)
{
    for (int before = -1; currentId() > step && currentId() != before;) {
        before = currentId();
        back();
    }
    for (int before = -1; currentId() < step && currentId() != before;) {
        before = currentId();
        if (m_pages.at(before)->isDone())
            next();
    }
}

void SetupWizard::tellSaved()
{
    if (currentId() == ReviewStep)
        m_review->tellSaved();
}

void SetupWizard::showSaved(bool isSaved)
{
    setButtonText(FinishButton, isSaved ? tr("&Close") : tr("&Save connection"));
    button(CustomButton3)->setVisible(isSaved && m_review->canHandOver());
    setOption(NoCancelButtonOnLastPage, isSaved);
}

void SetupWizard::showStates()
{
    for (int step = 0; step < m_pages.size(); ++step) {
        const auto &page = *m_pages.at(step);
        const auto state = page.state();
        m_steps->setState(step, state, state == StepState::Proven ? page.answer() : page.standing());
    }
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isRunning = m_shown >= 0 && m_pages.at(m_shown)->verdict().kind == StepVerdict::Kind::Running;
    if (event->matches(QKeySequence::Cancel) && isRunning)
        m_pages.at(m_shown)->stop();
    else
        QWizard::keyPressEvent(event);
}

} // namespace draftt
