// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sampleprofile.h"

using namespace Qt::StringLiterals;

namespace draftt
{

Session sampleSession()
{
    Session session;
    session.address = *PastedAddress::parse(u"https://adb-1234567890123456.7.azuredatabricks.net/"_s);
    session.clientId = *ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s);
    session.secret = Secret("the secret of a test");
    session.connectProven = true;
    Warehouse warehouse{*WarehouseId::parse(u"0123456789abcdef"_s),
                        u"Shared SQL"_s,
                        WarehouseType::Serverless,
                        WarehouseState::Running,
                        u"2X-Small"_s,
                        WarehouseHealth::Healthy,
                        {},
                        {},
                        {}};
    session.warehouse = warehouse;
    session.warehouseProven = true;
    session.catalog = *CatalogName::parse(u"inventory"_s);
    session.schema = *SchemaName::parse(u"assets"_s);
    session.catalogProven = true;
    session.schemaProven = true;
    session.tablesProven = true;
    session.wholeSchemaProven = true;
    return session;
}

ConnectionProfile sampleProfile(const QString &name)
{
    return *makeProfile(sampleSession(), name);
}

} // namespace draftt
