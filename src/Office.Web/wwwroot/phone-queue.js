// Decisions that wait to be sent, kept in IndexedDB and sent under the CommandId that the card was opened with: however often one
// is sent, it is done once. Used by the page and by the service worker, hence a classic script.
(() => {
  const open = () => new Promise((resolve, reject) => {
    const request = indexedDB.open("office-phone", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("decisions", { keyPath: "commandId" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const within = async (mode, act) => {
    const database = await open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction("decisions", mode);
        const request = act(transaction.objectStore("decisions"));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  };

  const put = (decision) => within("readwrite", (store) => store.put(decision));
  const remove = (commandId) => within("readwrite", (store) => store.delete(commandId));
  const get = (commandId) => within("readonly", (store) => store.get(commandId));
  const all = async (account) => (await within("readonly", (store) => store.getAll())).filter((one) => one.account === account);

  const session = async () => {
    const response = await fetch("/api/session", { cache: "no-store", credentials: "same-origin" });
    return response.ok ? response.json() : null;
  };

  const post = (url, body, token) => fetch(url, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", RequestVerificationToken: token },
    body: JSON.stringify(body),
  });

  // Answers {state: "done" | "refused" | "needs-pin" | "needs-sign-in" | "waiting", …}; never throws for a lost line.
  async function post1(decision, token, pin) {
    let response;
    try {
      response = await post("/api/decisions", pin ? { ...decision.body, pin } : decision.body, token);
      if (response.status === 403) {
        const fresh = await session();
        if (fresh === null || fresh.account !== decision.account) return { state: "needs-sign-in" };
        response = await post("/api/decisions", pin ? { ...decision.body, pin } : decision.body, fresh.token);
      }
      if (response.status === 401) return { state: "needs-sign-in" };
      if (response.status === 502 || response.status === 503 || response.status === 504) return { state: "waiting" };
      const answer = await response.json();
      if (answer.state === "done") return answer;
      if (answer.code === "signatures.locked" || answer.code === "signatures.pin-wrong") return { ...answer, state: "needs-pin" };
      if (answer.code === "foundation.storage-unavailable") return { ...answer, state: "waiting" };
      return answer;
    } catch {
      return { state: "waiting" };
    }
  }

  // Sends one decision and keeps what became of it. One at a time over all pages and the worker of this browser.
  const send = (commandId, token, pin) => navigator.locks.request("office-decisions", async () => {
    const decision = await get(commandId);
    if (!decision) return { state: "gone" };
    if (decision.state === "done" || decision.state === "refused") return decision.answer;
    const answer = await post1(decision, token, pin);
    await put({ ...decision, state: answer.state, answer, tries: decision.tries + 1 });
    return answer;
  });

  // Everything that waits for nothing but the line.
  async function flush(account, token) {
    const answers = [];
    for (const decision of await all(account)) {
      if (decision.state !== "waiting" && decision.state !== "needs-sign-in") continue;
      answers.push({ decision, answer: await send(decision.commandId, token) });
      if (answers.at(-1).answer.state === "waiting") break;
    }
    return answers;
  }

  self.officeQueue = { put, remove, get, all, send, flush, session, post };
})();
