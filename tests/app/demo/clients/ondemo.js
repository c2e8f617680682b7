// SPDX-License-Identifier: Apache-2.0
// Loaded before an exported sample: leads @databricks/sql, which knows https alone, to the demo workspace, by the
// kernel that the demo speaks with. Everything else of what the sample asks for stays.
'use strict';
const { DBSQLClient } = require('@databricks/sql');

const { connect } = DBSQLClient.prototype;
DBSQLClient.prototype.connect = function (options) {
    const url = new URL(process.env.DEMO_URL);
    if (options.host !== url.host)
        throw new Error(`the sample leads to ${options.host}`);
    return connect.call(this, { ...options, host: process.env.DEMO_URL, useKernel: true, telemetryEnabled: false });
};
