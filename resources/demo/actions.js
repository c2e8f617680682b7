"use strict";

const token = document.querySelector("meta[name=demo-token]").content;
const said = document.getElementById("said");
const once = document.getElementById("once");

function copyButton(text) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "small";
  button.textContent = "Copy";
  button.addEventListener("click", () => copy(button, text));
  return button;
}

async function copy(button, text) {
  await navigator.clipboard.writeText(text);
  button.textContent = "Copied";
}

// What is shown now and never again; the page is read anew when it is closed.
function showOnce(entries) {
  const heading = document.createElement("h2");
  heading.textContent = "Copy these now: the secret is not shown again";
  const lines = entries.map(({ name, value }) => {
    const line = document.createElement("p");
    const code = document.createElement("code");
    code.textContent = value;
    line.append(`${name}: `, code, " ", copyButton(value));
    return line;
  });
  const done = document.createElement("button");
  done.type = "button";
  done.textContent = "Done";
  done.addEventListener("click", () => location.reload());
  once.replaceChildren(heading, ...lines, done);
  once.hidden = false;
  done.focus();
}

async function act({ action, subject = "", value = "", field }) {
  said.textContent = "";
  const answer = await fetch("/demo/act", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Demo-Token": token },
    body: JSON.stringify({ action, subject, value: field ? document.getElementById(field).value : value }),
  });
  const result = await answer.json();
  if (!answer.ok)
    said.textContent = result.message;
  else if (result.once)
    showOnce(result.once);
  else if (result.go)
    location.assign(result.go);
  else
    location.reload();
}

for (const button of document.querySelectorAll("button[data-action]"))
  button.addEventListener("click", () => act(button.dataset));
for (const button of document.querySelectorAll("button[data-copy]"))
  button.addEventListener("click", () => copy(button, button.dataset.copy));
for (const input of document.querySelectorAll("input[id]"))
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter")
      document.querySelector(`button[data-field="${input.id}"]`).click();
  });
