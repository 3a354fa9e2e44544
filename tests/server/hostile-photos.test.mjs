// Pictures that are meant to harm, sent to the real program: each costs its own request at most, and nothing of it but pixels is kept.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { signedIn, smallJpeg } from '../support/caller.mjs';
import { chunk, png, progressiveBomb, structureOf, withSegments } from '../support/pictures.mjs';
import { startServer } from '../support/server.mjs';

let server;
let officer;
let jpeg;  // a real one, as the server keeps it
before(async () => {
  server = await startServer({ reports: 5 });
  officer = await signedIn(server, 'u7');
  const folder = path.join(server.data, 'photos');
  jpeg = readFileSync(path.join(folder, readdirSync(folder).find((name) => name.endsWith('.thumb.jpg'))));
});
after(async () => assert.equal(await server?.stop(), 0));

const upload = (bytes, { type = 'image/jpeg', language = 'en' } = {}) =>
  officer.send('POST', '/api/crm/photos', { headers: { 'content-type': type, 'accept-language': language }, body: bytes });
const files = () => readdirSync(path.join(server.data, 'photos')).sort();
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Of one officer only twenty photos may wait; so the next one takes over before that. */
let uploads = 0;
async function takeTurns() {
  uploads++;
  if (uploads % 15 === 0) officer = await signedIn(server, `u${7 + uploads / 15}`);
}

/** The answer is the refusal of a photo, for that reason. */
function isRefused(answer, why) {
  assert.equal(answer.status, 422, answer.text);
  assert.equal(answer.json.code, 'bad_photo');
  assert.match(answer.json.detail, why);
}

