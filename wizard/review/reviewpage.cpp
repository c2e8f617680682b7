// SPDX-License-Identifier: Apache-2.0
#include "wizard/review/reviewpage.h"

#include "core/checks/sessionfacts.h"
#include "core/names/shown.h"
#include "core/words/certificatetexts.h"
#include "wizard/review/summary.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/menubutton.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/twocolumns.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 10s;

} // namespace

ReviewPage::ReviewPage(Session &session, const Functions &functions, QWidget *parent)
    : StepPage(tr("Review and save"), willBeSaved(), parent)
    , m_session(session)
    , m_functions(functions)
    , m_name(new QLineEdit)
    , m_summary(new Summary(session, bodyWidget()))
    , m_sessionOnly(
          new QCheckBox(tr("&Keep the secret for this session only, not in the keychain"), bodyWidget()))
    , m_export(new MenuButton(tr("E&xport"), u"exportButton"_s, bodyWidget()))
    , m_certificate(new ActionButton(tr("Read-only c&ertificate…"), u"certificateButton"_s, bodyWidget()))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    build();
    if (!m_functions.id.isNull())
        m_id = m_functions.id;
    if (m_functions.opened) {
        m_id = m_functions.opened->profile.id;
        m_keptSecret = m_functions.opened->secret;
        m_name->setText(m_functions.opened->profile.name);
        m_nameIsProposed = false;
    }
    connectInputs();
}

StepState ReviewPage::state() const
{
    if (m_save || m_patience.isActive())
        return StepState::Running;
    return m_isSaved ? StepState::Saved : StepState::Open;
}

StepVerdict ReviewPage::verdict() const
{
    if (m_save)
        return {StepVerdict::Kind::Running, tr("Saving the connection…")};
    if (m_patience.isActive())
        return {StepVerdict::Kind::Running, tr("Waiting for what the workspace says of the rights…"),
                tr("The connection is saved then.")};
    if (!m_said.sentence.isEmpty())
        return m_said;
    const bool isProven = m_session.connectProven && m_session.warehouseProven && m_session.catalogProven &&
                          m_session.schemaProven && m_session.isReadingProven();
    if (!isProven)
        return {StepVerdict::Kind::Open, tr("Not all steps are proven. The connection is saved as it is, and "
                                            "marked so.")};
    if (m_session.access && m_session.access->verdict == Verdict::ReadOnly)
        return {StepVerdict::Kind::Passed,
                tr("All steps are proven: Draftt can read %n table(s), and nothing "
                   "beyond reading.",
                   nullptr, int(m_session.tables.size()))};
    return {StepVerdict::Kind::Passed,
            tr("All steps are proven: Draftt can read %n table(s).", nullptr, int(m_session.tables.size()))};
}

void ReviewPage::stop()
{
    m_patience.stop();
    m_save.reset();
    Q_EMIT stateChanged();
}

void ReviewPage::enter()
{
    if (m_nameIsProposed) {
        const QSignalBlocker isNoEdit(m_name);
        m_name->setText(proposedName(m_session, m_functions.namesTaken()));
        m_name->selectAll();
    }
    m_sessionOnly->setChecked(!m_session.keepSecret);
    m_sessionOnly->setVisible(!m_session.secret.isEmpty());
    showWhatGoesWhere();
    m_certificate->setEnabled(m_session.principal() && m_session.scope());
    lookAtAccess();
}

void ReviewPage::leave()
{
    m_patience.stop();
    m_looking.reset();
}

void ReviewPage::restart()
{
    leave();
    m_access.reset();
    m_session.access.reset();
    onEdited();
}

bool ReviewPage::validatePage()
{
    if (m_isSaved)
        return true;
    if (m_save || m_patience.isActive() || !profile())
        return false;
    if (m_looking)
        m_patience.start();
    else
        save();
    Q_EMIT stateChanged();
    return false;
}

void ReviewPage::build()
{
    setFirst(m_name);
    m_name->setObjectName(u"nameEdit"_s);
    m_sessionOnly->setObjectName(u"reviewSessionOnlyBox"_s);
    m_certificate->setAccessibleDescription(
        tr("Asks the workspace what Draftt can do beyond reading, to attach to a change ticket."));
    auto *nameField = new FormField(tr("&Name of the connection:"), m_name, bodyWidget());
    addField(Field::ConnectionName, nameField);
    auto *columns = new TwoColumns(bodyWidget());
    columns->setShares(3, 2);
    for (auto *widget : std::initializer_list<QWidget *>{nameField, m_summary, m_sessionOnly})
        columns->left()->addWidget(widget);
    columns->left()->addStretch();
    m_savingCard = savingCard();
    columns->right()->addWidget(m_savingCard);
    columns->right()->addWidget(elsewhereCard());
    columns->right()->addStretch();
    body()->addWidget(columns);
    body()->addStretch();
}

QWidget *ReviewPage::savingCard()
{
    auto *card = new Card(tr("What happens on saving"), bodyWidget());
    m_goesWhere = paragraph({}, card);
    m_goesWhere->setObjectName(u"savingWords"_s);
    card->body()->addWidget(m_goesWhere);
    showWhatGoesWhere();
    for (const auto &text : {tr("Then the values are at hand that Draftt’s form asks for."),
                             tr("Nothing is sent to Draftt by this program.")})
        card->body()->addWidget(paragraph(text, card));
    return card;
}

void ReviewPage::showWhatGoesWhere()
{
    m_goesWhere->setText(
        m_session.keepSecret && !m_session.secret.isEmpty()
            ? tr("The secret goes into the keychain of this computer, the rest into a small file without it.")
            : tr("All but the secret goes into a small file. The secret is kept nowhere: it is asked for each "
                 "time."));
}

QWidget *ReviewPage::elsewhereCard()
{
    auto *card = new Card(tr("Take it elsewhere"), bodyWidget());
    card->body()->addWidget(new MutedLabel(tr("No export holds the secret."), card));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (auto *button : std::initializer_list<QWidget *>{m_export, m_certificate})
        buttons->addWidget(button);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    fillExports();
    return card;
}

void ReviewPage::connectInputs()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameIsProposed = false;
        onEdited();
    });
    connect(m_summary, &Summary::changeWanted, this, &StepPage::fieldWanted);
    connect(m_sessionOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_session.keepSecret = !only;
        showWhatGoesWhere();
        m_summary->refresh();
        onEdited();
    });
    connect(&m_patience, &QTimer::timeout, this, &ReviewPage::save);
    connect(m_certificate, &QPushButton::clicked, this, &ReviewPage::openCertificate);
}

void ReviewPage::onEdited()
{
    mark(Field::ConnectionName, {});
    m_said = {};
    m_patience.stop();
    m_save.reset();
    if (std::exchange(m_isSaved, false)) {
        showHead();
        Q_EMIT unsaved();
    }
    Q_EMIT stateChanged();
}

void ReviewPage::say(bool isGood, const QString &text)
{
    m_said = {isGood ? StepVerdict::Kind::Passed : StepVerdict::Kind::Refused, text};
    Q_EMIT stateChanged();
}

} // namespace draftt
