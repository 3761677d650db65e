// The journal follows along while nothing in it is being read.
"use strict";

const live = document.getElementById("live"), rows = document.getElementById("rows");
const state = document.getElementById("state");
const isRead = () => !live.checked || rows.querySelector("details[open]");
const newest = () => rows.firstElementChild?.dataset.newest ?? "";

live.parentElement.hidden = false;

async function follow() {
  if (isRead()) return;
  try {
    const query = new URLSearchParams(location.search);
    query.set("after", newest());
    const answer = await fetch(`/journal/rows?${query}`);
    if (answer.status === 200) {
      const text = await answer.text();
      if (!isRead()) {
        rows.innerHTML = text;
        addCopyButtons(rows);
      }
    }
    state.textContent = "";
  } catch {
    state.textContent = "The store does not answer.";
  }
}

setInterval(follow, 1500);
