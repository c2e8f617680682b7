// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/customdomainnotice.h"

#include "core/words/domaintexts.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/wrappingcheckbox.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

CustomDomainNotice::CustomDomainNotice(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new Notice(Sign::Warning, this))
    , m_box(new WrappingCheckBox(tr("T&his is my company’s address; the secret may be sent there"), m_notice))
{
    m_notice->setObjectName(u"customDomainNotice"_s);
    m_box->setObjectName(u"customDomainBox"_s);
    m_notice->addAction(m_box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    hide();
    connect(m_box, &QCheckBox::toggled, this, [this](bool isConfirmed) {
        m_session.confirmedDomain = isConfirmed ? m_host : std::nullopt;
        Q_EMIT confirmationChanged();
    });
}

void CustomDomainNotice::setHost(const std::optional<Host> &host)
{
    m_host = host && host->isCustomDomain() ? host : std::nullopt;
    const bool isConfirmed = m_host && m_session.confirmedDomain == m_host;
    m_box->setChecked(isConfirmed);
    if (m_host) {
        m_notice->setText(customDomainText(*m_host));
        m_box->setAccessibleDescription(customDomainText(*m_host));
    }
    setVisible(m_host.has_value());
}

void CustomDomainNotice::focusBox()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace draftt
