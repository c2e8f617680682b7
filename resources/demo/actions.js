"use strict";

const token = document.querySelector("meta[name=demo-token]").content;
const said = document.getElementById("said");

async function act(action, subject) {
  const answer = await fetch("/demo/act", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Demo-Token": token },
    body: JSON.stringify({ action, subject }),
  });
  if (answer.ok) {
    location.reload();
    return;
  }
  const result = await answer.json();
  said.textContent = result.message;
}

for (const button of document.querySelectorAll("button[data-action]"))
  button.addEventListener("click", () => act(button.dataset.action, button.dataset.subject));