/** The memory that the server itself holds, in bytes. */
const memory = () => Number(readFileSync(`/proc/${server.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)[1]) * 1024;

/** The processes that decode now, behind their walls. */
function decoders() {
  const isDecoder = (pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return status.includes(`\nPPid:\t${server.pid}\n`) && status.includes('\nSeccomp:\t2\n');
    } catch {
      return false;  // it has ended meanwhile
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter(isDecoder);
}
async function decodersOnceThereAre(count) {
  for (let tries = 0; tries < 1000; tries++) {
    const found = decoders();
    if (found.length >= count) return found;
    await pause(10);
  }
  return assert.fail(`there are no ${count} decoders`);
}

test('what is no JPEG, PNG or WebP is refused whatever it is said to be, with what is taken', async () => {
  const others = {
    SVG: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    HTML: '<!doctype html><script>alert(1)</script>',
    PDF: '%PDF-1.7\n1 0 obj',
    ZIP: 'PK\x03\x04\x14\0',
    GIF: 'GIF89a\x01\0\x01\0\0\0\0;',
    TIFF: 'II*\0\x08\0\0\0\0\0',
    BigTIFF: 'MM\0+\0\x08\0\0',
    BMP: 'BM\x3a\0\0\0\0\0\0\0',
    HEIC: '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
    AVIF: '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf',
    'JPEG XL': '\xff\x0a\xfa\x1f',
    'JPEG 2000': '\0\0\0\x0cjP  \r\n\x87\n',
    PPM: 'P6 1 1 255\nabc',
    MVG: 'push graphic-context\nimage over 0,0 0,0 "https://example.org/x"',
  };
  for (const [words, text] of Object.entries(others)) {
    for (const type of ['image/jpeg', 'image/png', 'image/webp']) isRefused(await upload(Buffer.from(text, 'latin1'), { type }), /no JPEG, PNG or WebP/, words);
  }
  isRefused(await upload(Buffer.from('%PDF-'), { language: 'id' }), /bukan foto JPEG, PNG, atau WebP/);
});

test('a photo under another type than its own is taken by its content', async () => {
  assert.equal((await upload(png(4, 4), { type: 'image/webp' })).status, 201);
  assert.equal((await upload(jpeg, { type: 'image/png' })).status, 201);
});

test('of a picture that is something else too, only pixels are kept', async (t) => {
  const foreign = 'FOREIGN-BYTES-7391';
  const payloads = {
    ZIP: `PK\x03\x04${foreign}PK\x05\x06`,
    PDF: `%PDF-1.7 ${foreign} %%EOF`,
    HTML: `<!doctype html><script>${foreign}</script>`,
    GIF: `GIF89a${foreign};`,
  };
  const ways = {
    'behind a JPEG': (text) => Buffer.concat([jpeg, text]),
    'in its comment': (text) => withSegments(jpeg, [[0xfe, text]]),
    'as its Exif': (text) => withSegments(jpeg, [[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), text])]]),
    'as its XMP': (text) => withSegments(jpeg, [[0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), text])]]),
    'as its colour profile': (text) => withSegments(jpeg, [[0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), text])]]),
    'as its IPTC': (text) => withSegments(jpeg, [[0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), text])]]),
    'in segments of no meaning': (text) => withSegments(jpeg, [0xe3, 0xe9, 0xef].map((marker) => [marker, text])),
    'behind a PNG': (text) => Buffer.concat([png(40, 30), text]),
    'in a PNG\'s text': (text) => png(40, 30, 30, [chunk('tEXt', Buffer.concat([Buffer.from('Author\0'), text]))]),
    'in a PNG\'s own chunk': (text) => png(40, 30, 30, [chunk('prVt', text), chunk('eXIf', text)]),
  };
  for (const [way, make] of Object.entries(ways)) {
    await t.test(way, async () => {
      for (const payload of Object.values(payloads)) {
        const answer = await upload(make(Buffer.from(payload, 'latin1')));
        assert.equal(answer.status, 201, answer.text);
        for (const ending of ['.jpg', '.thumb.jpg']) {
          const file = path.join(server.data, 'photos', answer.json.id + ending);
          const kept = readFileSync(file);
          assert.ok(!kept.includes(foreign));
          const { markers, rest } = structureOf(kept);
          // Start, JFIF, tables, one frame, scans, end; no application's segment, no comment, nothing behind the end.
          assert.deepEqual(markers.filter((marker) => ![0xd8, 0xe0, 0xdb, 0xc0, 0xc4, 0xda, 0xd9].includes(marker)), []);
          assert.equal(rest.length, 0);
        }
        await takeTurns();
      }
    });
  }
});

test('a picture cut anywhere is taken or refused, never half kept', async () => {
  const before = files();
  for (let length = 0; length < jpeg.length - 2; length += Math.ceil(jpeg.length / 12)) isRefused(await upload(jpeg.subarray(0, length)), /no JPEG|broken/);
  const whole = png(64, 40);
  for (let length = 8; length < whole.length - 16; length += 7) isRefused(await upload(whole.subarray(0, length)), /broken/);
  assert.deepEqual(files(), before);
});

test('sizes and lengths that a picture only claims take no memory', async () => {
  const before = memory();
  const claims = {
    'two thousand million pixels wide': png(2 ** 31 - 1, 1, 0),
    'beyond what a number holds': png(2 ** 32 - 1, 2 ** 32 - 1, 0),
    'no width': png(0, 10, 0),
    'a chunk of a gigabyte': Buffer.concat([png(64, 64).subarray(0, 33), chunk('IDAT', Buffer.alloc(100), 2 ** 30)]),
    'a text of a gigabyte': Buffer.concat([png(64, 64).subarray(0, 33), chunk('zTXt', Buffer.alloc(100), 2 ** 30)]),
    'a JPEG of 65535 x 65535': Buffer.from(jpeg).fill(0xff, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 5, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 9),
  };
  for (const [words, bytes] of Object.entries(claims)) isRefused(await upload(bytes), /broken|50 megapixels/, words);
  assert.ok(memory() - before < 64 * 1024 * 1024);
});

test('what is packed small and unpacks large does not unpack in the server', async () => {
  const before = memory();
  const packed = Buffer.concat([Buffer.from('a\0\0', 'latin1'), deflateSync(Buffer.alloc(400 << 20))]);
  for (const name of ['zTXt', 'iCCP']) assert.ok([201, 422].includes((await upload(png(64, 64, 64, [chunk(name, packed)]))).status), name);
  assert.equal((await upload(png(7071, 7071))).status, 201, 'just within 50 megapixels');
  assert.ok(memory() - before < 64 * 1024 * 1024);
});

test('a picture that takes for ever is given up, while others are answered', async () => {
  const begin = performance.now();
  let over = false;
  const answer = upload(progressiveBomb(7000, 40_000)).finally(() => { over = true; });
  await decodersOnceThereAre(1);
  let asked = 0;
  while (!over) {
    const from = performance.now();
    assert.equal((await officer.get('session')).status, 200);
    assert.ok(performance.now() - from < 5000);
    asked++;
    await pause(200);
  }
  isRefused(await answer, /cannot be processed/);
  assert.ok(performance.now() - begin < 60_000);
  assert.ok(asked > 5);
  assert.deepEqual(decoders(), []);
});

test('a decoder that dies costs one request: a refusal in both languages, no file, and the next photo is taken', async () => {
  const before = files();
  for (const [signal, language, why] of [['SIGKILL', 'id', /tidak dapat diolah/], ['SIGSEGV', 'en', /cannot be processed/]]) {
    const answer = upload(progressiveBomb(7000, 40_000), { language });
    const [decoder] = await decodersOnceThereAre(1);
    process.kill(decoder, signal);
    isRefused(await answer, why);
  }
  assert.deepEqual(files(), before);
  await server.said(/photo intake ended by signal 9/);
  assert.equal((await officer.upload(smallJpeg())).status, 201);
});

test('two decoders at most, six uploads at most; more are told to come again, and others are not kept waiting', async () => {
  const busy = [];
  const answers = Array.from({ length: 9 }, async () => {
    const answer = await upload(progressiveBomb(7000, 40_000));
    if (answer.status === 503) busy.push(answer);
    return answer.status;
  });
  await decodersOnceThereAre(2);
  while (busy.length < 3) await pause(20);
  assert.equal(decoders().length, 2);
  const begin = performance.now();
  assert.equal((await officer.get('session')).status, 200);
  assert.ok(performance.now() - begin < 5000);
  const all = Promise.all(answers);
  while (!(await Promise.race([all, pause(100)]))) {
    for (const decoder of decoders()) process.kill(decoder, 'SIGKILL');
  }
  assert.deepEqual((await all).sort(), [...Array(6).fill(422), ...Array(3).fill(503)]);
  for (const answer of busy) {
    assert.equal(answer.json.code, 'unavailable');
    assert.equal(answer.headers.get('retry-after'), '2');
  }
});
