# SPDX-License-Identifier: Apache-2.0
"""Makes the calls of standard input, one after the other, with databricks-sdk-py."""

import json
import sys
from urllib.parse import parse_qsl, unquote, urlsplit

from databricks.sdk import WorkspaceClient

client = WorkspaceClient().api_client
for call in json.load(sys.stdin):
    parts = urlsplit(call["path"])
    client.do(call["verb"], unquote(parts.path), query=dict(parse_qsl(parts.query)),
              body=json.loads(call["body"]) if call["body"] else None)
