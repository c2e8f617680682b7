// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/secretdialog.h"

#include "core/checks/sessionfacts.h"
#include "core/names/secrettext.h"
#include "core/names/weblinks.h"
#include "core/words/diagnosistexts.h"
#include "core/words/savedtexts.h"
#include "wizard/start/enddialog.h"
#include "wizard/start/endfield.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/secretfield.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

SecretDialog::SecretDialog(const ConnectionProfile &profile, const Functions &functions, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_functions(functions)
    , m_secret(new SecretField(u"newSecretEdit"_s))
    , m_field(new FormField(profile.method == SignInMethod::PersonalToken ? tr("New &token:")
                                                                          : tr("New OAuth &secret:"),
                            m_secret, this, m_secret->edit()))
    , m_end(new EndField(this))
    , m_notice(new Notice(Sign::Info, this))
    , m_status(new StatusLine(u"secretStatus"_s, this))
{
    setObjectName(u"secretDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the secret"));
    build();
    connect(m_secret, &SecretField::edited, this, [this] {
        m_field->setError({});
        m_notice->hide();
    });
    m_secret->edit()->setFocus();
}

void SecretDialog::build()
{
    auto *open = new ActionButton(tr("&Open in Databricks"), u"openSecretsButton"_s, this);
    connect(open, &QPushButton::clicked, this, &SecretDialog::openSecrets);
    m_notice->setObjectName(u"secretNotice"_s);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(paragraph(
        isToken()
            ? tr("Make a new token in Databricks and enter it here.")
            : tr("Make a new secret of the same service principal in Databricks and enter it here. It lives "
                 "two years at most; Databricks shows it once, and a service principal has at most five."),
        this));
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addWidget(m_field);
    m_end->takeNewOnly();
    layout->addWidget(m_end);
    layout->addWidget(new MutedLabel(
        tr("It is checked first. The old one stays in the keychain until the new one works."), this));
    layout->addWidget(m_notice);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addWidget(buildButtons());
    resizeToText(*this, 84);
}

QWidget *SecretDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("Check and &keep"), QDialogButtonBox::AcceptRole);
    m_test->setObjectName(u"testSecretButton"_s);
    m_test->setDefault(true);
    m_handOver = buttons->addButton(tr("Hand over to &Draftt…"), QDialogButtonBox::ActionRole);
    m_handOver->setObjectName(u"secretHandOverButton"_s);
    m_calendar = buttons->addButton(tr("Save a calendar &file…"), QDialogButtonBox::ActionRole);
    m_calendar->setObjectName(u"secretCalendarButton"_s);
    m_calendar->setAutoDefault(false);
    m_cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    m_cancel->setObjectName(u"secretCancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_handOver->hide();
    m_calendar->hide();
    connect(m_test, &QPushButton::clicked, this, &SecretDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &SecretDialog::reject);
    connect(m_handOver, &QPushButton::clicked, this, [this] {
        Q_EMIT handOverWanted();
        QDialog::accept();
    });
    connect(m_calendar, &QPushButton::clicked, this, &SecretDialog::saveCalendar);
    return buttons;
}

void SecretDialog::saveCalendar()
{
    const auto say = [self = QPointer(this)](const QString &text) {
        if (self)
            self->m_status->say(text);
    };
    saveCalendarEntry(m_profile, m_profile.life.secretEnds, m_functions.chooseFile, say);
}

void SecretDialog::openSecrets()
{
    m_functions.openUrl(linkTo(isToken() ? places::accessTokens() : places::servicePrincipals(),
                               m_profile.host, m_profile.workspaceId));
}

void SecretDialog::accept()
{
    if (m_rotation || !m_test->isVisible())
        return;
    const auto typed = m_secret->secret();
    const auto secret = isToken() ? checkPersonalToken(typed) : checkClientSecret(typed);
    if (!secret) {
        m_field->setError(inputText(isToken() ? Field::Token : Field::Secret, secret.error()));
        return m_field->focusField();
    }
    m_secret->seal();
    m_notice->setSign(Sign::Running);
    m_notice->setText(tr("Signing in with the new secret…"));
    m_notice->show();
    m_rotation = m_functions.rotate({*secret, m_end->date()},
                                    [this](const Result<Rotation> &result) { onRotated(result); });
    showRunning(true);
}

void SecretDialog::reject()
{
    if (!m_rotation)
        return QDialog::reject();
    m_rotation.reset();
    showRunning(false);
    refuse(tr("Stopped. The old secret is kept."));
}

void SecretDialog::showRunning(bool isRunning)
{
    m_test->setEnabled(!isRunning);
    m_secret->setEnabled(!isRunning);
    m_end->setEnabled(!isRunning);
    m_cancel->setText(isRunning ? tr("&Stop") : tr("&Cancel"));
}

void SecretDialog::onRotated(const Result<Rotation> &result)
{
    m_rotation.reset();
    showRunning(false);
    if (!result)
        return refuse(savedFailureText(result.error()));
    if (result->profile)
        return onKept(*result->profile);
    if (!result->refusal)
        return refuse(tr("The new secret could not be checked. The old one is kept."));
    const auto text = textFor(*result->refusal, knownOf(result->session));
    //: %1 and %2 are sentences: what failed, and what to do
    refuse(tr("%1 %2 The old secret is kept.").arg(text.title, text.fix));
}

void SecretDialog::onKept(const ConnectionProfile &profile)
{
    m_profile = profile;
    m_secret->clear();
    m_field->hide();
    m_end->hide();
    m_test->hide();
    m_calendar->setVisible(profile.life.secretEnds.isValid());
    m_handOver->show();
    m_handOver->setDefault(true);
    m_handOver->setFocus();
    m_cancel->setText(tr("C&lose"));
    m_notice->setSign(Sign::Passed);
    m_notice->setText(
        tr("The new secret works and is in the keychain. Draftt still has the old one: enter the new "
           "one there, and only then delete the old one in Databricks, on the page of the service "
           "principal, under Secrets."));
    m_notice->show();
    announce(*this, tr("The new secret works and is in the keychain."));
    Q_EMIT rotated();
}

void SecretDialog::refuse(const QString &sentence)
{
    m_notice->setSign(Sign::Failed);
    m_notice->setText(sentence);
    m_notice->show();
    announce(*this, sentence);
    m_field->focusField();
}

} // namespace draftt
