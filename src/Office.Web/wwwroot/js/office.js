// Behaviour that must not wait for the server: keys, menus, dialogs, growing text. Everything is found by attributes, so it
// works on pages with and without a circuit, and after any re-rendering.
import { keeping } from "./kept.js";
import { recent } from "./recent.js";

const rowOf = (element) => element.closest("[data-row]");
const typing = (element) => element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

// Menus: native <details>; closed by Esc, by a click elsewhere, and after a choice.
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (menu !== except) menu.open = false;
  }
};
document.addEventListener("click", (event) => {
  const menu = event.target.closest("details[data-menu]");
  closeMenus(menu);
  if (menu && event.target.closest(".menu-entry")) menu.open = false;
  const reload = event.target.closest("[data-reload]");
  if (reload) {
    event.preventDefault();
    location.reload();
  }
  if (event.target.closest("[data-print]")) window.print();
  if (event.target.closest("[data-close-keys]")) window.office.closeDialog(document.getElementById("keys"));
});

document.addEventListener("keydown", (event) => {
  const target = event.target;
  if (event.key === "Escape") {
    const menu = target.closest("details[data-menu][open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
      event.stopPropagation();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (target.closest("[role=tablist]")) return tabKeys(event);
  if (target.matches("[role=treeitem]")) return treeKeys(event);
  if (target.closest("[data-calendar]") && target.matches("button[data-day]")) return calendarKeys(event);
  if (!typing(target)) pageKeys(event);
});

// Shift+? lists the keys that do something here; g, then i, goes to what is pending.
let wentAt = -Infinity;
let openedByKey = null;
function showKeys() {
  const dialog = document.getElementById("keys");
  if (!dialog) return;
  for (const row of dialog.querySelectorAll("[data-on]")) row.hidden = !document.querySelector(row.dataset.on);
  window.office.openDialog(dialog);
}

// Lists: j/k and the arrows move, Enter opens, x selects, / searches.
function pageKeys(event) {
  if (event.key === "/") {
    // The page's own field before the one over every page.
    const search = document.querySelector("main [data-search]") ?? document.querySelector("[data-search]");
    if (search) {
      event.preventDefault();
      search.focus();
    }
    return;
  }
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "?") return showKeys();
  if (event.key === "i" && event.timeStamp - wentAt < 1500) return document.querySelector("nav a[href='boxes/todo']")?.click();
  wentAt = event.key === "g" ? event.timeStamp : -Infinity;
  // One key opens what can still be given up; what cannot be taken back is only chosen by it, and Enter does it.
  const hot = document.querySelector(`[data-key="${CSS.escape(event.key)}"]:not([disabled])`);
  const chosen = document.querySelector(`[data-key-focus="${CSS.escape(event.key)}"]:not([disabled])`);
  if (hot || chosen) {
    event.preventDefault();
    // A dialog gives the focus back to the button that opened it, however that was pressed.
    (hot ?? chosen).focus();
    openedByKey = { key: event.key, at: event.timeStamp };
    hot?.click();
    return;
  }
  const row = rowOf(event.target);
  const list = row?.closest("[data-rows]") ?? document.querySelector("[data-rows]");
  if (!list) return;
  const rows = [...list.querySelectorAll("[data-row]")];
  const at = row ? rows.indexOf(row) : -1;
  const down = event.key === "j" || (row && event.key === "ArrowDown");
  const up = event.key === "k" || (row && event.key === "ArrowUp");
  if (down || up) {
    event.preventDefault();
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + (down ? 1 : -1)))];
    for (const other of rows) other.tabIndex = other === next ? 0 : -1;
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  } else if (row && event.target === row && event.key === "Enter") {
    row.querySelector("a[data-open]")?.click();
  } else if (row && event.key === "x") {
    row.querySelector("input[data-pick]")?.click();
  }
}

function tabKeys(event) {
  const tabs = [...event.target.closest("[role=tablist]").querySelectorAll("[role=tab]:not([disabled])")];
  const at = tabs.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length];
  tab.focus();
  tab.click();
}

