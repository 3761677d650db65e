// The reference: the sidebar, its search, and Send.
"use strict";

const side = document.getElementById("side");
side.open = matchMedia("(min-width: 60rem)").matches;

// --- Search -------------------------------------------------------------------------------------

const search = document.getElementById("search"), hits = document.getElementById("hits");
const groups = document.getElementById("groups");
const links = [...groups.querySelectorAll("a")];
const folds = [...groups.querySelectorAll("details")];
const usual = folds.map(fold => fold.open);
let words = null;

document.querySelector(".search").hidden = false;

// What is shown is in the middle of the sidebar, and the page itself stays where it is.
const here = groups.querySelector("[aria-current]"), bar = side.parentElement;
if (here) bar.scrollTop = here.offsetTop - bar.clientHeight / 2;

async function learn() {
  try {
    words ??= await (await fetch("/docs/words.json")).json();
  } catch {
    words = null; // the links' own text is searched then
  }
}

function find() {
  const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const link of links) {
    const said = `${words?.[link.getAttribute("href")] ?? ""} ${link.textContent.toLowerCase()}`;
    const fits = wanted.every(word => said.includes(word));
    link.parentElement.hidden = !fits;
    count += fits;
  }
  folds.forEach((fold, at) => {
    fold.parentElement.hidden = !fold.querySelector("li:not([hidden])");
    fold.open = wanted.length ? true : usual[at];
  });
  hits.textContent = wanted.length ? `${count} found` : "";
}

search.addEventListener("focus", learn);
search.addEventListener("input", async () => { await learn(); find(); });
document.addEventListener("keydown", event => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    side.open = true;
    search.focus();
  }
});
side.addEventListener("keydown", async event => {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  const shown = [search, ...links.filter(link => link.checkVisibility())];
  const at = shown.indexOf(document.activeElement);
  if (step && at >= 0) {
    event.preventDefault();
    shown[Math.min(Math.max(at + step, 0), shown.length - 1)].focus();
  } else if (event.key === "Enter" && document.activeElement === search && search.value.trim()) {
    await learn();
    find();
    links.find(link => link.checkVisibility())?.click();
  }
});

// --- Send ---------------------------------------------------------------------------------------

// JSON on lines of its own, with every digit as it came: parsing would lose some.
function indented(text) {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+/g) ?? [];
  let depth = 0, out = "", last = "";
  const line = () => "\n" + "  ".repeat(depth);
  for (const part of parts) {
    if (/^[}\]]$/.test(part)) {
      depth -= 1;
      out += /^[{\[]$/.test(last) ? part : line() + part;
    } else {
      if (/^[{\[,]$/.test(last)) out += line();
      out += part === ":" ? ": " : part;
      if (/^[{\[]$/.test(part)) depth += 1;
    }
    last = part;
  }
  return out;
}

function request(form) {
  const query = new URLSearchParams();
  let path = form.dataset.path;
  for (const field of form.querySelectorAll("[data-in]")) {
    if (field.dataset.in === "path") {
      path = path.replace(`{${field.name}}`, encodeURIComponent(field.value));
    } else if (field.value !== "") {
      query.append(field.name, field.value);
    }
  }
  const headers = JSON.parse(form.dataset.headers), body = form.elements.body?.value;
  if (body) headers["Content-Type"] = "application/json";
  const target = query.size ? `${path}?${query}` : path;
  return [target, {method: form.dataset.method, headers, body: body || undefined}];
}

// Headers of an answer that tell a caller something.
const TELLING = ["content-type", "content-length", "location", "retry-after", "allow", "www-authenticate"];

async function send(form) {
  const sent = document.getElementById("sent"), reply = document.getElementById("reply");
  const [target, options] = request(form);
  const began = performance.now();
  sent.textContent = "Sending ...";
  try {
    const answer = await fetch(target, options), text = await answer.text();
    const took = Math.round(performance.now() - began);
    const isJson = (answer.headers.get("content-type") ?? "").includes("json");
    sent.textContent = `${answer.status} ${answer.statusText}, ${took} ms`;
    const list = reply.querySelector("dl");
    list.replaceChildren(...["request", ...TELLING].flatMap(name => {
      const value = name === "request" ? `${options.method} ${target}` : answer.headers.get(name);
      if (value === null) return [];
      const term = document.createElement("dt"), said = document.createElement("dd");
      term.textContent = name;
      said.textContent = value;
      return [term, said];
    }));
    reply.querySelector("pre").textContent = isJson ? indented(text) : text;
    reply.hidden = false;
  } catch {
    sent.textContent = "The store does not answer; is it still running?";
    reply.hidden = true;
  }
}

document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("send");
  if (!form) return;
  let isUnderWay = false;
  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (isUnderWay) return;
    isUnderWay = true;
    await send(form);
    isUnderWay = false;
  });
});
