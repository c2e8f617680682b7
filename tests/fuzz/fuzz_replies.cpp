// SPDX-License-Identifier: Apache-2.0
#include "core/grants/privilege.h"
#include "core/workspace/catalog.h"
#include "core/workspace/discovery.h"
#include "core/workspace/identity.h"
#include "core/workspace/metastore.h"
#include "core/workspace/permissions.h"
#include "core/workspace/serviceprincipals.h"
#include "core/workspace/statements.h"
#include "core/workspace/warehouses.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/scriptedworkspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// A workspace that answers everything alike.
struct Stage {
    Stage()
    {
        scripted.server.answer([this](const RawRequest &) { return RawServer::Answer{bytes, true}; });
    }

    QByteArray bytes;
    ScriptedWorkspace scripted;
};

template <typename T> Done<T> ending(QEventLoop &loop)
{
    return [&loop](const Result<T> &) { loop.quit(); };
}

template <typename Item> OnPage<Item> endingLists(QEventLoop &loop)
{
    return [&loop](const Result<Answered<Page<Item>>> &page) {
        if (!page || page->value.isLast)
            loop.quit();
    };
}

Pending ask(const Workspace &workspace, unsigned kind, QEventLoop &loop)
{
    const auto catalog = *CatalogName::parse(u"c");
    const auto schema = *SchemaName::parse(u"s");
    const auto table = Grant::selectOnTable(catalog, schema, *TableName::parse(u"t")).securable();
    const auto id = *WarehouseId::parse(u"0123456789abcdef");
    switch (kind % 12) {
    case 0:
        return fetchCatalogs(workspace, endingLists<CatalogInfo>(loop));
    case 1:
        return fetchSchemas(workspace, catalog, endingLists<SchemaInfo>(loop));
    case 2:
        return fetchTables(workspace, catalog, schema, endingLists<TableInfo>(loop));
    case 3:
        return fetchTablesAndColumns(workspace, catalog, schema, endingLists<TableInfo>(loop));
    case 4:
        return fetchObject(workspace, table, ending<Answered<ObjectInfo>>(loop));
    case 5:
        return fetchWarehouses(workspace, ending<Answered<QList<Warehouse>>>(loop));
    case 6:
        return fetchWarehousePermissions(workspace, id, ending<Answered<QList<WarehouseGrant>>>(loop));
    case 7:
        return fetchCurrentUser(workspace, ending<Answered<User>>(loop));
    case 8:
        return fetchEffectivePermissions(workspace, table, u"p"_s,
                                         ending<Answered<QList<HeldPrivilege>>>(loop));
    case 9:
        return fetchMetastore(workspace, ending<Answered<MetastoreInfo>>(loop));
    case 10:
        return fetchServicePrincipal(workspace, *ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"),
                                     ending<Answered<User>>(loop));
    default:
        return execute(workspace, Statement{id, u"SELECT 1"_s}, ending<Answered<StatementResult>>(loop));
    }
}

} // namespace

/// Every reader of answers, over a connection: the first byte says which call, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    static Stage stage;
    if (size < 1)
        return 0;
    stage.bytes = httpAnswer(200, fuzz::bytesOf(data + 1, size - 1));
    QEventLoop loop;
    // Lists and statements may go on for ever: each call has a moment.
    QTimer::singleShot(50, &loop, [&loop] { loop.quit(); });
    const auto pending = ask(stage.scripted.workspace, data[0], loop);
    loop.exec();
    return 0;
}
