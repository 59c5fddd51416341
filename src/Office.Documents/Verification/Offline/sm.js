// SM3 (GB/T 32905) and the check of an SM2 signature (GB/T 32918.2), which no browser brings.
function sm3(message) {
  const rotate = (x, n) => { n %= 32; return n === 0 ? x >>> 0 : ((x << n) | (x >>> (32 - n))) >>> 0; };
  const p0 = x => (x ^ rotate(x, 9) ^ rotate(x, 17)) >>> 0, p1 = x => (x ^ rotate(x, 15) ^ rotate(x, 23)) >>> 0;
  const length = message.length, padded = new Uint8Array(((length + 8 >> 6) + 1) * 64), view = new DataView(padded.buffer);
  padded.set(message);
  padded[length] = 0x80;
  view.setUint32(padded.length - 8, Math.floor(length / 0x20000000));
  view.setUint32(padded.length - 4, (length << 3) >>> 0);
  let v = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];
  const w = new Array(68);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4);
    for (let i = 16; i < 68; i++) w[i] = (p1((w[i - 16] ^ w[i - 9] ^ rotate(w[i - 3], 15)) >>> 0) ^ rotate(w[i - 13], 7) ^ w[i - 6]) >>> 0;
    let [a, b, c, d, e, f, g, h] = v;
    for (let i = 0; i < 64; i++) {
      const t = i < 16 ? 0x79cc4519 : 0x7a879d8a;
      const ss1 = rotate((rotate(a, 12) + e + rotate(t, i)) >>> 0, 7), ss2 = (ss1 ^ rotate(a, 12)) >>> 0;
      const ff = i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c), gg = i < 16 ? e ^ f ^ g : (e & f) | (~e & g);
      const tt1 = ((ff >>> 0) + d + ss2 + ((w[i] ^ w[i + 4]) >>> 0)) >>> 0, tt2 = ((gg >>> 0) + h + ss1 + w[i]) >>> 0;
      d = c; c = rotate(b, 9); b = a; a = tt1; h = g; g = rotate(f, 19); f = e; e = p0(tt2);
    }
    v = [a, b, c, d, e, f, g, h].map((x, i) => (x ^ v[i]) >>> 0);
  }
  const digest = new DataView(new ArrayBuffer(32));
  v.forEach((x, i) => digest.setUint32(i * 4, x));
  return new Uint8Array(digest.buffer);
}

const sm2 = (() => {
  const p = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFFn, n = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123n;
  const a = p - 3n, b = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93n;
  const g = [0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7n, 0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0n, 1n];
  const mod = x => { const y = x % p; return y < 0n ? y + p : y; };
  const inverse = x => { let [r, q, s, t] = [p, mod(x), 0n, 1n]; while (q > 0n) { const k = r / q; [r, q] = [q, r - k * q]; [s, t] = [t, s - k * t]; } return mod(s); };
  const twice = ([x, y, z]) => {
    if (z === 0n || y === 0n) return [1n, 1n, 0n];
    const zz = mod(z * z), yy = mod(y * y), s = mod(4n * x * yy), m = mod(3n * (x - zz) * (x + zz)), nx = mod(m * m - 2n * s);
    return [nx, mod(m * (s - nx) - 8n * yy * yy), mod(2n * y * z)];
  };
  const add = (one, two) => {
    if (one[2] === 0n) return two;
    if (two[2] === 0n) return one;
    const z1 = mod(one[2] * one[2]), z2 = mod(two[2] * two[2]), u1 = mod(one[0] * z2), u2 = mod(two[0] * z1);
    const s1 = mod(one[1] * z2 * two[2]), s2 = mod(two[1] * z1 * one[2]), h = mod(u2 - u1), r = mod(s2 - s1);
    if (h === 0n) return r === 0n ? twice(one) : [1n, 1n, 0n];
    const hh = mod(h * h), hhh = mod(h * hh), v = mod(u1 * hh), x = mod(r * r - hhh - 2n * v);
    return [x, mod(r * (v - x) - s1 * hhh), mod(h * one[2] * two[2])];
  };
  const times = (k, point) => { let sum = [1n, 1n, 0n]; for (const bit of k.toString(2)) { sum = twice(sum); if (bit === "1") sum = add(sum, point); } return sum; };
  const field = x => fromHex(x.toString(16).padStart(64, "0"));
  return {
    // The key is 04, x, y; the signature is DER, r and s.
    verify(key, message, signature) {
      const [r, s] = children(der(signature)).map(v => numberOf(v.content));
      if (key.length !== 65 || key[0] !== 4 || r < 1n || s < 1n || r >= n || s >= n) return false;
      const [x, y] = [numberOf(key.subarray(1, 33)), numberOf(key.subarray(33))];
      if (x >= p || y >= p || mod(y * y) !== mod(x * x * x + a * x + b)) return false;
      const t = (r + s) % n;
      if (t === 0n) return false;
      const id = utf8("1234567812345678");
      const za = sm3(joined(Uint8Array.of(0, 128), id, field(a), field(b), field(g[0]), field(g[1]), field(x), field(y)));
      const e = numberOf(sm3(joined(za, message)));
      const point = add(times(s, g), times(t, [x, y, 1n]));
      if (point[2] === 0n) return false;
      const z = inverse(point[2]), x1 = mod(point[0] * z * z);
      return (e + x1) % n === r;
    }
  };
})();
