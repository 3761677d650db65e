// A copy button for each command and answer.
"use strict";

async function put(pre) {
  try {
    await navigator.clipboard.writeText(pre.textContent);
    return true;
  } catch { // no clipboard, or none for a page of this origin
    const range = document.createRange();
    range.selectNodeContents(pre);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return document.execCommand("copy");
  }
}

function addCopyButtons(root) {
  for (const pre of root.querySelectorAll("pre.copied:not(.has-button)")) {
    const button = document.createElement("button"), box = document.createElement("div");
    const named = document.getElementById(pre.getAttribute("aria-labelledby") || "");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    if (named) button.setAttribute("aria-describedby", named.id);
    button.addEventListener("click", async () => {
      button.textContent = await put(pre) ? "Copied" : "Selected";
    });
    button.addEventListener("blur", () => { button.textContent = "Copy"; });
    box.className = "copies";
    pre.classList.add("has-button");
    pre.replaceWith(box);
    box.append(button, pre);
  }
}

addCopyButtons(document);
