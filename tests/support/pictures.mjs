// Pictures byte by byte, for what no camera and no drawing program would write.
import { deflateSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc = (bytes) => (bytes.reduce((c, byte) => table[(c ^ byte) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
const u32 = (value) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };
const u16 = (value) => { const bytes = Buffer.alloc(2); bytes.writeUInt16BE(value); return bytes; };

/** A PNG chunk, which may claim another length than it has. */
export const chunk = (type, data, length = data.length) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([u32(length), body, u32(crc(body))]);
};

/** A black PNG of that size, 8-bit grey, whose rows may be fewer than it says; `more` are chunks before the pixels. */
export const png = (width, height, rows = height, more = []) => Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
  ...more,
  chunk('IDAT', deflateSync(Buffer.alloc(rows * (width + 1), 0))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** The JPEG with segments ([marker, bytes]) behind its start marker. */
export const withSegments = (jpeg, segments) => Buffer.concat([
  jpeg.subarray(0, 2),
  ...segments.map(([marker, bytes]) => Buffer.concat([Buffer.from([0xff, marker]), u16(bytes.length + 2), bytes])),
  jpeg.subarray(2),
]);

/** The markers of a JPEG in order, as numbers, and the bytes that follow its end marker. Throws when it is none. */
export function structureOf(jpeg) {
  const markers = [];
  let at = 0;
  while (at + 1 < jpeg.length) {
    if (jpeg[at] !== 0xff) throw new Error(`no marker at ${at}`);
    const marker = jpeg[at + 1];
    markers.push(marker);
    at += 2;
    if (marker === 0xd9) return { markers, rest: jpeg.subarray(at) };
    if (marker === 0xd8) continue;
    at += jpeg.readUInt16BE(at);
    // Behind the start of a scan: its bits, to the next marker that is no stuffing and no restart.
    if (marker === 0xda) while (jpeg[at] !== 0xff || jpeg[at + 1] === 0 || (jpeg[at + 1] >= 0xd0 && jpeg[at + 1] <= 0xd7)) at++;
  }
  throw new Error('no end marker');
}

/** Bits as a JPEG's scan holds them. */
function scanBits(bits) {
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const bytes = padded.match(/.{8}/g).flatMap((byte) => (byte === '11111111' ? [0xff, 0] : [Number.parseInt(byte, 2)]));
  return Buffer.from(bytes);
}

/** A grey progressive JPEG of `side` x `side` pixels, all alike, that is painted in so many scans. Each takes a few bytes to say, and a walk over the whole picture to do. */
export function progressiveBomb(side, scans) {
  const blocks = Math.ceil(side / 8) ** 2;
  const segment = (marker, ...bytes) => Buffer.concat([Buffer.from([0xff, marker]), u16(bytes.length + 2), Buffer.from(bytes)]);
  // One code, '0', for one symbol.
  const codeFor = (place, symbol) => segment(0xc4, place, 1, ...Array(15).fill(0), symbol);
  const wholeRun = `0${'1'.repeat(14)}`;  // "nothing more in the next 32767 blocks"
  const scan = (from, bits) => Buffer.concat([segment(0xda, 1, 1, 0, from, from, 0), scanBits(bits)]);
  const nothingNew = Array.from({ length: 63 }, (_, i) => scan(i + 1, wholeRun.repeat(Math.ceil(blocks / 32767))));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, 0, ...Array(64).fill(1)),
    segment(0xc2, 8, side >> 8, side & 255, side >> 8, side & 255, 1, 1, 0x11, 0),
    codeFor(0x00, 0x00),
    codeFor(0x10, 0xe0),
    scan(0, '0'.repeat(blocks)),
    ...Array.from({ length: scans - 1 }, (_, i) => nothingNew[i % 63]),
    Buffer.from([0xff, 0xd9]),
  ]);
}
