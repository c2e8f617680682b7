// SPDX-License-Identifier: Apache-2.0
// What @databricks/sdk-experimental sees of the demo workspace, as one line of JSON.
'use strict';
const { WorkspaceClient } = require(`${process.env.CLIENTS}/@databricks/sdk-experimental`);

async function all(list) {
    const found = [];
    for await (const entry of list) found.push(entry);
    return found;
}

(async () => {
    const workspace = new WorkspaceClient({});
    const warehouses = await all(workspace.warehouses.list({}));
    const answer = await workspace.statementExecution.executeStatement({
        statement: 'SELECT * FROM samples.nyctaxi.trips LIMIT 3', warehouse_id: warehouses[0].id,
    });
    const granted = await workspace.grants.getEffective({
        securable_type: 'TABLE', full_name: 'samples.nyctaxi.trips',
    });
    console.log(JSON.stringify({
        me: (await workspace.currentUser.me()).userName,
        principal: process.env.DATABRICKS_CLIENT_ID,
        warehouses: warehouses.length,
        catalogs: (await all(workspace.catalogs.list({}))).map((catalog) => catalog.name),
        tables: (await all(workspace.tables.list({ catalog_name: 'samples', schema_name: 'nyctaxi' })))
            .map((table) => table.name),
        rights: granted.privilege_assignments.flatMap((row) => row.privileges.map((right) => right.privilege)).sort(),
        rows: answer.result.data_array.length,
        first: answer.result.data_array[0],
    }));
})().catch((error) => { console.error(error); process.exit(1); });
