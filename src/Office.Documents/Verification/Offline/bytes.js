"use strict";
// Bytes, text and DER.
const bytesOf = base64 => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
const hexOf = bytes => Array.from(bytes, b => b.toString(16).padStart(2, "0")).join("");
const fromHex = text => Uint8Array.from(text.match(/../g) || [], h => parseInt(h, 16));
const utf8 = text => new TextEncoder().encode(text);
const textOf = bytes => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const same = (a, b) => a.length === b.length && a.every((v, i) => v === b[i]);
const joined = (...parts) => {
  const whole = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
};
const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const numberOf = bytes => BigInt("0x" + (hexOf(bytes) || "0"));
const latin = bytes => {
  let text = "";
  for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode.apply(null, bytes.subarray(i, i + 32768));
  return text;
};

// One DER value: its tag, its content, and all its bytes.
function der(bytes, at = 0) {
  if (at + 2 > bytes.length) throw new Error("DER ends too early");
  const tag = bytes[at];
  let length = bytes[at + 1], start = at + 2;
  if (length === 0x80) throw new Error("DER of unknown length");
  if (length > 0x80) {
    const count = length & 0x7f;
    if (count > 4) throw new Error("DER too long");
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + bytes[start++];
  }
  const end = start + length;
  if (end > bytes.length) throw new Error("DER ends too early");
  return { tag, content: bytes.subarray(start, end), all: bytes.subarray(at, end), end };
}
function children(value) {
  const found = [];
  for (let at = 0; at < value.content.length;) {
    const child = der(value.content, at);
    found.push(child);
    at = child.end;
  }
  return found;
}
function oid(value) {
  const parts = [];
  let n = 0;
  for (const byte of value.content) {
    n = n * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      if (parts.length === 0) { const first = Math.min(2, Math.floor(n / 40)); parts.push(first, n - first * 40); } else parts.push(n);
      n = 0;
    }
  }
  return parts.join(".");
}
const bits = value => { if (value.content[0] !== 0) throw new Error("a bit string ends inside a byte"); return value.content.subarray(1); };
function derTime(value) {
  const text = latin(value.content);
  const m = value.tag === 0x17 ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/.exec(text) : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?Z$/.exec(text);
  if (!m) throw new Error("a time cannot be read");
  const year = value.tag === 0x17 ? Number(m[1]) + (Number(m[1]) < 50 ? 2000 : 1900) : Number(m[1]);
  return Date.UTC(year, m[2] - 1, m[3], m[4], m[5], m[6] || 0);
}
