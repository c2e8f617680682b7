// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace draftt
{

class Notice;

/// Warns of a host that is none of Databricks' own, and lets the user confirm it. Invisible for all others.
class CustomDomainNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomDomainNotice(Session &session, QWidget *parent = nullptr);

    /// The host that is typed now; nullopt: none can be read. A confirmation is for one host.
    void setHost(const std::optional<Host> &host);
    /// Shows where it is to be confirmed.
    void focusBox();

Q_SIGNALS:
    void confirmationChanged();

private:
    Session &m_session;
    Notice *m_notice;
    QCheckBox *m_box;
    std::optional<Host> m_host;
};

} // namespace draftt
