// The bundle: files, decisions, orders and the chain; and the page that tells of them.
const words = {
  whole: ["验证通过：签名成立，内容没有改动。", "Verified: every signature holds and nothing was changed."],
  unknownSigner: ["签名成立、内容没有改动，但有签名人不在本文件所附的信任根之下。", "Every signature holds, but a signer is not under the roots in this file."],
  broken: ["验证不通过：内容被改动过，或签名是伪造的。见下面标 ✗ 的各条。", "Not verified: something was changed or forged. See the lines marked ✗."],
  documentIs: ["{0}《{1}》 {2}", "{0} “{1}” {2}"], files: ["文件", "Files"], decisions: ["谁在什么时候决定了什么", "Who decided what, and when"], chain: ["办理记录", "Record"], roots: ["信任根（请与发文机关公布的指纹核对）", "Roots (compare the fingerprints with those that the organ publishes)"],
  save: ["保存 {0}", "Save {0}"], forWhom: ["代 {0}", "for {0}"], language: ["English", "中文"],
  holds: ["签名成立，覆盖文件 {1} 字节中的前 {0} 字节。", "The signature holds; it covers the first {0} of {1} bytes."], holdsParts: ["签章成立，覆盖 {0} 个部件。", "The seal holds; it covers {0} parts."],
  changed: ["签名之后文件内容被改动过。", "The content was changed after signing."], forged: ["签名不是证书所有者的：是伪造的。", "The signature is not of the certificate's owner: it is forged."], leaves: ["签名没有覆盖全部内容，可能藏有未签的部分。", "The signature leaves bytes out; something could hide there."], unreadable: ["签名无法读取。", "The signature cannot be read."],
  known: ["签名人 {0}，证书在信任根 {1} 之下。", "Signed by {0}, whose certificate is under {1}."], stranger: ["签名人 {0}，发证者 {1} 不在信任根之中。", "Signed by {0}; the issuer {1} is not among the roots."],
  limitsTitle: ["本页不验证的", "What this page does not verify"], limits: ["时间戳的内容和颁发者，以及证书是否已被吊销。这些请在发文机关的验证页上核对。", "The content and issuer of time stamps, and whether a certificate was revoked. Ask the organ's verify page for these."],
  stamped: ["带有时间戳（本页不验证）。", "It carries a time stamp (not verified here)."], notStamped: ["没有时间戳，时间是签名人自己所述。", "No time stamp; the time is the signer's own."], stamp: ["全文件时间戳（本页不验证其颁发者）。", "A time stamp over the file; its issuer is not checked here."],
  unsigned: ["没有签名。", "Nobody signed it."], evidence: ["末尾有 {0} 字节的验证资料（证书和吊销列表）。", "{0} bytes of evidence (certificates, lists) follow."], after: ["最后一个签名之后又加了 {0} 字节，无人签名。", "{0} bytes were added after the last signature."],
  sealForged: ["印章不是制章者签发的：是伪造的。", "The seal's maker did not sign it: it is forged."], sealNotValid: ["盖章时印章不在有效期内。", "The seal was not valid when it was used."], notListed: ["印章没有授权这个证书使用。", "The seal does not list this certificate."], certificateNotValid: ["盖章时证书不在有效期内。", "The certificate was not valid when it was used."], listChanged: ["签章所保护的清单被改动过。", "The list that was sealed was changed."],
  partChanged: ["部件 {0} 在盖章后被改动过。", "The part {0} was changed after sealing."], partMissing: ["部件 {0} 不见了。", "The part {0} is missing."], partAdded: ["部件 {0} 是盖章之后加进来的。", "The part {0} was added after sealing."],
  fileRecorded: ["与办理记录中登记的盖章文件逐字节相同。", "It is, byte for byte, the sealed file of the record."], fileUnrecorded: ["不是办理记录中登记的盖章文件。", "It is not the sealed file of the record."],
  decisionSigned: ["决定由本人的密钥签名。", "Signed with the official's own key."], decisionForged: ["签名与决定不符：是伪造的。", "The signature does not fit: it is forged."], otherDocument: ["这个决定是另一份文件的。", "This decision is of another document."], pagesAre: ["签名也覆盖本人在页面上的批注（随附）。", "The signature also covers the signer's marks on the pages (enclosed)."], pagesChanged: ["页面批注不在包内，或与签名时的不同。", "The marks on the pages are missing or are not those that were signed."],
  opinionChanged: ["意见与签名时的不同。", "The opinion is not the one that was signed."], textIs: ["决定所针对的是第 {0} 稿（随附）。", "It is about version {0} of the text (enclosed)."], textMissing: ["决定所针对的文稿不在包内或被改动过。", "The text that was decided on is missing or changed."], seenMissing: ["签名人当时看到的决定有一部分不在包内。", "A decision that the signer saw is missing."],
  orderSigned: ["用印由印章管理员的密钥签名。", "The order is signed with the keeper's own key."], orderForged: ["用印指令的签名不符：是伪造的。", "The order's signature does not fit: it is forged."], orderFile: ["所盖的正是下令用印的那份文件。", "Sealed was exactly the file that was ordered."], orderDiffers: ["所盖的不是下令用印的那份文件。", "What was sealed is not the file that was ordered."],
  chainWhole: ["{0} 条记录首尾相连，没有改动、删除或插入。", "{0} links, none changed, removed or added."], chainBroken: ["第 {0} 条记录起被改动、删除或插入过。", "From link {0} on the record was changed."], damaged: ["包的数据无法读取。", "The data cannot be read."],
  "act.seal": ["签章", "Seal"], "act.stamp": ["时间戳", "Time stamp"], "act.order": ["用印", "Order to seal"], "act.agree": ["同意", "Agreed"], "act.initial": ["圈阅", "Initialled"], "act.disagree": ["不同意", "Disagreed"], "act.return": ["退回", "Returned"]
};
let language = 0;
const say = (key, ...values) => (words[key] || [key, key])[language].replace(/\{(\d)\}/g, (_, i) => String(values[i] ?? ""));

