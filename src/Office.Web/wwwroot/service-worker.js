// Keeps opened papers and the shell for reading offline, one account at a time, and sends what waits when the line is back.
importScripts("/phone-queue.js");

const SHELL = "office-shell";
const PAPERS = "office-papers-";
const WAITING_PAGE = "/m/offline";
const SLOW = 5000;
const isShell = (url) => ["/phone.js", "/phone-moves.js", "/phone-queue.js", "/phone-form.js", "/lib/signature_pad.js", "/manifest.webmanifest"].includes(url.pathname)
  || url.pathname.startsWith("/icons/");
const isPaper = (url) => url.pathname === "/m" || /^\/m\/(forms\/)?[0-9a-f-]{36}\//.test(url.pathname);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.add(WAITING_PAGE)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const forget = async (except) => {
  for (const name of await caches.keys()) {
    if (name.startsWith(PAPERS) && name !== except) await caches.delete(name);
  }
};

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin) return;
  if (event.request.method === "POST" && (url.pathname === "/sign-out" || url.pathname === "/switch" || url.pathname === "/sign-in")) {
    event.waitUntil(forget());
  } else if (event.request.method !== "GET") {
    return;
  } else if (isShell(url)) {
    event.respondWith(shell(event.request));
  } else if (url.pathname.includes("/pages/") && isPaper(url)) {
    event.respondWith(drawn(event.request));
  } else if (isPaper(url)) {
    event.respondWith(paper(event));
  }
});

// Addresses of scripts carry their hash, so that what is kept never grows old; the rest of the shell hardly changes.
async function shell(request) {
  const kept = await caches.match(request, { cacheName: SHELL });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(SHELL)).put(request, response.clone());
  return response;
}

const papers = async () => (await caches.keys()).find((name) => name.startsWith(PAPERS));

async function drawn(request) {
  const name = await papers();
  const kept = name && await caches.match(request, { cacheName: name });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && name) await (await caches.open(name)).put(request, response.clone());
  return response;
}

async function paper(event) {
  const kept = async () => {
    const name = await papers();
    return name && caches.match(event.request, { cacheName: name, ignoreSearch: true });
  };
  const fresh = fetch(event.request).then(async (response) => {
    const account = response.headers.get("Office-Account");
    if (response.ok && account) {
      const name = PAPERS + account;
      await forget(name);
      await (await caches.open(name)).put(event.request, response.clone());
    }
    return response;
  });
  event.waitUntil(fresh.catch(() => {}));
  try {
    // On a line that hangs, what was read before is better than nothing.
    const slow = new Promise((resolve) => setTimeout(resolve, SLOW)).then(kept);
    return (await Promise.race([fresh, slow])) ?? await fresh;
  } catch {
    return (await kept()) ?? (await caches.match(WAITING_PAGE)) ?? Response.error();
  }
}

self.addEventListener("sync", (event) => {
  if (event.tag !== "decisions") return;
  event.waitUntil((async () => {
    const session = await officeQueue.session();
    if (!session) return;
    const answers = await officeQueue.flush(session.account, session.token);
    for (const client of await self.clients.matchAll()) client.postMessage("decisions");
    // A rejection makes the browser try again later.
    if (answers.some(({ answer }) => answer.state === "waiting")) throw new Error("still waiting");
  })());
});
