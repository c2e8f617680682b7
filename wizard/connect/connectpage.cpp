// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/connectpage.h"

#include "core/checks/networkmatter.h"
#include "core/names/secrettext.h"
#include "core/names/shown.h"
#include "wizard/connect/addresstext.h"
#include "wizard/connect/connectform.h"
#include "wizard/connect/customdomainnotice.h"
#include "wizard/connect/keychainnotice.h"
#include "wizard/connect/knownhostsbutton.h"
#include "wizard/connect/networksection.h"
#include "wizard/connect/pasteall.h"
#include "wizard/connect/setupsteps.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/secretfield.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/twocolumns.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

ConnectPage::ConnectPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Connect to the workspace"),
                  tr("Draftt signs in as a service principal of yours that can only read."),
                  tr("Check and co&ntinue"), tr("Check agai&n")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_form(new ConnectForm(bodyWidget()))
    , m_keychain(new KeychainNotice(session, {functions.probeKeychain, functions.lookAtKeychain}, m_form))
    , m_domain(new CustomDomainNotice(session, m_form))
    , m_network(new NetworkSection(functions.network, m_form))
    , m_setup(new SetupSteps(functions.openUrl, bodyWidget()))
    , m_first(new Card(tr("First, in Databricks"), bodyWidget()))
    , m_checks(new Card(tr("Checks"), bodyWidget()))
{
    build();
    m_form->fillIn(session);
    showHost();
    showCard();
    connectInputs();
}

void ConnectPage::enter()
{
    m_keychain->probeOnce();
}

void ConnectPage::build()
{
    auto *paste = new PasteAll(m_form);
    connect(paste, &PasteAll::pasted, this, &ConnectPage::take);
    connect(paste, &PasteAll::foundNothing, this, &StepPage::note);
    m_form->knownHosts->setLook(m_functions.knownHosts);
    connect(m_form->knownHosts, &KnownHostsButton::chosen, this, &ConnectPage::takeHost);
    m_network->setComplaint(m_functions.networkComplaint);
    m_form->addBelowHost(m_domain);
    for (auto *widget : std::initializer_list<QWidget *>{m_keychain, paste, m_network})
        m_form->addAtEnd(widget);
    m_first->body()->addWidget(m_setup);
    if (m_functions.setUpAsAdmin)
        m_setup->offerAdmin();
    m_checks->body()->addWidget(&panel());
    auto *columns = new TwoColumns(bodyWidget());
    columns->left()->addWidget(m_form);
    columns->left()->addStretch();
    for (auto *card : {m_first, m_checks})
        columns->right()->addWidget(card);
    columns->right()->addStretch();
    body()->addWidget(columns);
    body()->addStretch();
    setFirst(m_form->host);
    addField(Field::Host, m_form->hostField);
    addField(Field::ClientId, m_form->idField);
    addField(Field::Secret, m_form->secretField);
    addField(Field::Token, m_form->tokenField);
}

/// What is to be done first, until something was looked at.
void ConnectPage::showCard()
{
    const bool wasTested = panel().state() != ProofPanel::State::NotTested;
    keepShown(*m_first, !wasTested);
    keepShown(*m_checks, wasTested);
}

void ConnectPage::takeHost(const Host &host)
{
    m_form->setHost(host);
    m_form->host->setFocus(Qt::OtherFocusReason);
    testIfComplete();
}

/// Only what the text holds is replaced.
void ConnectPage::take(const Pasted &found)
{
    QStringList taken;
    if (found.address) {
        m_form->setHost(found.address->value.host);
        taken += fieldName(Field::Host);
    }
    if (found.clientId) {
        m_form->clientId->setText(found.clientId->value.text());
        taken += fieldName(Field::ClientId);
    }
    if (found.secret) {
        m_form->oauth->setChecked(true);
        m_form->secret->edit()->clear();
        m_form->secret->takePasted(found.secret->value);
        onEdited();
        taken += fieldName(Field::Secret);
    }
    takeForLaterSteps(found);
    //: %1 is a list such as «Workspace host, Client ID»
    note(taken.isEmpty() ? tr("Taken for the later steps.")
                         : tr("Filled in: %1.").arg(QLocale().createSeparatedList(taken)));
    testIfComplete();
}

