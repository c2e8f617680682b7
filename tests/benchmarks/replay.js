// SPDX-License-Identifier: Apache-2.0
// Makes the calls of standard input, one after the other, with @databricks/sdk-experimental.
'use strict';
const { readFileSync } = require('fs');
const { WorkspaceClient } = require(`${process.env.NODE_MODULES}/@databricks/sdk-experimental`);

(async () => {
    const client = new WorkspaceClient({}).apiClient;
    for (const call of JSON.parse(readFileSync(0, 'utf8'))) {
        const url = new URL(call.path, 'https://any');
        await client.request({
            path: decodeURIComponent(url.pathname), method: call.verb,
            query: Object.fromEntries(url.searchParams), headers: new Headers(), raw: false,
            payload: call.body ? JSON.parse(call.body) : undefined,
        });
    }
})().catch((error) => { console.error(error); process.exit(1); });
