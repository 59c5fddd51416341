// The last questions of the search, on this device only; a browser without room or leave to store remembers none.
const KEY = "office-recent-searches";
const MOST = 8;

function list() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

function keep(texts) {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
  } catch { /* as said above */ }
  return texts;
}

export const recent = {
  list,
  add: (text) => keep([text, ...list().filter((other) => other !== text)].slice(0, MOST)),
  clear: () => keep([]),
};
