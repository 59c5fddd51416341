// The body's keys. The caret is known only here: Enter splits a block, Backspace at its start joins it with the one above,
// many pasted lines make many blocks, Alt with an arrow moves a block, plain arrows at the edge walk on.
const MOST = 301000;
let waiting = null;
// The block whose Enter, Backspace or paste the server has not answered, as it was and with what is to become of it.
let asked = null;
// The field of each list that was written in last: what the buttons of a table and "insert" are about.
const last = new WeakMap();
const cellOf = (area) => area.dataset.cell?.split(",").map(Number);
const textOf = (id, list) => list.querySelector(`[data-block="${id}"] [data-block-text]`);

export function attach(list, page) {
  list.dataset.live = "";
  const idOf = (area) => Number(area.closest("[data-block]").dataset.block);
  const ask = (method, ...values) => {
    waiting = "";
    // Whatever becomes of the call, the keys are given back.
    page.invokeMethodAsync(method, ...values).catch(() => {}).finally(() => setTimeout(() => { waiting = asked = null; }, 1000));
  };
  // Text of several lines that is to stand from this block on.
  list.addEventListener("office-lines", (event) => ask("Paste", idOf(event.target), "", event.detail, ""));
  // A call that the line swallowed is never answered: what it was about is put together and asked for again.
  document.addEventListener("office-line-back", () => {
    const lost = asked;
    const typed = waiting ?? "";
    waiting = asked = null;
    if (!lost?.area.isConnected) return;
    const next = lost.area.closest("[data-block]").nextElementSibling?.querySelector("[data-block-text]");
    if (next?.value === lost.after && lost.area.value === lost.before) {
      next.focus();
      next.setRangeText(typed, 0, 0, "end");
      next.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      ask("Paste", idOf(lost.area), "", `${lost.before}\n${typed}${lost.after}`, "");
    }
  });
  list.addEventListener("focusin", (event) => {
    last.set(list, event.target);
    if (event.target.dataset.cell) chosen.set(event.target.closest("[data-block]"), cellOf(event.target));
  });
  const isText = (element) => element.matches("[data-block-text]");
  list.addEventListener("keydown", (event) => {
    const area = event.target;
    if (area.dataset?.cell && !event.isComposing && event.keyCode !== 229) cellKey(area, event, page);
    if (!isText(area) || event.isComposing || event.keyCode === 229) return;
    const { selectionStart: from, selectionEnd: to, value } = area;
    const id = idOf(area);
    if (waiting !== null) {
      // The block in which the caret goes on is still on its way: what is typed meanwhile is put there.
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) waiting += event.key;
      if (event.key.length === 1 || event.key === "Enter" || event.key === "Backspace") event.preventDefault();
      return;
    }
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      page.invokeMethodAsync("MoveKept", id, event.key === "ArrowUp" ? -1 : 1, from);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      area.value = value.slice(0, from);
      asked = { area, before: area.value, after: value.slice(to) };
      ask("Split", id, area.value, value.slice(to));
    } else if (event.key === "Backspace" && from === 0 && to === 0 && area.closest("[data-block]").previousElementSibling) {
      event.preventDefault();
      ask("Join", id, value);
    } else if (event.key === "ArrowUp" && from === 0 && to === 0) {
      step(area, "previousElementSibling", event);
    } else if (event.key === "ArrowDown" && from === value.length) {
      step(area, "nextElementSibling", event);
    }
  });
  list.addEventListener("paste", (event) => {
    const area = event.target;
    const data = event.clipboardData;
    const pasted = data?.getData("text/plain") ?? "";
    const html = data?.getData("text/html") ?? "";
    const picture = [...(data?.files ?? [])].find((file) => /^image\/(png|jpeg)$/.test(file.type));
    if (area.dataset?.cell && /[\t\r\n]/.test(pasted.trim())) {
      event.preventDefault();
      page.invokeMethodAsync("PasteCells", idOf(area), ...cellOf(area), pasted.slice(0, MOST)).catch(() => {});
    } else if (isText(area) && picture && pasted === "") {
      // A copied picture goes the way of a chosen one.
      event.preventDefault();
      const input = list.parentElement.querySelector("input[data-pictures]");
      const files = new DataTransfer();
      files.items.add(picture);
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (isText(area) && (/[\r\n]/.test(pasted.trim()) || /<(table|img|h[1-6])\b/i.test(html))) {
      event.preventDefault();
      const before = area.value.slice(0, area.selectionStart);
      const after = area.value.slice(area.selectionEnd);
      // More than a draft can hold is cut where the server refuses it with a sentence.
      const tidy = html ? bare(html) : "";
      if (tidy && tidy.length < MOST) ask("PasteHtml", idOf(area), before, tidy, pasted.slice(0, 10000), after);
      else ask("Paste", idOf(area), before, pasted.slice(0, MOST), after);
    }
  });
}

