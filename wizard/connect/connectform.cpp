// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/connectform.h"

#include "core/names/clientid.h"
#include "core/names/secrettext.h"
#include "core/session.h"
#include "wizard/connect/knownhostsbutton.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/secretfield.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingrow.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What stands around it takes its name over.
QLineEdit *named(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

QWidget *sideBySide(QWidget *field, QWidget *button)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return row;
}

/// A long text shows its beginning where nobody writes in it: what distinguishes a host stands there.
void showBeginning(QLineEdit *edit)
{
    QObject::connect(edit, &QLineEdit::textChanged, edit, [edit] {
        if (!edit->hasFocus() && !edit->isModified()) // the program has filled it in
            edit->home(false);
    });
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit] {
        if (!edit->hasFocus())
            edit->home(false);
    });
}

} // namespace

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , host(named(u"hostEdit"_s))
    , knownHosts(new KnownHostsButton(this))
    , oauth(new QRadioButton(tr("&OAuth secret"), this))
    , token(new QRadioButton(tr("&Personal access token"), this))
    , clientId(named(u"clientIdEdit"_s))
    , secret(new SecretField(u"secretEdit"_s))
    , tokenSecret(new SecretField(u"tokenEdit"_s))
    , useAsToken(new ActionButton(tr("Use it as a personal access to&ken"), u"useAsTokenButton"_s, this))
    , hostField(new FormField(tr("&Workspace host:"), sideBySide(host, knownHosts), this, host))
    , idField(new FormField(tr("Client &ID (Databricks: “Application ID”):"), clientId, this))
    , secretField(new FormField(tr("OAuth &secret:"), secret, this, secret->edit()))
    , tokenField(new FormField(tr("Personal a&ccess token:"), tokenSecret, this, tokenSecret->edit()))
    , m_layout(new QVBoxLayout(this))
{
    host->setPlaceholderText(u"adb-1234567890123456.7.azuredatabricks.net"_s);
    oauth->setObjectName(u"oauthRadio"_s);
    oauth->setAccessibleDescription(tr("Of a service principal; recommended."));
    token->setObjectName(u"tokenRadio"_s);
    token->setToolTip(tr("Bound to the person who made it, and ends when that person leaves"));
    token->setAccessibleDescription(token->toolTip());
    useAsToken->hide();
    showBeginning(host);
    showBeginning(clientId);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid + grid / 2);
    for (auto *widget :
         std::initializer_list<QWidget *>{hostField, methods(), idField, secretField, useAsToken, tokenField})
        m_layout->addWidget(widget);
    m_layout->setAlignment(useAsToken, Qt::AlignLeft);
}

QWidget *ConnectForm::methods()
{
    auto *row = new QWidget(this);
    auto *layout = new WrappingRow(row);
    layout->setSpacing(2 * grid);
    layout->addWidget(plainLabel(tr("Sign in with"), row));
    layout->addWidget(oauth);
    layout->addWidget(token);
    return row;
}

void ConnectForm::fillIn(const Session &session)
{
    if (session.address)
        setHost(session.address->host);
    if (session.clientId)
        clientId->setText(session.clientId->text());
    (session.method == SignInMethod::PersonalToken ? token : oauth)->setChecked(true);
    chosenSecret()->setSealed(session.secret);
    showMethod();
}

/// Without its scheme a loopback host would be read as https.
void ConnectForm::setHost(const Host &known)
{
    host->setText(known.url().scheme() == "http"_L1 ? known.text() : known.authority());
}

void ConnectForm::addBelowHost(QWidget *widget)
{
    m_layout->insertWidget(1, widget);
}

void ConnectForm::addAtEnd(QWidget *widget)
{
    m_layout->addWidget(widget);
}

bool ConnectForm::isToken() const
{
    return token->isChecked();
}

void ConnectForm::showMethod()
{
    keepShown(*idField, !isToken());
    keepShown(*secretField, !isToken());
    keepShown(*tokenField, isToken());
}

bool ConnectForm::holds(const Session &session) const
{
    const auto address = PastedAddress::parse(host->text());
    const auto id = ClientId::parse(clientId->text());
    const bool sameId = isToken() || (id && session.clientId == *id);
    return address && session.address && address->host == session.address->host && sameId &&
           isToken() == (session.method == SignInMethod::PersonalToken) &&
           chosenSecret()->secret() == session.secret;
}

bool ConnectForm::isFilled() const
{
    const auto typed = chosenSecret()->secret();
    const bool hasSecret =
        isToken() ? checkPersonalToken(typed).has_value() : checkClientSecret(typed).has_value();
    return hasSecret && PastedAddress::parse(host->text()) &&
           (isToken() || ClientId::parse(clientId->text()));
}

bool ConnectForm::hasInput() const
{
    return !host->text().trimmed().isEmpty() || !clientId->text().trimmed().isEmpty() ||
           !secret->secret().isEmpty() || !tokenSecret->secret().isEmpty();
}

} // namespace draftt
