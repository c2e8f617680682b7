// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/startpage.h"

#include "core/words/savedtexts.h"
#include "wizard/start/connectiontable.h"
#include "wizard/start/halfwaynotices.h"
#include "wizard/start/moremenu.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/menubutton.h"
#include "wizard/widgets/mnemonics.h"
#include "wizard/widgets/scrolling.h"
#include "wizard/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

StartPage::StartPage(SavedConnections &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_filter(new QLineEdit(this))
    , m_halfWay(new HalfWayNotices(this))
    , m_view(new ConnectionTable(connections, this))
    , m_details(new ConnectionDetails(this))
    , m_strip(new VerdictStrip(this))
{
    build();
    connectAll();
    onCurrentChanged();
    new Mnemonics(*this, {});
}

void StartPage::build()
{
    setObjectName(u"startPage"_s);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 8);
    body->setSpacing(8);
    body->addWidget(buildHead());
    // With large letters, or much that was left half-way, it needs more room than there is.
    body->addWidget(scrolling({m_halfWay, m_view, m_details}, *m_view, this), 1);
    body->addWidget(buildActions());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(16, 0, 16, 0);
    strip->addWidget(m_strip);
    layout->addLayout(strip);
    layout->addWidget(buildButtons());
}

QWidget *StartPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = sectionTitle(tr("Saved connections"), head);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    title->setFont(font);
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the connections"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_filter);
    return head;
}

QPushButton *StartPage::action(const QString &text, const QString &name,
                               void (StartPage::*wanted)(const QUuid &))
{
    auto *button = new ActionButton(text, name, this);
    m_needCurrent += button;
    connect(button, &QPushButton::clicked, this, [this, wanted] { Q_EMIT(this->*wanted)(currentId()); });
    return button;
}

/// What is said of a check before it is asked for: it runs what Draftt runs.
QString StartPage::startText()
{
    return tr("Starts a stopped warehouse, as Draftt would.");
}

QWidget *StartPage::buildActions()
{
    auto *row = new QWidget(this);
    m_check = new ActionButton(tr("&Check now"), u"checkNowButton"_s, row);
    m_needCurrent += m_check;
    m_open = new ActionButton(tr("&Open…"), u"openButton"_s, row);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(currentId()); });
    m_more = new MoreMenu(*this, row);
    auto *more = new MenuButton(tr("&More"), u"moreButton"_s, row, m_more);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addWidget(m_check);
    layout->addWidget(m_open);
    layout->addWidget(action(tr("Change &secret…"), u"secretButton"_s, &StartPage::secretWanted));
    layout->addWidget(action(tr("Hand over to &Draftt…"), u"handOverButton"_s, &StartPage::handOverWanted));
    layout->addWidget(more);
    layout->addStretch();
    return row;
}

QWidget *StartPage::buildButtons()
{
    auto *row = new QWidget(this);
    m_checkAll = new QPushButton(tr("Check &all"), row);
    m_checkAll->setObjectName(u"checkAllButton"_s);
    describe(*m_checkAll, startText());
    auto *close = new QPushButton(tr("C&lose"), row);
    close->setObjectName(u"closeButton"_s);
    auto *fresh = new QPushButton(tr("&New connection"), row);
    fresh->setObjectName(u"newButton"_s);
    fresh->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->addWidget(m_checkAll);
    layout->addStretch();
    layout->addWidget(close);
    layout->addWidget(fresh);
    connect(m_checkAll, &QPushButton::clicked, &m_connections, &SavedConnections::checkAll);
    connect(close, &QPushButton::clicked, this, &StartPage::closeWanted);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    return row;
}

void StartPage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, m_view, &ConnectionTable::setFilter);
    connect(m_view, &ConnectionTable::currentChosen, this, &StartPage::onCurrentChanged);
    connect(m_view, &ConnectionTable::opened, this, [this] {
        if (!currentId().isNull())
            Q_EMIT openWanted(currentId());
    });
    connect(m_halfWay, &HalfWayNotices::goOnWanted, this, &StartPage::goOnWanted);
    connect(m_halfWay, &HalfWayNotices::takeBackWanted, this, &StartPage::halfWayTakeBackWanted);
    connect(m_check, &QPushButton::clicked, this, &StartPage::check);
    connect(&m_connections, &SavedConnections::listed, this, [this] {
        m_halfWay->show(m_connections.halfWay());
        m_view->choose(m_chosen);
    });
    connect(&m_connections, &SavedConnections::changed, this, &StartPage::onChanged);
    connect(&m_connections, &SavedConnections::checked, this, &StartPage::onChanged);
    connect(&m_connections, &SavedConnections::failed, this, [this](const QString &sentence) {
        say({StepVerdict::Kind::Refused, sentence});
    });
    connect(m_strip, &VerdictStrip::stopWanted, this, &StartPage::stop);
    connect(m_strip, &VerdictStrip::actionWanted, this, [this] {
        if (!m_warned.isNull())
            Q_EMIT secretWanted(m_warned);
    });
}

