// The phone's light pages: the decision card and the list. No circuit; what is decided goes through the queue (phone-queue.js).
(() => {
  const body = document.body;
  const { account, token } = body.dataset;
  const words = JSON.parse(body.dataset.texts);
  const say = (key, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), words[key] ?? key);
  const find = (selector, within = document) => within.querySelector(selector);
  const queue = self.officeQueue;
  const card = find("#card");

  // Notices: one per kind, under the top bar.
  function notice(kind, tone, title, text, action) {
    const place = find("#notices");
    const box = find(`[data-kind="${kind}"]`, place) ?? place.appendChild(Object.assign(document.createElement("div"), {}));
    box.dataset.kind = kind;
    box.className = `notice ${tone}`;
    box.replaceChildren();
    const head = box.appendChild(document.createElement("strong"));
    head.textContent = title;
    if (text) box.appendChild(document.createElement("span")).textContent = text;
    if (action) {
      const button = box.appendChild(document.createElement(action.href ? "a" : "button"));
      button.className = "plain-button";
      button.textContent = action.text;
      if (action.href) button.href = action.href;
      else button.addEventListener("click", action.act);
    }
    return box;
  }
  const unsay = (kind) => find(`#notices [data-kind="${kind}"]`)?.remove();

  function line() {
    if (navigator.onLine) unsay("line");
    else notice("line", "warning", say("offline"));
  }

  // Waiting decisions: sent now, and again after growing pauses while something waits.
  let pause = 2000;
  let timer = 0;
  async function flush() {
    if (!account) return;
    clearTimeout(timer);
    const answers = navigator.onLine ? await queue.flush(account, token) : [];
    await showQueue(answers);
    const waiting = (await queue.all(account)).some((one) => one.state === "waiting");
    if (waiting) {
      timer = setTimeout(flush, pause);
      pause = Math.min(pause * 2, 60000);
    } else {
      pause = 2000;
    }
  }

  async function showQueue(answers = []) {
    const waiting = [];
    for (const one of await queue.all(account)) {
      const state = find(`[data-card="${one.body.workItemId}"] [data-state]`);
      if (state) state.textContent = say(one.state === "done" ? "sent" : one.state);
      if (one.state === "waiting") waiting.push(one);
      if (one.state === "needs-pin" && one.body.workItemId !== card?.dataset.item) askElsewhere(one);
      if (one.state === "needs-sign-in") {
        notice("session", "warning", say("needs-sign-in"), null,
          { text: say("sign-in"), href: `/sign-in?return=${encodeURIComponent(location.pathname)}` });
      }
      if (one.state === "refused" && one.body.workItemId !== card?.dataset.item) {
        notice(`refused-${one.commandId}`, "danger", `${say("refused")}：${one.title}`, one.answer.message,
          { text: say("reload"), href: placeOf(one) });
      }
      if (one.state === "done" && one.body.workItemId !== card?.dataset.item) await queue.remove(one.commandId);
    }
    if (waiting.length > 0 && !card) notice("queue", "info", say("queued", waiting.length), say("waiting-why"));
    else unsay("queue");
    if (answers.some(({ answer }) => answer.state === "done")) badge(answers.at(-1).answer.pending);
    if (card) await showOwn();
  }

  const placeOf = (one) => one.href ?? `/m/${one.body.dispatchId}/${one.body.workItemId}`;
  const askElsewhere = (one) => notice(`pin-${one.commandId}`, "warning", `${say("needs-pin")}：${one.title}`, say("needs-pin-why"),
    { text: say("send-now"), href: placeOf(one) });

  function badge(pending) {
    const count = Number(pending);
    const shown = find(".count");
    if (shown) shown.textContent = String(count);
    if (navigator.setAppBadge) (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => {});
  }

  // The service worker, and what it must keep of this page.
  async function keepForReading() {
    if (!("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register("/service-worker.js", { scope: "/" });
    navigator.serviceWorker.addEventListener("message", (event) => event.data === "decisions" && showQueue());
    if (!account || !("caches" in self)) return;
    const name = `office-papers-${account}`;
    for (const other of await caches.keys()) {
      if (other.startsWith("office-papers-") && other !== name) await caches.delete(other);
    }
    if (!navigator.onLine) return;
    const shell = await caches.open("office-shell");
    await keep(shell, [...document.scripts].map((script) => script.src).concat(new URL(body.dataset.pad, location.href).href));
    const papers = await caches.open(name);
    await keep(papers, [...document.querySelectorAll(".sheet img")].map((page) => page.src));
    // The page itself came before the worker was there.
    if (!(await papers.match(location.pathname))) await papers.add(location.pathname);
  }
  const keep = async (cache, addresses) => {
    for (const address of addresses) {
      if (!(await cache.match(address))) await cache.add(address);
    }
  };

  // A message that outlives a change of page.
  function fromBefore() {
    const said = sessionStorage.getItem("office-said");
    if (!said) return;
    sessionStorage.removeItem("office-said");
    notice("before", "good", said);
    setTimeout(() => unsay("before"), 6000);
  }

  // ——— the decision card ———
  const item = card?.dataset.item;
  const isForm = card?.dataset.form === "true";
  const opinion = find("#opinion");
  const dialog = find("#confirm");
  const bar = find(".sign-bar");
  let ink = "";
  let locked = card?.dataset.locked === "true";
  let chosen = null;
  let busy = false;

  const here = `office-opinion-${account}-${item}`;
  const written = () => opinion.value.trim();

  // What is written is kept on this device with every key, and on the server when the fingers rest.
  let resting = 0;
  function keepWriting() {
    localStorage.setItem(here, JSON.stringify({ text: opinion.value, ink, at: Date.now() }));
    say2("saved-here");
    count();
    clearTimeout(resting);
    resting = setTimeout(keepOnServer, 1500);
  }
  async function keepOnServer() {
    if (!navigator.onLine) return;
    try {
      const response = await queue.post("/api/decisions/draft",
        { dispatchId: card.dataset.dispatch, workItemId: item, sendAs: card.dataset.command, opinion: opinion.value, ink }, token);
      if (response.ok && (await response.json()).state === "kept") say2("saved");
    } catch { /* kept on this device; the next key tries again */ }
  }
  const say2 = (key) => { find("#opinion-state").textContent = say(key); };
  function count() {
    const length = [...opinion.value].length;
    const shown = find("#opinion-length");
    shown.textContent = length > opinion.dataset.limit * 0.8 ? `${length} / ${opinion.dataset.limit}` : "";
    shown.classList.toggle("over", length > opinion.dataset.limit);
  }
  function restoreWriting() {
    ink = find("#hand")?.dataset.ink ?? "";
    const kept = JSON.parse(localStorage.getItem(here) ?? "null");
    if (kept && kept.at > Number(card.dataset.savedAt || 0)) {
      opinion.value = kept.text;
      ink = kept.ink;
    }
    if (ink && find("#hand")) find("#hand").open = true;
    count();
  }

  // Handwriting: strokes of points in pixels with one decimal, as the sign-off keeps them.
  let pad = null;
  async function openPad() {
    if (pad) return;
    const { default: SignaturePad } = await import(body.dataset.pad);
    const canvas = find("#hand canvas");
    pad = new SignaturePad(canvas, { minWidth: 1, maxWidth: 2.8, penColor: "#15181a", throttle: 8, minDistance: 2 });
    const tenth = (value) => Math.round(value * 10) / 10;
    const read = () => {
      const strokes = pad.toData().map((stroke) => stroke.points.flatMap((point) => [tenth(point.x), tenth(point.y)]));
      ink = strokes.length === 0 ? "" : JSON.stringify({ width: canvas.clientWidth, height: canvas.clientHeight, strokes });
      keepWriting();
    };
    const fit = () => {
      const drawn = pad.toData();
      const ratio = Math.max(devicePixelRatio || 1, 1);
      canvas.width = canvas.clientWidth * ratio;
      canvas.height = canvas.clientHeight * ratio;
      canvas.getContext("2d").scale(ratio, ratio);
      pad.fromData(drawn);
    };
    fit();
    if (ink) {
      const kept = JSON.parse(ink);
      const by = canvas.clientWidth / kept.width;
      const points = (stroke) => stroke.flatMap((x, at) => at % 2 ? [] : [{ x: x * by, y: stroke[at + 1] * by, pressure: 0.5, time: at * 8 }]);
      pad.fromData(kept.strokes.map((stroke) => ({
        penColor: "#15181a", dotSize: 0, minWidth: 1, maxWidth: 2.8, velocityFilterWeight: 0.7, compositeOperation: "source-over",
        points: points(stroke),
      })));
    }
    pad.addEventListener("endStroke", read);
    addEventListener("resize", fit);
    find("[data-hand-clear]").addEventListener("click", () => { pad.clear(); read(); });
    find("[data-hand-undo]").addEventListener("click", () => { pad.fromData(pad.toData().slice(0, -1)); read(); });
  }

  // First tap: what is about to be signed. Second tap: signed.
  async function ask(decision) {
    // What the step fills in is kept, and whole, before it is decided on.
    if (self.officeForm && !(await self.officeForm.ready(decision))) return;
    chosen = decision;
    const isReturn = decision === "return";
    unsay("decision");
    if (decision === "initial" && (written() || ink)) return notice("decision", "warning", say("initial-with-opinion")).scrollIntoView({ block: "center" });
    if (decision === "disagree" && !written() && !ink) {
      notice("decision", "warning", say("opinion-needed")).scrollIntoView({ block: "center" });
      return opinion.focus();
    }
    find("#confirm-title").textContent = find(`[data-decide="${decision}"]`).textContent;
    const shown = find("#confirm-opinion");
    shown.textContent = written();
    shown.hidden = isReturn || !written();
    find("#return-part").hidden = !isReturn;
    if (isReturn && !find("#reason").value) find("#reason").value = written();
    askPin(locked);
    fault(null);
    if (!dialog.open) dialog.showModal();
    (isReturn ? find("#reason") : locked ? find("#pin") : find("#confirm-title")).focus();
  }
  function askPin(needed) {
    find("#pin-part").hidden = !needed;
    if (!needed) find("#pin").value = "";
  }
  function fault(text) {
    const shown = find("#confirm-fault");
    shown.textContent = text ?? "";
    shown.hidden = !text;
  }

  function decisionNow() {
    const isReturn = chosen === "return";
    return {
      commandId: card.dataset.command,
      dispatchId: card.dataset.dispatch,
      workItemId: item,
      decision: chosen,
      opinion: isReturn ? find("#reason").value.trim() : written() || null,
      ink: isReturn ? null : ink || null,
      contentHash: card.dataset.contentHash,
      pagesHash: card.dataset.pagesHash || null,
      seen: card.dataset.seen ? card.dataset.seen.split(" ") : [],
      revision: isForm ? Number(card.dataset.revision) : null,
      returnTo: isReturn ? find("input[name=to]:checked")?.value : null,
      straightBack: isReturn && Boolean(find("#straight-back")?.checked),
    };
  }

  async function confirmed() {
    if (busy) return;
    const decision = decisionNow();
    if (chosen === "return" && !decision.opinion) {
      fault(say("opinion-needed"));
      return find("#reason").focus();
    }
    const pin = find("#pin").value;
    if (locked && navigator.onLine && !pin) {
      fault(say("needs-pin-why"));
      return find("#pin").focus();
    }
    working(true);
    await queue.put({ commandId: decision.commandId, account, title: card.dataset.title, href: location.pathname, body: decision, state: "waiting", tries: 0, at: Date.now() });
    const slow = setTimeout(() => notice("decision", "info", say("sending"), say("too-slow")), 4000);
    const answer = navigator.onLine ? await queue.send(decision.commandId, token, pin) : { state: "waiting" };
    clearTimeout(slow);
    find("#pin").value = "";
    await answered(answer);
  }

  async function answered(answer) {
    working(false);
    switch (answer.state) {
      case "done":
        localStorage.removeItem(here);
        await queue.remove(card.dataset.command);
        badge(answer.pending);
        sessionStorage.setItem("office-said", `${words[`done-${chosen ?? "agree"}`] ?? say("sent")}：${card.dataset.title}`);
        location.replace(answer.next?.href ?? "/m");
        break;
      case "needs-pin":
        locked = true;
        askPin(true);
        if (!dialog.open) dialog.showModal();
        fault(answer.code === "signatures.pin-wrong" ? answer.message : say("needs-pin-why"));
        find("#pin").focus();
        break;
      case "waiting":
        dialog.close();
        navigator.serviceWorker?.ready.then((worker) => worker.sync?.register("decisions")).catch(() => {});
        await showOwn();
        timer = setTimeout(flush, pause);
        break;
      case "needs-sign-in":
        dialog.close();
        await showQueue();
        break;
      default:
        dialog.close();
        refused(answer);
    }
  }

  async function refused(answer) {
    await queue.remove(card.dataset.command);
    freeze(false);
    const action = answer.code === "signatures.no-key" || answer.code === "signatures.pin-locked"
      ? { text: say("set-pin"), href: `/signing-key?return=${encodeURIComponent(location.pathname)}` }
      : { text: say("reload"), act: () => location.reload() };
    const box = notice("decision", "danger", answer.message, say("kept-written"), action);
    box.dataset.fault = answer.code;
    box.scrollIntoView({ block: "center" });
  }

  // What this card's own decision is doing, if one is under way.
  async function showOwn() {
    const own = (await queue.all(account)).find((one) => one.body.workItemId === item);
    if (!own) return freeze(false);
    chosen = own.body.decision;
    if (own.state === "waiting" || own.state === "needs-sign-in") {
      freeze(true);
      notice("decision", "info", say("waiting"), say("waiting-why")).dataset.waiting = "";
    } else if (own.state === "needs-pin" && !dialog.open) {
      notice("decision", "warning", say("needs-pin"), say("needs-pin-why"), { text: say("send-now"), act: () => answered({ state: "needs-pin" }) });
    } else if (own.state === "done") {
      await answered(own.answer);
    } else if (own.state === "refused") {
      await refused(own.answer);
    }
  }

  function freeze(frozen) {
    for (const control of document.querySelectorAll("[data-decide], #opinion, [data-phrase]")) control.disabled = frozen;
  }
  function working(on) {
    busy = on;
    const button = find("[data-confirm]");
    button.disabled = on;
    button.toggleAttribute("aria-busy", on);
  }

  // A finding that holds the signature back is let pass with a reason; the card is asked again, and what is written stays.
  async function pass(event) {
    event.preventDefault();
    const form = event.target;
    const shown = find("[role=alert]", form);
    const button = find("button", form);
    const body = { commandId: form.dataset.command, dispatchId: card.dataset.dispatch, workItemId: item, key: form.dataset.key, reason: find("textarea", form).value.trim() };
    button.disabled = true;
    shown.hidden = true;
    let answer;
    try {
      answer = await (await queue.post("/api/decisions/override", body, token)).json();
    } catch {
      answer = { message: say("offline") };
    }
    button.disabled = false;
    if (answer.state === "kept") {
      sessionStorage.setItem("office-said", say("finding-passed"));
      location.reload();
      return;
    }
    shown.textContent = answer.message;
    shown.hidden = false;
  }

  function openCard() {
    for (const form of document.querySelectorAll("[data-override-form]")) form.addEventListener("submit", pass);
    restoreWriting();
    opinion.addEventListener("input", keepWriting);
    addEventListener("pagehide", () => { if (resting) keepOnServer(); });
    const hand = find("#hand");
    hand?.addEventListener("toggle", () => hand.open && openPad());
    if (hand?.open) openPad();
    bar.addEventListener("click", (event) => {
      const button = event.target.closest("[data-decide]");
      if (button) ask(button.dataset.decide);
    });
    document.addEventListener("click", (event) => {
      const phrase = event.target.closest("[data-phrase]");
      if (!phrase) return;
      opinion.setRangeText(phrase.textContent, opinion.selectionStart, opinion.selectionEnd, "end");
      keepWriting();
    });
    find("form", dialog).addEventListener("submit", (event) => {
      event.preventDefault();
      confirmed();
    });
    find("[data-cancel]").addEventListener("click", () => dialog.close());
    if (location.hash === "#return" && find('[data-decide="return"]')) ask("return");
    if (navigator.onLine) {
      queue.post("/api/decisions/opened", { dispatchId: card.dataset.dispatch, workItemId: item, form: isForm }, token).catch(() => {});
    }
  }

  for (const sheet of document.querySelectorAll("[data-sheet]")) {
    sheet.addEventListener("click", () => {
      // What scrolls must be reachable by keys.
      if (sheet.classList.toggle("large")) sheet.tabIndex = 0;
      else sheet.removeAttribute("tabindex");
    });
  }
  if (card?.dataset.open === "true") openCard();
  line();
  fromBefore();
  if (body.dataset.pending) badge(body.dataset.pending);
  addEventListener("online", () => { line(); pause = 2000; flush(); });
  addEventListener("offline", line);
  // A page from the back-forward cache may show what is long done.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  flush().catch(() => {});
  keepForReading().catch(() => {});
})();
