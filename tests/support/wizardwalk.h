// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "tests/support/person.h"
#include "wizard/setupwizard.h"

#include <QNetworkAccessManager>

namespace draftt
{

class DemoFixture;

/// The window on a demo workspace, and a person who walks it. Each step acts with keys and mouse on the page
/// it is named after, waits for what the page promises, and tells what was not as it should be; empty if all
/// is well. The steps do not press Next, but for what nothing else does: to start a warehouse.
class WizardWalk
{
public:
    WizardWalk(DemoFixture &demo, SecretStore &keychain, const QString &profileFolder);

    [[nodiscard]] QString enterConnection();
    [[nodiscard]] QString testConnection();
    /// One that is stopped is started, and leads on.
    [[nodiscard]] QString chooseWarehouse(const QString &name);
    /// Has the step tested that is shown: by Next where that starts the warehouse, else with F5.
    void testStep();
    [[nodiscard]] QString enterCatalogAndSchema(const QString &catalog, const QString &schema);
    /// Copies the page’s script and runs it in the SQL editor; nothing to do where nothing is missing.
    [[nodiscard]] QString runCopiedScript();
    [[nodiscard]] QString waitForProof(); ///< of the page shown, without touching anything
    [[nodiscard]] QString validateTables(const QStringList &tables);
    [[nodiscard]] QString save(const QString &name);
    [[nodiscard]] QString goNext(); ///< clicks Next and waits for the next page

    [[nodiscard]] SetupWizard &window() { return m_window; }
    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const QString &chosenFile() const { return m_file; }
    void setChosenFile(const QString &path) { m_file = path; } ///< what the file dialog would answer
    [[nodiscard]] const QList<QUrl> &opened() const { return m_opened; }

private:
    [[nodiscard]] bool startsOnNext() const;
    [[nodiscard]] QString waitForStep(int step) const;

    DemoFixture &m_demo;
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    ProfileStore m_profiles;
    Session m_session;
    QString m_file;
    QList<QUrl> m_opened;
    SetupWizard m_window;
    Person m_person{m_window};
};

} // namespace draftt
