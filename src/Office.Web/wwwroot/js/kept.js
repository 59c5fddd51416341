// What is typed into a field marked data-keep stays on this device until the server says that it has it (kept): a line that
// breaks between a key and its answer costs nothing. It is put back when the field is shown again or the line is there again.
const PREFIX = "office-kept-";
const before = new WeakMap();
const fields = () => [...document.querySelectorAll("[data-keep]")];
const fieldOf = (key) => document.querySelector(`[data-keep="${CSS.escape(key)}"]`);

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}
// A browser without room or without leave to store works as it did before.
function write(key, entry) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(entry));
  } catch { /* as said above */ }
}
const forget = (key) => localStorage.removeItem(PREFIX + key);

document.addEventListener("focusin", (event) => {
  if (event.target.dataset?.keep) before.set(event.target, event.target.value);
});
document.addEventListener("input", (event) => {
  const field = event.target;
  const key = field.dataset?.keep;
  if (!key) return;
  const above = field.closest("[data-block]")?.previousElementSibling?.querySelector("[data-keep]")?.value;
  write(key, { base: before.get(field) ?? field.defaultValue, above, ...read(key), text: field.value });
}, true);

// The server has these: [key, text] pairs; text is null where the field is done with.
function kept(pairs) {
  for (const [key, text] of pairs) {
    const entry = read(key);
    const field = fieldOf(key);
    if (field && text !== null) before.set(field, text);
    if (!entry) continue;
    if (text === null || entry.text === text) forget(key);
    else write(key, { ...entry, base: text });
  }
}

// The server itself has changed fields: what they hold now is what counts.
function rekeep() {
  for (const field of fields()) {
    const entry = read(field.dataset.keep);
    if (entry) write(field.dataset.keep, { ...entry, text: field.value });
  }
}

const isBlock = (key) => key.includes(":block:");
const tell = (field) => field.dispatchEvent(new Event("input", { bubbles: true }));
const lines = (field, text) => field.dispatchEvent(new CustomEvent("office-lines", { bubbles: true, detail: text }));
const fits = (field, entry) => field && (field.value === entry.base || (field.value !== "" && entry.text.startsWith(field.value)));

// Answers whether a place was found for it.
function putBack(key, entry) {
  const own = fieldOf(key);
  const others = isBlock(key) ? fields().filter((field) => isBlock(field.dataset.keep)) : [];
  const field = [own, ...others.filter((other) => other.value !== "")].find((candidate) => fits(candidate, entry));
  if (fields().some((other) => (other === own || others.includes(other)) && other.value === entry.text)) return true;
  const above = others.find((other) => entry.above && other.value === entry.above);
  if (field && entry.text.includes("\n") && isBlock(key)) {
    lines(field, entry.text);
  } else if (field) {
    field.value = entry.text;
    tell(field);
    window.office.grow(field);
  } else if (above && entry.base === "") {
    lines(above, `${above.value}\n${entry.text}`);
  }
  return Boolean(field || (above && entry.base === ""));
}

// Called when the fields of a page are live: everything under this beginning of keys.
function restore(prefix) {
  const keys = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX + prefix)).map((name) => name.slice(PREFIX.length));
  const lost = [];
  let restored = 0;
  for (const key of keys.sort((one, other) => one.localeCompare(other, "en", { numeric: true }))) {
    const entry = read(key);
    if (!entry || entry.text === fieldOf(key)?.value) {
      forget(key);
      continue;
    }
    if (putBack(key, entry)) {
      restored++;
      // A block's number means something else from now on; the field that took the text keeps it under its own.
      if (isBlock(key) && fieldOf(key)?.value !== entry.text) forget(key);
    } else if (entry.text.trim() !== "") {
      lost.push([key, entry.text]);
    }
  }
  show(prefix, restored, lost);
}

function show(prefix, restored, lost) {
  const place = document.querySelector(`[data-kept-texts="${CSS.escape(prefix)}"]`);
  if (!place) return;
  place.querySelector("[data-restored]").hidden = restored === 0;
  const list = place.querySelector("[data-lost]");
  list.hidden = lost.length === 0;
  list.querySelector("ul").replaceChildren(...lost.map(([, text]) => Object.assign(document.createElement("li"), { textContent: text })));
  list.querySelector("button").onclick = () => {
    for (const [key] of lost) forget(key);
    list.hidden = true;
  };
}

// The line was away: what was typed meanwhile never arrived, so it is said again.
function again() {
  for (const field of fields()) {
    const entry = read(field.dataset.keep);
    if (entry && entry.text === field.value) tell(field);
  }
  document.dispatchEvent(new CustomEvent("office-line-back"));
}
const modal = document.getElementById("components-reconnect-modal");
if (modal) {
  let away = false;
  new MutationObserver(() => {
    const isHidden = modal.classList.contains("components-reconnect-hide");
    if (away && isHidden) again();
    away = !isHidden && modal.className.includes("components-reconnect-");
  }).observe(modal, { attributes: true, attributeFilter: ["class"] });
}

export const keeping = { kept, rekeep, restore };
