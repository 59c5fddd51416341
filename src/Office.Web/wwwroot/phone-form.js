// The fields of a form on a light page: kept on this device with every key, posted when a field is left, and put back worked out.
(() => {
  const card = document.querySelector("#card");
  const { account, token, texts } = document.body.dataset;
  const words = JSON.parse(texts);
  const fields = () => document.querySelector("#fields");
  const edits = fields()?.dataset.edits === "true";
  const queue = self.officeQueue;
  const here = `office-form-${account}-${card.dataset.dispatch}`;
  const state = document.createElement("p");
  state.className = "fields-state";
  state.setAttribute("role", "status");
  let dirty = false;
  let sending = Promise.resolve(true);
  let resting = 0;

  const say = (key) => { state.textContent = words[key] ?? ""; };
  const typed = (form) => [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !["revision", "tells", "do"].includes(name));

  function warn(code, text, action) {
    const place = document.querySelector("#notices");
    const box = place.querySelector("[data-kind=form]") ?? place.appendChild(document.createElement("div"));
    box.dataset.kind = "form";
    box.dataset.fault = code;
    box.className = "notice danger";
    box.replaceChildren(Object.assign(document.createElement("strong"), { textContent: text }));
    if (action) box.append(Object.assign(document.createElement("a"), { className: "plain-button", textContent: action.text, href: action.href }));
    box.scrollIntoView({ block: "center" });
  }
  const unwarn = () => document.querySelector("#notices [data-kind=form]")?.remove();

  function keepHere() {
    dirty = true;
    localStorage.setItem(here, JSON.stringify({ revision: fields().dataset.revision, typed: typed(fields()) }));
    say("fields-here");
  }

  // What was typed on this device and did not reach the server, as long as nobody else changed the form.
  function restore() {
    const kept = JSON.parse(localStorage.getItem(here) ?? "null");
    if (!kept || kept.revision !== fields().dataset.revision) return localStorage.removeItem(here);
    put(kept.typed);
    dirty = true;
  }

  function put(entries) {
    const all = new Map();
    for (const [name, value] of entries) all.set(name, [...(all.get(name) ?? []), value]);
    for (const control of fields().elements) {
      if (!control.name || control.type === "hidden" || control.type === "file" || control.tagName === "BUTTON") continue;
      const values = all.get(control.name);
      if (control.type === "checkbox") control.checked = Boolean(values?.includes(control.value));
      else if (values) control.value = values[0];
    }
  }

  // One after another, so that each is based on the revision that the one before answered.
  const send = (what) => { sending = sending.then(() => post(what), () => post(what)); return sending; };

  async function post(what) {
    clearTimeout(resting);
    const form = fields();
    const body = new URLSearchParams(typed(form));
    body.set("revision", form.dataset.revision);
    body.set("tells", what === "ready" ? "1" : form.elements.tells.value);
    body.set("do", what);
    const before = new Map(typed(form).map(([name, value]) => [name, value]));
    let response;
    try {
      response = await fetch(form.action, { method: "POST", body, credentials: "same-origin", headers: { RequestVerificationToken: token } });
    } catch {
      say("fields-here");
      return null;
    }
    if (!response.headers.get("Content-Type")?.startsWith("text/html")) {
      const answer = await response.json().catch(() => ({}));
      if (response.status === 401) warn("session", words["needs-sign-in"], { text: words["sign-in"], href: `/sign-in?return=${encodeURIComponent(location.pathname)}` });
      else warn(answer.code, answer.message ?? words.refused, { text: words.reload, href: location.pathname });
      return null;
    }
    replace(await response.text(), before);
    return fields();
  }

  // The new fields take over what was typed since, and where the reader stood.
  function replace(html, before) {
    const old = fields();
    const next = new DOMParser().parseFromString(html, "text/html").querySelector("#fields");
    const since = typed(old).filter(([name, value]) => before.has(name) && before.get(name) !== value);
    const focused = document.activeElement?.id;
    const place = old.contains(document.activeElement) && "selectionStart" in document.activeElement ? document.activeElement.selectionStart : null;
    old.replaceWith(next);
    next.append(state);
    listen(next);
    card.dataset.revision = next.dataset.revision;
    for (const [name, value] of since) {
      const control = next.elements[name];
      if (control && "value" in control) control.value = value;
    }
    const again = focused && document.getElementById(focused);
    if (again && next.contains(again)) {
      again.focus({ preventScroll: true });
      if (place !== null) try { again.setSelectionRange(place, place); } catch { /* not a text field */ }
    }
    if (next.dataset.fault) {
      keepHere();
      next.querySelector("[data-fields-fault]").scrollIntoView({ block: "center" });
    } else if (since.length === 0) {
      dirty = false;
      localStorage.removeItem(here);
      say("fields-saved");
    }
  }

  function listen(form) {
    form.addEventListener("input", keepHere);
    form.addEventListener("change", (event) => {
      if (event.target.dataset.fileField) return addFile(event.target);
      keepHere();
      clearTimeout(resting);
      resting = setTimeout(() => send("save"), 250);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(event.submitter?.name === "do" ? event.submitter.value : "save");
    });
    // Enter in a field must not press the first button of a row.
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.tagName === "INPUT") event.preventDefault();
    });
    form.querySelector("[data-reload]")?.addEventListener("click", (event) => {
      event.preventDefault();
      localStorage.removeItem(here);
      location.reload();
    });
  }

  async function addFile(input) {
    const key = input.dataset.fileField;
    const body = new FormData();
    body.set("field", key);
    body.set("file", input.files[0]);
    say("file-sending");
    try {
      const response = await fetch(`/m/forms/${card.dataset.dispatch}/files`, { method: "POST", body, credentials: "same-origin", headers: { RequestVerificationToken: token } });
      const answer = await response.json();
      if (answer.state !== "done") return warn(answer.code, answer.message);
      unwarn();
      const ids = fields().elements[`f.${key}`];
      ids.value = [ids.value, answer.fileId].filter(Boolean).join("\n");
      await send("save");
    } catch {
      warn("line", words.offline);
    }
  }

  // Whether all that the step fills in stands on the server and nothing is missing or wrong; else it is told at the fields.
  async function ready(decision) {
    if (!edits) return true;
    const form = await send(decision === "return" || decision === "disagree" ? "save" : "ready");
    if (!form) {
      if (!document.querySelector("#notices [data-kind=form]")) warn("line", words.offline);
      return false;
    }
    if (form.dataset.fault) return false;
    if (decision === "return" || decision === "disagree" || form.dataset.problems === "0") return true;
    (form.querySelector(".field-error")?.closest("[data-cell], [data-field]") ?? form).scrollIntoView({ block: "center" });
    return false;
  }

  async function handIn(button) {
    button.disabled = true;
    unwarn();
    try {
      if (!(await ready("submit"))) return;
      const response = await queue.post(`/m/forms/${card.dataset.dispatch}/hand-in`,
        { commandId: card.dataset.command, workItemId: card.dataset.item || null, revision: Number(card.dataset.revision) }, token);
      const answer = await response.json();
      if (answer.state !== "done") return warn(answer.code, answer.message, { text: words.reload, href: location.pathname });
      localStorage.removeItem(here);
      sessionStorage.setItem("office-said", `${words["handed-in"]}：${card.dataset.title}`);
      location.replace("/m/forms");
    } catch {
      warn("line", words.offline);
    } finally {
      button.disabled = false;
    }
  }

  if (edits) {
    restore();
    fields().append(state);
    listen(fields());
    document.querySelector("[data-hand-in]")?.addEventListener("click", (event) => handIn(event.currentTarget));
    addEventListener("pagehide", () => { if (dirty && navigator.onLine) send("save"); });
    if (dirty) send("save");
  }
  self.officeForm = { ready };
})();
