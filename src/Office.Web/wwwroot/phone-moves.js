// The phone's page of moves: each form is one move, posted under its own command id with the revision that the page shows.
(() => {
  const page = document.querySelector("#moves");
  if (!page) return;
  const { token } = document.body.dataset;
  const words = JSON.parse(document.body.dataset.texts);
  const say = (key, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), words[key] ?? key);
  const queue = self.officeQueue;

  // ——— who ———
  const people = document.querySelector("#people");
  const list = people.querySelector(".people-list");
  const find = people.querySelector(".people-find");
  const found = people.querySelector("[data-found]");
  let asking = null;

  const picked = (form) => JSON.parse(form.dataset.people ?? "[]");
  function show(form) {
    const place = form.querySelector("[data-picked]");
    place.replaceChildren(...picked(form).map((one) => {
      const line = document.createElement("li");
      line.append(one.name);
      const away = line.appendChild(document.createElement("button"));
      away.type = "button";
      away.textContent = "×";
      away.setAttribute("aria-label", say("move-remove", one.name));
      away.addEventListener("click", () => {
        form.dataset.people = JSON.stringify(picked(form).filter((other) => other.id !== one.id));
        show(form);
      });
      return line;
    }));
  }

  function open(form) {
    asking = form;
    const chosen = new Set(picked(form).map((one) => one.id));
    const type = form.dataset.one ? "radio" : "checkbox";
    for (const box of list.querySelectorAll("input")) {
      box.type = type;
      box.name = "person";
      box.checked = chosen.has(box.value);
    }
    find.value = "";
    filter();
    people.showModal();
    find.focus();
  }

  function filter() {
    const text = find.value.trim().toLowerCase();
    let any = false;
    for (const unit of list.querySelectorAll("[data-unit]")) {
      let here = false;
      for (const person of unit.querySelectorAll("[data-find]")) {
        person.hidden = text !== "" && !person.dataset.find.toLowerCase().includes(text);
        here ||= !person.hidden;
      }
      unit.hidden = !here;
      any ||= here;
    }
    return any;
  }

  // Who is not of the own organ is asked for by name, a moment after the fingers rest.
  let resting = 0;
  async function others() {
    const text = find.value.trim();
    const shown = new Set([...list.querySelectorAll("[data-unit] input")].map((box) => box.value));
    let answer = [];
    if (text !== "") {
      try {
        const response = await fetch(`/api/people?find=${encodeURIComponent(text)}`, { credentials: "same-origin" });
        answer = response.ok ? await response.json() : [];
      } catch { /* without a line only the own organ is there */ }
    }
    if (text !== find.value.trim()) return;
    found.replaceChildren(...answer.filter((one) => !shown.has(one.id)).map((one) => {
      const label = document.createElement("label");
      label.className = "person";
      const box = label.appendChild(document.createElement("input"));
      Object.assign(box, { type: asking.dataset.one ? "radio" : "checkbox", name: "person", value: one.id });
      box.dataset.name = one.name;
      box.checked = picked(asking).some((other) => other.id === one.id);
      const text2 = label.appendChild(document.createElement("span"));
      text2.append(`${one.name} `);
      text2.appendChild(document.createElement("small")).textContent = one.detail;
      return label;
    }));
    list.querySelector("[data-others]").hidden = found.childElementCount === 0;
    list.querySelector("[data-nobody]").hidden = text === "" || found.childElementCount > 0 || filter();
  }
  find.addEventListener("input", () => {
    filter();
    clearTimeout(resting);
    resting = setTimeout(others, 300);
  });
  // A name that is chosen stays chosen when the next one is looked for.
  list.addEventListener("change", (event) => {
    const box = event.target;
    const one = { id: box.value, name: box.dataset.name };
    const rest = asking.dataset.one ? [] : picked(asking).filter((other) => other.id !== one.id);
    asking.dataset.people = JSON.stringify(box.checked ? [...rest, one] : rest);
    show(asking);
  });
  people.querySelector("[data-people-done]").addEventListener("click", () => people.close());
  people.querySelector("[data-people-cancel]").addEventListener("click", () => {
    asking.dataset.people = before;
    show(asking);
    people.close();
  });
  let before = "[]";

  // ——— what ———
  const fault = (form, text, action) => {
    const shown = form.querySelector("[data-fault]");
    shown.replaceChildren(text ?? "");
    shown.hidden = !text;
    if (action) {
      const button = shown.appendChild(document.createElement("button"));
      button.type = "button";
      button.className = "plain-button";
      button.textContent = say("reload");
      button.addEventListener("click", () => location.reload());
    }
  };

  async function post(body) {
    let response = await queue.post("/api/moves", body, token);
    if (response.status === 403) {
      const fresh = await queue.session();
      if (fresh && fresh.account === document.body.dataset.account) response = await queue.post("/api/moves", body, fresh.token);
    }
    return response;
  }

  async function send(form) {
    const reason = form.elements.reason;
    if (reason?.dataset.needed && !reason.value.trim()) {
      fault(form, say("move-reason-needed"));
      return reason.focus();
    }
    if (form.querySelector("[data-pick]") && picked(form).length === 0) return fault(form, say("move-people-needed"));
    const button = form.querySelector("[type=submit]");
    const target = form.elements.target && JSON.parse(form.querySelector("[name=target]:checked").value);
    button.disabled = true;
    fault(form, null);
    try {
      const response = await post({
        commandId: form.dataset.command,
        move: form.dataset.kind,
        rootId: page.dataset.root,
        workItemId: form.dataset.item || null,
        whom: picked(form).map((one) => one.id),
        reason: reason?.value.trim() || null,
        place: Number(form.querySelector("[name=place]:checked")?.value ?? 3),
        target: target ?? null,
        revision: Number(page.dataset.revision),
      });
      if (response.status === 401) return location.assign(`/sign-in?return=${encodeURIComponent(location.pathname)}`);
      const answer = await response.json();
      if (answer.state === "done") {
        sessionStorage.setItem("office-said", say("move-done", button.textContent));
        return location.replace(form.dataset.leaves ? "/m" : page.dataset.card);
      }
      if (answer.code === "foundation.stale") return fault(form, say("move-stale"), true);
      fault(form, answer.message);
    } catch {
      // Under the same id it is done once, however often it is tried.
      fault(form, navigator.onLine ? say("move-failed") : say("move-offline"));
    } finally {
      button.disabled = false;
    }
  }

  for (const form of document.querySelectorAll(".move-form")) {
    // What was wrong is being put right: it need not stand there any longer.
    form.addEventListener("input", () => fault(form, null));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    });
    form.querySelector("[data-pick]")?.addEventListener("click", () => {
      before = form.dataset.people ?? "[]";
      open(form);
    });
  }
})();
