# SPDX-License-Identifier: Apache-2.0
"""Stands between a program and the demo workspace, and tells what was secret on the way."""
import http.client
import http.server
import json
import urllib.parse


class Wire(http.server.BaseHTTPRequestHandler):
    """Stands before the workspace, and keeps what goes through it."""

    protocol_version = "HTTP/1.1"
    workspace = ""
    seen = []
    refuse_next = False  # as if the access token had run out

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if Wire.refuse_next and self.path.startswith("/api/2.1/"):
            Wire.refuse_next = False
            self.reply(401, [], b'{"error_code":"UNAUTHENTICATED","message":"expired"}')
            return
        there = http.client.HTTPConnection(Wire.workspace)
        there.request(self.command, self.path, body, dict(self.headers))
        answer = there.getresponse()
        content = answer.read()
        Wire.seen.append((dict(self.headers), body.decode(), content.decode("latin-1"), answer.getheader("Location")))
        self.reply(answer.status, answer.getheaders(), content)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = pass_on

    def reply(self, status, headers, content):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        try:
            if self.command != "HEAD":
                self.wfile.write(content)
        except BrokenPipeError:  # the window asks no more
            self.close_connection = True

    def log_message(self, *arguments):
        pass


def secrets_on_the_wire():
    found = {}

    def keep(what, value):
        if value:
            found.setdefault(what, set()).add(value)

    for headers, body, answer, location in Wire.seen:
        form = dict(urllib.parse.parse_qsl(body))
        keep("code", form.get("code"))
        keep("verifier", form.get("code_verifier"))
        if location:
            keep("code", dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(location).query)).get("code"))
        keep("access token", headers.get("Authorization", "").partition("Bearer ")[2])
        try:
            told = json.loads(answer)
        except ValueError:
            continue
        if isinstance(told, dict):
            keep("access token", told.get("access_token"))
            keep("refresh token", told.get("refresh_token"))
            keep("new secret", told.get("secret"))
    return found
