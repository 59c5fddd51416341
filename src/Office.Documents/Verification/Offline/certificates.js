// Certificates and signatures by them. Keys: P-256, P-384, RSA by the browser, SM2 by sm.js.
const oids = { sm2: "1.2.156.10197.1.301", sm2sm3: ["1.2.156.10197.1.501", "1.2.156.10197.501"], p256: "1.2.840.10045.3.1.7", p384: "1.3.132.0.34", rsa: "1.2.840.113549.1.1.1" };

function certificate(bytes) {
  const whole = der(bytes), [tbs, algorithm, signature] = children(whole);
  const fields = children(tbs).filter((f, i) => !(i === 0 && f.tag === 0xa0));
  const [, , issuer, validity, subject, key] = fields, [from, to] = children(validity).map(derTime);
  return { bytes: whole.all, tbs: tbs.all, algorithm: oid(children(algorithm)[0]), signature: bits(signature), issuer: issuer.all, subject: subject.all, from, to, key: key.all, name: commonName(subject), issuerName: commonName(issuer), isAuthority: isAuthority(fields) };
}
function commonName(name) {
  for (const set of children(name)) for (const pair of children(set)) {
    const [type, value] = children(pair);
    if (oid(type) === "2.5.4.3") return value.tag === 0x1e ? new TextDecoder("utf-16be").decode(value.content) : textOf(value.content);
  }
  return "";
}
function isAuthority(fields) {
  const extensions = fields.find(f => f.tag === 0xa3);
  return !!extensions && children(children(extensions)[0]).some(e => {
    const parts = children(e);
    return oid(parts[0]) === "2.5.29.19" && children(der(parts[parts.length - 1].content)).some(v => v.tag === 1 && v.content[0] === 0xff);
  });
}
function keyOf(spki) {
  const [algorithm, key] = children(der(spki)), [type, parameters] = children(algorithm);
  const curve = parameters && parameters.tag === 6 ? oid(parameters) : "";
  return { kind: oid(type) === oids.rsa ? "rsa" : curve === oids.sm2 ? "sm2" : curve === oids.p256 ? "P-256" : curve === oids.p384 ? "P-384" : "", point: bits(key) };
}
// Whether a signature (DER for elliptic curves) over data is of a key (SubjectPublicKeyInfo).
async function signedBy(spki, data, signature) {
  const { kind, point } = keyOf(spki);
  if (kind === "sm2") return sm2.verify(point, data, signature);
  if (kind === "rsa") {
    const key = await crypto.subtle.importKey("spki", spki, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["verify"]);
    return crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, signature, data);
  }
  if (!kind) return false;
  const size = kind === "P-256" ? 32 : 48;
  const raw = joined(...children(der(signature)).map(v => fromHex(numberOf(v.content).toString(16).padStart(size * 2, "0"))));
  return signedByRaw(spki, data, raw, kind);
}
// The same with r and s as they are, without DER around them.
async function signedByRaw(spki, data, raw, curve = "P-256") {
  const key = await crypto.subtle.importKey("spki", spki, { name: "ECDSA", namedCurve: curve }, false, ["verify"]);
  return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, raw, data);
}
// The root that a certificate leads to at a time, through others that came with it; null when there is none.
async function rootOf(leaf, others, anchors, at, depth = 0) {
  if (at < leaf.from || at >= leaf.to || depth > 5) return null;
  if (anchors.some(a => same(a.bytes, leaf.bytes))) return leaf;
  for (const issuer of [...anchors, ...others]) {
    if (!issuer.isAuthority || !same(issuer.subject, leaf.issuer) || same(issuer.bytes, leaf.bytes)) continue;
    if (!await signedBy(issuer.key, leaf.tbs, leaf.signature)) continue;
    const root = await rootOf(issuer, others, anchors, at, depth + 1);
    if (root) return root;
  }
  return null;
}

// A CMS signature over data that stand beside it.
async function cms(bytes, data) {
  const signed = children(der(children(der(bytes))[1].content)), certificates = signed.filter(f => f.tag === 0xa0).flatMap(children).map(c => certificate(c.all));
  const [signer] = children(signed[signed.length - 1]), parts = children(signer), attributes = parts.find(p => p.tag === 0xa0);
  const afterDigest = parts.slice(parts.indexOf(attributes) + 1), value = afterDigest[1].content;
  const attribute = type => children(attributes).map(children).find(a => oid(a[0]) === type);
  const digest = children(attribute("1.2.840.113549.1.9.4")[1])[0].content;
  const [issuer, serial] = children(parts[1]);
  const own = certificates.find(c => same(c.issuer, issuer.all) && same(children(der(c.tbs)).find(f => f.tag === 2).content, serial.content));
  const named = attribute("1.2.840.113549.1.9.16.2.47");
  const over = joined(Uint8Array.of(0x31), attributes.all.subarray(1));
  return {
    certificates, own,
    isOverData: same(digest, await sha256(data)),
    isSigned: !!named && hexOf(named[1].all).includes(hexOf(await sha256(own.bytes))) && await signedBy(own.key, over, value),
    unsigned: parts.find(p => p.tag === 0xa1)
  };
}
