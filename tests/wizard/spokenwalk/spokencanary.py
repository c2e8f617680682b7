#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""An admin signs in to the real window, has a connection set up and taken back, through the accessibility bus alone.
What was secret on the way is then looked for in everything that the program has left or said: files, output, log,
arguments, environments, titles, clipboard, accessible texts, and each message on both buses.

    ../onscreen 1280x900 1 dbus-run-session -- ./spokencanary.py FOLDER_OF_PROGRAMS

Ends with 77 where a tool is missing.
"""
import base64
import http.server
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

from recordingwire import Wire, secrets_on_the_wire
from spokenwalk import PATIENCE, Demo, Listener, everything

TOOLS = ("dbus-monitor", "dbus-send", "gnome-keyring-daemon", "xclip", "xdotool")
NEEDLE = 12  # characters; one begins at every fourth
LETTERS = rb"[A-Za-z0-9+/=_.~%-]"  # of which secrets are made, in all their forms
WORDS = (re.compile(LETTERS + b"{%d,}" % NEEDLE), re.compile(b"(?:%s\\0){%d,}" % (LETTERS, NEEDLE)))


def needles_of(secret):
    raw = secret.encode()
    forms = [raw, urllib.parse.quote(secret, safe="").encode(), secret.encode("utf-16-le")]
    for before in (b"", b"x", b"xx"):
        forms.append(base64.b64encode(before + raw)[4:len(before + raw) // 3 * 4])
    for form in forms:
        length = 2 * NEEDLE if form == forms[2] else NEEDLE
        assert any(words.fullmatch(form) for words in WORDS), form  # else it would be looked for in vain
        for at in range(0, len(form) - length + 1, 4):
            yield form[at:at + length]


def words_in(contents):
    """Each once: what goes over a bus says the same thousands of times, and every needle is looked for in all of it."""
    return b" ".join({word for content in contents for words in WORDS for word in words.findall(content)})


class Traces:
    """All that is looked through, by place."""

    def __init__(self):
        self.places = {}

    def add(self, place, content):
        self.places.setdefault(place, []).append(content)

    def add_process(self, process):
        for pid in [process] + self.children(process):
            for name, place in (("cmdline", "argument lists"), ("environ", "environments")):
                try:
                    with open(f"/proc/{pid}/{name}", "rb") as file:
                        self.add(place, file.read())
                except OSError:
                    pass

    def children(self, process):
        try:
            with open(f"/proc/{process}/task/{process}/children") as file:
                direct = [int(pid) for pid in file.read().split()]
        except OSError:
            return []
        return direct + [pid for child in direct for pid in self.children(child)]

    def add_screen(self):
        for selection in ("clipboard", "primary", "secondary"):
            self.add(selection, run("xclip", "-o", "-selection", selection))
        self.add("titles", run("xdotool", "search", "--name", ".", "getwindowname", "%@"))

    def add_texts(self, listener):
        """What assistive technology can read at this moment, shown or not."""
        for window in listener.window():
            for node in everything(window):
                try:
                    words = [node.name or "", node.description or "", *node.getAttributes()]
                    if "Text" in node.get_interfaces():
                        words.append(node.queryText().getText(0, -1))
                except Exception:  # what went away while it was read
                    continue
                self.add("accessible texts", "\n".join(words).encode())

    def add_files(self, folder):
        for path, _, names in os.walk(folder):
            for name in names:
                file = os.path.join(path, name)
                if os.path.isfile(file):
                    with open(file, "rb") as content:
                        self.add("files", file.encode() + b"\n" + content.read())

    def hits(self, secrets):
        """Where each of them is found."""
        words = {place: words_in(contents) for place, contents in self.places.items()}
        return [(secret, place) for secret in secrets for place, all_of_it in words.items()
                if any(needle in all_of_it for needle in needles_of(secret))]


def run(*words):
    return subprocess.run(words, capture_output=True, timeout=20).stdout


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise SystemExit(f"{what} does not come")
        time.sleep(0.05)


def unlock_keyring():
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"test", check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(lambda: b"true" in run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
                                    "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
                                    "string:org.freedesktop.secrets"), "the keyring")


def accessibility_bus():
    told = run("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
               "org.a11y.Bus.GetAddress").decode()
    return re.search(r'string "([^"]+)"', told).group(1)


def sign_in(link):
    """The browser, and who sits before it."""

    class NoRedirect(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *arguments):
            return None

    opener = urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler({}))

    def led_from(address, headers):
        try:
            opener.open(urllib.request.Request(address, headers=headers))
        except urllib.error.HTTPError as answer:
            return answer.headers["Location"]
        raise SystemExit(f"{address} leads nowhere")

    page = led_from(link, {})
    back = led_from(page, {"X-Demo-Person": "paula@contoso.test"})
    # A browser knows localhost by itself; a bare system does not.
    place = urllib.parse.urlsplit(back)
    here = place._replace(netloc=place.netloc.replace("localhost", "127.0.0.1")).geturl()
    assert opener.open(urllib.request.Request(here, headers={"Host": place.netloc})).status == 200


def walk(listener, window, opened, traces):
    def look():
        traces.add_process(window.pid)
        traces.add_screen()
        traces.add_texts(listener)

    listener.enter("^Workspace host", f"http://127.0.0.1:{Wire.port}")
    listener.press("push button", "^Set up with an admin")
    listener.press("push button", "^Sign in with the browser")
    wait_for(lambda: os.path.exists(opened), "the browser")
    listener.press("push button", "^Copy the address")
    look()
    with open(opened) as file:
        sign_in(file.read().strip())
    Wire.refuse_next = True
    listener.enter("^Catalog", "inventory.assets.components")
    listener.hear_verdict("^Signed in as .*admin")
    look()
    listener.press("check box", "^The calls, with curl")
    listener.press("push button", "^Set it up")
    look()
    listener.hear_verdict("^Proven: ")
    look()
    listener.press("push button", "^Take it back")
    listener.press("push button", "^Take it back$")
    listener.hear_verdict("^All is taken back")
    look()


def main():
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(" ".join(missing), "missing")
        sys.exit(77)
    folder = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        demo = Demo(folder)
        Wire.workspace = urllib.parse.urlsplit(demo.facts["url"]).netloc
        wire = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Wire)
        Wire.port = wire.server_port
        threading.Thread(target=wire.serve_forever, daemon=True).start()
        places = {name: os.path.join(home, name) for name in
                  ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "bin")}
        for place in places.values():
            os.mkdir(place)
        opened = os.path.join(home, "opened")
        with open(os.path.join(places["bin"], "xdg-open"), "w") as opener:
            opener.write(f"#!/bin/sh\nprintf '%s\\n' \"$@\" >'{opened}.new' && mv '{opened}.new' '{opened}'\n")
        os.chmod(opener.name, 0o755)
        os.environ["XDG_DATA_HOME"] = places["XDG_DATA_HOME"]
        unlock_keyring()
        environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_LOGGING_RULES="*=true", DRAFTT_CONNECT_LOG="debug", **places)
        environment["PATH"] = places["bin"] + ":" + environment["PATH"]
        traces = Traces()
        buses = {"accessibility bus": ["--address", accessibility_bus()], "session bus": ["--session"]}
        monitors = []
        for name, which in buses.items():
            with open(os.path.join(home, "..", os.path.basename(home) + name.split()[0]), "wb") as output:
                monitors.append((name, output.name, subprocess.Popen(["dbus-monitor", *which, "--binary"],
                                                                     stdout=output)))
        with open(os.path.join(home, "output"), "wb") as output:
            window = subprocess.Popen([os.path.join(folder, "draftt-connect")], env=environment, stdout=output,
                                      stderr=output)
        try:
            walk(Listener("draftt-connect"), window, opened, traces)
        finally:
            for process in (window, demo.process, *(monitor for _, _, monitor in monitors)):
                process.terminate()
                process.wait()
        for name, path, _ in monitors:
            with open(path, "rb") as file:
                traces.add(name, file.read())
            os.remove(path)
        traces.add_files(home)
    tell(traces)


def tell(traces):
    secrets = secrets_on_the_wire()
    for what in ("access token", "refresh token", "code", "verifier", "new secret"):
        assert secrets.get(what), f"no {what} went over the wire"
        print(f"{what}: {len(secrets[what])}")
    assert len(secrets["refresh token"]) > 1, "the refresh token was not used"
    for place, contents in traces.places.items():
        print(f"looked through: {place}, {sum(map(len, contents))} bytes")
    for place in ("files", "argument lists", "environments", "clipboard", "titles", "accessible texts",
                  "accessibility bus", "session bus"):
        assert sum(map(len, traces.places[place])) > 0, place
    names = {one: what for what, some in secrets.items() for one in some}
    found = [f"{names[one]} in {place}" for one, place in traces.hits(names)]
    assert not found, found
    for some in secrets.values():  # the search would have found each of them
        for one in some:
            planted = Traces()
            planted.add("here", b"x=" + one[3:].encode())
            assert planted.hits([one]), one
    print("found nowhere")


if __name__ == "__main__":
    main()
