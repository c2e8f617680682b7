// SPDX-License-Identifier: Apache-2.0
// What the kernel of @databricks/sql reads of the demo workspace, as one line of JSON. It wants Arrow.
'use strict';
const { DBSQLClient, LogLevel } = require(`${process.env.CLIENTS}/@databricks/sql`);

(async () => {
    const quiet = { log: (level, message) => { if (level === LogLevel.error) console.error(message); } };
    const client = new DBSQLClient({ logger: quiet });
    await client.connect({
        host: process.env.DATABRICKS_HOST, path: process.env.DATABRICKS_HTTP_PATH, useKernel: true,
        telemetryEnabled: false, authType: 'databricks-oauth', oauthClientId: process.env.DATABRICKS_CLIENT_ID,
        oauthClientSecret: process.env.DATABRICKS_CLIENT_SECRET,
    });
    const session = await client.openSession();
    const read = async (statement) => {
        const operation = await session.executeStatement(statement);
        const rows = await operation.fetchAll();
        await operation.close();
        return rows;
    };
    const trips = await read('SELECT * FROM samples.nyctaxi.trips');
    console.log(JSON.stringify({
        me: (await read('SELECT current_user() AS me'))[0].me,
        principal: process.env.DATABRICKS_CLIENT_ID,
        nothing: (await read('SELECT NULL AS nothing'))[0].nothing,
        letters: (await read("SELECT 'größe' AS letters"))[0].letters,
        rows: trips.length,
        first: Object.values(trips[0]),
        last: Object.values(trips[trips.length - 1]),
        empty: (await read('SELECT * FROM samples.nyctaxi.trips WHERE 1=0')).length,
    }));
    await session.close();
    await client.close();
})().catch((error) => { console.error(error); process.exit(1); });