// Trees: arrows, Home, End, Enter, and typing the beginning of a name or of its pinyin initials.
let typed = "";
let typedAt = 0;
function treeKeys(event) {
  const item = event.target;
  const tree = item.closest("[role=tree]");
  const items = [...tree.querySelectorAll("[role=treeitem]")].filter((other) => other.offsetParent);
  const at = items.indexOf(item);
  const go = (next) => {
    if (!next) return;
    for (const other of items) other.tabIndex = other === next ? 0 : -1;
    next.focus();
  };
  const toggle = () => item.querySelector("[data-toggle]")?.click();
  const expanded = item.getAttribute("aria-expanded");
  switch (event.key) {
    case "ArrowDown": go(items[at + 1]); break;
    case "ArrowUp": go(items[at - 1]); break;
    case "Home": go(items[0]); break;
    case "End": go(items.at(-1)); break;
    case "ArrowRight": expanded === "false" ? toggle() : expanded === "true" && go(items[at + 1]); break;
    case "ArrowLeft": expanded === "true" ? toggle() : go(item.parentElement.parentElement.closest("li")?.querySelector("[role=treeitem]")); break;
    case "Enter":
    case " ": item.querySelector("[data-choose]")?.click(); break;
    default: {
      if (event.key.length !== 1) return;
      typed = event.timeStamp - typedAt > 700 ? event.key : typed + event.key;
      typedAt = event.timeStamp;
      const wanted = typed.toLowerCase();
      const after = [...items.slice(at + (typed.length === 1 ? 1 : 0)), ...items.slice(0, at)];
      go(after.find((other) => [other.dataset.name, other.dataset.initials].some((text) => text?.toLowerCase().startsWith(wanted))));
    }
  }
  event.preventDefault();
}

function calendarKeys(event) {
  const days = [...event.target.closest("[data-calendar]").querySelectorAll("button[data-day]")];
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }[event.key];
  if (!step) return;
  event.preventDefault();
  days[days.indexOf(event.target) + step]?.focus();
}

// Text that grows and counts itself.
function grow(area) {
  if (!CSS.supports("field-sizing", "content")) {
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }
  const counter = area.id && document.querySelector(`[data-counts="${CSS.escape(area.id)}"]`);
  if (counter) {
    const length = [...area.value].length;
    counter.textContent = `${length} / ${counter.dataset.limit}`;
    counter.classList.toggle("over", length > Number(counter.dataset.limit));
  }
}
document.addEventListener("input", (event) => {
  if (event.target.matches("textarea")) grow(event.target);
});

// Files dragged over the page must not replace it.
for (const name of ["dragover", "drop"]) {
  document.addEventListener(name, (event) => {
    if (!event.target.closest?.("[data-drop]")) event.preventDefault();
  });
}
for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
  document.addEventListener(name, (event) => {
    const zone = event.target.closest?.("[data-drop]");
    zone?.classList.toggle("over", name === "dragenter" || name === "dragover");
  });
}

// A field of one line that wraps: Enter breaks nothing.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.isComposing && event.target.matches("textarea[data-one-line]")) event.preventDefault();
});

// Leaving is asked about only while something is typed and not kept yet.
const askBeforeLeaving = (event) => event.preventDefault();

// Called by components.
window.office = {
  recent,
  guardLeaving(unsaved) {
    if (unsaved) addEventListener("beforeunload", askBeforeLeaving);
    else removeEventListener("beforeunload", askBeforeLeaving);
  },
  openDialog(dialog) {
    if (!dialog.open) {
      dialog.returnTo = document.activeElement;
      // A key answers within a moment, or it was another click that opened this.
      dialog.openedByKey = openedByKey && performance.now() - openedByKey.at < 3000 ? openedByKey.key : null;
      openedByKey = null;
      dialog.showModal();
      (dialog.querySelector("[autofocus]") ?? dialog.querySelector(".dialog-title")).focus();
    }
  },
  closeDialog(dialog) {
    if (dialog.open) dialog.close();
    // Esc closed it long ago, as seen from here: by now the person may be elsewhere.
    const held = document.activeElement;
    if (held && held !== document.body && !dialog.contains(held)) return;
    // The page may have drawn the button anew, or moved the focus, between the key and the dialog; the key still names the button.
    const byKey = dialog.openedByKey && document.querySelector(`[data-key="${CSS.escape(dialog.openedByKey)}"]:not([disabled])`);
    const opener = byKey || (dialog.returnTo?.isConnected ? dialog.returnTo : null);
    opener?.focus();
  },
  async download(name, stream) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await stream.arrayBuffer()]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  // After a change of pages, reading begins at the heading; whoever already works in the new page is left alone.
  focusHeading() {
    const held = document.activeElement;
    const heading = document.querySelector("main h1");
    if (!heading || held?.closest("main, dialog")) return;
    if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
    heading.focus();
  },
  focusWithin: (element, selector) => element.querySelector(selector)?.focus(),
  grow,
  keeping,
};

// The handwriting module is fetched only where a pad appears.
const findPads = () => {
  if (document.querySelector("[data-ink]:not([data-ready])")) import("/js/ink.js").then((ink) => ink.attachAll());
};
new MutationObserver(findPads).observe(document.body, { childList: true, subtree: true });
findPads();
