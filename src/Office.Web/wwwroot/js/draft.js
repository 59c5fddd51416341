// The body's keys. The caret is known only here: Enter splits a block, Backspace at its start joins it with the one above,
// many pasted lines make many blocks, Alt with an arrow moves a block, plain arrows at the edge walk on.
const MOST = 301000;
let waiting = null;
// The block whose Enter, Backspace or paste the server has not answered, as it was and with what is to become of it.
let asked = null;
const textOf = (id, list) => list.querySelector(`[data-block="${id}"] [data-block-text]`);

export function attach(list, page) {
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
  const isText = (element) => element.matches("[data-block-text]");
  list.addEventListener("keydown", (event) => {
    const area = event.target;
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
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (!isText(area) || !/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    // More than a draft can hold is cut where the server refuses it with a sentence.
    ask("Paste", idOf(area), area.value.slice(0, area.selectionStart), pasted.slice(0, MOST), area.value.slice(area.selectionEnd));
  });
}

function step(area, sibling, event) {
  const next = area.closest("[data-block]")[sibling]?.querySelector("[data-block-text]");
  if (!next) return;
  event.preventDefault();
  next.focus();
  const caret = sibling === "nextElementSibling" ? 0 : next.value.length;
  next.setSelectionRange(caret, caret);
}

export function focusBlock(list, id, caret) {
  const area = textOf(id, list);
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
  const blocks = [...document.querySelectorAll("[data-block-text]")].filter((area) => area.value.trim() !== "");
  const place = document.querySelector(`.findings[data-place="${field}"]`)?.parentElement;
  const target = field === "Body" && blocks[index]
    ? blocks[index]
    : field === "Title" ? document.querySelector("textarea[data-keep$=':title']") : place?.querySelector("input, textarea, button");
  target?.scrollIntoView({ block: "center" });
  target?.focus();
  if (length > 0 && target?.setSelectionRange) target.setSelectionRange(start, start + length);
}
