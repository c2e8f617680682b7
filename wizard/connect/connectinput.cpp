// SPDX-License-Identifier: Apache-2.0
// What stands in the fields of the Connect page becomes what the session holds.
#include "wizard/connect/connectpage.h"

#include "core/names/secrettext.h"
#include "core/profile/draft.h"
#include "core/profile/profilesession.h"
#include "wizard/connect/connectform.h"
#include "wizard/connect/customdomainnotice.h"
#include "wizard/widgets/secretfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace draftt
{

ProvenPage::Input ConnectPage::readInput()
{
    const bool hostIsRight = readHost();
    m_session.method = m_form->isToken() ? SignInMethod::PersonalToken : SignInMethod::OAuthClient;
    const bool idIsRight = m_form->isToken() || readClientId();
    if (m_form->isToken())
        m_session.clientId.reset();
    const auto secret = readSecret();
    if (!hostIsRight)
        focusField(Field::Host);
    else if (!idIsRight)
        focusField(Field::ClientId);
    else if (secret == Input::Wrong)
        focusField(m_form->isToken() ? Field::Token : Field::Secret);
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

/// Nobody signs in to an address that was not read and confirmed.
void ConnectPage::onAdminWanted()
{
    if (!readHost())
        focusField(Field::Host);
    else if (!m_session.isHostConfirmed())
        (void)askForConfirmation();
    else
        m_functions.setUpAsAdmin();
}

bool ConnectPage::readHost()
{
    const auto address = PastedAddress::parse(m_form->host->text());
    mark(Field::Host, address ? QString() : inputText(Field::Host, address.error()));
    if (!address)
        return false;
    if (!m_form->host->hasFocus())
        m_form->host->home(false); // what was typed is read now, from its beginning
    m_session.address = *address;
    return true;
}

bool ConnectPage::readClientId()
{
    const auto id = ClientId::parse(m_form->clientId->text());
    mark(Field::ClientId, id ? QString() : inputText(Field::ClientId, id.error()));
    if (!id)
        return false;
    m_session.clientId = *id;
    return true;
}

ProvenPage::Input ConnectPage::readSecret()
{
    const auto field = m_form->isToken() ? Field::Token : Field::Secret;
    auto *widget = m_form->chosenSecret();
    const auto typed = widget->secret();
    const auto secret = m_form->isToken() ? checkPersonalToken(typed) : checkClientSecret(typed);
    mark(field, secret ? QString() : inputText(field, secret.error()));
    m_session.secret = secret ? *secret : Secret();
    if (secret)
        widget->seal();
    if (secret)
        return Input::Complete;
    return typed.isEmpty() ? Input::Incomplete : Input::Wrong;
}

/// Of what was pasted.
void ConnectPage::takeForLaterSteps(const Pasted &found)
{
    const auto before = enteredIn(m_session);
    if (found.warehouse)
        m_session.warehouse = warehouseNamed(found.warehouse->value, {});
    if (found.catalog)
        m_session.catalog = found.catalog->value;
    if (found.schema)
        m_session.schema = found.schema->value;
    if (!found.tables.isEmpty()) {
        m_session.wholeSchema = false;
        m_session.tables.clear();
    }
    for (const auto &table : found.tables)
        m_session.tables += table.value;
    if (isSameChoice(enteredIn(m_session), before))
        return;
    forgetKept();
    Q_EMIT laterStepsFilled();
}

/// Told while the clipboard still holds it, not when it is tested.
void ConnectPage::showMistaken()
{
    const auto secret = checkClientSecret(m_form->secret->secret());
    const bool isMistaken =
        !m_form->isToken() && !secret && secret.error().problem == InputProblem::LooksLikeToken;
    if (isMistaken)
        mark(Field::Secret, inputText(Field::Secret, secret.error()));
    m_form->useAsToken->setVisible(isMistaken);
}

void ConnectPage::useAsToken()
{
    m_form->tokenSecret->takePasted(m_form->secret->secret());
    m_form->secret->clear();
    mark(Field::Secret, {});
    m_form->token->setChecked(true);
    m_form->tokenSecret->edit()->setFocus(Qt::OtherFocusReason);
    showMistaken();
}

bool ConnectPage::holdsInputsOf(const Session &proven) const
{
    return m_form->holds(proven) && isConfirmed(proven.address->host);
}

bool ConnectPage::isConfirmed(const Host &host) const
{
    return !host.isCustomDomain() || m_session.confirmedDomain == host;
}

bool ConnectPage::hasAllInput() const
{
    const auto address = PastedAddress::parse(m_form->host->text());
    return m_form->isFilled() && isConfirmed(address->host);
}

} // namespace draftt
