// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/host.h"
#include "core/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace draftt
{

class FormField;
class KnownHostsButton;
class SecretField;
struct Session;

/// The fields of step 1 in their order, and what stands in them. What is told of them, and when, is the
/// page's business.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    /// Shows what the session holds already.
    void fillIn(const Session &session);
    void setHost(const Host &known);
    /// Puts a widget under the field of the host.
    void addBelowHost(QWidget *widget);
    void addAtEnd(QWidget *widget);
    [[nodiscard]] bool isToken() const;
    /// The fields of the way to sign in that is chosen.
    void showMethod();
    [[nodiscard]] SecretField *chosenSecret() const { return isToken() ? tokenSecret : secret; }
    /// The fields say what that session holds.
    [[nodiscard]] bool holds(const Session &session) const;
    /// Each field holds something that can be right.
    [[nodiscard]] bool isFilled() const;
    /// Something stands in a field, right or wrong.
    [[nodiscard]] bool hasInput() const;

    QLineEdit *const host;
    KnownHostsButton *const knownHosts;
    QRadioButton *const oauth;
    QRadioButton *const token;
    QLineEdit *const clientId;
    SecretField *const secret;
    SecretField *const tokenSecret;
    QPushButton *const useAsToken; ///< an access token stands in the field of the secret
    FormField *const hostField;
    FormField *const idField;
    FormField *const secretField;
    FormField *const tokenField;

private:
    [[nodiscard]] QWidget *methods();

    QVBoxLayout *m_layout;
};

} // namespace draftt