// What a word processor lays on the clipboard is nine tenths style sheets: only what the server reads is sent. The parsed
// document is inert, nothing in it runs or is fetched.
function bare(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll("style, script, meta, link, xml, title")) element.remove();
  for (const element of page.body.querySelectorAll("*")) {
    if (/mso-hide:\s*all|display:\s*none/.test(element.getAttribute("style") ?? "")) {
      element.remove();
      continue;
    }
    for (const name of element.getAttributeNames()) if (!["colspan", "rowspan"].includes(name)) element.removeAttribute(name);
  }
  return page.body.innerHTML.replaceAll(/<\/?(span|o:p|font|b|i|u|a|st1:\w+)>/g, "");
}

// Enter and the arrows walk a column; Enter in the last row makes another.
function cellKey(area, event, page) {
  const [row, cell] = cellOf(area);
  const block = area.closest("[data-block]");
  const at = (to) => block.querySelector(`[data-cell="${to},${cell}"]`);
  const down = event.key === "Enter" || (event.key === "ArrowDown" && area.selectionEnd === area.value.length);
  const up = event.key === "ArrowUp" && area.selectionStart === 0;
  if (!down && !up) return;
  event.preventDefault();
  if (at(row + (down ? 1 : -1))) at(row + (down ? 1 : -1)).focus();
  else if (event.key === "Enter") {
    page.invokeMethodAsync("AddRow", Number(block.dataset.block)).then(() => setTimeout(() => at(row + 1)?.focus(), 50)).catch(() => {});
  }
}

// The block that was written in last; null where none was.
export function lastBlock(list) {
  const area = last.get(list);
  return area?.isConnected ? Number(area.closest("[data-block]").dataset.block) : null;
}

// The cell of this table that was written in last.
export function lastCell(list, id) {
  const area = last.get(list);
  return area?.isConnected && Number(area.closest("[data-block]")?.dataset.block) === id ? cellAt(area) : [0, 0];
}
const cellAt = (area) => cellOf(area) ?? chosen.get(area.closest("[data-block]")) ?? [0, 0];
const chosen = new WeakMap();

function step(area, sibling, event) {
  const next = area.closest("[data-block]")[sibling]?.querySelector("[data-block-text]");
  if (!next) return;
  event.preventDefault();
  next.focus();
  const caret = sibling === "nextElementSibling" ? 0 : next.value.length;
  next.setSelectionRange(caret, caret);
}

export function focusBlock(list, id, caret) {
  const area = textOf(id, list) ?? list.querySelector(`[data-block="${id}"] :is(textarea, input)`);
  const typed = waiting ?? "";
  waiting = asked = null;
  if (!area) return;
  area.focus();
  area.setSelectionRange(caret, caret);
  if (typed) {
    area.setRangeText(typed, caret, caret, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  window.office.grow(area);
}

// Goes to what a finding is about: the words in their block, or the field beside which the finding stands.
export function jump(field, index, start, length) {
  const blocks = [...document.querySelectorAll("#panel-form .blocks")[0]?.querySelectorAll(":scope > [data-block]") ?? []]
    .map((block) => block.querySelector("[data-block-text]") ?? block.querySelector("input, textarea"))
    .filter((area) => !area.matches("[data-block-text]") || area.value.trim() !== "");
  const place = document.querySelector(`.findings[data-place="${field}"]`)?.parentElement;
  const target = field === "Body" && blocks[index]
    ? blocks[index]
    : field === "Title" ? document.querySelector("textarea[data-keep$=':title']") : place?.querySelector("input, textarea, button");
  target?.scrollIntoView({ block: "center" });
  target?.focus();
  if (length > 0 && target?.setSelectionRange) target.setSelectionRange(start, start + length);
}
