// Marks on pages (批注): pens, eraser and notes over the sheets, as vectors in hundredths of a millimetre. Every stroke is kept on
// this device at once and on the server when the hand rests; a lost line is tried again.
(() => {
  const paper = document.querySelector("#ink");
  if (!paper) return;
  const { account, token: given } = document.body.dataset;
  const words = JSON.parse(paper.dataset.words);
  const { dispatch, item, content, back } = paper.dataset;
  const LIMIT = { strokes: 2000, points: 40000, notes: 100 };
  const NEAR = 160, STEP = 14, WIDE = 110, THIN = 45;
  const SVG = "http://www.w3.org/2000/svg";
  const find = (selector, within = document) => within.querySelector(selector);
  const sheets = new Map([...document.querySelectorAll(".ink-sheet")].map((sheet) => [Number(sheet.dataset.page), find("svg", sheet)]));

  // ——— drawing what there is ———
  const element = (name, attributes) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  function path(points) {
    let data = `M${points[0]} ${points[1]}`;
    for (let at = points.length === 2 ? 0 : 2; at < points.length; at += 2) data += `L${points[at]} ${points[at + 1]}`;
    return data;
  }
  const size = Number(paper.dataset.size);
  function lines(text) {
    const all = [];
    for (const line of text.split("\n")) {
      const letters = [...line];
      do all.push(letters.splice(0, Number(paper.dataset.line)).join("")); while (letters.length > 0);
    }
    return all;
  }
  function shape(mark) {
    if (mark.points) return element("path", { class: `pen-${mark.pen}`, "stroke-width": mark.width, d: path(mark.points) });
    const text = element("text", { class: `pen-${mark.pen}`, x: mark.x, y: mark.y, "font-size": size });
    lines(mark.text).forEach((line, at) => {
      text.appendChild(element("tspan", { x: mark.x, y: mark.y + size * (0.88 + at * 1.3) })).textContent = line;
    });
    return text;
  }
  const marksOf = (page) => [...page.strokes, ...page.notes];
  for (const { id, layer } of JSON.parse(paper.dataset.layers)) {
    for (const page of layer.pages) {
      const group = sheets.get(page.page)?.appendChild(element("g", { "data-of": id }));
      group?.append(...marksOf(page).map(shape));
    }
  }
  document.addEventListener("change", (event) => {
    const { layer } = event.target.dataset;
    if (!layer) return;
    for (const group of document.querySelectorAll(`[data-of="${layer}"]`)) group.classList.toggle("hidden", !event.target.checked);
  });

  // ——— what the reader draws: marks with their page, in the order in which they were made ———
  const own = new Map([...sheets].map(([number, sheet]) => [number, sheet.appendChild(element("g", { "data-own": "" }))]));
  let marks = [];
  const here = `office-ink-${account}-${item}-${content}`;
  function take(layer) {
    marks = layer.pages.flatMap((page) => marksOf(page).map((mark) => ({ ...mark, page: page.page })));
    for (const group of own.values()) group.replaceChildren();
    marks.forEach(show);
  }
  function show(mark) {
    mark.drawn = shape(mark);
    own.get(mark.page)?.append(mark.drawn);
  }
  const written = ({ page, drawn, ...mark }) => mark;
  function layerNow() {
    const pages = [...new Set(marks.map((mark) => mark.page))].sort((one, other) => one - other).map((number) => {
      const on = marks.filter((mark) => mark.page === number);
      return { page: number, strokes: on.filter((mark) => mark.points).map(written), notes: on.filter((mark) => mark.text).map(written) };
    });
    return { version: 1, contentSha256: content, pages };
  }
  const fromServer = paper.dataset.draft ? JSON.parse(paper.dataset.draft) : null;
  if (fromServer) take(fromServer);
  if (!item) return;

  // ——— keeping ———
  const state = find("[data-state]");
  const say = (key) => { state.textContent = words[key]; };
  let token = given, dirty = false, hash = null, resting = 0, pause = 2000, sending = null;
  function keepHere() {
    dirty = true;
    try { localStorage.setItem(here, JSON.stringify({ layer: layerNow(), at: Date.now() })); } catch { /* the device is full: the server keeps it */ }
    say("saved-here");
    clearTimeout(resting);
    resting = setTimeout(flush, 900);
  }
  async function post(address, body) {
    const send = () => fetch(address, {
      method: "POST", credentials: "same-origin", headers: { "Content-Type": "application/json", RequestVerificationToken: token }, body: JSON.stringify(body),
    });
    let response = await send();
    if (response.status === 403) {
      const session = await fetch("/api/session", { cache: "no-store", credentials: "same-origin" });
      if (session.ok) token = (await session.json()).token;
      response = await send();
    }
    if (response.status >= 500) throw new Error("later");
    return response.status === 401 ? { state: "sign-in" } : response.json();
  }
  // One at a time, so that an older drawing never arrives behind a newer one.
  const flush = () => (sending ??= send().finally(() => { sending = null; }));
  async function send() {
    while (dirty) {
      dirty = false;
      let answer;
      try {
        answer = await post("/api/ink/draft", { dispatchId: dispatch, workItemId: item, layer: JSON.stringify(layerNow()) });
      } catch {
        dirty = true;
        say("offline");
        clearTimeout(resting);
        resting = setTimeout(flush, pause);
        pause = Math.min(pause * 2, 60000);
        return false;
      }
      pause = 2000;
      if (answer.state !== "kept") return refused(answer);
      hash = answer.hash;
      if (!dirty) {
        localStorage.removeItem(here);
        say("saved");
      }
    }
    return true;
  }
  function refused(answer) {
    dirty = true;
    const box = Object.assign(document.createElement("div"), { className: "notice danger" });
    box.dataset.fault = answer.code ?? answer.state;
    box.appendChild(document.createElement("strong")).textContent = answer.message ?? words["sign-in"];
    box.appendChild(document.createElement("span")).textContent = words.refused;
    const again = box.appendChild(document.createElement("a"));
    again.className = "plain-button";
    again.href = answer.state === "sign-in" ? `/sign-in?return=${encodeURIComponent(location.pathname)}` : location.href;
    again.textContent = words.reload;
    find("#notices").replaceChildren(box);
    box.scrollIntoView({ block: "center" });
    return false;
  }
  addEventListener("online", () => { pause = 2000; flush(); });
  addEventListener("pagehide", () => { if (dirty) flush(); });
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  // ——— undo, redo ———
  const past = [], future = [];
  function change(added, removed) {
    apply(added, removed);
    past.push({ added, removed });
    future.length = 0;
    buttons();
  }
  function apply(added, removed) {
    for (const mark of removed) mark.drawn.remove();
    marks = marks.filter((mark) => !removed.includes(mark)).concat(added);
    added.forEach(show);
    keepHere();
  }
  function step(from, to, turned) {
    const act = from.pop();
    if (!act) return;
    if (turned) apply(act.removed, act.added);
    else apply(act.added, act.removed);
    to.push(act);
    buttons();
  }
  function buttons() {
    find("[data-undo]").disabled = past.length === 0;
    find("[data-redo]").disabled = future.length === 0;
  }
  const undo = () => step(past, future, true);
  const redo = () => step(future, past, false);
  find("[data-undo]").addEventListener("click", undo);
  find("[data-redo]").addEventListener("click", redo);
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target.closest("dialog")) return;
    if (event.key === "z") { event.preventDefault(); (event.shiftKey ? redo : undo)(); }
    if (event.key === "y") { event.preventDefault(); redo(); }
  });

  // ——— pens ———
  let tool = "look", pen = "red", width = THIN;
  function choose(next, withPen) {
    tool = next;
    if (withPen) pen = withPen;
    paper.dataset.tool = tool;
    for (const button of document.querySelectorAll("[data-tool]")) {
      if (button === paper) continue;
      button.setAttribute("aria-pressed", String(button.dataset.tool === tool && (!button.dataset.pen || button.dataset.pen === pen)));
    }
  }
  find(".ink-pens").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if ("wide" in button.dataset) {
      width = width === THIN ? WIDE : THIN;
      button.setAttribute("aria-pressed", String(width === WIDE));
    } else {
      choose(button.dataset.tool, button.dataset.pen);
    }
  });

  const within = (value, most) => Math.min(Math.max(Math.round(value), 0), most);
  function place(sheet, event) {
    const box = sheet.getBoundingClientRect();
    return [within((event.clientX - box.left) / box.width * 21000, 21000), within((event.clientY - box.top) / box.height * 29700, 29700)];
  }
  const points = () => marks.reduce((sum, mark) => sum + (mark.points?.length ?? 0) / 2, 0);
  const isFull = () => marks.filter((mark) => mark.points).length >= LIMIT.strokes || points() >= LIMIT.points;

  let live = null;
  function begin(number, sheet, event) {
    if (isFull()) return say("full");
    live = { number, sheet, pointer: event.pointerId, points: place(sheet, event), drawn: null, room: LIMIT.points - points() };
    live.drawn = own.get(number).appendChild(element("path", { class: `pen-${pen}`, "stroke-width": width, d: path(live.points) }));
    sheet.setPointerCapture(event.pointerId);
  }
  function draw(event) {
    for (const part of event.getCoalescedEvents?.() ?? [event]) {
      const [x, y] = place(live.sheet, part);
      const { points: line } = live;
      if (Math.hypot(x - line.at(-2), y - line.at(-1)) >= STEP && line.length / 2 < live.room) line.push(x, y);
    }
    live.drawn.setAttribute("d", path(live.points));
  }
  function end(keep) {
    const { number, points: line, drawn } = live;
    live = null;
    drawn.remove();
    if (keep) change([{ page: number, pen, width, points: line }], []);
  }

  // How far a place is from a line, in the sheet's units.
  function distance([x, y], line) {
    let least = Infinity;
    for (let at = 0; at < line.length; at += 2) {
      const [ax, ay] = [line[at], line[at + 1]];
      const [bx, by] = at + 2 < line.length ? [line[at + 2], line[at + 3]] : [ax, ay];
      const along = (bx - ax) ** 2 + (by - ay) ** 2;
      const part = along === 0 ? 0 : Math.min(Math.max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / along, 0), 1);
      least = Math.min(least, Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay)));
    }
    return least;
  }
  const covers = (note, [x, y]) => {
    const set = lines(note.text);
    return x >= note.x && x <= note.x + size * Math.max(...set.map((line) => [...line].length)) && y >= note.y && y <= note.y + size * 1.3 * set.length;
  };
  function erase(number, at) {
    const gone = marks.filter((mark) => mark.page === number && (mark.points ? distance(at, mark.points) < NEAR + mark.width / 2 : covers(mark, at)));
    if (gone.length > 0) change([], gone);
  }

  // ——— notes ———
  const dialog = find("#ink-note");
  const box = find("textarea", dialog);
  let writing = null;
  function write(number, at) {
    const standing = marks.find((mark) => mark.page === number && mark.text && covers(mark, at));
    if (!standing && marks.filter((mark) => mark.text).length >= LIMIT.notes) return say("full");
    writing = { number, at, standing };
    box.value = standing?.text ?? "";
    dialog.showModal();
    box.focus();
  }
  find("form", dialog).addEventListener("submit", () => {
    const text = box.value.trim();
    const { number, at: [x, y], standing } = writing;
    const added = text ? [{ page: number, pen: standing?.pen ?? pen, x: standing?.x ?? x, y: standing?.y ?? y, text }] : [];
    if (text !== (standing?.text ?? "")) change(added, standing ? [standing] : []);
  });
  find("[data-cancel]", dialog).addEventListener("click", () => dialog.close());

  for (const [number, sheet] of sheets) {
    sheet.addEventListener("pointerdown", (event) => {
      if (tool === "look" || event.button > 0) return;
      if (!event.isPrimary) {
        // A second finger: the page is moved, not drawn on.
        if (live) end(false);
        return;
      }
      if (tool === "pen") begin(number, sheet, event);
      else if (tool === "erase") erase(number, place(sheet, event));
    });
    sheet.addEventListener("pointermove", (event) => {
      if (live?.pointer === event.pointerId) draw(event);
      else if (tool === "erase" && event.buttons === 1 && event.isPrimary) erase(number, place(sheet, event));
    });
    sheet.addEventListener("pointerup", (event) => { if (live?.pointer === event.pointerId) end(true); });
    sheet.addEventListener("pointercancel", (event) => { if (live?.pointer === event.pointerId) end(false); });
    sheet.addEventListener("click", (event) => { if (tool === "note") write(number, place(sheet, event)); });
  }

  // ——— done ———
  find("[data-done]").addEventListener("click", async (event) => {
    const button = event.currentTarget;
    button.disabled = true;
    say("finishing");
    try {
      if (await flush() !== true) return;
      if (hash === null && marks.length > 0) {
        dirty = true;
        if (await flush() !== true) return;
      }
      if (hash) {
        const answer = await post("/api/ink/keep", { dispatchId: dispatch, workItemId: item, hash });
        if (answer.state !== "done") return refused(answer);
      }
      location.assign(back);
    } catch {
      say("offline");
    } finally {
      button.disabled = false;
    }
  });

  const kept = JSON.parse(localStorage.getItem(here) ?? "null");
  if (kept && kept.at > Number(paper.dataset.savedAt || 0)) {
    take(kept.layer);
    keepHere();
  }
  choose(matchMedia("(pointer: coarse)").matches ? "look" : "pen", "red");
})();
