// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/knownhosts.h"
#include "core/pasted/pasted.h"
#include "core/secrets/secretstore.h"
#include "core/session.h"
#include "wizard/connect/networkdialog.h"
#include "wizard/steps/provenpage.h"

namespace draftt
{

class Card;
class ConnectForm;
class CustomDomainNotice;
class KeychainNotice;
class NetworkSection;
class SetupSteps;

/// Step 1: where the workspace is, and who signs in.
class ConnectPage final : public ProvenPage
{
    Q_OBJECT

public:
    struct Functions {
        std::function<QList<Check>()> checks; ///< for what the session holds now
        std::function<Pending(Done<Nothing>)> probeKeychain;
        OpenUrl openUrl;
        std::function<void()> examine; ///< opens the network doctor
        NetworkDialog::Functions network;
        QString networkComplaint; ///< why the kept settings are not in effect; empty: they are
        std::function<QList<KnownHost>()> knownHosts = {}; ///< to this computer; asked when somebody asks
        /// Why the keychain did not pass the probe.
        std::function<Pending(Done<SecretPresence>)> lookAtKeychain = {};
        /// For the workspace of the session, whose address is confirmed. Empty: nobody can.
        std::function<void()> setUpAsAdmin = {};
    };

    ConnectPage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] QString standing() const override;
    [[nodiscard]] bool hasInput() const; ///< something stands in a field, right or wrong

Q_SIGNALS:
    /// The session holds other choices for the later steps than before.
    void laterStepsFilled();

protected:
    [[nodiscard]] Input readInput() override;
    [[nodiscard]] QList<Check> checks() override { return m_functions.checks(); }
    [[nodiscard]] bool isProven() const override { return m_session.connectProven; }
    void forgetProof() override;
    [[nodiscard]] QString missing(Input input) const override;
    [[nodiscard]] QString openText() const override;
    [[nodiscard]] QString provenText() const override;
    [[nodiscard]] bool holdsInputsOf(const Session &proven) const override;
    [[nodiscard]] bool hasAllInput() const override;

private:
    void build();
    void connectInputs();
    void showCard();
    void take(const Pasted &found);
    void takeHost(const Host &host);
    void takeForLaterSteps(const Pasted &found);
    void showHost();
    void onExamineWanted();
    void onAdminWanted();
    void onFocusChanged(const QWidget *before, const QWidget *now);
    void showMistaken();
    void useAsToken();
    [[nodiscard]] bool hasNetworkProblem() const;
    [[nodiscard]] bool readHost();
    [[nodiscard]] bool readClientId();
    [[nodiscard]] Input readSecret();
    [[nodiscard]] Input askForConfirmation();
    /// The secret may be sent there.
    [[nodiscard]] bool isConfirmed(const Host &host) const;

    Session &m_session;
    Functions m_functions;
    ConnectForm *m_form;
    KeychainNotice *m_keychain;
    CustomDomainNotice *m_domain;
    NetworkSection *m_network;
    SetupSteps *m_setup;
    Card *m_first;  ///< what is to be done before
    Card *m_checks; ///< in its place once something was tested
};

} // namespace draftt
