// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"
#include "tests/support/person.h"
#include "wizard/setupwizard.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace draftt
{

/// A workspace to go to.
struct ScenePlace {
    QUrl url;
    QString clientId;
    QString clientSecret;
    QString warehouseId;
    QString schema; ///< `catalog.schema`
};

/// The window at a late step, with the steps before it done: for tests of that step alone. The file dialog
/// answers with `file()`.
class StepScene
{
public:
    StepScene(const ScenePlace &place, SetupWizard::PageId step);

    [[nodiscard]] SetupWizard &window() { return *m_window; }
    [[nodiscard]] const Person &person() const { return *m_person; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void setChosenFile(const QString &path) { m_file = path; }

private:
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    HttpClient m_http{m_network};
    std::unique_ptr<SecretStore> m_secrets;
    ProfileStore m_profiles;
    Session m_session;
    QString m_file;
    std::unique_ptr<SetupWizard> m_window;
    std::unique_ptr<Person> m_person;
};

} // namespace draftt
