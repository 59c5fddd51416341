// The signatures of a PDF and the seals of an OFD.
async function pdfMarks(file, anchors) {
  const text = latin(file), marks = [];
  for (const match of text.matchAll(/\/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)\s*\]/g)) {
    const [start, length, second, rest] = match.slice(1).map(Number), sentences = [];
    const mark = { who: "", act: "seal", at: null, end: second + rest, sentences };
    marks.push(mark);
    const gap = text.slice(length, second);
    if (start !== 0 || second + rest > file.length || !/^<[0-9A-Fa-f]+>$/.test(gap)) { sentences.push(["bad", "leaves"]); continue; }
    const dictionary = text.slice(text.lastIndexOf(" obj", length), second);
    const stated = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(dictionary);
    mark.at = stated ? Date.UTC(stated[1], stated[2] - 1, stated[3], stated[4], stated[5], stated[6]) : null;
    if (/\/SubFilter\s*\/ETSI\.RFC3161/.test(dictionary)) { mark.act = "stamp"; sentences.push(["note", "stamp"]); continue; }
    try {
      const contents = fromHex(gap.slice(1, -1)), whole = der(contents);
      const found = await cms(whole.all, joined(file.subarray(0, length), file.subarray(second, second + rest)));
      mark.who = found.own.name;
      sentences.push(!found.isOverData ? ["bad", "changed"] : !found.isSigned ? ["bad", "forged"] : ["good", "holds", mark.end, file.length]);
      const root = await rootOf(found.own, found.certificates, anchors, mark.at ?? 0);
      sentences.push(root ? ["good", "known", found.own.name, root.name] : ["unknown", "stranger", found.own.name, found.own.issuerName]);
      sentences.push(found.unsigned ? ["note", "stamped"] : ["note", "notStamped"]);
    } catch { sentences.push(["bad", "unreadable"]); }
  }
  const last = Math.max(0, ...marks.map(m => m.end)), sentences = [];
  if (marks.length === 0) sentences.push(["bad", "unsigned"]);
  else if (last < file.length) sentences.push(/\/DSS \d+ 0 R/.test(text.slice(last)) ? ["note", "evidence", file.length - last] : ["bad", "after", file.length - last]);
  return { marks, sentences };
}

async function unzip(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.length), parts = new Map();
  let at = file.length - 22;
  while (at >= 0 && view.getUint32(at, true) !== 0x06054b50) at--;
  if (at < 0) throw new Error("no package");
  let entry = view.getUint32(at + 16, true), total = 0;
  for (let count = view.getUint16(at + 10, true); count > 0; count--) {
    if (view.getUint32(entry, true) !== 0x02014b50) throw new Error("package damaged");
    const method = view.getUint16(entry + 10, true), packed = view.getUint32(entry + 20, true), size = view.getUint32(entry + 24, true);
    const names = view.getUint16(entry + 28, true), local = view.getUint32(entry + 42, true);
    const name = textOf(file.subarray(entry + 46, entry + 46 + names)).replace(/^\/+/, "");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = file.subarray(start, start + packed);
    total += size;
    if (total > 3e8 || parts.has(name)) throw new Error("package refused");
    parts.set(name, method === 0 ? data : new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer()));
    entry += 46 + names + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return parts;
}

const xml = bytes => { const text = textOf(bytes); if (/<!DOCTYPE/i.test(text)) throw new Error("XML refused"); return new DOMParser().parseFromString(text, "application/xml").documentElement; };
const elements = (node, name) => Array.from(node.getElementsByTagNameNS("*", name));

