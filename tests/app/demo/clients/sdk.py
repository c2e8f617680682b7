# SPDX-License-Identifier: Apache-2.0
"""What databricks-sdk-py sees of the demo workspace, as one line of JSON. Host, id and secret come by the
variables that the client reads itself."""

import json
import os

from databricks.sdk import WorkspaceClient
from databricks.sdk.service.catalog import SecurableType

workspace = WorkspaceClient()
principal = os.environ["DATABRICKS_CLIENT_ID"]
warehouses = list(workspace.warehouses.list())
answer = workspace.statement_execution.execute_statement(
    "SELECT * FROM samples.nyctaxi.trips LIMIT 3", warehouses[0].id)
granted = workspace.grants.get_effective(SecurableType.TABLE.value, "samples.nyctaxi.trips")
print(json.dumps({
    "me": workspace.current_user.me().user_name,
    "principal": principal,
    "warehouses": len(warehouses),
    "catalogs": [catalog.name for catalog in workspace.catalogs.list()],
    "tables": [table.name for table in workspace.tables.list("samples", "nyctaxi")],
    "rights": sorted(right.privilege.value for row in granted.privilege_assignments for right in row.privileges),
    "rows": len(answer.result.data_array),
    "first": answer.result.data_array[0],
}))
