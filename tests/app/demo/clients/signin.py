# SPDX-License-Identifier: Apache-2.0
"""databricks-sdk-py signs a person in to the demo workspace by its own flow with the browser, makes a service
principal with a secret there, and signs in as that. What it saw is one line of JSON. The browser is a client that
follows the redirect: the person is named by a header of the demo."""

import json
import os
import tempfile
import threading
import time
import urllib.error
import urllib.request
import webbrowser

for name in ("CLIENT_ID", "CLIENT_SECRET", "AUTH_TYPE"):
    os.environ.pop("DATABRICKS_" + name, None)  # they are of the connector, not of a person
os.environ["HOME"] = tempfile.mkdtemp()  # the client keeps its tokens below it

from databricks.sdk import WorkspaceClient
from databricks.sdk.service.iam import ComplexValue


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def follow(address):
    request = urllib.request.Request(address, headers={"X-Demo-Person": os.environ["PERSON"]})
    browser = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)
    try:
        browser.open(request)
    except urllib.error.HTTPError as answer:
        target = answer.headers["location"]
    for _ in range(100):  # the client listens a moment after it has opened the browser
        try:
            return browser.open(target).read()
        except urllib.error.URLError:
            time.sleep(0.1)


def open_browser(address, *_):
    threading.Thread(target=follow, args=(address,), daemon=True).start()
    return True


webbrowser.open_new = open_browser
host = os.environ["DATABRICKS_HOST"]
person = WorkspaceClient(host=host, auth_type="external-browser")
made = person.service_principals.create(
    display_name="made-by-sdk", entitlements=[ComplexValue(value="databricks-sql-access")])
secret = person.service_principal_secrets_proxy.create(made.id, lifetime="7776000s")
itself = WorkspaceClient(
    host=host, client_id=made.application_id, client_secret=secret.secret, auth_type="oauth-m2m")
print(json.dumps({
    "person": person.current_user.me().user_name,
    "principal": itself.current_user.me().user_name,
    "made": made.application_id,
    "secrets": [one.id for one in person.service_principal_secrets_proxy.list(made.id)],
    "secret": secret.id,
}))
