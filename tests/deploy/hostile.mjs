// What hostile HTTP looks like, byte by byte: each way in which Debian's cpp-httplib 0.11.4 fails, or was reported to.
import { gzipSync } from 'node:zlib';

const MiB = 1024 * 1024;
const head = (first, ...lines) => [first, 'Host: tabir.example', ...lines, '', ''].join('\r\n');
const json = 'Content-Type: application/json';
const signIn = (...lines) => head('POST /api/crm/session HTTP/1.1', json, ...lines);
const get = (...lines) => head('GET /api/vocabulary HTTP/1.1', ...lines);
const times = (count, piece) => Array.from({ length: count }, () => piece);
const chunk = `${MiB.toString(16)}\r\n${'x'.repeat(MiB)}\r\n`;
/** A whole request that must never be answered where it is hidden in another's body. */
const hidden = get('REMOTE_ADDR: 10.9.9.9');
const bomb = gzipSync(Buffer.alloc(64 * MiB));
const attempt = (address) => {
  const body = JSON.stringify({ name: 'nobody at all', password: 'x' });
  return signIn(`REMOTE_ADDR: ${address}`, `Content-Length: ${body.length}`, 'Connection: close') + body;
};

/**
 * `issue` and `what` name it; `pieces` go over one connection. `requests`: that many go over connections of their own, until one is
 * answered by `last`. `answers`: how many answers may come at most. `never`: what no answer may hold. `beside`:
 * the memory that an honest request of the kind takes too; here for Argon2.
 */
export const hostile = [
  { issue: 'CVE-2023-26130', what: 'CR LF in a path that an answer could repeat', pieces: head('GET /crm%0D%0AX-Forged:%201 HTTP/1.1'), never: /Forged/i },
  {
    issue: 'CVE-2025-66570', what: '`REMOTE_ADDR` as a header, another with each wrong password', requests: 10,
    pieces: (turn) => attempt(`10.0.0.${turn}`), last: 429, beside: 64 * MiB,
  },
  {
    issue: 'CVE-2026-45372', what: '`%0D%0A` in header values',
    pieces: get('Accept-Language: en%0D%0AX-Forged: 1', 'Cookie: a=%0D%0ASet-Cookie: b=1', 'Connection: close'), never: /Forged|Set-Cookie/i,
  },
  { issue: 'CVE-2025-46728', what: 'a body of 64 MiB in chunks', pieces: [signIn('Transfer-Encoding: chunked'), ...times(64, chunk), '0\r\n\r\n'] },
  { issue: 'CVE-2025-46728', what: 'a body of 64 MiB without a length', pieces: [signIn(), ...times(64, 'x'.repeat(MiB))] },
  { issue: 'CVE-2025-53628', what: 'a request line of 64 MiB', pieces: ['GET /', ...times(64, 'x'.repeat(MiB)), ' HTTP/1.1\r\nHost: tabir.example\r\n\r\n'] },
  { issue: 'CVE-2025-52887', what: '400,000 headers', pieces: ['GET / HTTP/1.1\r\nHost: tabir.example\r\n', ...times(400, 'X: 1\r\n'.repeat(1000)), '\r\n'] },
  { issue: 'CVE-2026-22776', what: '64 MiB as 64 KiB of gzip', pieces: [signIn('Content-Encoding: gzip', `Content-Length: ${bomb.length}`), bomb] },
  { issue: 'CVE-2026-45352', what: 'a chunk of the size -2, and 64 MiB behind it', pieces: [signIn('Transfer-Encoding: chunked'), '-2\r\n', ...times(64, 'x'.repeat(MiB))] },
  { issue: '#1766', what: '400 overlapping ranges', pieces: get(`Range: bytes=${times(400, '0-').join(',')}`, 'Connection: close'), never: /multipart|206 / },
  { issue: 'request smuggling', what: 'a request in the body of a GET', pieces: get(`Content-Length: ${hidden.length}`) + hidden, answers: 1 },
  { issue: 'request smuggling', what: 'a length and chunks', pieces: `${signIn('Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`, answers: 1 },
  { issue: 'request smuggling', what: 'two lengths', pieces: signIn('Content-Length: 0', `Content-Length: ${hidden.length}`) + hidden, answers: 1 },
  {
    issue: 'CVE-2026-29076', what: 'a part of a form with a header of 60,000 characters',
    pieces: (() => {
      const form = `--b\r\nContent-Disposition: form-data; name="${'a'.repeat(60_000)}"\r\n\r\nx\r\n--b--\r\n`;
      return head('POST /api/crm/session HTTP/1.1', 'Content-Type: multipart/form-data; boundary=b', `Content-Length: ${form.length}`) + form;
    })(),
  },
  { issue: 'CVE-2025-66577, CVE-2026-46527', what: 'features that 0.11.4 lacks: 500 forwarding addresses', pieces: get(`X-Forwarded-For: ${times(500, '10.9.9.9').join(', ')}`, 'Connection: close') },
  { issue: 'CVE-2025-66577, CVE-2026-46527', what: 'features that 0.11.4 lacks: another protocol', pieces: get('Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==', 'Sec-WebSocket-Version: 13') },
  { issue: 'the query `v=one=two`', what: 'a value with a second sign of equality', pieces: head('GET /api/portal/reports?limit=1=2 HTTP/1.1', 'Connection: close') },
];
