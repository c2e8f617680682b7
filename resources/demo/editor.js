"use strict";

const form = document.getElementById("editor");
const script = document.getElementById("script");
const outcomes = document.getElementById("outcomes");
const token = document.querySelector("meta[name=demo-token]").content;

function element(name, className, text) {
  const made = document.createElement(name);
  if (className)
    made.className = className;
  if (text !== undefined)
    made.textContent = text;
  return made;
}

function tableOf(outcome) {
  const frame = element("div", "scroll");
  const table = frame.appendChild(element("table"));
  const head = table.appendChild(element("thead")).appendChild(element("tr"));
  for (const column of outcome.columns)
    head.appendChild(element("th", "", column)).scope = "col";
  const body = table.appendChild(element("tbody"));
  for (const row of outcome.rows) {
    const line = body.appendChild(element("tr"));
    for (const cell of row)
      line.appendChild(element("td", "", cell));
  }
  return frame;
}

const marks = { SUCCEEDED: "✓ Done", SKIPPED: "– Not run", FAILED: "✗ Failed" };

function show(outcome) {
  const article = element("article", outcome.state.toLowerCase());
  const mark = marks[outcome.state] ?? outcome.state;
  article.appendChild(element("h2", "", `${mark} · line ${outcome.line}`));
  article.appendChild(element("pre", "", outcome.statement));
  if (outcome.message)
    article.appendChild(element("p", "message", outcome.message));
  if (outcome.rows.length > 0)
    article.appendChild(tableOf(outcome));
  return article;
}

async function run() {
  outcomes.replaceChildren(element("p", "", "Running…"));
  try {
    const answer = await fetch("/demo/editor/run", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Demo-Token": token },
      body: JSON.stringify({ script: script.value }),
    });
    const result = await answer.json();
    if (!answer.ok)
      throw new Error(result.message);
    const none = element("p", "", "The script holds no statement.");
    outcomes.replaceChildren(...(result.outcomes.length > 0 ? result.outcomes.map(show) : [none]));
  } catch (error) {
    outcomes.replaceChildren(element("p", "message", `The demo workspace did not answer: ${error.message}`));
  }
}

// Who passes a link on may have decoded it: then a percent sign is one.
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// A link may bring a script along, ready to run; it stays with the browser, and is run by whoever reads it.
const brought = location.hash.startsWith("#script=") ? location.hash.slice("#script=".length) : "";
if (brought) {
  script.value = decoded(brought);
  history.replaceState(null, "", location.pathname + location.search);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
script.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.ctrlKey)
    form.requestSubmit();
});