async function verifyBundle(bundle) {
  const anchors = bundle.anchors.map(a => certificate(bytesOf(a))), recorded = new Set(), groups = [], files = [];
  for (const order of bundle.orders) if (order.sealedSha256) recorded.add(hexOf(bytesOf(order.sealedSha256)));
  const details = bundle.chain.links.map(l => l.details || "").join("\n");
  for (const part of bundle.files) {
    const content = bytesOf(part.content), hash = hexOf(await sha256(content));
    const found = content[0] === 0x25 ? await pdfMarks(content, anchors) : await ofdMarks(content, anchors).catch(() => ({ marks: [], sentences: [["bad", "unreadable"]] }));
    found.sentences.push(recorded.has(hash) || details.includes(hash) ? ["good", "fileRecorded"] : ["bad", "fileUnrecorded"]);
    files.push({ name: part.name, content, hash, ...found });
  }
  const texts = new Map(), payloads = new Set();
  for (const text of bundle.texts) texts.set(hexOf(await sha256(bytesOf(text.content))), text.version);
  for (const s of bundle.signOffs) payloads.add(hexOf(await sha256(bytesOf(s.payload))));
  for (const s of bundle.signOffs) groups.push(await decision(s, bundle, texts, payloads));
  for (const order of bundle.orders) groups.push(await orderMark(order, files));
  groups.sort((a, b) => a.at - b.at);
  const broken = await brokenLink(bundle);
  const chain = [broken === null ? ["good", "chainWhole", bundle.chain.count] : ["bad", "chainBroken", broken]];
  const all = [...chain, ...groups.flatMap(g => g.sentences), ...files.flatMap(f => [...f.sentences, ...f.marks.flatMap(m => m.sentences)])];
  const verdict = all.some(s => s[0] === "bad") || files.length === 0 ? "broken" : all.some(s => s[0] === "unknown") ? "unknownSigner" : "whole";
  return { bundle, files, groups, chain, anchors, verdict };
}

async function decision(s, bundle, texts, payloads) {
  const payload = bytesOf(s.payload), said = JSON.parse(textOf(payload)), sentences = [];
  sentences.push(await signedByRaw(bytesOf(s.publicKey), payload, bytesOf(s.signature)).catch(() => false) ? ["good", "decisionSigned"] : ["bad", "decisionForged"]);
  if (said.documentId !== bundle.document.id) sentences.push(["bad", "otherDocument"]);
  const ink = s.ink ? hexOf(await sha256(bytesOf(s.ink))) : null;
  const opinion = `{"text":${canonicalText(s.opinion)},"inkSha256":${canonicalText(ink)}}`;
  if (hexOf(await sha256(utf8(opinion))) !== said.opinionSha256) sentences.push(["bad", "opinionChanged"]);
  if (said.pagesSha256) sentences.push(s.pages && hexOf(await sha256(bytesOf(s.pages))) === said.pagesSha256 ? ["good", "pagesAre"] : ["bad", "pagesChanged"]);
  sentences.push(texts.has(said.contentSha256) ? ["good", "textIs", texts.get(said.contentSha256)] : ["bad", "textMissing"]);
  if (said.seenSignOffs.some(seen => !payloads.has(seen))) sentences.push(["bad", "seenMissing"]);
  return { who: `${said.signer.name} ${said.signer.title}`, act: said.decision, step: said.step, forWhom: said.onBehalfOf ? `${said.onBehalfOf.name} ${said.onBehalfOf.title}` : null, opinion: s.opinion, at: said.at, sentences };
}
// Whether a file with this hash is the beginning of a PDF, up to one of its end marks: sealing only appends.
async function hasRevision(content, wanted) {
  const text = latin(content);
  for (let at = text.indexOf("%%EOF"), count = 0; at >= 0 && count < 64; at = text.indexOf("%%EOF", at + 5), count++)
    for (let length = at + 5; length <= Math.min(content.length, at + 7); length++)
      if (hexOf(await sha256(content.subarray(0, length))) === wanted) return true;
  return false;
}
async function orderMark(order, files) {
  const bytes = bytesOf(order.order), said = JSON.parse(textOf(bytes)), sentences = [];
  sentences.push(await signedByRaw(bytesOf(order.publicKey), bytes, bytesOf(order.signature)).catch(() => false) ? ["good", "orderSigned"] : ["bad", "orderForged"]);
  const hash = order.sealedSha256 && hexOf(bytesOf(order.sealedSha256));
  let file = files.find(f => f.hash === hash);
  // Of several organs each seals what the one before has sealed.
  for (const other of files) if (!file && hash && await hasRevision(other.content, hash)) file = other;
  if (file) sentences.push(await hasRevision(file.content, said.fileSha256) ? ["good", "orderFile"] : ["bad", "orderDiffers"]);
  return { who: `${said.keeper.name} ${said.keeper.title}`, act: "order", at: said.at, sentences };
}
const canonicalText = value => value === null || value === undefined ? "null" : '"' + value.replace(/["\\]/g, c => "\\" + c).replace(/[\u0000-\u001f]/g, c => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0")) + '"';