void StartPage::enter(const QUuid &current)
{
    if (!current.isNull())
        m_chosen = current;
    m_connections.refresh();
    m_view->setFocus(Qt::OtherFocusReason);
    showVerdict();
}

QUuid StartPage::currentId() const
{
    return m_view->currentId();
}

void StartPage::onCurrentChanged()
{
    const auto *entry = m_connections.find(currentId());
    const auto *draft = entry ? nullptr : m_connections.findDraft(currentId());
    for (auto *widget : std::as_const(m_needCurrent))
        widget->setEnabled(entry);
    m_open->setEnabled(entry || draft);
    m_open->setText(draft ? tr("&Resume…") : tr("&Open…"));
    m_more->setChosen(entry, draft);
    m_more->setTakeBack(entry && entry->hasJournal);
    m_details->show(entry);
    if (draft)
        m_details->show(*draft);
    if (entry || draft)
        m_chosen = currentId();
    const bool isRunning = entry && entry->isRunning;
    m_check->setText(isRunning ? tr("Stop &checking") : tr("&Check now"));
    describe(*m_check, isRunning ? QString() : startText());
}

/// That the keychain has answered is no news.
void StartPage::onChanged()
{
    onCurrentChanged();
    if (verdict() != m_told)
        showVerdict();
}

void StartPage::say(const StepVerdict &said)
{
    takeStock();
    m_strip->setVerdict(said);
}

void StartPage::check()
{
    const auto *entry = m_connections.find(currentId());
    if (entry && entry->isRunning)
        m_connections.stop(entry->profile.id);
    else if (entry)
        m_connections.check(entry->profile.id);
    showVerdict();
}

void StartPage::showVerdict()
{
    takeStock();
    m_strip->setVerdict(m_told);
}

void StartPage::takeStock()
{
    m_checkAll->setEnabled(!m_connections.entries().isEmpty() && !m_connections.isChecking());
    m_told = verdict();
}

StepVerdict StartPage::verdict()
{
    m_warned = {};
    if (m_connections.isChecking())
        return {StepVerdict::Kind::Running,
                tr("Checking: %n connection(s) left.", nullptr, m_connections.left())};
    for (const auto &entry : m_connections.entries()) {
        const auto warning = endWarningText(entry.profile, QDate::currentDate());
        if (warning.isEmpty())
            continue;
        m_warned = entry.profile.id;
        return {StepVerdict::Kind::Waiting, warning,
                tr("Make a new one in Databricks, check it here, and enter it in Draftt."),
                tr("Change &its secret…")};
    }
    return countVerdict();
}

StepVerdict StartPage::countVerdict() const
{
    if (m_connections.damaged() > 0)
        return {StepVerdict::Kind::Refused,
                tr("%n file(s) of saved connections cannot be read.", nullptr, m_connections.damaged()),
                tr("“draftt-connect list” names them.")};
    if (m_connections.damagedDrafts() > 0)
        return {StepVerdict::Kind::Refused,
                tr("%n file(s) of drafts cannot be read.", nullptr, m_connections.damagedDrafts()),
                tr("“draftt-connect drafts” names them.")};
    const auto drafts = int(m_connections.drafts().size());
    return {StepVerdict::Kind::Open,
            tr("%n connection(s) saved.", nullptr, int(m_connections.entries().size())),
            drafts > 0 ? tr("%n draft(s): “Resume” goes on where it was left.", nullptr, drafts) : QString()};
}

void StartPage::stop()
{
    m_connections.stopAll();
    Q_EMIT stopWanted();
    showVerdict();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5)
        return enter();
    if (event->key() == Qt::Key_Escape && m_strip->verdict().kind == StepVerdict::Kind::Running)
        return stop();
    if (event->key() == Qt::Key_Delete && !currentId().isNull())
        return Q_EMIT removeWanted(currentId());
    QWidget::keyPressEvent(event);
}

} // namespace draftt
