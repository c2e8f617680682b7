// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QPushButton;

namespace draftt
{

class Notice;

/// Looks whether the keychain works, and where it does not, says so and lets the user keep the secret for
/// this session only. Invisible while all is well.
class KeychainNotice final : public QWidget
{
    Q_OBJECT

public:
    using Probe = std::function<Pending(Done<Nothing>)>;

    KeychainNotice(Session &session, Probe probe, QWidget *parent = nullptr);

    /// Does nothing after the first time.
    void probeOnce();

private:
    void probe();

    Session &m_session;
    Probe m_probe;
    bool m_wasAsked = false;
    Notice *m_notice;
    QCheckBox *m_sessionOnly;
    QPushButton *m_again;
    Pending m_work;
};

} // namespace draftt
