// The body's keys. The caret is known only here: Enter splits a block, Backspace at its start joins it with the one above,
// many pasted lines make many blocks, Alt with an arrow moves a block, plain arrows at the edge walk on.
const textOf = (id, list) => list.querySelector(`[data-block="${id}"] [data-block-text]`);

export function attach(list, page) {
  const idOf = (area) => Number(area.closest("[data-block]").dataset.block);
  const isText = (element) => element.matches("[data-block-text]");
  list.addEventListener("keydown", (event) => {
    const area = event.target;
    if (!isText(area) || event.isComposing || event.keyCode === 229) return;
    const { selectionStart: from, selectionEnd: to, value } = area;
    const id = idOf(area);
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      page.invokeMethodAsync("MoveKept", id, event.key === "ArrowUp" ? -1 : 1, from);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      page.invokeMethodAsync("Split", id, value.slice(0, from), value.slice(to));
    } else if (event.key === "Backspace" && from === 0 && to === 0 && area.closest("[data-block]").previousElementSibling) {
      event.preventDefault();
      page.invokeMethodAsync("Join", id, value);
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
    page.invokeMethodAsync("Paste", idOf(area), area.value.slice(0, area.selectionStart), pasted, area.value.slice(area.selectionEnd));
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
  if (!area) return;
  area.focus();
  area.setSelectionRange(caret, caret);
  window.office.grow(area);
}