function sealOf(value) {
  const parts = children(value), info = parts[0], rest = parts[1].tag === 0x30 ? children(parts[1]) : parts.slice(1);
  const [, , property] = children(info), fields = children(property), list = fields.find((f, i) => i > 1 && f.tag === 0x30);
  const [, from, to] = fields.slice(fields.indexOf(list) + 1).map(derTime);
  return { info: info.all, name: textOf(fields[1].content), isDigest: fields[2].tag === 2 && fields[2].content[0] === 2, list: children(list), from, to, maker: certificate(rest[0].content), makerBytes: rest[0].all, algorithm: rest[1].all, signature: bits(rest[2]) };
}
async function sealMark(value, data, anchors) {
  const outer = children(der(value)), [body, ...rest] = outer, fields = children(body), sentences = [];
  const seal = sealOf(fields[1]), at = derTime(fields[2]), signer = certificate(rest[0].content);
  const alone = await signedBy(seal.maker.key, seal.info, seal.signature);
  const content = joined(seal.info, seal.makerBytes, seal.algorithm), size = content.length;
  const head = size < 128 ? [0x30, size] : size < 256 ? [0x30, 0x81, size] : size < 65536 ? [0x30, 0x82, size >> 8, size & 255] : [0x30, 0x83, size >> 16, size >> 8 & 255, size & 255];
  if (!alone && !await signedBy(seal.maker.key, joined(Uint8Array.from(head), content), seal.signature)) sentences.push(["bad", "sealForged"]);
  else if (!await rootOf(seal.maker, [], anchors, at)) sentences.push(["unknown", "stranger", seal.maker.name, seal.maker.issuerName]);
  if (at < seal.from || at >= seal.to) sentences.push(["bad", "sealNotValid"]);
  const listed = seal.list.some(c => seal.isDigest ? same(children(c)[1].content, sm3(signer.bytes)) : same(c.content, signer.bytes));
  if (!listed) sentences.push(["bad", "notListed"]);
  if (at < signer.from || at >= signer.to) sentences.push(["bad", "certificateNotValid"]);
  else sentences.push(await rootOf(signer, [], anchors, at) ? ["good", "known", signer.name, signer.issuerName] : ["unknown", "stranger", signer.name, signer.issuerName]);
  if (!same(bits(fields[3]), sm3(data))) sentences.push(["bad", "listChanged"]);
  if (!await signedBy(signer.key, body.all, bits(rest[2]))) sentences.push(["bad", "forged"]);
  return { who: seal.name, act: "seal", at, sentences };
}
async function ofdMarks(file, anchors) {
  const parts = await unzip(file), named = elements(xml(parts.get("OFD.xml")), "Signatures")[0], marks = [], sentences = [];
  if (!named) return { marks, sentences: [["bad", "unsigned"]] };
  const resolve = (from, to) => to.startsWith("/") ? to.slice(1) : from.slice(0, from.lastIndexOf("/") + 1) + to;
  const list = resolve("OFD.xml", named.textContent.trim()), covered = new Set([list]);
  for (const entry of elements(xml(parts.get(list)), "Signature")) {
    try {
      const place = resolve(list, entry.getAttribute("BaseLoc")), signature = xml(parts.get(place));
      const value = resolve(place, elements(signature, "SignedValue")[0].textContent.trim());
      const mark = await sealMark(parts.get(value), parts.get(place), anchors);
      const seal = elements(signature, "Seal")[0];
      [place, value, seal ? resolve(place, seal.textContent.trim()) : value].forEach(p => covered.add(p));
      let count = 0;
      for (const reference of elements(signature, "Reference")) {
        const path = resolve(place, reference.getAttribute("FileRef")), content = parts.get(path);
        const wanted = elements(reference, "CheckValue")[0].textContent.trim();
        covered.add(path);
        count++;
        if (!content) mark.sentences.push(["bad", "partMissing", path]);
        else if (!same(bytesOf(wanted), sm3(content))) mark.sentences.push(["bad", "partChanged", path]);
      }
      if (!mark.sentences.some(s => s[0] === "bad")) mark.sentences.unshift(["good", "holdsParts", count]);
      marks.push(mark);
    } catch { marks.push({ who: "", act: "seal", at: null, sentences: [["bad", "unreadable"]] }); }
  }
  for (const path of parts.keys()) if (!covered.has(path)) sentences.push(["bad", "partAdded", path]);
  if (marks.length === 0) sentences.push(["bad", "unsigned"]);
  return { marks, sentences };
}
