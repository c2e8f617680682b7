#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Walks the window from empty to saved through the accessibility bus alone: everything is found by role and name, and done
by the actions that assistive technology has. Prints what could be heard on the way.

    ../onscreen 1280x900 1 dbus-run-session -- ./spokenwalk.py FOLDER_OF_PROGRAMS

Ends with 77 where the bus or its Python library is missing.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

try:
    import pyatspi
except ImportError:
    print("python3-pyatspi is not installed")
    sys.exit(77)

PATIENCE = 30.0  # seconds for one thing to come up


class Demo:
    """The demo workspace, and its admin."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            [os.path.join(folder, "draftt-connect-demo"), "--time-scale", "0.01"], stdout=subprocess.PIPE, text=True)
        self.facts = dict(re.findall(r"(\w+)=(\S+)", self.process.stdout.readline()))

    def run_as_admin(self, script):
        request = urllib.request.Request(
            self.facts["url"] + "/demo/editor/run", json.dumps({"script": script}).encode(),
            {"Content-Type": "application/json", "Authorization": "Bearer " + self.facts["admin_token"]})
        outcomes = json.load(urllib.request.urlopen(request))["outcomes"]
        failed = [outcome for outcome in outcomes if outcome["state"] != "SUCCEEDED"]
        assert outcomes and not failed, failed


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def everything(node):
    yield node
    for child in children(node):
        yield from everything(child)


def everything_shown(node):
    """All that is shown and in nothing that is hidden: cells of a hidden page say that they are shown, Qt 6.4. What is in
    something hidden is not even asked: each question goes over the bus."""
    if node.getState().contains(pyatspi.STATE_SHOWING):
        yield node
        for child in children(node):
            yield from everything_shown(child)


class Listener:
    """The window as assistive technology has it."""

    def __init__(self, name):
        self.name = name
        self.heard = []

    def window(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and self.name in (application.name or ""):
                for window in children(application):
                    if window.getState().contains(pyatspi.STATE_SHOWING):
                        yield window

    def look(self, role, name):
        for window in self.window():
            for node in everything_shown(window):
                if node.getRoleName() == role and re.search(name, node.name or ""):
                    return node
        return None

    def find(self, role, name):
        """The first that is shown; waits for it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                node = self.look(role, name)
                if node is not None:
                    return node
            except Exception:  # what went away while it was read
                pass
            time.sleep(0.1)
        self.give_up(f"no {role} named {name!r}")

    def give_up(self, why):
        for window in self.window():
            for node in everything_shown(window):
                if node.name:
                    print(f"  {node.getRoleName()}: {node.name}")
        raise SystemExit(why)

    def hear(self, node):
        words = f"{node.name}, {node.getRoleName()}"
        if node.description:
            words += f", {node.description}"
        self.heard.append(words)
        print("heard:", words)

    def press(self, role, name):
        node = self.find(role, name)
        end = time.monotonic() + PATIENCE
        while not node.getState().contains(pyatspi.STATE_ENABLED) and time.monotonic() < end:
            time.sleep(0.1)
            node = self.find(role, name)
        self.hear(node)
        node.queryAction().doAction(0)

    def enter(self, name, text, role="text"):
        node = self.find(role, name)
        self.hear(node)
        node.queryEditableText().setTextContents(text)

    def hear_selected(self, role, name):
        """Waits until it is the one that is selected."""
        end = time.monotonic() + PATIENCE
        node = self.find(role, name)
        while not node.getState().contains(pyatspi.STATE_SELECTED) and time.monotonic() < end:
            time.sleep(0.1)
            node = self.find(role, name)
        assert node.getState().contains(pyatspi.STATE_SELECTED), name
        self.hear(node)

    def hear_steps(self, *begin):
        """The list of steps, row by row: how each begins, and which one is selected."""
        steps = [row for row in children(self.find("list", "^Steps$")) if row.getRoleName() == "list item"]
        for step in steps:
            self.hear(step)
        assert len(steps) == 5, steps
        for step, words in zip(steps, begin):
            assert step.name.startswith(words), (step.name, words)
        selected = [at for at, step in enumerate(steps) if step.getState().contains(pyatspi.STATE_SELECTED)]
        assert selected == [len(begin) - 1], selected

    def hear_verdict(self, words):
        """Waits until something says it."""
        self.hear(self.find("label", words))


def walk(demo, listener, folder):
    facts = demo.facts
    listener.hear(listener.find("label", "^Connect to the workspace$"))
    listener.enter("^Workspace host", facts["url"])
    listener.enter("^Client ID", facts["client_id"])
    listener.enter("^OAuth secret", facts["client_secret"], "password text")
    listener.press("push button", "^Check and continue")

    listener.hear(listener.find("label", "^(Select|Choose) the SQL warehouse$"))
    # The only one that runs and that Draftt may use is chosen.
    listener.hear_verdict("^Draftt may run queries on")
    listener.hear_selected("table cell", "^Serverless Starter Warehouse")
    listener.hear_steps("Step 1, Connect: proven, 127.0.0.1", "Step 2, Warehouse: proven, Serverless Starter")
    listener.press("push button", "^(Start and )?[Cc]ontinue")

    listener.hear(listener.find("label", "^Enter the catalog and schema$"))
    listener.enter("^Catalog", "inventory")
    listener.enter("^Schema", "assets")
    grants = ("GRANT USE CATALOG ON CATALOG inventory TO `%s`; GRANT USE SCHEMA ON SCHEMA inventory.assets TO `%s`; "
              "GRANT SELECT ON SCHEMA inventory.assets TO `%s`")
    demo.run_as_admin(grants % ((facts["client_id"],) * 3))
    listener.press("push button", "^Continue")

    listener.hear(listener.find("label", "^Choose the tables Draftt reads$"))
    listener.enter("^Table$", "components")
    listener.press("push button", "^Add$")
    listener.hear_verdict("^Draftt can read")
    listener.press("push button", "^Continue")

    listener.hear(listener.find("label", "^Review and save$"))
    listener.enter("^Name of the connection", "By ear")
    # No keychain is unlocked here, and nobody can be asked for its password.
    session_only = listener.find("check box", "^Keep the secret for this session only")
    if not session_only.getState().contains(pyatspi.STATE_CHECKED):
        listener.press("check box", "^Keep the secret for this session only")
    listener.press("push button", "^Save connection")
    listener.hear_verdict("^The connection is saved")
    saved = os.listdir(folder)
    assert any(name.endswith(".json") for name in saved), saved


def main():
    folder = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as home:
        demo = Demo(folder)
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, LC_ALL="C.UTF-8",
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           DRAFTT_CONNECT_PROFILES=os.path.join(home, "profiles"))
        window = subprocess.Popen([os.path.join(folder, "draftt-connect")], env=environment)
        try:
            walk(demo, Listener("draftt-connect"), environment["DRAFTT_CONNECT_PROFILES"])
        finally:
            for process in (window, demo.process):
                process.terminate()
                process.wait()


if __name__ == "__main__":
    main()