void ConnectPage::connectInputs()
{
    connect(m_form->host, &QLineEdit::textChanged, this, [this] {
        mark(Field::Host, {});
        showHost();
        onEdited();
    });
    connect(m_form->host, &QLineEdit::editingFinished, this, [this] {
        if (!m_form->host->text().trimmed().isEmpty())
            (void)readHost();
    });
    connect(m_domain, &CustomDomainNotice::confirmationChanged, this, [this] {
        mark(Field::Host, {});
        onEdited();
    });
    connect(m_form->clientId, &QLineEdit::textChanged, this, [this] {
        mark(Field::ClientId, {});
        onEdited();
    });
    connect(m_form->clientId, &QLineEdit::editingFinished, this, [this] {
        if (!m_form->clientId->text().trimmed().isEmpty())
            (void)readClientId();
    });
    for (auto *field : {m_form->secret, m_form->tokenSecret}) {
        connect(field, &SecretField::edited, this, [this] {
            mark(Field::Secret, {});
            mark(Field::Token, {});
            onEdited();
            showMistaken();
        });
    }
    connect(qApp, &QApplication::focusChanged, this, &ConnectPage::onFocusChanged);
    connect(m_form->useAsToken, &QPushButton::clicked, this, &ConnectPage::useAsToken);
    connect(m_setup, &SetupSteps::adminWanted, this, &ConnectPage::onAdminWanted);
    connect(m_network, &NetworkSection::examineWanted, this, &ConnectPage::onExamineWanted);
    connect(m_network, &NetworkSection::settingsChanged, this, [this] {
        if (hasNetworkProblem())
            test();
    });
    connect(&panel(), &ProofPanel::stateChanged, this, [this] {
        showCard();
        m_network->setRecommended(hasNetworkProblem());
    });
    connect(m_form->token, &QRadioButton::toggled, this, [this] {
        m_form->showMethod();
        onEdited();
        showMistaken();
    });
}

void ConnectPage::showHost()
{
    const auto address = PastedAddress::parse(m_form->host->text());
    m_setup->setAddress(address ? std::optional(*address) : std::nullopt);
    m_domain->setHost(address ? std::optional(address->host) : std::nullopt);
    m_network->setHost(address ? std::optional(address->host) : std::nullopt);
    setHint(Field::Host, address ? textFor(*address) : QString());
}

/// Who signs in may be another one now, and what that one sees too.
void ConnectPage::forgetProof()
{
    m_session.connectProven = false;
    m_session.sqlAccess = PlanState::Unknown;
    m_session.canUse = PlanState::Unknown;
    m_session.refusedRights.clear();
    m_session.info.reset();
    m_session.user.reset();
    m_session.warehouses.clear();
}

void ConnectPage::onExamineWanted()
{
    if (readHost())
        m_functions.examine();
    else
        focusField(Field::Host);
}

/// Who looks at the secret is not done with it, nor who fetches it from another window. Later, as the test
/// closes the doctor, who may be just getting the focus.
void ConnectPage::onFocusChanged(const QWidget *before, const QWidget *now)
{
    const auto isLeft = [before, now](const QWidget *field) {
        return (field == before || field->isAncestorOf(before)) && !field->isAncestorOf(now);
    };
    const bool isAnyLeft = isLeft(m_form->host) || isLeft(m_form->clientId) || isLeft(m_form->secret) ||
                           isLeft(m_form->tokenSecret);
    if (isAncestorOf(now) && isAnyLeft && hasAllInput())
        QMetaObject::invokeMethod(
            this, [this] { testIfComplete(); }, Qt::QueuedConnection);
}

QString ConnectPage::answer() const
{
    return m_session.address ? m_session.address->host.authority() : QString();
}

QString ConnectPage::standing() const
{
    const auto field = panel().diagnosis().field();
    const bool isOfSignIn = field == Field::ClientId || field == Field::Secret || field == Field::Token;
    //: In the list of steps, in two or three words
    return isOfSignIn && panel().state() == ProofPanel::State::Failed ? tr("sign-in refused") : QString();
}

QString ConnectPage::openText() const
{
    if (hasAllInput())
        return tr("All is filled in; the check shows whether it is right.");
    return m_form->isToken()
               ? tr("Fill in both fields; the check starts by itself once they are complete.")
               : tr("Fill in the three fields; the check starts by itself once they are complete.");
}

QString ConnectPage::provenText() const
{
    const auto name = m_session.user ? shown(m_session.user->displayName) : QString();
    if (name.isEmpty())
        return tr("Draftt can sign in to this workspace.");
    //: %1 is the name of a service principal or of a person
    return tr("Draftt can sign in to this workspace, as “%1”.").arg(name);
}

bool ConnectPage::hasInput() const
{
    return m_form->hasInput();
}

bool ConnectPage::hasNetworkProblem() const
{
    return panel().state() == ProofPanel::State::Failed && hasNetworkFailure(panel().runner());
}

QString ConnectPage::missing(Input input) const
{
    if (input == Input::Incomplete)
        return tr("Without the secret nothing can be checked. You can go on and take the grant scripts "
                  "along; the connection is saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("The connection is still being checked. You can wait, or go on meanwhile.");
    return tr("The connection is not proven. You can mend it, or go on; what cannot be proven is saved as "
              "unproven.");
}

} // namespace draftt
