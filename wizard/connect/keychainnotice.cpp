// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/keychainnotice.h"

#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/notice.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

KeychainNotice::KeychainNotice(Session &session, Probe probe, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_probe(std::move(probe))
    , m_notice(new Notice(Sign::Warning, this))
    , m_sessionOnly(new QCheckBox(tr("Keep the secret &for this session only"), m_notice))
    , m_again(new ActionButton(tr("Look &again"), u"probeAgainButton"_s, m_notice))
{
    m_notice->setObjectName(u"keychainNotice"_s);
    m_notice->setText(
        tr("The keychain is missing or locked, so the secret cannot be kept; it goes into no file "
           "instead."));
    m_sessionOnly->setObjectName(u"sessionOnlyBox"_s);
    m_sessionOnly->setChecked(!session.keepSecret);
    m_notice->addAction(m_sessionOnly);
    m_notice->addAction(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    hide();
    connect(m_sessionOnly, &QCheckBox::toggled, this, [this](bool only) { m_session.keepSecret = !only; });
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
    m_work = m_probe([this](const Result<Nothing> &result) {
        m_work.reset();
        m_again->setEnabled(true);
        setVisible(!result);
        if (result)
            m_sessionOnly->setChecked(false);
    });
}

} // namespace draftt
