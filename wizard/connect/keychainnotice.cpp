// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/keychainnotice.h"

#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/wrappingcheckbox.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

KeychainNotice::KeychainNotice(Session &session, Functions functions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_functions(std::move(functions))
    , m_notice(new Notice(Sign::Warning, this))
    , m_sessionOnly(new WrappingCheckBox(tr("Keep the secret &for this session only"), m_notice))
    , m_again(new ActionButton(tr("Check &again"), u"probeAgainButton"_s, m_notice))
{
    m_notice->setObjectName(u"keychainNotice"_s);
    m_sessionOnly->setObjectName(u"sessionOnlyBox"_s);
    m_sessionOnly->setChecked(!session.keepSecret);
    m_notice->addAction(m_sessionOnly);
    m_notice->addAction(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    hide();
    connect(m_sessionOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_isTickedHere = only;
        m_session.keepSecret = !only;
    });
    connect(m_again, &QPushButton::clicked, this, &KeychainNotice::probe);
}

void KeychainNotice::probeOnce()
{
    if (!std::exchange(m_wasAsked, true))
        probe();
}

void KeychainNotice::probe()
{
    m_again->setEnabled(false);
    m_work = m_functions.probe([this](const Result<Nothing> &result) { onProbed(result); });
}

void KeychainNotice::onProbed(const Result<Nothing> &result)
{
    if (result || !m_functions.look) {
        showWhy(SecretPresence::NoKeychain);
        return end(result.has_value());
    }
    m_work = m_functions.look([this](const Result<SecretPresence> &presence) {
        showWhy(presence.value_or(SecretPresence::NoKeychain));
        end(false);
    });
}

void KeychainNotice::showWhy(SecretPresence presence)
{
    m_notice->setText(presence == SecretPresence::Locked
                          ? tr("The keychain is locked, so the secret cannot be kept. Unlock it and look "
                               "again, or keep the secret for this session; it goes into no file.")
                          : tr("No keychain works on this computer, so the secret cannot be kept; it goes "
                               "into no file either."));
}

void KeychainNotice::end(bool isUsable)
{
    m_work.reset();
    m_again->setEnabled(true);
    setVisible(!isUsable);
    if (isUsable && m_isTickedHere)
        m_sessionOnly->setChecked(false);
}

} // namespace draftt
