// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"
#include "core/session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QPushButton;

namespace draftt
{

class Notice;

/// Looks whether the keychain works, and where it does not, says why and lets the user keep the secret for
/// this session only. Invisible while all is well.
class KeychainNotice final : public QWidget
{
    Q_OBJECT

public:
    struct Functions {
        std::function<Pending(Done<Nothing>)> probe;
        std::function<Pending(Done<SecretPresence>)> look = {}; ///< for an entry that nobody has made
    };

    KeychainNotice(Session &session, Functions functions, QWidget *parent = nullptr);

    /// Does nothing after the first time.
    void probeOnce();

private:
    void probe();
    void onProbed(const Result<Nothing> &result);
    void showWhy(SecretPresence presence);
    void end(bool isUsable);

    Session &m_session;
    Functions m_functions;
    bool m_wasAsked = false;
    bool m_isTickedHere = false; ///< for want of a keychain, and not by whoever saved the connection
    Notice *m_notice;
    QCheckBox *m_sessionOnly;
    QPushButton *m_again;
    Pending m_work;
};

} // namespace draftt
