// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stepscene.h"

#include "app/certificatepdf.h"

namespace draftt
{

StepScene::StepScene(const ScenePlace &place, SetupWizard::PageId step)
    : m_secrets(makeSessionStore()), m_profiles(m_folder.path(), *m_secrets)
{
    const auto names = place.schema.split(u'.');
    m_session.address = *PastedAddress::parse(place.url.toString());
    m_session.clientId = *ClientId::parse(place.clientId);
    m_session.secret = Secret(place.clientSecret.toUtf8());
    m_session.connectProven = true;
    Warehouse warehouse{
        *WarehouseId::parse(place.warehouseId), QStringLiteral("Starter"), {}, {}, {}, {}, {}, {}, {}};
    warehouse.type = WarehouseType::Serverless;
    warehouse.state = WarehouseState::Running;
    m_session.warehouse = warehouse;
    m_session.warehouseProven = true;
    m_session.catalog = *CatalogName::parse(names.at(0));
    m_session.schema = *SchemaName::parse(names.at(1));
    const Services services{
        .http = m_http,
        .keychain = *m_secrets,
        .profiles = m_profiles,
        .writePdf = writeCertificatePdf,
        .lockFolder = m_profiles.folder(),
        .openUrl = [](const QUrl &) {},
        .chooseFile =
            [this](const FileQuestion &, const std::function<void(const QString &)> &done) {
                if (!m_file.isEmpty())
                    done(m_file);
            },
    };
    m_window = std::make_unique<SetupWizard>(m_session, services);
    m_person = std::make_unique<Person>(*m_window);
    m_window->setStartId(step);
    m_window->show();
}

} // namespace draftt
