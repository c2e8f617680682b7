// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/signinpane.h"

#include "core/names/secrettext.h"
#include "core/names/shown.h"
#include "core/words/signintexts.h"
#include "wizard/admin/adminwords.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/secretfield.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

SignInPane::SignInPane(const PastedAddress &address, const Functions &functions, QWidget *parent)
    : AdminPane(parent)
    , m_order{.address = address}
    , m_usualApp(m_order.app)
    , m_functions(functions)
    , m_intro(paragraph({}, this))
    , m_notice(new Notice(Sign::Info, this))
    , m_byToken(new ActionButton(tr("Use a &token of another tool"), u"adminByTokenButton"_s, this))
    , m_token(new SecretField(u"adminTokenEdit"_s))
    , m_tokenField(new FormField(tr("&Access token:"), m_token, this, m_token->edit()))
    , m_byApp(new ActionButton(tr("Another &OAuth app"), u"adminAppButton"_s, this))
    , m_app(new QLineEdit)
    , m_appField(new FormField(tr("Client I&D of the OAuth app:"), m_app, this))
{
    m_order.pages = signInPages();
    m_order.onReady = [this](const SignInPlace &place) { onReady(place); };
    build();
    connect(m_byToken, &QPushButton::toggled, this, [this] {
        showWays();
        if (isByToken())
            m_tokenField->focusField();
    });
    connect(m_byApp, &QPushButton::toggled, this, [this] {
        showWays();
        if (m_byApp->isChecked())
            m_appField->focusField();
    });
    connect(m_app, &QLineEdit::textChanged, this, &SignInPane::showApp);
    connect(m_token, &SecretField::edited, this, [this] { m_tokenField->setError({}); });
    showWays();
}

