// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/connectpage.h"

#include "core/checks/networkmatter.h"
#include "core/names/secrettext.h"
#include "core/names/shown.h"
#include "wizard/connect/addresstext.h"
#include "wizard/connect/customdomainnotice.h"
#include "wizard/connect/keychainnotice.h"
#include "wizard/connect/networksection.h"
#include "wizard/connect/setupsteps.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/secretfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

ConnectPage::ConnectPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Connect to the workspace"),
                  tr("Draftt reads your inventory tables as a service principal of your workspace, and it "
                     "only ever gets the "
                     "right to read them."),
                  tr("Test and co&ntinue"), tr("Test agai&n")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_keychain(new KeychainNotice(session, functions.probeKeychain, bodyWidget()))
    , m_domain(new CustomDomainNotice(session, bodyWidget()))
    , m_setup(new SetupSteps(functions.openUrl, bodyWidget()))
{
    buildForm();
    fillIn();
    connectInputs();
}

void ConnectPage::enter()
{
    m_keychain->probeOnce();
}

void ConnectPage::buildForm()
{
    m_host = new QLineEdit;
    m_host->setObjectName(u"hostEdit"_s);
    m_host->setPlaceholderText(u"adb-1234567890123456.7.azuredatabricks.net"_s);
    auto *hostField = new FormField(tr("&Workspace host:"), m_host, bodyWidget());
    m_oauth = new QRadioButton(tr("&OAuth secret of a service principal (recommended)"), bodyWidget());
    m_oauth->setObjectName(u"oauthRadio"_s);
    m_token = new QRadioButton(tr("&Personal access token: bound to whoever made it, and ends with it"),
                               bodyWidget());
    m_token->setObjectName(u"tokenRadio"_s);
    m_clientId = new QLineEdit;
    m_clientId->setObjectName(u"clientIdEdit"_s);
    m_clientId->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    auto *idField = new FormField(tr("Client &ID:"), m_clientId, bodyWidget());
    m_secret = new SecretField(u"secretEdit"_s);
    auto *secretField = new FormField(tr("OAuth &secret:"), m_secret, bodyWidget(), m_secret->edit());
    m_tokenSecret = new SecretField(u"tokenEdit"_s);
    auto *tokenField =
        new FormField(tr("Personal a&ccess token:"), m_tokenSecret, bodyWidget(), m_tokenSecret->edit());
    m_useAsToken =
        new ActionButton(tr("Use it as a personal access to&ken"), u"useAsTokenButton"_s, bodyWidget());
    m_useAsToken->hide();
    m_network = new NetworkSection(m_functions.network, bodyWidget());
    m_network->setComplaint(m_functions.networkComplaint);
    for (auto *widget : std::initializer_list<QWidget *>{m_keychain, m_setup, hostField, m_domain, m_oauth,
                                                         idField, secretField, m_useAsToken, m_token,
                                                         tokenField, &panel(), m_network})
        body()->addWidget(widget);
    body()->setAlignment(m_useAsToken, Qt::AlignLeft);
    body()->addStretch();
    setFirst(m_host);
    addField(Field::Host, hostField);
    addField(Field::ClientId, idField);
    addField(Field::Secret, secretField);
    addField(Field::Token, tokenField);
}

