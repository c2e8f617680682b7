// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/browsersignin.h"
#include "wizard/admin/adminpane.h"
#include "wizard/widgets/actions.h"
#include "wizard/widgets/statusicon.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace draftt
{

class FormField;
class Notice;
class SecretField;

/// An admin signs in: with the browser, or with a token that another tool has made. What will happen is said
/// before.
class SignInPane final : public AdminPane
{
    Q_OBJECT

public:
    struct Functions {
        std::function<Pending(const BrowserSignIn &, Done<SignInOutcome>)> withBrowser;
        std::function<Pending(const Secret &, Done<SignInOutcome>)> withToken;
        OpenUrl openUrl;
    };

    /// `address` was confirmed.
    SignInPane(const PastedAddress &address, const Functions &functions, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString goOnText() const override;
    void goOn() override;
    [[nodiscard]] bool isRunning() const override { return bool(m_signIn); }
    void stop() override;
    void focusFirst() override;

Q_SIGNALS:
    void signedIn(const draftt::AdminSession &admin);

private:
    void build();
    [[nodiscard]] QWidget *buildWaiting();
    [[nodiscard]] QWidget *buildOthers();
    void setInputsEnabled(bool enabled);
    [[nodiscard]] bool isByToken() const;
    void openBrowser();
    void useToken();
    void onReady(const SignInPlace &place);
    void onOutcome(const Result<SignInOutcome> &outcome);
    void say(Sign sign, const QString &sentence);
    void refuse(const QString &sentence);
    void showWays();
    void showApp();

    BrowserSignIn m_order;
    const QString m_usualApp;
    const Functions m_functions;
    QLabel *m_intro;
    Notice *m_notice;
    QWidget *m_waiting = nullptr; ///< the address, for a browser that did not open
    QLineEdit *m_page = nullptr;
    QPushButton *m_byToken;
    SecretField *m_token;
    FormField *m_tokenField;
    QPushButton *m_byApp;
    QLineEdit *m_app; ///< another one; empty: the usual one
    FormField *m_appField;
    Pending m_signIn;
};

} // namespace draftt
