// SPDX-License-Identifier: Apache-2.0
// The script of the SQL editor's page, on a page that has no more than it asks for: `node editor.test.js editor.js`.
"use strict";

const assert = require("node:assert");
const source = require("node:fs").readFileSync(process.argv[2], "utf8");

/// Opens the page with this fragment; gives its script, and whether Run was made to work.
function open(hash) {
  const made = () => ({ value: "", content: "token", listeners: [], addEventListener(kind) { this.listeners.push(kind); } });
  const elements = { editor: made(), script: made(), outcomes: made() };
  const document = { getElementById: (id) => elements[id], querySelector: made, createElement: made };
  const location = { hash, pathname: "/sql/editor", search: "" };
  new Function("document", "location", "history", source)(document, location, { replaceState() {} });
  assert.deepStrictEqual(elements.editor.listeners, ["submit"], hash);
  return elements.script.value;
}

const script = "SELECT '100 %', `a%20b`, 'ü', 50%3";
assert.strictEqual(open(""), "");
assert.strictEqual(open("#script=" + encodeURIComponent(script)), script);
// Who passed the link on has decoded it.
assert.strictEqual(open("#script=SELECT '100 %'"), "SELECT '100 %'");
assert.strictEqual(open("#script=SELECT 5 %3 AS ü"), "SELECT 5 %3 AS ü");