void ConnectPage::connectInputs()
{
    connect(m_host, &QLineEdit::textChanged, this, [this] {
        mark(Field::Host, {});
        showHost();
        onEdited();
    });
    connect(m_host, &QLineEdit::editingFinished, this, [this] {
        if (!m_host->text().trimmed().isEmpty())
            (void)readHost();
    });
    connect(m_domain, &CustomDomainNotice::confirmationChanged, this, [this] {
        mark(Field::Host, {});
        onEdited();
    });
    connect(m_clientId, &QLineEdit::textChanged, this, [this] {
        mark(Field::ClientId, {});
        onEdited();
    });
    connect(m_clientId, &QLineEdit::editingFinished, this, [this] {
        if (!m_clientId->text().trimmed().isEmpty())
            (void)readClientId();
    });
    for (auto *field : {m_secret, m_tokenSecret}) {
        connect(field, &SecretField::edited, this, [this] {
            mark(Field::Secret, {});
            mark(Field::Token, {});
            onEdited();
            showMistaken();
        });
    }
    connect(qApp, &QApplication::focusChanged, this, &ConnectPage::onFocusChanged);
    connect(m_useAsToken, &QPushButton::clicked, this, &ConnectPage::useAsToken);
    connect(m_network, &NetworkSection::examineWanted, this, &ConnectPage::onExamineWanted);
    connect(m_network, &NetworkSection::settingsChanged, this, [this] {
        if (hasNetworkProblem())
            test();
    });
    connect(&panel(), &ProofPanel::stateChanged, this,
            [this] { m_network->setRecommended(hasNetworkProblem()); });
    connect(m_token, &QRadioButton::toggled, this, [this] {
        showMethod();
        onEdited();
        showMistaken();
    });
}

void ConnectPage::fillIn()
{
    if (m_session.address) {
        // Without its scheme a loopback host would be read as https.
        const auto &host = m_session.address->host;
        m_host->setText(host.url().scheme() == "http"_L1 ? host.text() : host.authority());
    }
    if (m_session.clientId)
        m_clientId->setText(m_session.clientId->text());
    const bool token = m_session.method == SignInMethod::PersonalToken;
    (token ? m_token : m_oauth)->setChecked(true);
    (token ? m_tokenSecret : m_secret)->setSealed(m_session.secret);
    showMethod();
    showHost();
}

void ConnectPage::showMethod()
{
    m_clientId->parentWidget()->setVisible(!isToken());
    m_secret->parentWidget()->setVisible(!isToken());
    m_tokenSecret->parentWidget()->setVisible(isToken());
}

