// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/names/host.h"
#include "core/words/diagnosistexts.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace draftt
{

class FormField;
class MutedLabel;
class SecretField;
class StatusLine;

/// «Proxy and certificates»: how requests leave this computer. What is accepted is in effect at once and, but
/// for the proxy's user and password, is kept for the next start. Certificates are always checked.
class NetworkDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Functions {
        HttpClient &http;     ///< outlives the dialog
        QString settingsFile; ///< where the settings are kept; empty: nowhere
        ChooseFile chooseFile;
    };

    /// `host`: whose proxy is shown.
    NetworkDialog(const Functions &functions, const std::optional<Host> &host, QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    [[nodiscard]] QWidget *buildProxy();
    [[nodiscard]] QWidget *buildSignIn();
    [[nodiscard]] QWidget *buildCertificates();
    void fillIn();
    void showSystemProxy(const std::optional<Host> &host);
    void onChooseClicked();
    [[nodiscard]] NetworkSettings settings() const;

    Functions m_functions;
    QRadioButton *m_system;
    MutedLabel *m_systemProxy;
    QRadioButton *m_own;
    QComboBox *m_type;
    QLineEdit *m_proxy;
    FormField *m_proxyField;
    QLineEdit *m_user;
    SecretField *m_password;
    QLineEdit *m_caFile;
    FormField *m_caField;
    StatusLine *m_status;
};

/// `http://proxy.test:3128`; empty: the connection is direct.
[[nodiscard]] QString proxyAddress(const NetworkSettings &settings, const Host &host);

/// The proxy that these settings mean for the host, in a few words.
[[nodiscard]] QString proxyText(const NetworkSettings &settings, const Host &host);

} // namespace draftt
