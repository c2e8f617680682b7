"use strict";

const token = document.querySelector("meta[name=demo-token]").content;
const said = document.getElementById("said");

async function choose(name) {
  const answer = await fetch("/demo/scenarios", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Demo-Token": token },
    body: JSON.stringify({ scenario: name }),
  });
  if (answer.ok) {
    location.reload();
    return;
  }
  const result = await answer.json();
  said.textContent = result.message;
}

for (const button of document.querySelectorAll("button[data-scenario]"))
  button.addEventListener("click", () => choose(button.dataset.scenario));