void ConnectPage::showHost()
{
    const auto address = PastedAddress::parse(m_host->text());
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

ProvenPage::Input ConnectPage::readInput()
{
    const bool hostIsRight = readHost();
    m_session.method = isToken() ? SignInMethod::PersonalToken : SignInMethod::OAuthClient;
    const bool idIsRight = isToken() || readClientId();
    if (isToken())
        m_session.clientId.reset();
    const auto secret = readSecret();
    if (!hostIsRight)
        focusField(Field::Host);
    else if (!idIsRight)
        focusField(Field::ClientId);
    else if (secret == Input::Wrong)
        focusField(isToken() ? Field::Token : Field::Secret);
    if (hostIsRight && idIsRight && secret == Input::Complete && !m_session.isHostConfirmed())
        return askForConfirmation();
    return hostIsRight && idIsRight ? secret : Input::Wrong;
}

/// The fields are right, but nothing may be sent yet.
ProvenPage::Input ConnectPage::askForConfirmation()
{
    mark(Field::Host, inputText(Field::Host, Error::input(InputProblem::HostNotConfirmed)));
    m_domain->focusBox();
    return Input::Wrong;
}

bool ConnectPage::readHost()
{
    const auto address = PastedAddress::parse(m_host->text());
    mark(Field::Host, address ? QString() : inputText(Field::Host, address.error()));
    if (!address)
        return false;
    m_session.address = *address;
    return true;
}

bool ConnectPage::readClientId()
{
    const auto id = ClientId::parse(m_clientId->text());
    mark(Field::ClientId, id ? QString() : inputText(Field::ClientId, id.error()));
    if (!id)
        return false;
    m_session.clientId = *id;
    return true;
}

ProvenPage::Input ConnectPage::readSecret()
{
    const auto field = isToken() ? Field::Token : Field::Secret;
    auto *widget = isToken() ? m_tokenSecret : m_secret;
    const auto typed = widget->secret();
    const auto secret = isToken() ? checkPersonalToken(typed) : checkClientSecret(typed);
    mark(field, secret ? QString() : inputText(field, secret.error()));
    m_session.secret = secret ? *secret : Secret();
    if (secret)
        widget->seal();
    if (secret)
        return Input::Complete;
    return typed.isEmpty() ? Input::Incomplete : Input::Wrong;
}

/// Told while the clipboard still holds it, not when it is tested.
void ConnectPage::showMistaken()
{
    const auto secret = checkClientSecret(m_secret->secret());
    const bool isMistaken = !isToken() && !secret && secret.error().problem == InputProblem::LooksLikeToken;
    if (isMistaken)
        mark(Field::Secret, inputText(Field::Secret, secret.error()));
    m_useAsToken->setVisible(isMistaken);
}

void ConnectPage::useAsToken()
{
    m_tokenSecret->setSealed(m_secret->secret());
    m_secret->clear();
    mark(Field::Secret, {});
    m_token->setChecked(true);
    m_tokenSecret->edit()->setFocus(Qt::OtherFocusReason);
    showMistaken();
}

/// Who looks at the secret is not done with it, nor who fetches it from another window. Later, as the test
/// closes the doctor, who may be just getting the focus.
void ConnectPage::onFocusChanged(const QWidget *before, const QWidget *now)
{
    const auto isLeft = [before, now](const QWidget *field) {
        return (field == before || field->isAncestorOf(before)) && !field->isAncestorOf(now);
    };
    if (isAncestorOf(now) &&
        (isLeft(m_host) || isLeft(m_clientId) || isLeft(m_secret) || isLeft(m_tokenSecret)))
        QMetaObject::invokeMethod(
            this, [this] { testIfComplete(); }, Qt::QueuedConnection);
}

Secret ConnectPage::typedSecret() const
{
    return (isToken() ? m_tokenSecret : m_secret)->secret();
}

bool ConnectPage::holdsInputsOf(const Session &proven) const
{
    const auto address = PastedAddress::parse(m_host->text());
    const auto id = ClientId::parse(m_clientId->text());
    const bool sameId = isToken() || (id && proven.clientId && *id == *proven.clientId);
    return address && proven.address && address->host == proven.address->host &&
           isToken() == (proven.method == SignInMethod::PersonalToken) && sameId &&
           typedSecret() == proven.secret && isConfirmed(address->host);
}

bool ConnectPage::isConfirmed(const Host &host) const
{
    return !host.isCustomDomain() || m_session.confirmedDomain == host;
}

bool ConnectPage::hasAllInput() const
{
    const auto address = PastedAddress::parse(m_host->text());
    const auto secret = isToken() ? checkPersonalToken(typedSecret()) : checkClientSecret(typedSecret());
    return address && isConfirmed(address->host) && (isToken() || ClientId::parse(m_clientId->text())) &&
           secret;
}

QString ConnectPage::answer() const
{
    return m_session.address ? m_session.address->host.authority() : QString();
}

QString ConnectPage::openText() const
{
    return isToken() ? tr("Fill in both fields; the test starts by itself once they are complete.")
                     : tr("Fill in the three fields; the test starts by itself once they are complete.");
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
    return !m_host->text().trimmed().isEmpty() || !m_clientId->text().trimmed().isEmpty() ||
           !m_secret->secret().isEmpty() || !m_tokenSecret->secret().isEmpty();
}

bool ConnectPage::isToken() const
{
    return m_token->isChecked();
}

bool ConnectPage::hasNetworkProblem() const
{
    return panel().state() == ProofPanel::State::Failed && hasNetworkFailure(panel().runner());
}

QString ConnectPage::missing(Input input) const
{
    if (input == Input::Incomplete)
        return tr("Without the secret nothing can be tested. You can go on and take the grant scripts along; "
                  "the connection "
                  "is saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("The connection is still being tested. You can wait, or go on meanwhile.");
    return tr("The connection is not proven. You can mend it, or go on; what cannot be proven is saved as "
              "unproven.");
}

} // namespace draftt
