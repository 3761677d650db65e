"""What every page must look like: readable in both schemes, as wide as its window, in order."""

from __future__ import annotations

from playwright.sync_api import Page

#: Texts of a page whose contrast with what is behind them is below 4.5:1, as (ratio, text).
FAINT = """
() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const known = new Map(), grounds = new Map();
  const remembered = (memory, key, make) => {
    if (!memory.has(key)) memory.set(key, make());
    return memory.get(key);
  };
  const rgba = color => remembered(known, color, () => { // any spelling of a colour
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  });
  const over = (front, back) =>
    [0, 1, 2].map(at => front[at] * front[3] + back[at] * (1 - front[3]));
  const behind = element => remembered(grounds, element, () => {
    const layers = [];
    for (let each = element; each; each = each.parentElement) {
      layers.push(rgba(getComputedStyle(each).backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    const canvasColor = getComputedStyle(document.documentElement).colorScheme.includes("dark")
      && matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
    return layers.reduceRight((back, layer) => over(layer, back), canvasColor);
  });
  const light = color => {
    const [r, g, b] = color.map(part => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (element, color) => {
    const back = behind(element), front = over(rgba(color), back);
    const [low, high] = [light(front), light(back)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const faint = [];
  const judge = (element, color, text) => {
    const found = ratio(element, color);
    if (found < 4.5) faint.push([Math.round(found * 100) / 100, text.trim().slice(0, 60)]);
  };
  let count = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.data.trim() || /^(SCRIPT|STYLE)$/.test(holder.tagName)) continue;
    if (!holder.checkVisibility()) continue;
    count += 1;
    judge(holder, getComputedStyle(holder).color, node.data);
  }
  for (const field of document.querySelectorAll("input, select, textarea")) {
    if (!field.checkVisibility() || /^(radio|checkbox|hidden)$/.test(field.type)) continue;
    judge(field, getComputedStyle(field).color, field.name);
    const hint = getComputedStyle(field, "::placeholder").color;
    if (field.placeholder) judge(field, hint, field.placeholder);
  }
  return [count, faint];
}
"""
#: Controls without a name, headings that leave out a level, lists of identities used twice.
DISORDER = """
() => {
  const found = [], seen = new Set();
  for (const each of document.querySelectorAll("[id]")) {
    if (seen.has(each.id)) found.push("twice #" + each.id);
    seen.add(each.id);
  }
  for (const each of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    if (!each.labels.length && !each.ariaLabel) found.push("no label " + each.name);
  }
  for (const each of document.querySelectorAll("a, button, summary")) {
    if (!each.textContent.trim() && !each.ariaLabel) found.push("no name " + each.outerHTML);
  }
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(each => +each.tagName[1]);
  if (levels.filter(each => each === 1).length !== 1) found.push("not one h1");
  levels.forEach((each, at) => {
    if (each > (levels[at - 1] ?? 0) + 1) found.push("h" + each + " too deep");
  });
  return found;
}
"""
#: How far a page can be scrolled to the side, and what reaches out of it.
TOO_WIDE = """
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter(each => each.getBoundingClientRect().right > width + 1)
    .map(each => each.outerHTML.slice(0, 80));
}
"""
UNFOLD = """document.querySelectorAll("details").forEach(each => { each.open = true; })"""


def faults(page: Page, *, is_phone: bool) -> list[str]:
    """What is wrong with a page as it is shown now, with everything unfolded."""
    page.evaluate(UNFOLD)
    count, faint = page.evaluate(FAINT)
    assert count > 5  # the page has text
    found = [f"contrast {ratio}: {text}" for ratio, text in faint]
    found += page.evaluate(DISORDER)
    if is_phone:
        found += [f"too wide: {each}" for each in page.evaluate(TOO_WIDE)]
    return found