async function brokenLink(bundle) {
  const guid = value => value ? fromHex(value.replace(/-/g, "")) : null;
  const number = value => { const view = new DataView(new ArrayBuffer(8)); view.setBigInt64(0, BigInt(value)); return new Uint8Array(view.buffer); };
  const field = value => { const head = new DataView(new ArrayBuffer(4)); head.setInt32(0, value === null ? -1 : value.length); return joined(new Uint8Array(head.buffer), value ?? new Uint8Array()); };
  const text = value => value === null || value === undefined ? null : utf8(value);
  let previous = new Uint8Array(32), expected = 1;
  for (const l of bundle.chain.links) {
    const fields = [guid(l.id), guid(l.rootId), guid(l.organId), number(l.seq), number(l.at), guid(l.accountId), guid(l.officialId), guid(l.postId), text(l.actorName), text(l.actorTitle), guid(l.onBehalfOf), text(l.verb), text(l.step), text(l.details), bytesOf(l.prevHash)];
    const hash = await sha256(joined(...fields.map(field)));
    if (l.seq !== expected || l.rootId !== bundle.document.id || !same(bytesOf(l.prevHash), previous) || !same(bytesOf(l.hash), hash)) return expected;
    previous = hash;
    expected++;
  }
  return bundle.chain.links.length === bundle.chain.count && same(previous, bytesOf(bundle.chain.head)) ? null : expected;
}

const make = (name, text, className) => { const e = document.createElement(name); if (text) e.textContent = text; if (className) e.className = className; return e; };
const when = at => at ? new Intl.DateTimeFormat(language ? "en" : "zh-CN", { dateStyle: "long", timeStyle: "medium", timeZone: "Asia/Shanghai" }).format(at) : "";
function lines(sentences) {
  const list = make("ul");
  for (const [weight, key, ...values] of sentences) list.append(make("li", say(key, ...values), weight));
  return list;
}
function told(mark) {
  const card = make("article"), act = words["act." + mark.act] ? say("act." + mark.act) : mark.act;
  card.append(make("h3", [mark.who, act, mark.forWhom && say("forWhom", mark.forWhom)].filter(Boolean).join(" · ")), make("time", when(mark.at)));
  if (mark.opinion) card.append(make("p", mark.opinion, "print"));
  card.append(lines(mark.sentences));
  return card;
}
async function show(result) {
  const page = document.getElementById("page"), d = result.bundle.document, verdict = make("p", say(result.verdict), "verdict " + ({ whole: "whole", unknownSigner: "unknown" }[result.verdict] || "broken"));
  const toggle = make("button", say("language"));
  toggle.onclick = () => { language = 1 - language; document.documentElement.lang = language ? "en" : "zh-CN"; show(result); };
  verdict.id = "verdict";
  verdict.dataset.verdict = result.verdict;
  page.replaceChildren(toggle, make("h1", say("documentIs", d.organ, d.title, d.number || "")), verdict, make("h2", say("files")));
  for (const file of result.files) {
    const save = make("a", say("save", file.name), "file");
    save.href = URL.createObjectURL(new Blob([file.content]));
    save.download = file.name;
    page.append(save, lines(file.sentences), make("code", "SHA-256 " + file.hash), ...file.marks.map(told));
  }
  page.append(make("h2", say("decisions")), ...result.groups.map(told), make("h2", say("chain")), lines(result.chain), make("h2", say("limitsTitle")), make("p", say("limits")), make("h2", say("roots")));
  for (const anchor of result.anchors) page.append(make("p", anchor.name), make("code", "SHA-256 " + hexOf(await sha256(anchor.bytes))));
}
(async () => {
  try {
    await show(await verifyBundle(JSON.parse(document.getElementById("office-bundle").textContent)));
  } catch (broken) {
    const verdict = make("p", say("damaged") + " " + broken.message, "verdict broken");
    verdict.id = "verdict";
    verdict.dataset.verdict = "damaged";
    document.getElementById("page").replaceChildren(verdict);
  }
})();