void SignInPane::build()
{
    m_notice->setObjectName(u"adminSignInNotice"_s);
    m_notice->hide();
    m_tokenField->setHint(
        tr("Such as “databricks auth token” prints, of somebody who may set this up. It is not kept."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_intro->setObjectName(u"adminSignInIntro"_s);
    layout->addWidget(m_intro);
    const auto lines = {
        tr("Then you see here, step by step, what would be set up, and whether you may. Nothing is changed "
           "before you have it set up, and all of it can be taken back."),
        tr("Your sign-in stays in memory while this window is open. It is kept nowhere.")};
    for (const auto &line : lines)
        layout->addWidget(paragraph(line, this));
    layout->addWidget(m_notice);
    layout->addWidget(m_waiting = buildWaiting());
    layout->addWidget(buildOthers());
    layout->addStretch();
}

/// Other ways to sign in, folded away.
QWidget *SignInPane::buildOthers()
{
    m_app->setObjectName(u"adminAppEdit"_s);
    m_app->setPlaceholderText(m_usualApp);
    m_app->setLayoutDirection(Qt::LeftToRight);
    m_appField->setHint(
        tr("One of your account, for where databricks-cli is switched off. It comes back to a "
           "port from %1 to %2 of localhost: register that with it.")
            .arg(m_order.ports.first)
            .arg(m_order.ports.last));
    auto *box = new QWidget(this);
    auto *buttons = new WrappingRow;
    for (auto *button : {m_byToken, m_byApp}) {
        button->setCheckable(true);
        button->setFlat(true);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(buttons);
    layout->addWidget(m_tokenField);
    layout->addWidget(m_appField);
    return box;
}

QWidget *SignInPane::buildWaiting()
{
    auto *box = new QWidget(this);
    m_page = new QLineEdit(box);
    m_page->setObjectName(u"adminPageEdit"_s);
    m_page->setReadOnly(true);
    m_page->setLayoutDirection(Qt::LeftToRight);
    auto *label =
        labelOf(*m_page, tr("Did it &not open? Then open this address in a browser on this computer:"));
    label->setWordWrap(true);
    auto *copy = new ActionButton(tr("&Copy the address"), u"adminCopyPageButton"_s, box);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_page->text());
        announce(*this, tr("Copied."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_page, 1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(row);
    box->hide();
    return box;
}

bool SignInPane::isByToken() const
{
    return m_byToken->isChecked();
}

void SignInPane::showWays()
{
    m_tokenField->setVisible(isByToken());
    m_byApp->setVisible(!isByToken());
    m_appField->setVisible(!isByToken() && m_byApp->isChecked());
    showApp();
    Q_EMIT changed();
}

/// What is typed counts while it is seen.
void SignInPane::showApp()
{
    const auto typed = m_byApp->isChecked() ? m_app->text().trimmed() : QString();
    m_order.app = typed.isEmpty() ? m_usualApp : typed;
    const auto host = m_order.address.host.text();
    m_intro->setText(
        typed.isEmpty()
            //: %1 is the address of a workspace, %2 the id of an OAuth app
            ? tr("Your browser opens the sign-in page of %1. Sign in there, and allow “%2”: an app of Databricks "
                 "that every account has.")
                  .arg(host, m_usualApp)
            //: %1 is the address of a workspace, %2 the id of an OAuth app
            : tr("Your browser opens the sign-in page of %1. Sign in there, and allow “%2”: an app of your account.")
                  .arg(host, shown(typed)));
}

void SignInPane::setInputsEnabled(bool enabled)
{
    for (auto *input : std::initializer_list<QWidget *>{m_byToken, m_token, m_byApp, m_app})
        input->setEnabled(enabled);
}

QString SignInPane::title() const
{
    return tr("Sign in as an admin");
}

QString SignInPane::goOnText() const
{
    if (isRunning())
        return {};
    return isByToken() ? tr("&Sign in with the token") : tr("&Sign in with the browser");
}

void SignInPane::focusFirst()
{
    if (isByToken())
        m_tokenField->focusField();
}

void SignInPane::goOn()
{
    m_waiting->hide();
    if (isByToken())
        useToken();
    else
        openBrowser();
    setInputsEnabled(!isRunning());
    Q_EMIT changed();
}

void SignInPane::openBrowser()
{
    say(Sign::Running, tr("Asking the workspace for its sign-in page…"));
    m_signIn = m_functions.withBrowser(m_order,
                                       [this](const Result<SignInOutcome> &outcome) { onOutcome(outcome); });
}

void SignInPane::useToken()
{
    const auto token = checkPersonalToken(m_token->secret());
    if (!token) {
        m_tokenField->setError(inputText(Field::Token, token.error()));
        return m_tokenField->focusField();
    }
    m_token->seal();
    say(Sign::Running, tr("Signing in…"));
    m_signIn =
        m_functions.withToken(*token, [this](const Result<SignInOutcome> &outcome) { onOutcome(outcome); });
}

void SignInPane::onReady(const SignInPlace &place)
{
    say(Sign::Running, tr("Waiting for your browser: sign in there, then come back."));
    m_page->setText(place.page.toString(QUrl::FullyEncoded));
    m_page->setCursorPosition(0);
    m_waiting->show();
    m_functions.openUrl(place.link);
    Q_EMIT changed();
}

void SignInPane::onOutcome(const Result<SignInOutcome> &outcome)
{
    m_signIn.reset();
    m_page->clear();
    if (!outcome)
        return refuse(failureText(outcome.error()));
    if (const auto *refusal = std::get_if<SignInRefusal>(&*outcome)) {
        const auto text = textFor(*refusal, m_order);
        return refuse(QStringList{text.title, text.cause, text.fix}.join(u' ').simplified());
    }
    m_token->clear();
    m_notice->hide();
    m_waiting->hide();
    Q_EMIT signedIn(std::get<AdminSession>(*outcome));
}

void SignInPane::stop()
{
    m_signIn.reset();
    m_page->clear();
    refuse(tr("Stopped. Nobody has signed in."));
}

void SignInPane::say(Sign sign, const QString &sentence)
{
    m_notice->setSign(sign);
    m_notice->setText(sentence);
    m_notice->show();
    announce(*this, sentence);
}

void SignInPane::refuse(const QString &sentence)
{
    m_waiting->hide();
    setInputsEnabled(true);
    say(Sign::Failed, sentence);
    Q_EMIT changed();
}

} // namespace draftt
